import type { Certainty } from "../domain/certainty";
import { analyse, type Analysis } from "../report/analysis";
import { type AdviceQuestion, certaintyWork } from "./certainty-work";
import { Cancelled, type Work } from "./work";

/** How far the certainty is: not there yet, sampled, the last word, or failed. */
export type CertaintyStage = "working" | "sampled" | "final" | "failed";

/** Something that became known; what is absent stays as it was. */
export interface AnalysisStep {
  /** What stands around the advice, without certainty; null = it could not be made. */
  readonly analysis?: Analysis | null;
  readonly failed?: boolean;
  readonly certainty?: Certainty;
  readonly stage?: CertaintyStage;
}

/** What stands around an advice, then how certain it is; when the one cannot be made, the other stands. */
export const analysisWork: Work<AdviceQuestion, AnalysisStep, AnalysisStep> = async (question, { onNews, turn }) => {
  // On the page a frame can be drawn first.
  await turn();
  try {
    onNews({ analysis: analyse(question.dataset, question.answers, question.advice, null), failed: false });
  } catch {
    onNews({ analysis: null, failed: true });
  }
  try {
    const sampled = (certainty: Certainty) => onNews({ certainty, stage: "sampled" });
    return { certainty: await certaintyWork(question, { onNews: sampled, turn }), stage: "final" };
  } catch (error) {
    if (error instanceof Cancelled) throw error;
    return { stage: "failed" };
  }
};
