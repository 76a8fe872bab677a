import type { PdfReply, PdfRequest, PdfResult } from "../pdf/job";

/** The person stopped the export. */
export class PdfCancelled extends Error {
  override readonly name = "PdfCancelled";
}

/** The document could not be drawn; the message is for developers. */
export class PdfFailed extends Error {
  override readonly name = "PdfFailed";
}

/**
 * Draws the PDF in a worker of its own, which ends afterwards.
 * @throws PdfCancelled when `signal` is aborted, PdfFailed when the worker fails or cannot be started.
 */
export function exportPdf(request: PdfRequest, signal: AbortSignal): Promise<PdfResult> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("../pdf/pdf.worker.ts", import.meta.url), { type: "module" });
    const end = (settle: () => void) => {
      worker.terminate();
      settle();
    };
    signal.addEventListener("abort", () => end(() => reject(new PdfCancelled())), { once: true });
    worker.addEventListener("message", ({ data }: MessageEvent<PdfReply>) =>
      end(() => (data.ok ? resolve(data) : reject(new PdfFailed(data.message)))),
    );
    worker.addEventListener("error", (event) => end(() => reject(new PdfFailed(event.message))));
    worker.postMessage(request);
  });
}
