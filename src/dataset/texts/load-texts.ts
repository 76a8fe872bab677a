import type { Amount } from "../../domain/facts/amount";
import type { WholeDataset } from "../../domain/facts/dataset";
import type { ForeignName } from "../../domain/facts/library";
import { pagesOf, questionsOf } from "../../domain/question";
import type { DataTexts } from "../../domain/texts";
import type { TextBundle } from "../../i18n/bundle";
import { isWholeLanguage, type Language, type WholeLanguage, wholeOf } from "../../i18n/languages";
import { layOver } from "../../i18n/lay-over";
import { compileNames } from "../compile";
import { DataError } from "../faults";
import { FileReader } from "../read-files";
import { namesFile } from "../../schema/dataset";
import { interfaceSchema, textFiles } from "../../schema/texts";
import { figuresOf } from "./figures";
import { fillFigures } from "./fill";
import { readNumbers } from "./numbers";
import { type OwnTexts, readOwnTexts } from "./own-texts";
import type { Texts } from "./text-files";

/** The exact set of ids required for each part of the texts. */
function expectedIds(dataset: WholeDataset): Record<keyof DataTexts, readonly string[]> {
  const idsOf = (items: readonly { readonly id: string }[]) => items.map((item) => item.id);
  const amounts: readonly Amount[] = [...dataset.workForms, ...dataset.practices, ...dataset.channels].flatMap(
    (item) => item.amounts,
  );
  const { questionnaire } = dataset;
  return {
    workForms: idsOf(dataset.workForms),
    criteria: idsOf(dataset.criteria),
    occasions: idsOf(dataset.occasions),
    partnerRegions: idsOf(dataset.partnerRegions),
    themes: idsOf(dataset.themes),
    roles: dataset.roles,
    practices: idsOf(dataset.practices),
    channels: idsOf(dataset.channels),
    preparations: dataset.channels.flatMap((channel) => channel.prepare),
    networks: idsOf(dataset.networks),
    moments: idsOf(dataset.calendar),
    renewal: idsOf(dataset.renewal),
    risks: idsOf(dataset.risks),
    models: idsOf(dataset.models),
    bodies: idsOf(dataset.bodies),
    laws: dataset.legal.grounds.map(({ law }) => law),
    grounds: idsOf(dataset.legal.grounds),
    changes: dataset.changes.flatMap((change) => change.what),
    notes: idsOf(dataset.notes),
    amounts: idsOf(amounts),
    mentions: idsOf(dataset.mentions),
    glossary: idsOf(dataset.glossary),
    precisions: dataset.places.map((place) => place.precision),
    steps: idsOf(questionnaire.steps),
    pages: idsOf(pagesOf(questionnaire)),
    questions: idsOf(questionsOf(dataset.questionnaire)),
  };
}

/** A question's own options, which need labels. */
function ownOptions(dataset: WholeDataset): [string, string[]][] {
  return questionsOf(dataset.questionnaire).map((q) => {
    const own = Array.isArray(q.options) ? [...q.options] : [];
    const levels = q.kind === "level" ? ["0", "1", "2", "3"] : [];
    return [q.id, [...own, ...levels, ...(q.escape === null ? [] : [q.escape])]];
  });
}

/** A required set of text ids: its part, place, the required ids, and what the file has. */
type Expected = readonly [part: keyof DataTexts, place: string, wanted: readonly string[], found: object];

function expectedTexts(texts: DataTexts, dataset: WholeDataset): readonly Expected[] {
  const parts = Object.entries(expectedIds(dataset)) as [keyof DataTexts, readonly string[]][];
  return [
    ...parts.map(([part, ids]): Expected => [part, part, ids, texts[part]]),
    ...dataset.workForms.map(({ id, steps }): Expected => {
      const wanted = steps.map((step) => step.id);
      return ["workForms", `workForms.${id}.steps`, wanted, texts.workForms[id]?.steps ?? {}];
    }),
    ...(["occasions", "partnerRegions"] as const).flatMap((part) =>
      dataset[part].flatMap(({ id, levels }): readonly Expected[] => {
        const reasons = texts[part][id]?.reasons;
        // Reasons are given for all levels of an option, or for none.
        return reasons === undefined ? [] : [[part, `${part}.${id}.reasons`, Object.keys(levels), reasons]];
      }),
    ),
  ];
}

/** File name of each part. */
const FILES = new Map(
  Object.entries(textFiles).flatMap(([name, schema]) => Object.keys(schema.shape).map((part) => [part, name])),
);

/** File of a part in a language. */
function fileOf(language: Language, part: keyof DataTexts): string {
  return `texts/${language}/${FILES.get(part) ?? ""}`;
}

/** A wish has one name: the question asks for it as sentences and tables name it. */
function checkWishes({ language, data: texts }: TextBundle, dataset: WholeDataset, reader: FileReader): void {
  for (const { id, kind } of questionsOf(dataset.questionnaire)) {
    const [name, label] = [texts.criteria[id]?.inSentence, texts.questions[id]?.label];
    if (kind !== "level" || name === undefined) continue;
    const wanted = name.charAt(0).toLocaleUpperCase(wholeOf(language)) + name.slice(1);
    const expected = `the name of this wish in sentences: ${wanted}`;
    if (label !== wanted) reader.fault(fileOf(language, "questions"), `questions.${id}.label`, label, expected);
  }
}

