import type { Dataset } from "../domain/dataset";
import type { FileReader } from "./read-files";

type Check = (file: string, field: string, ids: readonly string[], known: ReadonlySet<string>, what: string) => void;

function ids(items: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(items.map((item) => item.id));
}

/** Ids that occur twice in a list. */
export function doubles(items: readonly { readonly id: string }[]): string[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }) => (seen.has(id) ? [id] : (seen.add(id), [])));
}

function checkWorkForms(dataset: Dataset, reader: FileReader, check: Check): void {
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

function checkItems(dataset: Dataset, check: Check, nis: ReadonlySet<string>): void {
  const forms = ids(dataset.workForms);
  const themes = ids(dataset.themes);
  for (const p of dataset.practices) {
    const file = `practices/${p.id}.yaml`;
    check(file, "form", [p.form], forms, "a work form");
    check(file, "themes", p.themes, themes, "a theme of context.yaml");
    check(file, "regions", p.regions, ids(dataset.partnerRegions), "a partner region of context.yaml");
    check(file, "occasions", p.occasions, ids(dataset.occasions), "an occasion of context.yaml");
    check(file, "channels", p.channels, ids(dataset.channels), "a channel of funding/");
    check(file, "notes", p.notes, ids(dataset.notes), "a note of notes.yaml");
    check(file, "municipalities", p.municipalities, nis, "a NIS code of municipalities.csv");
  }
  for (const c of dataset.channels) check(`funding/${c.id}.yaml`, "forms", c.forms, forms, "a work form");
  for (const n of dataset.networks)
    check(`networks/${n.id}.yaml`, "themes", n.themes, themes, "a theme of context.yaml");
  for (const option of [...dataset.occasions, ...dataset.partnerRegions])
    check("context.yaml", `${option.id}.levels`, Object.keys(option.levels), forms, "a work form");
}

/** Checks that every id that a file names exists, and that no id occurs twice. */
export function checkReferences(dataset: Dataset, reader: FileReader, nis: ReadonlySet<string>): void {
  const check: Check = (file, field, found, known, what) => {
    for (const id of found) if (!known.has(id)) reader.fault(file, field, id, what);
  };
  checkWorkForms(dataset, reader, check);
  checkItems(dataset, check, nis);
  const pages = dataset.questionnaire.steps.flatMap((step) => step.pages);
  const lists: [string, readonly { readonly id: string }[]][] = [
    ["criteria.yaml", dataset.criteria],
    ["context.yaml", [...dataset.occasions, ...dataset.partnerRegions]],
    ["context.yaml", dataset.themes],
    ["notes.yaml", dataset.notes],
    ["questionnaire.yaml", pages],
    ["questionnaire.yaml", pages.flatMap((page) => page.questions)],
  ];
  for (const [file, list] of lists)
    for (const id of doubles(list)) reader.fault(file, "id", id, "an id that occurs once");
  checkQuestions(dataset, reader);
}

/** Each benefit has its question, and each ambition question its benefit. */
function checkQuestions(dataset: Dataset, reader: FileReader): void {
  const benefits = dataset.criteria.filter((c) => c.kind === "benefit").map((c) => c.id);
  const asked = dataset.questionnaire.steps
    .flatMap((step) => step.pages.flatMap((page) => page.questions))
    .filter((q) => q.feeds.startsWith("ambitions."))
    .map((q) => q.feeds.slice("ambitions.".length));
  for (const id of benefits)
    if (!asked.includes(id))
      reader.fault("questionnaire.yaml", "feeds", `ambitions.${id}`, "a question for every benefit");
  for (const id of asked)
    if (!benefits.includes(id))
      reader.fault("questionnaire.yaml", "feeds", `ambitions.${id}`, "a benefit of criteria.yaml");
}
