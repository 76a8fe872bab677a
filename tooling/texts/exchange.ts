import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Document, isMap, isScalar, parseDocument } from "yaml";
import { describedTexts } from "../../src/cli/style-faults";
import { translationFaults } from "../../src/cli/translation-faults";
import { DataError, type Fault } from "../../src/dataset/faults";
import { loadDataset } from "../../src/dataset/load";
import { loadWritten } from "../../src/dataset/texts/load-texts";
import { loadWritingRules } from "../../src/dataset/texts/style";
import { type TextFiles, textFilesOf, textsIn } from "../../src/dataset/texts/text-files";
import { type Language, SOURCE_LANGUAGE } from "../../src/i18n/languages";
import { WHOLE_LANGUAGES } from "../../src/i18n/whole-languages";

/** Next to the languages: context for translators. */
const DESCRIPTIONS = "descriptions.json";

/**
 * All texts of a language as written, by file, checked as in the build.
 * @param data the data folder.
 */
export function textsOf(data: string, language: Language): TextFiles {
  return textFilesOf(loadWritten(data, language, loadDataset(data).dataset));
}

/**
 * The file of an i18next namespace: "interface/start" and "work-forms" become "interface-start.json" and
 * "work-forms.json".
 */
const jsonName = (name: string) => `${name.replace("/", "-")}.json`;

const pretty = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** Writes every language as i18next JSON (version 4), with a folder per language and a file per namespace. */
export function exportTexts(data: string, folder: string): void {
  for (const language of WHOLE_LANGUAGES) {
    mkdirSync(join(folder, language), { recursive: true });
    for (const [name, texts] of Object.entries(textsOf(data, language)))
      writeFileSync(join(folder, language, jsonName(name)), pretty(texts));
  }
  const source = textsOf(data, SOURCE_LANGUAGE);
  const named = Object.entries(loadWritingRules(data).descriptions).flatMap(([place, about]) =>
    describedTexts(source, place).map(({ file, key }) => [`${file.replace("/", "-")}:${key}`, about]),
  );
  writeFileSync(join(folder, DESCRIPTIONS), pretty(Object.fromEntries(named)));
}

/** Reads one namespace; reports invalid JSON. */
function jsonOf(path: string, faults: Fault[]): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    faults.push({ file: path, field: "", value: "", expected: `valid JSON: ${error.message}` });
    return {};
  }
}

/** Everything in a translation that is neither a text nor nested texts; `plural: true` is grammar of a name. */
function strangers(value: unknown, path: string): readonly (readonly [path: string, value: unknown])[] {
  if (typeof value === "string") return value.trim() === "" ? [[path, value]] : [];
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => strangers(inner, path === "" ? key : `${path}.${key}`));
  return value === true && path.endsWith(".plural") ? [] : [[path, value]];
}

/** The namespaces of a language in a folder, by the text files they are for. */
function readNamespaces(folder: string, source: TextFiles, faults: Fault[]): TextFiles {
  const files = new Map(Object.keys(source).map((name) => [jsonName(name), name]));
  const found = readdirSync(folder).filter((file) => file.endsWith(".json"));
  for (const file of found.filter((one) => !files.has(one)))
    faults.push({ file: join(folder, file), field: "", value: "", expected: "the name of a namespace of the export" });
  for (const file of files.keys())
    if (!found.includes(file)) faults.push({ file: join(folder, file), field: "", value: "", expected: "this file" });
  return Object.fromEntries(
    [...files].flatMap(([file, name]) => {
      if (!found.includes(file)) return [];
      const texts = jsonOf(join(folder, file), faults);
      for (const [field, value] of strangers(texts, ""))
        faults.push({ file: join(folder, file), field, value: JSON.stringify(value), expected: "a text" });
      return [[name, texts]];
    }),
  );
}

/** Puts the texts into a possibly existing YAML document: comments and unchanged texts stay as they are. */
function fill(document: Document, texts: unknown): boolean {
  const wanted = new Map(textsIn(texts).map(({ key, text }) => [key, text]));
  let changed = false;
  for (const { key } of textsIn(document.toJS())) {
    if (wanted.has(key)) continue;
    document.deleteIn(key.split("."));
    changed = true;
  }
  for (const [key, text] of wanted) {
    const path = key.split(".");
    const node = document.getIn(path, true);
    const there = isScalar(node) ? node.value : undefined;
    // Most texts are trimmed on reading: a folded text ends with a line break.
    if (typeof there === "string" && [there, there.trim()].includes(text)) continue;
    if (isScalar(node)) node.value = text;
    else document.setIn(path, text);
    changed = true;
  }
  return changed;
}

/**
 * Imports a translated export into the YAML files of a language; writes nothing if there is a fault.
 * @returns the files that changed.
 * @throws DataError with every fault.
 */
export function importTexts(data: string, folder: string, language: Language): readonly string[] {
  const faults: Fault[] = [];
  const from = join(folder, language);
  if (!existsSync(from))
    throw new DataError([
      { file: from, field: "", value: "", expected: "this folder: the namespaces of the language" },
    ]);
  const source = textsOf(data, SOURCE_LANGUAGE);
  const texts = readNamespaces(from, source, faults);
  if (faults.length === 0) faults.push(...translationFaults({ language, source, texts }));
  if (faults.length > 0) throw new DataError(faults);
  return Object.entries(texts).flatMap(([name, content]) => {
    const path = join(data, "texts", language, `${name}.yaml`);
    const document = parseDocument(existsSync(path) ? readFileSync(path, "utf8") : "");
    if (!isMap(document.contents) || !fill(document, content)) return [];
    writeFileSync(path, document.toString({ lineWidth: 120 }));
    return [path];
  });
}
