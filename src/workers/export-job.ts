import type { DrawRequest, GroupRequest, NoteRequest } from "../documents/job";
import { type Ask, createAsk } from "./ask";
import type { DrawResult, DrawStage } from "./drawing";

/** Draws a PDF, in a worker alone. */
export type ExportPdf = Ask<DrawRequest | GroupRequest, DrawStage, DrawResult>;

const placeForPdf = (): ExportPdf =>
  createAsk({
    start: () => new Worker(new URL("./pdf.worker.ts", import.meta.url), { type: "module" }),
    onPage: null,
    once: true,
  });

/** Draws a PDF that somebody asked for. */
export const exportPdf: ExportPdf = placeForPdf();

/** Draws a PDF before anybody asks: a place of its own, so that it stops no other. */
export const drawAhead: ExportPdf = placeForPdf();

/** Writes a Word file, only in a worker. */
export const exportWord: Ask<NoteRequest | GroupRequest, DrawStage, DrawResult> = createAsk({
  start: () => new Worker(new URL("./word.worker.ts", import.meta.url), { type: "module" }),
  onPage: null,
  once: true,
});
