import type { Municipality, WholeDataset, WorkForm } from "../domain/dataset";
import {
  compileChannel,
  compileContext,
  compileGuide,
  compileLinked,
  compileMention,
  compileMoment,
  compileNetwork,
  compilePlaces,
  compilePlanning,
  compilePractice,
  compilePublication,
  compileRisk,
  compileWorkForm,
} from "./compile";
import { DataError } from "./faults";
import { checkGuideLimits } from "./guide-limits";
import { placeInChapters } from "./chapters";
import { loadMunicipalities } from "./municipalities";
import { FileReader } from "./read-files";
import { checkReferences } from "./references";
import {
  channelFile,
  contextFile,
  criteriaFile,
  datasetFile,
  glossaryFile,
  mentionFile,
  networkFile,
  notesFile,
  placesFile,
  practiceFile,
  questionnaireFile,
  workFormFile,
} from "./schema/files";
import {
  literatureFile,
  calendarFile,
  risksFile,
  modelsFile,
  bodiesFile,
  changesFile,
  legalFile,
} from "./schema/guidance";

/** What a data folder holds, apart from its texts. */
export interface LoadedData {
  readonly dataset: WholeDataset;
  readonly municipalities: readonly Municipality[];
}

function readAll(reader: FileReader) {
  return {
    meta: reader.yaml("dataset.yaml", datasetFile),
    criteria: reader.yaml("criteria.yaml", criteriaFile),
    context: reader.yaml("context.yaml", contextFile),
    notes: reader.optional("notes.yaml", notesFile, []),
    calendar: reader.optional("calendar.yaml", calendarFile, []),
    risks: reader.optional("risks.yaml", risksFile, []),
    models: reader.optional("models.yaml", modelsFile, []),
    bodies: reader.optional("bodies.yaml", bodiesFile, []),
    changes: reader.optional("changes.yaml", changesFile, []),
    legal: reader.optional("legal.yaml", legalFile, { sources: [], grounds: [] }),
    literature: reader.optional("literature.yaml", literatureFile, []),
    places: reader.optional("places.yaml", placesFile, { credits: {}, places: [] }),
    glossary: reader.optional("glossary.yaml", glossaryFile, []),
    questionnaire: reader.yaml("questionnaire.yaml", questionnaireFile),
    workForms: reader.folderOf("work-forms", workFormFile),
    practices: reader.folderOf("practices", practiceFile),
    channels: reader.folderOf("funding", channelFile),
    networks: reader.folderOf("networks", networkFile),
    mentions: reader.folderOf("mentions", mentionFile),
  };
}

function chapterPage(form: WorkForm): number {
  return form.source.kind === "chapter" ? form.source.page : 0;
}

function assemble(files: ReturnType<typeof readAll>): WholeDataset | undefined {
  const { meta, criteria, context, notes, questionnaire, literature, places, glossary } = files;
  if (!meta || !criteria || !context || !notes || !questionnaire) return undefined;
  if (!literature || !places || !glossary) return undefined;
  const { calendar, risks, models, bodies, changes, legal } = files;
  if (!calendar || !risks || !models || !bodies || !changes || !legal) return undefined;
  const pageOf = new Map(files.workForms.map((form) => [form.id, form.chapter]));
  const forms = files.workForms.map(compileWorkForm);
  const page = (form: string | undefined): number => pageOf.get(form ?? "") ?? 1;
  return {
    ...meta,
    guide: compileGuide(meta.guide),
    planning: compilePlanning(meta.planning),
    criteria: criteria.criteria.map((c) => ({
      ...c,
      source: { kind: "matrix", page: criteria.page, line: criteria.line },
    })),
    workForms: forms.toSorted((a, b) => chapterPage(a) - chapterPage(b) || (a.id < b.id ? -1 : 1)),
    occasions: compileContext(context.occasions, pageOf),
    partnerRegions: compileContext(context.partnerRegions, pageOf),
    themes: context.themes.map((id) => ({ id })),
    practices: files.practices.map((raw) => compilePractice(raw, page(raw.form))),
    channels: files.channels.map((raw) => compileChannel(raw, page(raw.forms[0]))),
    networks: files.networks.map(compileNetwork),
    mentions: files.mentions.map(compileMention),
    calendar: calendar.map(compileMoment),
    risks: risks.map(compileRisk),
    models: models.map(compileLinked),
    bodies: bodies.map(compileLinked),
    changes,
    legal: { ...legal, sources: legal.sources.map(compileLinked) },
    publications: literature.map(compilePublication),
    places: compilePlaces(places),
    glossary,
    notes: notes.map(({ id, severity, page: first, lines }) => ({
      id,
      severity,
      source: { kind: "chapter", page: first, lines },
    })),
    questionnaire,
  };
}

/** Freezes an object and everything in it. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}

/**
 * Reads, checks and compiles a data folder.
 * @param folder path of the folder with `dataset.yaml`, `criteria.yaml`, `work-forms/` and the others.
 * @returns the frozen data set and the list of municipalities, sorted by name.
 * @throws DataError with every fault found: file, field, value, what is expected.
 */
export function loadDataset(folder: string): LoadedData {
  const reader = new FileReader(folder);
  const dataset = assemble(readAll(reader));
  if (dataset?.workForms.length === 0 && reader.faults.length === 0)
    reader.fault("work-forms", "", undefined, "at least one .yaml file");
  const municipalities = loadMunicipalities(folder, dataset?.municipalityCode ?? null);
  // A form that cannot be read is no form that is missing: each fault is told once.
  if (dataset !== undefined) checkGuideLimits(dataset.guide, reader);
  if (dataset !== undefined && reader.faults.length === 0) checkReferences(dataset, reader, municipalities);
  if (dataset === undefined || reader.faults.length > 0) throw new DataError(reader.faults);
  const placed = placeInChapters(dataset, dataset.guide.chapters);
  return { dataset: deepFreeze(placed), municipalities: deepFreeze(municipalities) };
}
