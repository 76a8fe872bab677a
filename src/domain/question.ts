import type { questionnaireFile } from "../schema/questionnaire";
import type { Fact } from "./facts/fact";

/** The questionnaire: steps in order, and questions asked elsewhere. */
export type Questionnaire = Fact<typeof questionnaireFile>;

/** One page of the questionnaire: one topic, one or a few questions. */
export type QuestionPage = Questionnaire["steps"][number]["pages"][number];

/** One question. */
export type Question = QuestionPage["questions"][number];

/** A question whose answer is a number. */
export interface NumberQuestion extends Question {
  readonly kind: "fte" | "euro";
}

/** Whether the answer to a question is a number. */
export function isNumber(question: Question): question is NumberQuestion {
  return question.kind === "fte" || question.kind === "euro";
}

/** All pages in order. */
export function pagesOf({ steps }: Questionnaire): readonly QuestionPage[] {
  return steps.flatMap((step) => step.pages);
}

/** All questions: those of the pages in order, then those asked elsewhere. */
export function questionsOf(questionnaire: Questionnaire): readonly Question[] {
  return [...pagesOf(questionnaire).flatMap((page) => page.questions), ...questionnaire.elsewhere];
}

/** Highest plausible amount of a kind; it limits needs as well as available means. */
export function amountCeiling(questionnaire: Questionnaire, kind: "fte" | "euro"): number {
  return Math.max(...questionsOf(questionnaire).map((q) => (q.kind === kind ? (q.ceiling ?? 0) : 0)), 0);
}
