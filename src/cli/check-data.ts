import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { editorSchemas, schemaLine } from "../dataset/editor-schemas";
import { DataError, type Fault, faultLine, shown } from "../dataset/faults";
import { loadDataset, type LoadedData } from "../dataset/load";
import { figuresOf } from "../dataset/texts/figures";
import { loadTexts, loadWritten } from "../dataset/texts/load-texts";
import { readOwnTexts } from "../dataset/texts/own-texts";
import { loadWritingRules } from "../dataset/texts/style";
import { languageFolders } from "../dataset/texts/text-files";
import type { TextBundle } from "../i18n/bundle";
import { keysSource } from "../i18n/make-keys";
import { dossierSchemaSource, SCHEMA_FILE } from "./dossier-json-schema";
import { textFaults } from "./text-faults";
import { textKeys } from "./text-keys";
import { isWholeLanguage, type Language, LANGUAGES, SOURCE_LANGUAGE, wholeOf } from "../i18n/languages";

/** The result of the check: one line per fault, or one line with a summary. */
interface CheckResult {
  readonly faults: readonly string[];
  readonly summary: string;
}

const KEYS_FILE = "src/i18n/keys.gen.d.ts";

/** Runs a loader and collects its faults, with paths from the root. */
function loaded<T>(load: () => T, faults: Fault[]): T | null {
  try {
    return load();
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    faults.push(...error.faults.map((fault) => ({ ...fault, file: `data/${fault.file}` })));
    return null;
  }
}

/** YAML files of a folder, recursively, as relative paths with "/". */
export function yamlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".yaml"))
    .toSorted();
}

/** Checks that each language has a folder of texts, and vice versa. */
function languageFolderFaults(root: string): Fault[] {
  const folders = languageFolders(join(root, "data"));
  const fault = (name: string, expected: string) => ({ file: `data/texts/${name}`, field: "", value: "", expected });
  return [
    ...LANGUAGES.filter((code) => !folders.includes(code)).map((code) => fault(code, "a folder with its texts")),
    ...folders
      .filter((name) => !LANGUAGES.some((code) => code === name))
      .map((name) => fault(name, `a language of src/i18n/languages.ts: ${LANGUAGES.join(", ")}`)),
  ];
}

/** Checks that a generated file is up to date. */
function madeFault(root: string, file: string, made: string, script: string): Fault[] {
  const path = join(root, file);
  const same = existsSync(path) && readFileSync(path, "utf8") === made;
  return same ? [] : [{ file, field: "", value: "", expected: `what \`npm run ${script}\` makes: run it` }];
}

/** Checks that every YAML file of the data names its schema in its first line. */
function schemaLineFaults(root: string): Fault[] {
  return yamlFiles(join(root, "data")).flatMap((file): Fault[] => {
    const line = schemaLine(file);
    const first = readFileSync(join(root, "data", file), "utf8").split(/\r?\n/, 1)[0] ?? "";
    if (line === null) return [{ file: `data/${file}`, field: "", value: "", expected: "no file of this name here" }];
    if (first === line) return [];
    const expected = `${line} (\`npm run schema\` writes it)`;
    return [{ file: `data/${file}`, field: "line 1", value: shown(first), expected }];
  });
}

/** Contents of every source file, by its path from the root. */
export function sourceTexts(root: string): ReadonlyMap<string, string> {
  const names = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" });
  return new Map(
    names
      .filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".gen.d.ts"))
      .map((name) => [`src/${name.replaceAll("\\", "/")}`, readFileSync(join(root, "src", name), "utf8")]),
  );
}

function summaryOf({ dataset, municipalities }: LoadedData, bundles: readonly TextBundle[]): string {
  const whole = bundles.filter(({ language }) => isWholeLanguage(language));
  const counts = [
    [dataset.workForms.length, "work forms"],
    [dataset.criteria.length, "criteria"],
    [dataset.practices.length, "practices"],
    [dataset.channels.length, "channels"],
    [dataset.networks.length, "networks"],
    [dataset.notes.length, "notes"],
    [dataset.mentions.length, "mentions"],
    [dataset.publications.length, "publications"],
    [dataset.places.length, "places"],
    [dataset.glossary.length, "terms"],
    [municipalities.length, "municipalities"],
    [whole.flatMap((bundle) => textKeys(bundle.interface)).length, "interface texts"],
  ];
  const languages = bundles.map((bundle) => bundle.language).join(", ");
  return `data ${dataset.id} ${dataset.version}: ${counts.map((pair) => pair.join(" ")).join(", ")} (${languages})`;
}

/** Texts of the readable languages. An overlay language is read with the one below: its faults are reported once. */
function readableTexts(load: (language: Language) => TextBundle | null, among: readonly Language[]): TextBundle[] {
  const whole = among.filter(isWholeLanguage).flatMap((language) => load(language) ?? []);
  const there = whole.map(({ language }) => language);
  const laid = among.filter((code) => !isWholeLanguage(code) && there.includes(wholeOf(code)));
  return [...whole, ...laid.flatMap((language) => load(language) ?? [])];
}

/** Checks the data, the texts and the files generated from them, below a root folder. */
export function checkData(root: string): CheckResult {
  const faults: Fault[] = [];
  const folder = join(root, "data");
  const data = loaded(() => loadDataset(folder), faults);
  if (data === null) return { faults: faults.map(faultLine), summary: "" };
  faults.push(...languageFolderFaults(root));
  const readable = (load: typeof loadTexts, among: readonly Language[]) =>
    readableTexts((language) => loaded(() => load(folder, language, data.dataset), faults), among);
  const bundles = readable(loadWritten, LANGUAGES);
  const filled = readable(
    loadTexts,
    bundles.map(({ language }) => language),
  );
  faults.push(...schemaLineFaults(root));
  for (const { file, text } of editorSchemas()) faults.push(...madeFault(root, file, text, "schema"));
  const rules = loaded(() => loadWritingRules(folder), faults);
  const source = filled.find((bundle) => bundle.language === SOURCE_LANGUAGE);
  if (source !== undefined) {
    faults.push(...madeFault(root, KEYS_FILE, keysSource(source.interface), "keys"));
    faults.push(...madeFault(root, SCHEMA_FILE, dossierSchemaSource(data.dataset, source), "schema"));
    const own = bundles.flatMap(({ language }) => (isWholeLanguage(language) ? [] : readOwnTexts(folder, language)));
    if (rules !== null)
      faults.push(...textFaults(bundles, own, [...sourceTexts(root).values()], rules, figuresOf(data.dataset)));
  }
  return { faults: faults.map(faultLine), summary: summaryOf(data, bundles) };
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { faults, summary } = checkData(fileURLToPath(new URL("../..", import.meta.url)));
  for (const line of faults) console.error(line);
  if (faults.length === 0) console.log(summary);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
