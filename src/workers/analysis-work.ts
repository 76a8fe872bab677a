import type { Advice } from "../domain/advice";
import type { Answers } from "../domain/answers";
import type { Certainty } from "../domain/certainty";
import type { Dataset } from "../domain/facts/dataset";
import { certaintyOf, FIRST } from "../engine/weights/certainty";
import { analyse, type Analysis } from "../report/analysis";
import { Cancelled, type Work } from "./work";

/** An advice, and what it was made from. */
export interface AdviceQuestion {
  readonly dataset: Dataset;
  readonly answers: Answers;
  readonly advice: Advice;
}

/** How far the certainty is: not there yet, a first answer, the last word with its proofs, or failed. */
export type CertaintyStage = "working" | "sampled" | "final" | "failed";

/** Something that became known; what is absent stays as it was. */
export interface AnalysisStep {
  /** What stands around the advice, without certainty; null = it could not be made. */
  readonly analysis?: Analysis | null;
  readonly failed?: boolean;
  /** null = nothing to tell: no points were asked, or no form is possible. */
  readonly certainty?: Certainty | null;
  readonly stage?: CertaintyStage;
}

/** What stands around an advice, then how certain it is; when the one cannot be made, the other stands. */
export const analysisWork: Work<AdviceQuestion, AnalysisStep, AnalysisStep> = async (question, { onNews, turn }) => {
  const { dataset, answers, advice } = question;
  // On the page a frame can be drawn first.
  await turn();
  try {
    onNews({ analysis: analyse(dataset, answers, advice, null), failed: false });
  } catch {
    onNews({ analysis: null, failed: true });
  }
  try {
    await turn();
    onNews({ certainty: certaintyOf(advice, answers.duels, FIRST), stage: "sampled" });
    await turn();
    return { certainty: certaintyOf(advice, answers.duels), stage: "final" };
  } catch (error) {
    if (error instanceof Cancelled) throw error;
    return { stage: "failed" };
  }
};
