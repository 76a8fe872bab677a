import { analyse } from "../report/analysis";
import type { AnalysisReply, AnalysisRequest } from "./analysis-request";

/** The question that somebody waits for. */
let current = 0;

function reply(message: AnalysisReply): void {
  self.postMessage(message);
}

function answer({ id, dataset, answers, advice }: AnalysisRequest): void {
  // A newer question arrived in the meantime: nobody waits for this one.
  if (id !== current) return;
  try {
    reply({ id, ok: true, analysis: analyse(dataset, answers, advice, null) });
  } catch (error) {
    reply({ id, ok: false, message: error instanceof Error ? error.message : String(error) });
  }
}

self.addEventListener("message", ({ data }: MessageEvent<AnalysisRequest>) => {
  current = data.id;
  // All messages that wait are read first.
  setTimeout(() => answer(data));
});
