import {
  nextTurn,
  type RobustnessAnswer,
  type RobustnessNews,
  type RobustnessOptions,
  type RobustnessReply,
  type RobustnessRequest,
  runRobustness,
} from "../engine/weights/run";
import { prepare, type RobustnessProblem } from "../engine/weights/problem";

/** A newer question came, or the asker stopped waiting. */
export class RobustnessCancelled extends Error {
  override readonly name = "RobustnessCancelled";
}

/** Both answers, and how they were found. */
export interface RobustnessResult extends RobustnessAnswer {
  readonly where: "worker" | "page";
  /** True when the worker failed and the page did the work. */
  readonly fellBack: boolean;
}

/** How to ask. */
export interface RobustnessAsking extends RobustnessOptions {
  /** The sampled answer first, then how far the exact one is; after a failed worker once more from the start. */
  readonly onProgress?: (news: RobustnessNews) => void;
  readonly signal?: AbortSignal;
}

/** Asks a question; the newest question wins. */
export type AskRobustness = (problem: RobustnessProblem, asking?: RobustnessAsking) => Promise<RobustnessResult>;

/** The part of a worker that is used. */
export type WorkerLike = Pick<Worker, "addEventListener" | "postMessage" | "terminate">;

interface Run {
  readonly id: number;
  readonly problem: RobustnessProblem;
  readonly options: RobustnessOptions;
  readonly onNews: (news: RobustnessNews) => void;
  readonly resolve: (result: RobustnessResult) => void;
  readonly reject: (reason: unknown) => void;
}

function startWorker(): WorkerLike | null {
  if (typeof Worker === "undefined") return null;
  return new Worker(new URL("./robustness.worker.ts", import.meta.url), { type: "module" });
}

/** Asks questions one after another with one worker, which starts with the first question. */
class RobustnessJob {
  private readonly start: () => WorkerLike | null;
  private worker: WorkerLike | null = null;
  private run: Run | null = null;
  private lastId = 0;

  constructor(start: () => WorkerLike | null) {
    this.start = start;
  }

  readonly ask: AskRobustness = (problem, { onProgress = () => undefined, signal, ...options } = {}) =>
    new Promise((resolve, reject) => {
      prepare(problem);
      if (signal?.aborted === true) throw new RobustnessCancelled();
      if (this.run !== null) this.cancel(this.run.id);
      this.lastId += 1;
      const id = this.lastId;
      signal?.addEventListener("abort", () => this.cancel(id), { once: true });
      const { values, weights, region } = problem;
      this.run = { id, problem: { values, weights, region }, options, onNews: onProgress, resolve, reject };
      this.begin(this.run);
    });

  private begin(run: Run): void {
    const { id, problem, options } = run;
    try {
      const worker = this.ready();
      if (worker === null) void this.onPage(run, false);
      else worker.postMessage({ kind: "ask", id, problem, options } satisfies RobustnessRequest);
    } catch {
      // No worker can be started here, or it takes no messages.
      this.worker = null;
      void this.onPage(run, true);
    }
  }

  private ready(): WorkerLike | null {
    if (this.worker !== null) return this.worker;
    const fresh = this.start();
    if (fresh === null) return null;
    fresh.addEventListener("message", (event) => this.onReply(fresh, (event as MessageEvent<RobustnessReply>).data));
    fresh.addEventListener("error", () => this.giveUp(fresh));
    fresh.addEventListener("messageerror", () => this.giveUp(fresh));
    this.worker = fresh;
    return fresh;
  }

  private onReply(from: WorkerLike, reply: RobustnessReply): void {
    if (this.worker !== from || this.run?.id !== reply.id) return;
    if (reply.kind === "news") this.run.onNews(reply.news);
    else if (reply.kind === "failed") this.giveUp(from);
    else this.settle(reply.id, (run) => run.resolve({ ...reply.answer, where: "worker", fellBack: false }));
  }

  /** Ends a worker that failed; the question at hand goes on in the page, the next one gets a new worker. */
  private giveUp(failed: WorkerLike): void {
    if (this.worker !== failed) return;
    this.worker = null;
    failed.terminate();
    if (this.run !== null) void this.onPage(this.run, true);
  }

  private async onPage({ id, problem, options, onNews }: Run, fellBack: boolean): Promise<void> {
    const cancelled = (): boolean => this.run?.id !== id;
    try {
      const answer = await runRobustness(problem, options, { onNews, turn: nextTurn, cancelled });
      if (answer !== null) this.settle(id, (run) => run.resolve({ ...answer, where: "page", fellBack }));
    } catch (error) {
      this.settle(id, (run) => run.reject(error));
    }
  }

  private cancel(id: number): void {
    this.settle(id, (run) => {
      this.worker?.postMessage({ kind: "cancel", id } satisfies RobustnessRequest);
      run.reject(new RobustnessCancelled());
    });
  }

  private settle(id: number, how: (run: Run) => void): void {
    if (this.run?.id !== id) return;
    const ended = this.run;
    this.run = null;
    how(ended);
  }
}

/**
 * A place to ask questions; one is enough (`robustness`).
 * @param start starts a worker; null, or an error, where there are none: then the page does the work, in slices.
 */
export function createRobustnessJob(start: () => WorkerLike | null = startWorker): AskRobustness {
  return new RobustnessJob(start).ask;
}

/**
 * How certain is this ranking? Gives the sampled answer at once (`onProgress`), then both.
 * The newest question wins: an older one is cancelled. Where workers are missing or fail, the page does the same work in
 * slices; the result says so.
 * @throws EngineError for input that cannot be calculated with, RobustnessCancelled when a newer question came or
 * `signal` was aborted.
 */
export const robustness: AskRobustness = createRobustnessJob();
