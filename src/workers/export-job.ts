import type { DrawRequest, NoteRequest } from "../documents/job";
import { type Ask, createAsk } from "./ask";
import type { DrawResult, DrawStage } from "./drawing";

/** Draws the PDF, in a worker alone. */
export const exportPdf: Ask<DrawRequest, DrawStage, DrawResult> = createAsk({
  start: () => new Worker(new URL("./pdf.worker.ts", import.meta.url), { type: "module" }),
  onPage: null,
  once: true,
});

/** Writes the note for the college as a Word file, in a worker alone. */
export const exportNote: Ask<NoteRequest, DrawStage, DrawResult> = createAsk({
  start: () => new Worker(new URL("./word.worker.ts", import.meta.url), { type: "module" }),
  onPage: null,
  once: true,
});
