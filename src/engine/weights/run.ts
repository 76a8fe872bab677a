import {
  type ExactIndices,
  type ExactOptions,
  exactRobustness,
  type OverBudget,
  type ExactProgress,
} from "./exact/robustness";
import { type SampledIndices, sampledRobustness, type SampleOptions } from "./sample/sample";
import type { RobustnessProblem } from "./problem";

/** Settings of both answers; nothing given: all ranks, 200,000 pieces, 4,096 points. */
export interface RobustnessOptions {
  readonly exact?: ExactOptions;
  readonly sample?: SampleOptions;
}

/** What is known on the way. */
export type RobustnessNews =
  /** Comes first, within some 50 ms: the sampled answer with its standard errors. */
  | { readonly kind: "sampled"; readonly sampled: SampledIndices }
  /** How far the exact answer is. */
  | ({ readonly kind: "progress" } & ExactProgress);

/** Both answers; the exact one replaces the sampled one, unless it was over its budget. */
export interface RobustnessAnswer {
  readonly sampled: SampledIndices;
  readonly exact: ExactIndices | OverBudget;
}

/** Steps (of some 2,000 pieces, a millisecond) between two turns of the event loop. */
const STEPS_PER_TURN = 8;

/** What a run needs from where it runs. */
export interface RunHooks {
  readonly onNews: (news: RobustnessNews) => void;
  /** Waits for a turn of the event loop, so that others come in between. */
  readonly turn: () => Promise<void>;
  /** Asked after every turn: true = nobody waits for the answer any more. */
  readonly cancelled: () => boolean;
}

/**
 * Gives the sampled answer, then works on the exact one in slices.
 * @returns null when it was cancelled.
 * @throws EngineError as `exactRobustness` and `sampledRobustness` do.
 */
export async function runRobustness(
  problem: RobustnessProblem,
  { exact = {}, sample = {} }: RobustnessOptions,
  { onNews, turn, cancelled }: RunHooks,
): Promise<RobustnessAnswer | null> {
  const sampled = sampledRobustness(problem, sample);
  onNews({ kind: "sampled", sampled });
  const work = exactRobustness(problem, exact);
  for (let steps = 0; ; steps += 1) {
    if (steps % STEPS_PER_TURN === 0) {
      await turn();
      if (cancelled()) return null;
    }
    const step = work.next();
    if (step.done === true) return { sampled, exact: step.value };
    if (steps % STEPS_PER_TURN === 0) onNews({ kind: "progress", ...step.value });
  }
}

/** A turn of the event loop: what waits (clicks, messages) comes first. For the worker and for `src/workers/robustness-job.ts`. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof MessageChannel === "undefined") {
      setTimeout(resolve, 0);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}

/** To the worker: a question, which ends an older one, or that nobody waits any more. */
export type RobustnessRequest =
  | {
      readonly kind: "ask";
      /** Goes up by one with every question. */
      readonly id: number;
      readonly problem: RobustnessProblem;
      readonly options: RobustnessOptions;
    }
  | { readonly kind: "cancel"; readonly id: number };

/** From the worker. */
export type RobustnessReply =
  | { readonly kind: "news"; readonly id: number; readonly news: RobustnessNews }
  | { readonly kind: "answer"; readonly id: number; readonly answer: RobustnessAnswer }
  /** The message is for developers. */
  | { readonly kind: "failed"; readonly id: number; readonly message: string };
