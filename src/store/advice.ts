import type { Advice } from "../domain/advice";
import type { Answers } from "../domain/answers";
import type { Municipality } from "../domain/facts/municipality";
import { advise } from "../engine/score/advise";
import { buildReport, type ReportContext } from "../report/build";
import type { Analysis } from "../report/analysis";
import type { Report } from "../report/report";
import { unlessStopped } from "../workers/work";
import { type AskAnalysis, createAnalysisJob } from "../workers/analysis-job";
import { core } from "./app";
import { facts } from "./facts";
import { today } from "../i18n/today";

// Separate from the store: the start page and the questionnaire load without the engine.

/** The advice for a set of answers. */
export interface Outcome {
  readonly answers: Answers;
  readonly advice: Advice;
}

/** The advice for a dossier's answers, by score: if a duel counts, a report follows the shares instead. */
export function adviceFor(answers: Answers): Outcome {
  return { answers, advice: advise(facts, answers) };
}

/** What a report uses besides the answers, as far as available. */
type Known = Omit<ReportContext, "date" | "municipality">;

/** An advice with its report. */
export interface Advised {
  readonly outcome: Outcome;
  readonly report: Report;
  /** What the report uses besides the answers, with the analysis for exports once it is complete. */
  readonly known: Known;
}

/** The report of an outcome, dated today. */
export function reportFor(outcome: Outcome, municipality: Municipality | null, known: Known = {}): Report {
  const { answers, advice } = outcome;
  return buildReport(facts, answers, advice, { ...known, date: today(), municipality });
}

const askForPage: AskAnalysis = createAnalysisJob();

/** Separate, so that an export continues while the page asks something else. */
const askForExport: AskAnalysis = createAnalysisJob();

/** The last analysis requested, used again by an export of the same answers. */
let last: { readonly answers: Answers; readonly asked: ReturnType<AskAnalysis> } | null = null;

/** Asks for the analysis of an advice, for the page that shows it; the newest question wins. */
export const askAnalysis: AskAnalysis = (question, asking) => {
  const asked = askForPage(question, asking);
  last = { answers: question.answers, asked };
  return asked;
};

async function analysisFor(outcome: Outcome): Promise<Analysis | null> {
  const { answers } = outcome;
  const ask = () => {
    last = { answers, asked: askForExport({ dataset: core, ...outcome }) };
    return last.asked;
  };
  // The page cancels its question when it closes.
  const { analysis, failed } = await (last?.answers === answers ? last.asked.catch(ask) : ask());
  if (failed && last?.answers === answers) last = null;
  return analysis;
}

/**
 * The report with the complete analysis, including the final robustness: for documents. Whatever could not be calculated
 * is null in it.
 * @throws Cancelled when `signal` is aborted, or a report of other answers is requested.
 */
export async function fullReport(
  outcome: Outcome,
  municipality: Municipality | null,
  known: Known,
  signal?: AbortSignal,
): Promise<Report> {
  const asked = analysisFor(outcome);
  const analysis = await (signal === undefined ? asked : unlessStopped(asked, signal));
  return reportFor(outcome, municipality, { ...known, analysis });
}
