import type { DrawReply, DrawResult, DrawStage } from "./drawing";
import type { DrawRequest } from "../documents/job";
import type { WorkerLike } from "./robustness-job";

/** The person stopped the export. */
export class ExportCancelled extends Error {
  override readonly name = "ExportCancelled";
}

/** The file could not be made; the message is for developers. */
export class ExportFailed extends Error {
  override readonly name = "ExportFailed";
}

/** How a person follows an export, and stops it. */
export interface Following {
  readonly signal: AbortSignal;
  readonly onStage: (stage: DrawStage) => void;
}

/**
 * Has a file made by a worker of its own, which ends afterwards, whatever happens.
 * @throws ExportCancelled when `signal` is aborted, ExportFailed when the worker fails or cannot be started.
 */
export function makeFile(start: () => WorkerLike, request: unknown, following: Following): Promise<DrawResult> {
  const { signal, onStage } = following;
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(new ExportCancelled());
      return;
    }
    let worker: WorkerLike;
    try {
      worker = start();
    } catch (error) {
      reject(new ExportFailed(error instanceof Error ? error.message : String(error)));
      return;
    }
    const end = (settle: () => void) => {
      signal.removeEventListener("abort", stop);
      worker.terminate();
      settle();
    };
    const stop = () => end(() => reject(new ExportCancelled()));
    signal.addEventListener("abort", stop);
    worker.addEventListener("message", (event) => {
      const { data } = event as MessageEvent<DrawReply>;
      if (data.kind === "stage") onStage(data.stage);
      else end(() => (data.kind === "done" ? resolve(data) : reject(new ExportFailed(data.message))));
    });
    worker.addEventListener("error", (event) => end(() => reject(new ExportFailed(event.message))));
    worker.postMessage(request);
  });
}

/** Draws the PDF. */
export function exportPdf(request: DrawRequest, following: Following): Promise<DrawResult> {
  const start = () => new Worker(new URL("./pdf.worker.ts", import.meta.url), { type: "module" });
  return makeFile(start, request, following);
}

/** Writes the note for the college as a Word file. */
export function exportNote(request: DrawRequest, following: Following): Promise<DrawResult> {
  const start = () => new Worker(new URL("./word.worker.ts", import.meta.url), { type: "module" });
  return makeFile(start, request, following);
}
