import type { Municipality } from "../domain/facts/municipality";
import type { WholeDataset } from "../domain/facts/dataset";
import { checkAddresses } from "./addresses";
import { pagesOf, questionsOf } from "../domain/question";
import type { FileReader } from "./read-files";
import { benefitsOf } from "../domain/facts/matrix";

/** What a field may refer to: the ids, and what they are. */
interface Target {
  readonly ids: ReadonlySet<string>;
  readonly what: string;
}

function ids(items: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(items.map((item) => item.id));
}

/** Ids that occur more than once. */
function doubles(items: readonly { readonly id: string }[]): string[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }) => (seen.has(id) ? [id] : (seen.add(id), [])));
}

/** Everything that a field may refer to. */
function targetsIn(dataset: WholeDataset, municipalities: readonly Municipality[]) {
  const target = (items: readonly { readonly id: string }[], what: string): Target => ({ ids: ids(items), what });
  return {
    criterion: target(dataset.criteria, "a criterion of criteria.yaml"),
    form: target(dataset.workForms, "a work form"),
    theme: target(dataset.themes, "a theme of context.yaml"),
    region: target(dataset.partnerRegions, "a partner region of context.yaml"),
    occasion: target(dataset.occasions, "an occasion of context.yaml"),
    note: target(dataset.notes, "a note of notes.yaml"),
    practice: target(dataset.practices, "an example of practices/"),
    mention: target(dataset.mentions, "a mention of mentions/"),
    channel: target(dataset.channels, "a channel of funding/"),
    network: target(dataset.networks, "a network of networks/"),
    body: target(dataset.bodies, "an organisation of bodies.yaml"),
    moment: target(dataset.calendar, "a moment of calendar.yaml"),
    legal: target(dataset.legal.sources, "a source of legal.yaml"),
    code: { ids: new Set(municipalities.map((m) => m.nis)), what: "a NIS code of municipalities.csv" },
    province: { ids: new Set(municipalities.map((m) => m.province)), what: "a province of municipalities.csv" },
    district: {
      ids: new Set(municipalities.flatMap((m) => m.arrondissement ?? [])),
      what: "an arrondissement of municipalities.csv",
    },
  };
}

type Targets = ReturnType<typeof targetsIn>;

/** What a field of that name refers to, in whichever file: by its value or list of values, or by its keys. */
const FIELDS: Readonly<Record<string, keyof Targets>> = {
  cells: "criterion",
  form: "form",
  forms: "form",
  alsoForms: "form",
  levels: "form",
  themes: "theme",
  regions: "region",
  partnerRegions: "region",
  occasions: "occasion",
  notes: "note",
  cellNotes: "note",
  practice: "practice",
  practices: "practice",
  mentions: "mention",
  channel: "channel",
  channels: "channel",
  network: "network",
  body: "body",
  moment: "moment",
  sources: "legal",
  municipalities: "code",
  provinces: "province",
  arrondissements: "district",
};

/** The ids in the value of a field; what is no text is a fact of its own. */
function idsIn(field: string, value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one: unknown) => idsIn(field, one));
  if (typeof value !== "object" || value === null) return typeof value === "string" ? [value] : [];
  if (field === "cellNotes") return Object.values(value).flat() as string[];
  return field === "cells" || field === "levels" ? Object.keys(value) : [];
}

/** Checks the references within a value; the path starts again at each entry of a list with an id. */
function checkFields(
  value: unknown,
  path: string,
  targets: Targets,
  tell: (path: string, id: string, what: string) => void,
) {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value))
    return value.forEach((entry: { readonly id?: string } | null) =>
      checkFields(entry, entry?.id ?? path, targets, tell),
    );
  for (const [field, inner] of Object.entries(value) as [string, unknown][]) {
    const here = path === "" ? field : `${path}.${field}`;
    const kind = FIELDS[field];
    if (kind !== undefined)
      for (const id of idsIn(field, inner)) if (!targets[kind].ids.has(id)) tell(here, id, targets[kind].what);
    checkFields(inner, here, targets, tell);
  }
}

/** Checks that every form has a level for every criterion, and that no form has a step twice. */
function checkWorkForms({ workForms, criteria, renewal }: WholeDataset, reader: FileReader): void {
  for (const { id: form, cells, steps } of workForms) {
    const file = `work-forms/${form}.yaml`;
    for (const { id } of criteria)
      if (cells[id] === undefined) reader.fault(file, `matrix.cells.${id}`, undefined, "a level for every criterion");
    for (const id of doubles([...steps, ...renewal]))
      reader.fault(file, "steps.id", id, "an id that occurs once, also beside renewal.yaml");
  }
}

/** Checks that every referenced id exists, and that ids are unique. */
export function checkReferences(
  dataset: WholeDataset,
  reader: FileReader,
  municipalities: readonly Municipality[],
): void {
  const targets = targetsIn(dataset, municipalities);
  for (const [file, root] of reader.read)
    checkFields(root, "", targets, (field, id, what) => reader.fault(file, field, id, what));
  checkWorkForms(dataset, reader);
  checkAddresses(reader);
  const lists: [string, readonly { readonly id: string }[]][] = [
    ["criteria.yaml", dataset.criteria],
    ["context.yaml", [...dataset.occasions, ...dataset.partnerRegions]],
    ["context.yaml", dataset.themes],
    ["notes.yaml", dataset.notes],
    ["literature.yaml", dataset.publications],
    ["places.yaml", dataset.places],
    ["glossary.yaml", dataset.glossary],
    ["calendar.yaml", dataset.calendar],
    ["renewal.yaml", dataset.renewal],
    ["risks.yaml", dataset.risks],
    ["models.yaml", dataset.models],
    ["bodies.yaml", dataset.bodies],
    ["legal.yaml", dataset.legal.sources],
    ["legal.yaml", dataset.legal.grounds],
    ["questionnaire.yaml", dataset.questionnaire.steps],
    ["questionnaire.yaml", pagesOf(dataset.questionnaire)],
    ["questionnaire.yaml", questionsOf(dataset.questionnaire)],
  ];
  for (const [file, list] of lists)
    for (const id of doubles(list)) reader.fault(file, "id", id, "an id that occurs once");
  checkQuestions(dataset, reader);
}

/** Checks that each benefit has its question, and vice versa. */
function checkQuestions(dataset: WholeDataset, reader: FileReader): void {
  const benefits = benefitsOf(dataset);
  const asked = questionsOf(dataset.questionnaire)
    .filter((q) => q.answerPath.startsWith("ambitions."))
    .map((q) => q.answerPath.slice("ambitions.".length));
  for (const id of benefits)
    if (!asked.includes(id))
      reader.fault("questionnaire.yaml", "answerPath", `ambitions.${id}`, "a question for every benefit");
  for (const id of asked)
    if (!benefits.includes(id))
      reader.fault("questionnaire.yaml", "answerPath", `ambitions.${id}`, "a benefit of criteria.yaml");
}
