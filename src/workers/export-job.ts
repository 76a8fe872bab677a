import type { DrawRequest, GroupRequest, NoteRequest } from "../documents/job";
import { type Ask, createAsk } from "./ask";
import type { DrawResult, DrawStage } from "./drawing";

/** Draws a PDF, only in a worker. */
export type ExportPdf = Ask<DrawRequest | GroupRequest, DrawStage, DrawResult>;

const startPdfWorker = () => new Worker(new URL("./pdf.worker.ts", import.meta.url), { type: "module" });

let prepared: Worker | null = null;

/** Starts the worker of the next PDF, which then loads its code and fonts while the page does something else. */
export function prepareWorker(): void {
  if (prepared !== null) return;
  try {
    const worker = startPdfWorker();
    // A worker that failed before it was asked would never answer.
    worker.addEventListener("error", () => (prepared = prepared === worker ? null : prepared));
    prepared = worker;
  } catch {
    // Reported to whoever asks for a PDF.
  }
}

const placeForPdf = (): ExportPdf =>
  createAsk({
    start: () => {
      const worker = prepared ?? startPdfWorker();
      prepared = null;
      return worker;
    },
    onPage: null,
    once: true,
  });

/** Draws a requested PDF. */
export const exportPdf: ExportPdf = placeForPdf();

/** Draws a PDF in advance, with its own asker so that it cancels no other. */
export const drawAhead: ExportPdf = placeForPdf();

/** Writes a Word file, only in a worker. */
export const exportWord: Ask<NoteRequest | GroupRequest, DrawStage, DrawResult> = createAsk({
  start: () => new Worker(new URL("./word.worker.ts", import.meta.url), { type: "module" }),
  onPage: null,
  once: true,
});

/** Characters of a typed text that a PDF shows as a box; none if the code cannot be loaded, for then no PDF is made. */
export async function missingInPdf(text: string): Promise<readonly string[]> {
  return import("../documents/pdf/letters").then(
    ({ missingSigns }) => missingSigns(text),
    () => [],
  );
}
