import type { Certainty } from "../domain/certainty";
import { type Ask, createAsk, type WorkerLike } from "./ask";
import { type AdviceQuestion, certaintyWork } from "./certainty-work";

/** Asks how certain an advice is: sampled at first, then exact. */
export type AskCertainty = Ask<AdviceQuestion, Certainty, Certainty>;

const startWorker = (): WorkerLike => new Worker(new URL("./certainty.worker.ts", import.meta.url), { type: "module" });

/** A place to ask for certainty alone; the result page asks for all that stands around an advice (`createAnalysisJob`). */
export function createCertaintyJob(start = startWorker): AskCertainty {
  return createAsk({ start, onPage: certaintyWork });
}
