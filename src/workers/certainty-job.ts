import type { Advice } from "../domain/advice";
import type { Answers } from "../domain/answers";
import type { Certainty } from "../domain/certainty";
import type { Dataset } from "../domain/dataset";
import { certaintyFigure, type CertaintyInput, certaintyOf, certaintyProblems } from "../engine/weights/certainty";
import type { NamedProblem } from "../engine/weights/named-problem";
import type { RobustnessOptions } from "../engine/weights/run";
import { type AskRobustness, createRobustnessJob, RobustnessCancelled } from "./robustness-job";

/** The advice whose certainty is asked. */
export interface CertaintyQuestion {
  readonly dataset: Dataset;
  readonly answers: Answers;
  readonly advice: Advice;
}

/** How to ask. */
export interface CertaintyAsking extends RobustnessOptions {
  /** Told what is known on the way: first all of it sampled, then with each comparison that became exact. */
  readonly onUpdate?: (certainty: Certainty) => void;
  readonly signal?: AbortSignal;
}

/** The last word on a question. */
export interface CertaintyResult {
  /** What is still not `exact` here was over the piece budget. */
  readonly certainty: Certainty;
  /** True when a worker failed and the page did its work. */
  readonly fellBack: boolean;
}

/** Asks how certain an advice is; the newest question wins. */
export type AskCertainty = (question: CertaintyQuestion, asking?: CertaintyAsking) => Promise<CertaintyResult>;

/** One question: collects what comes from both comparisons. */
async function answer(
  { dataset, answers, advice }: CertaintyQuestion,
  { onUpdate = () => undefined, signal, ...options }: CertaintyAsking,
  jobs: readonly [AskRobustness, AskRobustness],
): Promise<CertaintyResult> {
  const problems = certaintyProblems(dataset, answers, advice);
  const asked = [...new Set([problems.attainable, problems.all])].filter((problem) => problem !== null);
  const known = new Map<NamedProblem, CertaintyInput>();
  const certainty = (): Certainty =>
    certaintyOf(problems, (problem) => {
      const input = known.get(problem);
      return input === undefined ? null : certaintyFigure(problem.forms, input);
    });
  const learn = (problem: NamedProblem, input: CertaintyInput): void => {
    if (signal?.aborted === true) return;
    known.set(problem, input);
    if (known.size === asked.length) onUpdate(certainty());
  };
  const results = await Promise.all(
    asked.map(async (problem) => {
      const job = problem === problems.attainable ? jobs[0] : jobs[1];
      const result = await job(problem, {
        ...options,
        ...(signal === undefined ? {} : { signal }),
        onProgress: (news) => {
          if (news.kind === "sampled") learn(problem, { sampled: news.sampled, exact: null });
        },
      });
      learn(problem, result);
      return result;
    }),
  );
  return { certainty: certainty(), fellBack: results.some(({ fellBack }) => fellBack) };
}

/**
 * A place to ask; two places do not stop each other's questions (an advice and a scenario beside it, say).
 * @param start makes the askers of the two comparisons, which work side by side.
 */
export function createCertaintyJob(start: () => AskRobustness = createRobustnessJob): AskCertainty {
  const jobs = [start(), start()] as const;
  let older: AbortController | null = null;
  return async (question, { signal, ...asking } = {}) => {
    older?.abort();
    const own = new AbortController();
    older = own;
    const stop = (): void => own.abort();
    if (signal?.aborted === true) throw new RobustnessCancelled();
    signal?.addEventListener("abort", stop, { once: true });
    try {
      return await answer(question, { ...asking, signal: own.signal }, jobs);
    } finally {
      own.abort();
      signal?.removeEventListener("abort", stop);
    }
  };
}

/**
 * How certain is this advice? Tells the sampled answer at once (`onUpdate`), replaces it by the exact one, and gives the
 * last word as its result. Nothing asked: both comparisons are null.
 * @throws EngineError for input that cannot be calculated with; RobustnessCancelled when a newer question came or
 * `signal` was aborted.
 */
export const certainty: AskCertainty = createCertaintyJob();
