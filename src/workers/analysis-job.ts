import type { Advice } from "../domain/advice";
import type { Answers } from "../domain/answers";
import type { Certainty } from "../domain/certainty";
import type { Dataset } from "../domain/dataset";
import { analyse, type Analysis } from "../report/analysis";
import type { AnalysisReply, AnalysisRequest } from "./analysis-request";
import { type AskCertainty, createCertaintyJob } from "./certainty-job";
import { RobustnessCancelled, type WorkerLike } from "./robustness-job";

/** The advice around which everything is asked. */
export interface AnalysisQuestion {
  readonly dataset: Dataset;
  readonly answers: Answers;
  readonly advice: Advice;
}

/** How far the certainty is: not there yet, sampled, the last word, or not to be had. */
export type CertaintyStage = "working" | "sampled" | "final" | "failed";

/** What is known of an analysis at a moment. */
export interface AnalysisNews {
  /** Null while it is worked on, or when it failed. Its certainty is null until `stage` says more. */
  readonly analysis: Analysis | null;
  /** The analysis itself, apart from the certainty, could not be made. */
  readonly failed: boolean;
  readonly stage: CertaintyStage;
  /** A worker failed, and the page did its work. */
  readonly fellBack: boolean;
}

/** Nothing known yet. */
export const NO_NEWS: AnalysisNews = { analysis: null, failed: false, stage: "working", fellBack: false };

/** Asks; `onNews` hears every step, the result is the last of them. Rejects with `RobustnessCancelled` alone. */
export type AskAnalysis = (
  question: AnalysisQuestion,
  asking?: { readonly onNews?: (news: AnalysisNews) => void; readonly signal?: AbortSignal },
) => Promise<AnalysisNews>;

interface Found {
  readonly analysis: Analysis | null;
  readonly fellBack: boolean;
}

function startWorker(): WorkerLike | null {
  if (typeof Worker === "undefined") return null;
  return new Worker(new URL("./analysis.worker.ts", import.meta.url), { type: "module" });
}

/** The page's own work, after what waits: a frame can be drawn first. */
function onPage({ dataset, answers, advice }: AnalysisQuestion, fellBack: boolean): Promise<Found> {
  return new Promise((resolve) => {
    setTimeout(() => {
      try {
        resolve({ analysis: analyse(dataset, answers, advice, null), fellBack });
      } catch {
        resolve({ analysis: null, fellBack });
      }
    });
  });
}

interface Waiting {
  readonly question: AnalysisQuestion;
  readonly done: (found: Found | Promise<Found>) => void;
}

/** Analyses in one worker, which starts with the first question; in the page where there are no workers. */
class Analyst {
  private readonly start: () => WorkerLike | null;
  private worker: WorkerLike | null = null;
  private lastId = 0;
  private waiting: Waiting | null = null;

  constructor(start: () => WorkerLike | null) {
    this.start = start;
  }

  /** An older question that is still open never gets its answer: its asker stopped waiting. */
  ask(question: AnalysisQuestion): Promise<Found> {
    this.lastId += 1;
    const id = this.lastId;
    return new Promise((resolve) => {
      try {
        this.worker ??= this.begin();
        if (this.worker === null) resolve(onPage(question, false));
        else {
          this.waiting = { question, done: resolve };
          this.worker.postMessage({ id, ...question } satisfies AnalysisRequest);
        }
      } catch {
        this.worker = null;
        this.waiting = null;
        resolve(onPage(question, true));
      }
    });
  }

  private begin(): WorkerLike | null {
    const fresh = this.start();
    if (fresh === null) return null;
    fresh.addEventListener("message", (event) => this.onReply((event as MessageEvent<AnalysisReply>).data));
    fresh.addEventListener("error", () => this.giveUp(fresh));
    fresh.addEventListener("messageerror", () => this.giveUp(fresh));
    return fresh;
  }

  private onReply(reply: AnalysisReply): void {
    if (reply.id !== this.lastId || this.waiting === null) return;
    const { done } = this.waiting;
    this.waiting = null;
    done({ analysis: reply.ok ? reply.analysis : null, fellBack: false });
  }

  private giveUp(failed: WorkerLike): void {
    if (this.worker !== failed) return;
    this.worker = null;
    failed.terminate();
    if (this.waiting === null) return;
    const { question, done } = this.waiting;
    this.waiting = null;
    done(onPage(question, true));
  }
}

/**
 * A place to ask; two places do not stop each other's questions (the page and an export, say).
 * @param askCertainty how the certainty is asked.
 * @param start starts a worker; null, or an error, where there are none: then the page does the work.
 */
export function createAnalysisJob(
  askCertainty: AskCertainty = createCertaintyJob(),
  start: () => WorkerLike | null = startWorker,
): AskAnalysis {
  const analyst = new Analyst(start);
  let older: AbortController | null = null;
  return (question, { onNews = () => undefined, signal } = {}) => {
    older?.abort();
    const own = new AbortController();
    older = own;
    if (signal?.aborted === true) own.abort();
    signal?.addEventListener("abort", () => own.abort(), { once: true });
    return follow(question, { onNews, signal: own.signal }, { analyst, askCertainty });
  };
}

/** Puts together what comes from both, step by step. */
async function follow(
  question: AnalysisQuestion,
  { onNews, signal }: { readonly onNews: (news: AnalysisNews) => void; readonly signal: AbortSignal },
  { analyst, askCertainty }: { readonly analyst: Analyst; readonly askCertainty: AskCertainty },
): Promise<AnalysisNews> {
  let news = NO_NEWS;
  let certainty: Certainty | null = null;
  const tell = (step: Partial<AnalysisNews>): void => {
    if (signal.aborted) return;
    const { analysis } = { ...news, ...step };
    news = { ...news, ...step, analysis: analysis === null ? null : { ...analysis, certainty } };
    onNews(news);
  };
  const stopped = new Promise<never>((_, reject) => {
    const stop = (): void => reject(new RobustnessCancelled());
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
  });
  const surroundings = async (): Promise<void> => {
    const { analysis, fellBack } = await analyst.ask(question);
    tell({ analysis, failed: analysis === null, fellBack: fellBack || news.fellBack });
  };
  const shares = async (): Promise<void> => {
    try {
      const onUpdate = (found: Certainty): void => {
        certainty = found;
        tell({ stage: "sampled" });
      };
      const result = await askCertainty(question, { onUpdate, signal });
      certainty = result.certainty;
      tell({ stage: "final", fellBack: result.fellBack || news.fellBack });
    } catch {
      // Cancelled: nobody listens any more. Anything else: the rest of the advice stands.
      tell({ stage: "failed" });
    }
  };
  await Promise.race([stopped, Promise.all([surroundings(), shares()])]);
  return news;
}
