import type { Robustness } from "../domain/robustness";
import type { Analysis } from "../report/analysis";
import { type AdviceQuestion, type AnalysisStep, analysisWork, type RobustnessStage } from "./analysis-work";
import { type Asking, createAsk, type WorkerLike } from "./ask";

/** The state of an analysis so far. */
export interface AnalysisNews {
  /** null while in progress or failed. Its robustness is null until `stage` says more. */
  readonly analysis: Analysis | null;
  /** The analysis, apart from the robustness, failed. */
  readonly failed: boolean;
  readonly stage: RobustnessStage;
  /** The page did the work, because the worker was missing or failed. */
  readonly fellBack: boolean;
}

/** Nothing is known yet. */
export const NO_NEWS: AnalysisNews = { analysis: null, failed: false, stage: "working", fellBack: false };

/** Asks; `onNews` receives every step, and the promise the last. Only rejects with `Cancelled`. */
export type AskAnalysis = (question: AdviceQuestion, asking?: Asking<AnalysisNews>) => Promise<AnalysisNews>;

const startWorker = (): WorkerLike => new Worker(new URL("./analysis.worker.ts", import.meta.url), { type: "module" });

/** Creates an independent asker for the analysis of an advice: askers do not cancel each other's questions. */
export function createAnalysisJob(start = startWorker): AskAnalysis {
  const ask = createAsk({ start, onPage: analysisWork });
  return async (question, { onNews, signal } = {}) => {
    let news = NO_NEWS;
    let robustness: Robustness | null = null;
    const learn = (step: AnalysisStep & { readonly fellBack?: boolean }): void => {
      const { robustness: found = robustness, ...others } = step;
      robustness = found;
      const next = { ...news, ...others };
      news = { ...next, analysis: next.analysis === null ? null : { ...next.analysis, robustness } };
      onNews?.(news);
    };
    const { answer, fellBack } = await ask(question, { onNews: learn, signal });
    learn({ ...answer, fellBack });
    return news;
  };
}
