import type { Question, Questionnaire, QuestionPage } from "./dataset";

/** All pages in order. */
export function pagesOf({ steps }: Questionnaire): readonly QuestionPage[] {
  return steps.flatMap((step) => step.pages);
}

/** All questions: those of the pages in order, then those that are asked elsewhere. */
export function questionsOf(questionnaire: Questionnaire): readonly Question[] {
  return [...pagesOf(questionnaire).flatMap((page) => page.questions), ...questionnaire.elsewhere];
}

/** Highest believable amount of a kind: what a form needs is no more believable than what there is. */
export function amountCeiling(questionnaire: Questionnaire, kind: "fte" | "euro"): number {
  return Math.max(...questionsOf(questionnaire).map((q) => (q.kind === kind ? (q.ceiling ?? 0) : 0)), 0);
}
