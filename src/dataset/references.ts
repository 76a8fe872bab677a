import type { Municipality } from "../domain/facts/municipality";
import type { WholeDataset } from "../domain/facts/dataset";
import { checkAddresses } from "./addresses";
import { pagesOf, questionsOf } from "../domain/question";
import type { FileReader } from "./read-files";
import { benefitsOf } from "../domain/facts/matrix";

type Check = (file: string, field: string, ids: readonly string[], known: ReadonlySet<string>, what: string) => void;

function ids(items: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(items.map((item) => item.id));
}

/** Ids that occur more than once. */
function doubles(items: readonly { readonly id: string }[]): string[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }) => (seen.has(id) ? [id] : (seen.add(id), [])));
}

function checkWorkForms(dataset: WholeDataset, reader: FileReader, check: Check): void {
  const criteria = ids(dataset.criteria);
  const forms = ids(dataset.workForms);
  const notes = ids(dataset.notes);
  for (const form of dataset.workForms) {
    const file = `work-forms/${form.id}.yaml`;
    check(file, "matrix.cells", Object.keys(form.cells), criteria, "a criterion of criteria.yaml");
    for (const { id } of dataset.criteria)
      if (form.cells[id] === undefined)
        reader.fault(file, `matrix.cells.${id}`, undefined, "a level for every criterion");
    check(
      file,
      "cellNotes",
      Object.values(form.cells).flatMap((cell) => cell.notes),
      notes,
      "a note of notes.yaml",
    );
    check(file, "notes", form.notes, notes, "a note of notes.yaml");
    check(
      file,
      "combinesWith",
      form.combinesWith.map((c) => c.form),
      forms,
      "a work form",
    );
  }
}

/** Possible targets of references. */
interface Known {
  readonly forms: ReadonlySet<string>;
  readonly themes: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
  readonly notes: ReadonlySet<string>;
  readonly practices: ReadonlySet<string>;
  readonly mentions: ReadonlySet<string>;
  readonly codes: ReadonlySet<string>;
  readonly provinces: ReadonlySet<string>;
  readonly districts: ReadonlySet<string>;
}

function knownIn(dataset: WholeDataset, municipalities: readonly Municipality[]): Known {
  return {
    forms: ids(dataset.workForms),
    themes: ids(dataset.themes),
    regions: ids(dataset.partnerRegions),
    notes: ids(dataset.notes),
    practices: ids(dataset.practices),
    mentions: ids(dataset.mentions),
    codes: new Set(municipalities.map((m) => m.nis)),
    provinces: new Set(municipalities.map((m) => m.province)),
    districts: new Set(municipalities.flatMap((m) => m.arrondissement ?? [])),
  };
}

const FORM = "a work form";
const NOTE = "a note of notes.yaml";
const PROVINCE = "a province of municipalities.csv";
const DISTRICT = "an arrondissement of municipalities.csv";
const CODE = "a NIS code of municipalities.csv";
const REGION = "a partner region of context.yaml";

function checkPractices(dataset: WholeDataset, check: Check, known: Known): void {
  for (const p of dataset.practices) {
    const file = `practices/${p.id}.yaml`;
    check(file, "form", [p.form], known.forms, FORM);
    check(file, "alsoForms", p.alsoForms, known.forms, FORM);
    check(file, "themes", p.themes, known.themes, "a theme of context.yaml");
    check(file, "regions", p.regions, known.regions, REGION);
    check(file, "occasions", p.occasions, ids(dataset.occasions), "an occasion of context.yaml");
    check(file, "channels", p.channels, ids(dataset.channels), "a channel of funding/");
    check(file, "notes", p.notes, known.notes, NOTE);
    check(file, "municipalities", p.municipalities, known.codes, CODE);
  }
  for (const m of dataset.mentions) {
    const file = `mentions/${m.id}.yaml`;
    check(file, "form", m.form === null ? [] : [m.form], known.forms, FORM);
    check(file, "municipalities", m.municipalities, known.codes, CODE);
  }
}

