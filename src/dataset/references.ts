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

/** Checks that every id in a field exists. */
type Check = (file: string, field: string, ids: readonly string[], target: Target) => void;

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

function checkWorkForms(dataset: WholeDataset, reader: FileReader, check: Check, targets: Targets): void {
  for (const form of dataset.workForms) {
    const file = `work-forms/${form.id}.yaml`;
    check(file, "matrix.cells", Object.keys(form.cells), targets.criterion);
    for (const { id } of dataset.criteria)
      if (form.cells[id] === undefined)
        reader.fault(file, `matrix.cells.${id}`, undefined, "a level for every criterion");
    const cellNotes = Object.values(form.cells).flatMap((cell) => cell.notes);
    check(file, "cellNotes", cellNotes, targets.note);
    check(file, "notes", form.notes, targets.note);
    check(
      file,
      "combinesWith",
      form.combinesWith.map((c) => c.form),
      targets.form,
    );
  }
}

function checkPractices(dataset: WholeDataset, check: Check, targets: Targets): void {
  for (const p of dataset.practices) {
    const file = `practices/${p.id}.yaml`;
    check(file, "form", [p.form], targets.form);
    check(file, "alsoForms", p.alsoForms, targets.form);
    check(file, "themes", p.themes, targets.theme);
    check(file, "regions", p.regions, targets.region);
    check(file, "occasions", p.occasions, targets.occasion);
    check(file, "channels", p.channels, targets.channel);
    check(file, "notes", p.notes, targets.note);
    check(file, "municipalities", p.municipalities, targets.code);
  }
  for (const m of dataset.mentions) {
    const file = `mentions/${m.id}.yaml`;
    check(file, "form", m.form === null ? [] : [m.form], targets.form);
    check(file, "municipalities", m.municipalities, targets.code);
  }
}

function checkItems(dataset: WholeDataset, check: Check, targets: Targets): void {
  for (const c of dataset.channels) {
    const file = `funding/${c.id}.yaml`;
    check(file, "forms", c.forms, targets.form);
    check(file, "notes", c.notes, targets.note);
    check(file, "rules.partnerRegions", c.rules.partnerRegions ?? [], targets.region);
    check(file, "rules.provinces", c.rules.provinces ?? [], targets.province);
    check(file, "rules.arrondissements", c.rules.arrondissements ?? [], targets.district);
  }
  for (const n of dataset.networks) {
    check(`networks/${n.id}.yaml`, "themes", n.themes, targets.theme);
    check(`networks/${n.id}.yaml`, "partnerRegions", n.partnerRegions, targets.region);
    check(`networks/${n.id}.yaml`, "notes", n.notes, targets.note);
  }
  for (const { id, forms, notes } of dataset.publications) {
    check("literature.yaml", `${id}.forms`, forms, targets.form);
    check("literature.yaml", `${id}.notes`, notes, targets.note);
  }
  for (const { id, practices, mentions } of dataset.places) {
    check("places.yaml", `${id}.practices`, practices, targets.practice);
    check("places.yaml", `${id}.mentions`, mentions, targets.mention);
  }
  for (const option of [...dataset.occasions, ...dataset.partnerRegions])
    check("context.yaml", `${option.id}.levels`, Object.keys(option.levels), targets.form);
  for (const criterion of dataset.criteria)
    check("criteria.yaml", `${criterion.id}.notes`, criterion.notes, targets.note);
  check("dataset.yaml", "guide.notes", dataset.guide.notes, targets.note);
}

/** Checks that steps have existing targets and calendar moments. */
function checkSteps(dataset: WholeDataset, reader: FileReader, check: Check, targets: Targets): void {
  const files = dataset.workForms.map(({ id, steps }) => [`work-forms/${id}.yaml`, steps] as const);
  for (const [file, steps] of [...files, ["renewal.yaml", dataset.renewal] as const]) {
    for (const { id, at, moment } of steps) {
      if (at !== null) check(file, `${id}.at.${at.kind}`, [at.id], targets[at.kind]);
      check(file, `${id}.moment`, moment === null ? [] : [moment], targets.moment);
    }
    for (const id of doubles([...steps, ...(file === "renewal.yaml" ? [] : dataset.renewal)]))
      reader.fault(file, "steps.id", id, "an id that occurs once, also beside renewal.yaml");
  }
}

/** Checks the calendar, risks, texts to start from, legal grounds and organisations. */
function checkGuidance(dataset: WholeDataset, check: Check, targets: Targets): void {
  for (const { id, channel, forms, provinces } of dataset.calendar) {
    check("calendar.yaml", `${id}.channel`, channel === null ? [] : [channel], targets.channel);
    check("calendar.yaml", `${id}.forms`, forms, targets.form);
    check("calendar.yaml", `${id}.provinces`, provinces, targets.province);
  }
  for (const { id, forms } of dataset.risks) check("risks.yaml", `${id}.forms`, forms, targets.form);
  for (const { id, forms } of dataset.models) check("models.yaml", `${id}.forms`, forms, targets.form);
  for (const { id, forms, occasions, sources } of dataset.legal.grounds) {
    check("legal.yaml", `${id}.forms`, forms, targets.form);
    check("legal.yaml", `${id}.occasions`, occasions, targets.occasion);
    check("legal.yaml", `${id}.sources`, sources, targets.legal);
  }
  for (const { id, provinces } of dataset.bodies) check("bodies.yaml", `${id}.provinces`, provinces, targets.province);
}

/** Checks that every referenced id exists, and that ids are unique. */
export function checkReferences(
  dataset: WholeDataset,
  reader: FileReader,
  municipalities: readonly Municipality[],
): void {
  const check: Check = (file, field, found, target) => {
    for (const id of found) if (!target.ids.has(id)) reader.fault(file, field, id, target.what);
  };
  const targets = targetsIn(dataset, municipalities);
  checkWorkForms(dataset, reader, check, targets);
  checkPractices(dataset, check, targets);
  checkItems(dataset, check, targets);
  checkGuidance(dataset, check, targets);
  checkSteps(dataset, reader, check, targets);
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
