import type { Advice } from "../domain/advice";
import type { Answers } from "../domain/answers";
import type { Robustness } from "../domain/robustness";
import type { CoreFacts } from "../domain/facts/dataset";
import { robustnessOf, FIRST } from "../engine/weights/robustness";
import { analyse, type Analysis } from "../report/analysis";
import { Cancelled, type Work } from "./work";

/** An advice with its input. */
export interface AdviceQuestion {
  readonly dataset: CoreFacts;
  readonly answers: Answers;
  readonly advice: Advice;
}

/** Progress of the robustness: none yet, a first estimate, the final result with proofs, or failed. */
export type RobustnessStage = "working" | "sampled" | "final" | "failed";

/** New information; absent = unchanged. */
export interface AnalysisStep {
  /** The analysis without robustness; null = failed. */
  readonly analysis?: Analysis | null;
  readonly failed?: boolean;
  /** null = not applicable: no points were asked, or no form is possible. */
  readonly robustness?: Robustness | null;
  readonly stage?: RobustnessStage;
}

/** Analyses an advice, then its robustness; each may fail without the other. */
export const analysisWork: Work<AdviceQuestion, AnalysisStep, AnalysisStep> = async (question, { onNews, turn }) => {
  const { dataset, answers, advice } = question;
  // Lets the page draw a frame first.
  await turn();
  try {
    onNews({ analysis: analyse(dataset, answers, advice, null), failed: false });
  } catch {
    onNews({ analysis: null, failed: true });
  }
  try {
    await turn();
    onNews({ robustness: robustnessOf(advice, answers.duels, FIRST), stage: "sampled" });
    await turn();
    return { robustness: robustnessOf(advice, answers.duels), stage: "final" };
  } catch (error) {
    if (error instanceof Cancelled) throw error;
    return { stage: "failed" };
  }
};
