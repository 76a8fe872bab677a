/** Folder of the published data within the site. */
export const OPEN_DATA_FOLDER = "data";

/** Kinds of facts that have a CSV file of their own, by the name of the list in `Dataset` and `Library`. */
export const OPEN_DATA_LISTS = [
  "workForms",
  "criteria",
  "practices",
  "mentions",
  "channels",
  "networks",
  "calendar",
  "risks",
  "models",
  "bodies",
  "publications",
  "places",
  "glossary",
  "notes",
] as const;

/** One of `OPEN_DATA_LISTS`. */
export type OpenDataList = (typeof OPEN_DATA_LISTS)[number];

/** Name of the CSV file of a list: "work-forms.csv". */
export function csvFileOf(list: OpenDataList): string {
  return `${list.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.csv`;
}

/** Names of the files, which stay as they are: others link to them. */
export const OPEN_DATA_FILES: readonly string[] = [
  "wegwijzer.json",
  "wegwijzer.schema.json",
  ...OPEN_DATA_LISTS.map(csvFileOf),
  "municipalities.csv",
];
