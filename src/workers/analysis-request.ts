import type { Advice } from "../domain/advice";
import type { Answers } from "../domain/answers";
import type { Dataset } from "../domain/dataset";
import type { Analysis } from "../report/analysis";

/** What the page asks of the worker that analyses; the newest question counts. */
export interface AnalysisRequest {
  /** Greater than that of every question before it. */
  readonly id: number;
  readonly dataset: Dataset;
  readonly answers: Answers;
  readonly advice: Advice;
}

/** What comes back: the analysis without certainty, or why there is none. */
export type AnalysisReply =
  | { readonly id: number; readonly ok: true; readonly analysis: Analysis }
  | { readonly id: number; readonly ok: false; readonly message: string };
