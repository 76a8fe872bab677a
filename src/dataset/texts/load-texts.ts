import { z } from "zod";
import type { Amount } from "../../domain/facts/amount";
import type { WholeDataset } from "../../domain/facts/dataset";
import { pagesOf, questionsOf } from "../../domain/question";
import type { DataTexts } from "../../domain/texts";
import type { TextBundle } from "../../i18n/bundle";
import type { Language } from "../../i18n/languages";
import { compileNames } from "../compile";
import { DataError } from "../faults";
import { FileReader } from "../read-files";
import { namesFile } from "../schema/dataset";
import { textFiles } from "../schema/texts";

type InterfaceTexts = { [key: string]: string | InterfaceTexts };

/** texts/LANG/interface/SECTION.yaml: nested keys, each with a text. The name of the file is the first part of the key. */
export const interfaceSchema: z.ZodType<InterfaceTexts> = z.lazy(() =>
  z.record(
    z.string().regex(/^[a-zA-Z0-9_-]+$/, "a key of letters, digits, - and _"),
    z.union([z.string().min(1), interfaceSchema]),
  ),
);

/** Ids that each part of the texts must have, no more and no fewer. */
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

/** Options that a question has of its own and that must have a label. */
function ownOptions(dataset: WholeDataset): [string, string[]][] {
  return questionsOf(dataset.questionnaire).map((q) => {
    const own = Array.isArray(q.options) ? [...q.options] : [];
    const levels = q.kind === "level" ? ["0", "1", "2", "3"] : [];
    return [q.id, [...own, ...levels, ...(q.escape === null ? [] : [q.escape])]];
  });
}

/** Texts by id that must be there, no more and no fewer: the part they stand in, the ids, and what was found. */
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
        // A data set gives reasons for all levels of an option, or for none.
        return reasons === undefined ? [] : [[part, `${part}.${id}.reasons`, Object.keys(levels), reasons]];
      }),
    ),
  ];
}

function checkComplete(
  texts: DataTexts,
  dataset: WholeDataset,
  reader: FileReader,
  fileOf: ReadonlyMap<string, string>,
): void {
  for (const [part, place, ids, found] of expectedTexts(texts, dataset)) {
    const file = fileOf.get(part) ?? "";
    const wanted = new Set(ids);
    for (const id of wanted) if (!(id in found)) reader.fault(file, `${place}.${id}`, undefined, "a text");
    for (const id of Object.keys(found))
      if (!wanted.has(id)) reader.fault(file, `${place}.${id}`, id, "an id that the data have");
  }
  for (const [question, options] of ownOptions(dataset)) {
    const found = texts.questions[question]?.options ?? {};
    for (const id of options)
      if (found[id] === undefined)
        reader.fault(fileOf.get("questions") ?? "", `questions.${question}.options.${id}`, undefined, "a label");
  }
}

/**
 * Reads the texts of one language and checks that they cover the data set exactly.
 * @throws DataError with every missing, superfluous or malformed text.
 */
export function loadTexts(folder: string, language: Language, dataset: WholeDataset): TextBundle {
  const reader = new FileReader(folder);
  const root = `texts/${language}`;
  if (!reader.has(root))
    throw new DataError([{ file: root, field: "", value: "", expected: "this folder: the texts of a language" }]);
  const fileOf = new Map<string, string>();
  const parts: Record<string, unknown> = {};
  const expected = expectedIds(dataset);
  for (const [name, schema] of Object.entries(textFiles)) {
    const file = `${root}/${name}`;
    const names = Object.keys(schema.shape) as (keyof DataTexts)[];
    if (!reader.has(file) && names.every((part) => expected[part].length === 0)) {
      for (const part of names) parts[part] = {};
      continue;
    }
    const found = reader.yaml<Record<string, unknown>>(file, schema);
    for (const [part, value] of Object.entries(found ?? {})) {
      parts[part] = value;
      fileOf.set(part, file);
    }
  }
  const foreign = compileNames(reader.optional("names.yaml", namesFile, {}) ?? {});
  const interfaceTexts = reader.namedFiles(`${root}/interface`, interfaceSchema);
  if (reader.faults.length === 0) checkComplete(parts as unknown as DataTexts, dataset, reader, fileOf);
  if (reader.faults.length > 0) throw new DataError(reader.faults);
  const names = foreign.filter((name) => name.language.split("-")[0] !== language);
  return { language, interface: interfaceTexts, data: parts as unknown as DataTexts, names };
}