function checkComplete({ language, data: texts }: TextBundle, dataset: WholeDataset, reader: FileReader): void {
  for (const [part, place, ids, found] of expectedTexts(texts, dataset)) {
    const file = fileOf(language, part);
    const wanted = new Set(ids);
    for (const id of wanted) if (!(id in found)) reader.fault(file, `${place}.${id}`, undefined, "a text");
    for (const id of Object.keys(found))
      if (!wanted.has(id)) reader.fault(file, `${place}.${id}`, id, "an id that the data have");
  }
  for (const [question, options] of ownOptions(dataset)) {
    const found = texts.questions[question]?.options ?? {};
    for (const id of options)
      if (found[id] === undefined)
        reader.fault(fileOf(language, "questions"), `questions.${question}.options.${id}`, undefined, "a label");
  }
}

/** Names in languages other than this one. */
function namesFor(reader: FileReader, language: WholeLanguage): readonly ForeignName[] {
  const names = compileNames(reader.optional("names.yaml", namesFile, {}) ?? {});
  return names.filter((name) => name.language.split("-")[0] !== language);
}

/** Reads a language with complete texts. */
function loadWhole(reader: FileReader, language: WholeLanguage, dataset: WholeDataset): TextBundle {
  const root = `texts/${language}`;
  if (!reader.has(root))
    throw new DataError([{ file: root, field: "", value: "", expected: "this folder: the texts of a language" }]);
  const parts: Record<string, unknown> = {};
  const expected = expectedIds(dataset);
  for (const [name, schema] of Object.entries(textFiles)) {
    const file = `${root}/${name}`;
    const names = Object.keys(schema.shape) as (keyof DataTexts)[];
    if (!reader.has(file) && names.every((part) => expected[part].length === 0)) {
      for (const part of names) parts[part] = {};
      continue;
    }
    Object.assign(parts, reader.yaml<Record<string, unknown>>(file, schema));
  }
  const names = namesFor(reader, language);
  const interfaceTexts = reader.namedFiles(`${root}/interface`, interfaceSchema);
  return { language, interface: interfaceTexts, data: parts as unknown as DataTexts, names };
}

/** Lays texts over those of another language, and checks them together. */
function laidOver(reader: FileReader, own: OwnTexts, below: TextBundle): TextBundle {
  const { language } = own;
  const laid = layOver({ interface: below.interface, data: { ...below.data } }, { ...own });
  const parts = Object.entries(textFiles).flatMap(([name, schema]) => {
    const names = Object.keys(schema.shape) as (keyof DataTexts)[];
    const mine = names.filter((part) => part in own.data);
    if (mine.length === 0) return [];
    const texts = Object.fromEntries(names.map((part) => [part, laid.data[part]]));
    return Object.entries(reader.checked<Record<string, unknown>>(`texts/${language}/${name}`, texts, schema) ?? {});
  });
  return { ...below, language, interface: laid.interface, data: { ...below.data, ...Object.fromEntries(parts) } };
}

/** Processes the texts of one language; `below` are the interface texts of the language below an overlay. */
type Treat = <T extends Texts>(texts: T, below: TextBundle["interface"]) => T;

function read(folder: string, language: Language, dataset: WholeDataset, treat: Treat): TextBundle {
  const reader = new FileReader(folder);
  const bundle = (() => {
    if (isWholeLanguage(language)) return loadWhole(reader, language, dataset);
    const below = read(folder, wholeOf(language), dataset, treat);
    return laidOver(reader, treat(readOwnTexts(folder, language), below.interface), below);
  })();
  if (reader.faults.length === 0) {
    checkComplete(bundle, dataset, reader);
    checkWishes(bundle, dataset, reader);
  }
  if (reader.faults.length > 0) throw new DataError(reader.faults);
  return isWholeLanguage(language) ? treat(bundle, {}) : bundle;
}

/**
 * Fills in the figures.
 * @throws DataError with every placeholder that cannot be filled.
 */
function filling(folder: string, dataset: WholeDataset): Treat {
  const reader = new FileReader(folder);
  const numbers = readNumbers(reader);
  if (numbers === undefined) throw new DataError(reader.faults);
  const figures = figuresOf(dataset);
  return (texts, below) => {
    const filled = fillFigures(texts, below, figures, numbers);
    if (filled.faults.length > 0) throw new DataError(filled.faults);
    return filled.texts;
  };
}

/**
 * Reads the texts of one language, fills in the figures, and checks that they match the data set exactly; an overlay is
 * checked together with the language below.
 * @throws DataError with every missing, superfluous or malformed text.
 */
export function loadTexts(folder: string, language: Language, dataset: WholeDataset): TextBundle {
  return read(folder, language, dataset, filling(folder, dataset));
}

/** The same as written, with the placeholders for figures (`{{figure.workForms}}`): for checking and translating. */
export function loadWritten(folder: string, language: Language, dataset: WholeDataset): TextBundle {
  return read(folder, language, dataset, (texts) => texts);
}

/** An overlay language's own texts, with figures; `below` is the language below. */
export function loadOwn(folder: string, language: Language, dataset: WholeDataset, below: TextBundle): OwnTexts {
  return filling(folder, dataset)(readOwnTexts(folder, language), below.interface);
}
