import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { parse } from "yaml";
import { editorSchemas } from "../../src/dataset/editor-schemas";
import { loadDataset } from "../../src/dataset/load";
import { loadOwn, loadTexts } from "../../src/dataset/texts/load-texts";
import type { WholeDataset } from "../../src/domain/facts/dataset";
import { OPEN_DATA_FOLDER, OPEN_DATA_KINDS } from "../../src/domain/facts/open-data";
import { csvText } from "../../src/documents/csv/sheets";
import { createFormats } from "../../src/i18n/formats";
import { isWholeLanguage, LANGUAGES, wholeOf } from "../../src/i18n/languages";

type Row = Readonly<Record<string, unknown>>;

/** The text part of a kind, if it has another name. */
const TEXT_PARTS: Readonly<Record<string, string>> = {
  "work-forms": "workForms",
  funding: "channels",
  calendar: "moments",
  legal: "grounds",
};

function licenceOf({ guide, population }: WholeDataset): Row {
  const { list, date } = createFormats("en");
  const counted = population === null ? [] : [`Inhabitants: ${population.by}, ${date(population.date)}`];
  return {
    licence: "EUPL-1.2",
    credits: [
      `Facts: ${list(guide.by)}, ${guide.title} (${date(guide.published)}), and the public pages that each fact names`,
      ...counted,
      "Points: GeoNames (CC BY 4.0) and Wikipedia (CC BY-SA)",
    ],
  };
}

const yaml = (path: string): unknown => parse(readFileSync(path, "utf8"));
const yamlIn = (folder: string) => readdirSync(folder).filter((name) => name.endsWith(".yaml"));
const pretty = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;

/** A kind as in data/: a file, or the files of a folder as a list. */
function contentOf(root: string, kind: string): unknown {
  const folder = join(root, kind);
  if (existsSync(folder)) return yamlIn(folder).map((name) => yaml(join(folder, name)));
  return existsSync(`${folder}.yaml`) ? yaml(`${folder}.yaml`) : [];
}

/** The key of a kind's list in a file with more contents, if not its own name. */
const LISTS: Readonly<Record<string, string>> = { legal: "grounds" };

/** The records of a kind; some files contain more than their list. */
function rowsOf(content: unknown, kind: string): readonly Row[] {
  return (Array.isArray(content) ? content : ((content as Row)[LISTS[kind] ?? kind] ?? [])) as readonly Row[];
}

/** All texts for readers, by language and part, with their figures; interface texts are not included. */
function textsIn(root: string, dataset: WholeDataset): Readonly<Record<string, Row>> {
  return Object.fromEntries(
    LANGUAGES.toSorted().map((language) => {
      if (isWholeLanguage(language)) return [language, { ...loadTexts(root, language, dataset).data }];
      const below = loadTexts(root, wholeOf(language), dataset);
      return [language, loadOwn(root, language, dataset, below).data];
    }),
  );
}

function cell(value: unknown): string {
  if (value === undefined || value === null) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** A record with its texts, one column per language: "name_nl". Lists and objects become JSON. */
function withTexts(row: Row, part: string, texts: Readonly<Record<string, Row>>): Row {
  const own = Object.entries(texts).flatMap(([language, all]) => {
    const found = ((all[part] ?? {}) as Readonly<Record<string, Row>>)[String(row["id"])];
    return Object.entries(found ?? {}).map(([field, text]) => [`${field}_${language}`, text]);
  });
  return { ...row, ...(Object.fromEntries(own) as Row) };
}

function csvOf(rows: readonly Row[]): string {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return csvText({ headers, rows: rows.map((row) => ({ cells: headers.map((name) => cell(row[name])) })) }, ",");
}

/** JSON Schema of the file with all facts, from the schemas of the data files. */
function schemaOf(): unknown {
  const kinds = editorSchemas().flatMap(({ file, text }) => {
    const name = file.replace(/^schemas\/(.*)\.schema\.json$/, "$1");
    if (name.startsWith("texts-")) return [];
    const { $schema: _schema, ...schema } = JSON.parse(text) as Row;
    const inFolder = String(schema["title"]).endsWith("/ID.yaml");
    return [[name, inFolder ? { type: "array", items: schema } : schema]];
  });
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    type: "object",
    required: ["facts", "texts"],
    properties: {
      facts: { type: "object", properties: Object.fromEntries(kinds) as Row },
      texts: { type: "object", description: "By language, then by part, then by the id of the fact" },
    },
  };
}

/**
 * The published data: one JSON file with its schema, and a CSV file per kind.
 * @param root the data folder.
 */
export function openDataFiles(root: string): readonly { readonly name: string; readonly text: string }[] {
  const { dataset } = loadDataset(root);
  const texts = textsIn(root, dataset);
  const kinds = ["dataset", "context", "questionnaire", "names", "changes", ...OPEN_DATA_KINDS];
  const facts = Object.fromEntries(kinds.map((kind) => [kind, contentOf(root, kind)]));
  return [
    {
      name: "wegwijzer.json",
      text: pretty({ $schema: "./wegwijzer.schema.json", ...licenceOf(dataset), facts, texts }),
    },
    { name: "wegwijzer.schema.json", text: pretty(schemaOf()) },
    ...OPEN_DATA_KINDS.map((kind) => ({
      name: `${kind}.csv`,
      text: csvOf(rowsOf(facts[kind], kind).map((row) => withTexts(row, TEXT_PARTS[kind] ?? kind, texts))),
    })),
    { name: "municipalities.csv", text: readFileSync(join(root, "municipalities.csv"), "utf8") },
  ];
}

/** Adds the data to the built site. */
export function openDataPlugin(root: string): Plugin {
  return {
    name: "wegwijzer-open-data",
    apply: (user, { command }) => command === "build" && user.build?.ssr === undefined,
    generateBundle() {
      for (const { name, text } of openDataFiles(root))
        this.emitFile({ type: "asset", fileName: `${OPEN_DATA_FOLDER}/${name}`, source: text });
    },
  };
}
