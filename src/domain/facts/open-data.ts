/** Folder of the published data within the site. */
export const OPEN_DATA_FOLDER = "data";

/** Kinds of facts published as a CSV file, each named after its file or folder in `data/`. */
export const OPEN_DATA_KINDS = [
  "work-forms",
  "criteria",
  "practices",
  "mentions",
  "funding",
  "networks",
  "calendar",
  "risks",
  "models",
  "bodies",
  "literature",
  "places",
  "glossary",
  "notes",
  "renewal",
  "legal",
] as const;

/** File names, which must not change: others link to them. */
export const OPEN_DATA_FILES: readonly string[] = [
  "wegwijzer.json",
  "wegwijzer.schema.json",
  ...OPEN_DATA_KINDS.map((kind) => `${kind}.csv`),
  "municipalities.csv",
];
