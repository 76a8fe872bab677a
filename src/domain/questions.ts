import type { Question, Questionnaire, QuestionPage } from "./dataset";

/** All pages in order. */
export function pagesOf({ steps }: Questionnaire): readonly QuestionPage[] {
  return steps.flatMap((step) => step.pages);
}

/** All questions: those of the pages in order, then those that are asked elsewhere. */
export function questionsOf(questionnaire: Questionnaire): readonly Question[] {
  return [...pagesOf(questionnaire).flatMap((page) => page.questions), ...questionnaire.elsewhere];
}