function checkItems(dataset: WholeDataset, check: Check, known: Known): void {
  for (const c of dataset.channels) {
    const file = `funding/${c.id}.yaml`;
    check(file, "forms", c.forms, known.forms, FORM);
    check(file, "notes", c.notes, known.notes, NOTE);
    check(file, "rules.partnerRegions", c.rules.partnerRegions ?? [], known.regions, REGION);
    check(file, "rules.provinces", c.rules.provinces ?? [], known.provinces, PROVINCE);
    check(file, "rules.arrondissements", c.rules.arrondissements ?? [], known.districts, DISTRICT);
  }
  for (const n of dataset.networks) {
    check(`networks/${n.id}.yaml`, "themes", n.themes, known.themes, "a theme of context.yaml");
    check(`networks/${n.id}.yaml`, "partnerRegions", n.partnerRegions, known.regions, REGION);
    check(`networks/${n.id}.yaml`, "notes", n.notes, known.notes, NOTE);
  }
  for (const { id, forms, notes } of dataset.publications) {
    check("literature.yaml", `${id}.forms`, forms, known.forms, FORM);
    check("literature.yaml", `${id}.notes`, notes, known.notes, NOTE);
  }
  for (const { id, practices, mentions } of dataset.places) {
    check("places.yaml", `${id}.practices`, practices, known.practices, "an example of practices/");
    check("places.yaml", `${id}.mentions`, mentions, known.mentions, "a mention of mentions/");
  }
  for (const option of [...dataset.occasions, ...dataset.partnerRegions])
    check("context.yaml", `${option.id}.levels`, Object.keys(option.levels), known.forms, FORM);
  for (const criterion of dataset.criteria)
    check("criteria.yaml", `${criterion.id}.notes`, criterion.notes, known.notes, NOTE);
  check("dataset.yaml", "guide.notes", dataset.guide.notes, known.notes, NOTE);
}

const STEP_TARGETS = {
  body: "an organisation of bodies.yaml",
  practice: "an example of practices/",
  channel: "a channel of funding/",
  network: "a network of networks/",
} as const;

/** Checks that steps have existing targets and calendar moments. */
function checkSteps(dataset: WholeDataset, reader: FileReader, check: Check): void {
  const { bodies, practices, channels, networks } = dataset;
  const known = { body: ids(bodies), practice: ids(practices), channel: ids(channels), network: ids(networks) };
  const moments = ids(dataset.calendar);
  const files = dataset.workForms.map(({ id, steps }) => [`work-forms/${id}.yaml`, steps] as const);
  for (const [file, steps] of [...files, ["renewal.yaml", dataset.renewal] as const]) {
    for (const { id, at, moment } of steps) {
      if (at !== null) check(file, `${id}.at.${at.kind}`, [at.id], known[at.kind], STEP_TARGETS[at.kind]);
      check(file, `${id}.moment`, moment === null ? [] : [moment], moments, "a moment of calendar.yaml");
    }
    for (const id of doubles([...steps, ...(file === "renewal.yaml" ? [] : dataset.renewal)]))
      reader.fault(file, "steps.id", id, "an id that occurs once, also beside renewal.yaml");
  }
}

/** Checks the calendar, risks, texts to start from, legal grounds and organisations. */
function checkGuidance(dataset: WholeDataset, check: Check, known: Known): void {
  for (const { id, channel, forms, provinces } of dataset.calendar) {
    const channels = ids(dataset.channels);
    check("calendar.yaml", `${id}.channel`, channel === null ? [] : [channel], channels, "a channel of funding/");
    check("calendar.yaml", `${id}.forms`, forms, known.forms, FORM);
    check("calendar.yaml", `${id}.provinces`, provinces, known.provinces, PROVINCE);
  }
  for (const { id, forms } of dataset.risks) check("risks.yaml", `${id}.forms`, forms, known.forms, FORM);
  for (const { id, forms } of dataset.models) check("models.yaml", `${id}.forms`, forms, known.forms, FORM);
  for (const { id, forms, occasions, sources } of dataset.legal.grounds) {
    check("legal.yaml", `${id}.forms`, forms, known.forms, FORM);
    check("legal.yaml", `${id}.occasions`, occasions, ids(dataset.occasions), "an occasion of context.yaml");
    check("legal.yaml", `${id}.sources`, sources, ids(dataset.legal.sources), "a source of legal.yaml");
  }
  for (const { id, provinces } of dataset.bodies)
    check("bodies.yaml", `${id}.provinces`, provinces, known.provinces, PROVINCE);
}

/** Checks that every referenced id exists, and that ids are unique. */
export function checkReferences(
  dataset: WholeDataset,
  reader: FileReader,
  municipalities: readonly Municipality[],
): void {
  const check: Check = (file, field, found, known, what) => {
    for (const id of found) if (!known.has(id)) reader.fault(file, field, id, what);
  };
  const known = knownIn(dataset, municipalities);
  checkWorkForms(dataset, reader, check);
  checkPractices(dataset, check, known);
  checkItems(dataset, check, known);
  checkGuidance(dataset, check, known);
  checkSteps(dataset, reader, check);
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
