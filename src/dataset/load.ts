import type { Municipality } from "../domain/facts/municipality";
import type { WholeDataset } from "../domain/facts/dataset";
import type { WorkForm } from "../domain/facts/matrix";
import { compileChannel, compileContext, compileWorkForm, sourced } from "./compile";
import { DataError } from "./faults";
import { deepFreeze } from "../domain/values/freeze";
import { checkGuideLimits } from "./guide-limits";
import { placeInChapters } from "./chapters";
import { readMunicipalities } from "./municipalities";
import { FileReader } from "./read-files";
import { checkReferences } from "./references";
import * as schemas from "../schema/files";
import { compileRenewal, type StepTargets } from "./compile-steps";
import { glossaryFile } from "./texts/glossary";

/** The contents of a data folder, without its texts. */
export interface LoadedData {
  readonly dataset: WholeDataset;
  readonly municipalities: readonly Municipality[];
}

function readAll(reader: FileReader) {
  return {
    meta: reader.yaml("dataset.yaml", schemas.datasetFile),
    criteria: reader.yaml("criteria.yaml", schemas.criteriaFile),
    context: reader.yaml("context.yaml", schemas.contextFile),
    notes: reader.optional("notes.yaml", schemas.notesFile, []),
    calendar: reader.optional("calendar.yaml", schemas.calendarFile, []),
    renewal: reader.optional("renewal.yaml", schemas.renewalFile, []),
    risks: reader.optional("risks.yaml", schemas.risksFile, []),
    models: reader.optional("models.yaml", schemas.modelsFile, []),
    bodies: reader.optional("bodies.yaml", schemas.bodiesFile, []),
    changes: reader.optional("changes.yaml", schemas.changesFile, []),
    legal: reader.optional("legal.yaml", schemas.legalFile, { sources: [], grounds: [] }),
    literature: reader.optional("literature.yaml", schemas.literatureFile, []),
    places: reader.optional("places.yaml", schemas.placesFile, []),
    glossary: reader.optional("glossary.yaml", glossaryFile, []),
    questionnaire: reader.yaml("questionnaire.yaml", schemas.questionnaireFile),
    workForms: reader.folderOf("work-forms", schemas.workFormFile),
    practices: reader.folderOf("practices", schemas.practiceFile),
    channels: reader.folderOf("funding", schemas.channelFile),
    networks: reader.folderOf("networks", schemas.networkFile),
    mentions: reader.folderOf("mentions", schemas.mentionFile),
  };
}

function chapterPage(form: WorkForm): number {
  return form.source.kind === "chapter" ? form.source.page : 0;
}

/** All files, when each could be read. */
type Files = { readonly [File in keyof ReturnType<typeof readAll>]: NonNullable<ReturnType<typeof readAll>[File]> };

function areComplete(files: ReturnType<typeof readAll>): files is Files {
  return Object.values(files).every((file) => file !== undefined);
}

function assemble(files: ReturnType<typeof readAll>): WholeDataset | undefined {
  if (!areComplete(files)) return undefined;
  const { meta, criteria, context, bodies } = files;
  const pageOf = new Map(files.workForms.map((form) => [form.id, form.chapter]));
  const page = (form: string | undefined): number => pageOf.get(form ?? "") ?? 1;
  const practices = files.practices.map((raw) => sourced(raw, page(raw.form)));
  const channels = files.channels.map((raw) => compileChannel(raw, page(raw.forms[0])));
  const networks = sourced(files.networks);
  const targets: StepTargets = { body: bodies, practice: practices, channel: channels, network: networks };
  const forms = files.workForms.map((raw) => compileWorkForm(raw, targets));
  return {
    ...meta,
    planning: sourced(meta.planning),
    criteria: criteria.criteria.map((c) => ({
      ...c,
      source: { kind: "matrix", page: criteria.page, line: criteria.line },
    })),
    workForms: forms.toSorted((a, b) => chapterPage(a) - chapterPage(b) || (a.id < b.id ? -1 : 1)),
    occasions: compileContext(context.occasions, pageOf),
    partnerRegions: compileContext(context.partnerRegions, pageOf),
    themes: context.themes.map((id) => ({ id })),
    practices,
    channels,
    networks,
    mentions: sourced(files.mentions),
    calendar: sourced(files.calendar),
    renewal: files.renewal.map((step) => compileRenewal(step, targets)),
    risks: sourced(files.risks),
    models: files.models,
    bodies,
    changes: files.changes,
    legal: files.legal,
    publications: sourced(files.literature),
    places: files.places,
    glossary: files.glossary,
    notes: sourced(files.notes),
    questionnaire: files.questionnaire,
  };
}

/**
 * Reads, checks and compiles a data folder.
 * @param folder path of the folder with `dataset.yaml`, `criteria.yaml`, `work-forms/` and the others.
 * @returns the frozen data set and municipalities, sorted by name.
 * @throws DataError with every fault found: file, field, value, expectation.
 */
export function loadDataset(folder: string): LoadedData {
  const reader = new FileReader(folder);
  const dataset = assemble(readAll(reader));
  if (dataset?.workForms.length === 0 && reader.faults.length === 0)
    reader.fault("work-forms", "", undefined, "at least one .yaml file");
  const municipalities = readMunicipalities(folder, dataset?.municipalityCode ?? null);
  // References are only checked when every file is readable: an unreadable form is not a missing form.
  if (dataset !== undefined) checkGuideLimits(dataset.guide, reader);
  if (dataset !== undefined && reader.faults.length === 0) checkReferences(dataset, reader, municipalities);
  if (dataset === undefined || reader.faults.length > 0) throw new DataError(reader.faults);
  const placed = placeInChapters(dataset, dataset.guide.chapters);
  return { dataset: deepFreeze(placed), municipalities: deepFreeze(municipalities) };
}
