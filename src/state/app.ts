import dataset from "virtual:dataset";
import type { Advice } from "../domain/advice";
import type { Answers } from "../domain/answers";
import type { Dataset, Municipality } from "../domain/dataset";
import type { Maps } from "../domain/map";
import { advise } from "../engine/advise";
import { smallestChanges } from "../engine/smallest-change";
import type { SmallestChanges } from "../engine/smallest-change-types";
import { askedPages, effectiveAnswers } from "../questionnaire/course";
import { buildReport, type ReportContext } from "../report/build";
import type { Report } from "../report/report";
import { type AskAnalysis, createAnalysisJob } from "./analysis-job";
import { createAppStore } from "./store";
import { followOtherTabs } from "./tabs";
import { today } from "./today";

/** The facts of this build. */
export const facts: Dataset = dataset;

/** The store of this page. */
export const appStore = createAppStore({ dataset, storage: () => window.localStorage, today });

followOtherTabs(appStore, dataset, window);

/** A part of the facts that is a file of its own: loaded when first asked for; a failure may be tried again. */
function lazyFact<T>(load: () => Promise<{ default: T }>) {
  let ready: T | null = null;
  let pending: Promise<T> | null = null;
  return {
    now: () => ready,
    load: () => {
      pending ??= load().then(
        (module) => {
          ready = module.default;
          return ready;
        },
        (error: unknown) => {
          pending = null;
          throw error;
        },
      );
      return pending;
    },
  };
}

const municipalities = lazyFact<readonly Municipality[]>(() => import("virtual:municipalities"));
const maps = lazyFact<Maps>(() => import("virtual:maps"));

/** Loads the municipalities. */
export const loadMunicipalities = municipalities.load;
/** The municipalities when they are loaded, else null. */
export const municipalitiesNow = municipalities.now;
/** Loads the maps, drawn when the application was built. */
export const loadMaps = maps.load;
/** The maps when they are loaded, else null. */
export const mapsNow = maps.now;

/** Advice for a set of answers, with the answers that counted. */
export interface Outcome {
  readonly answers: Answers;
  readonly advice: Advice;
}

/** Advice for the answers of a dossier; only those to questions that are asked count. */
export function adviceFor(answers: Answers): Outcome {
  const counted = effectiveAnswers(dataset, answers);
  return { answers: counted, advice: advise(dataset, counted) };
}

/** What a report knows besides the answers, as far as it is there. */
export type Known = Omit<ReportContext, "date" | "municipality" | "askedPages">;

/** The report of an outcome, as of today. */
export function reportFor(outcome: Outcome, municipality: Municipality | null, known: Known = {}): Report {
  const { answers, advice } = outcome;
  const asked = askedPages(dataset.questionnaire, answers).map((page) => page.id);
  return buildReport(dataset, answers, advice, { ...known, date: today(), municipality, askedPages: asked });
}

/** Asks what stands around an advice, for the page that shows it; the newest question wins. */
export const askAnalysis: AskAnalysis = createAnalysisJob();

/** A place of its own: an export goes on while the page asks something else. */
const askForExport: AskAnalysis = createAnalysisJob();

/**
 * The report with everything around the advice, the last word on certainty included: for documents.
 * What could not be reckoned is null in it; the rest stands.
 * @throws RobustnessCancelled when `signal` was aborted, or another full report was asked for.
 */
export async function fullReport(
  outcome: Outcome,
  municipality: Municipality | null,
  known: Known,
  signal?: AbortSignal,
): Promise<Report> {
  const asking = signal === undefined ? {} : { signal };
  const { analysis } = await askForExport({ dataset, ...outcome }, asking);
  return reportFor(outcome, municipality, { ...known, analysis });
}

/**
 * The smallest changes that put another form first, some milliseconds of work on the page itself.
 * @throws EngineError for answers that cannot be calculated with.
 */
export function changesFor({ answers }: Outcome): SmallestChanges {
  return smallestChanges(dataset, answers);
}
