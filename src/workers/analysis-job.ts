import type { Certainty } from "../domain/certainty";
import type { Analysis } from "../report/analysis";
import { type AdviceQuestion, type AnalysisStep, analysisWork, type CertaintyStage } from "./analysis-work";
import { type Asking, createAsk, type WorkerLike } from "./ask";

/** What is known of an analysis at a moment. */
export interface AnalysisNews {
  /** Null while it is worked on, or when it failed. Its certainty is null until `stage` says more. */
  readonly analysis: Analysis | null;
  /** The analysis itself, apart from the certainty, could not be made. */
  readonly failed: boolean;
  readonly stage: CertaintyStage;
  /** There was no worker, or it failed, and the page did the work. */
  readonly fellBack: boolean;
}

/** Nothing known yet. */
export const NO_NEWS: AnalysisNews = { analysis: null, failed: false, stage: "working", fellBack: false };

/** Asks; `onNews` hears every step, the result is the last of them. Rejects with `Cancelled` alone. */
export type AskAnalysis = (question: AdviceQuestion, asking?: Asking<AnalysisNews>) => Promise<AnalysisNews>;

const startWorker = (): WorkerLike => new Worker(new URL("./analysis.worker.ts", import.meta.url), { type: "module" });

/** A place to ask for everything around an advice; two places do not stop each other's questions. */
export function createAnalysisJob(start = startWorker): AskAnalysis {
  const ask = createAsk({ start, onPage: analysisWork });
  return async (question, { onNews, signal } = {}) => {
    let news = NO_NEWS;
    let certainty: Certainty | null = null;
    const learn = (step: AnalysisStep & { readonly fellBack?: boolean }): void => {
      const { certainty: found = certainty, ...others } = step;
      certainty = found;
      const next = { ...news, ...others };
      news = { ...next, analysis: next.analysis === null ? null : { ...next.analysis, certainty } };
      onNews?.(news);
    };
    const { answer, fellBack } = await ask(question, { onNews: learn, signal });
    learn({ ...answer, fellBack });
    return news;
  };
}
