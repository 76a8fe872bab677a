import { z } from "zod";
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
import { namesFile } from "../schema/dataset";
import { textFiles } from "../schema/texts";

type InterfaceTexts = { [key: string]: string | InterfaceTexts };

/** texts/LANG/interface/SECTION.yaml: nested keys with texts. The file name is the first part of the key. */
export const interfaceSchema: z.ZodType<InterfaceTexts> = z.lazy(() =>
  z.record(
    z.string().regex(/^[a-zA-Z0-9_-]+$/, "a key of letters, digits, - and _"),
    z.union([z.string().min(1), interfaceSchema]),
  ),
);

/** Any subset of the texts of a file: an overlay on a complete file. */
const someTexts: z.ZodType<Record<string, unknown>> = z.lazy(() =>
  z.record(z.string(), z.union([z.string().min(1), z.array(z.string().min(1)), someTexts])),
);

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

function checkComplete({ language, data: texts }: TextBundle, dataset: WholeDataset, reader: FileReader): void {
  const fileOf = (part: keyof DataTexts) => `texts/${language}/${FILES.get(part) ?? ""}`;
  for (const [part, place, ids, found] of expectedTexts(texts, dataset)) {
    const file = fileOf(part);
    const wanted = new Set(ids);
    for (const id of wanted) if (!(id in found)) reader.fault(file, `${place}.${id}`, undefined, "a text");
    for (const id of Object.keys(found))
      if (!wanted.has(id)) reader.fault(file, `${place}.${id}`, id, "an id that the data have");
  }
  for (const [question, options] of ownOptions(dataset)) {
    const found = texts.questions[question]?.options ?? {};
    for (const id of options)
      if (found[id] === undefined)
        reader.fault(fileOf("questions"), `questions.${question}.options.${id}`, undefined, "a label");
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

/** Reads an overlay language and checks it together with the language below. */
function loadOver(reader: FileReader, language: Language, below: TextBundle): TextBundle {
  const own = ownTexts(reader.folder, language);
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

/** The texts of an overlay language as in its files: any subset. */
export interface OwnTexts {
  readonly language: Language;
  readonly interface: Readonly<Record<string, unknown>>;
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * Reads the overlay language's own texts.
 * @throws DataError with every malformed file.
 */
export function ownTexts(folder: string, language: Language): OwnTexts {
  const reader = new FileReader(folder);
  const root = `texts/${language}`;
  const files = Object.keys(textFiles).map((name) => reader.optional(`${root}/${name}`, someTexts, {}) ?? {});
  const sections = reader.namedFiles(`${root}/interface`, interfaceSchema);
  if (reader.faults.length > 0) throw new DataError(reader.faults);
  return { language, interface: sections, data: Object.assign({}, ...files) as OwnTexts["data"] };
}

/**
 * Reads the texts of one language and checks that they match the data set exactly; an overlay is checked together with
 * the language below.
 * @throws DataError with every missing, superfluous or malformed text.
 */
export function loadTexts(folder: string, language: Language, dataset: WholeDataset): TextBundle {
  const reader = new FileReader(folder);
  const bundle = isWholeLanguage(language)
    ? loadWhole(reader, language, dataset)
    : loadOver(reader, language, loadTexts(folder, wholeOf(language), dataset));
  if (reader.faults.length === 0) checkComplete(bundle, dataset, reader);
  if (reader.faults.length > 0) throw new DataError(reader.faults);
  return bundle;
}
