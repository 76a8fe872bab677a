import { answerAt } from "../domain/answer-path";
import type { Answers } from "../domain/answers";
import { pagesOf, type Question, type Questionnaire, type QuestionPage } from "../domain/question";

/** Position of a page: step of steps, 1-based. */
interface Position {
  readonly step: number;
  readonly steps: number;
}

/** The next page, or null after the last. */
export function nextPage(questionnaire: Questionnaire, id: string): QuestionPage | null {
  const pages = pagesOf(questionnaire);
  return pages[pages.findIndex((page) => page.id === id) + 1] ?? null;
}

/** The previous page, or null on the first. */
export function previousPage(questionnaire: Questionnaire, id: string): QuestionPage | null {
  const pages = pagesOf(questionnaire);
  return pages[pages.findIndex((page) => page.id === id) - 1] ?? null;
}

/** Position of a page; null for an unknown page. */
export function positionOf({ steps }: Questionnaire, id: string): Position | null {
  const index = steps.findIndex((step) => step.pages.some((page) => page.id === id));
  return index === -1 ? null : { step: index + 1, steps: steps.length };
}

/** Whether a question has an answer. An empty list is one ("none of these themes"); an empty text is not. */
export function isAnswered(question: Question, answers: Answers): boolean {
  const value = answerAt(answers, question.answerPath);
  return value !== undefined && value !== "";
}

/**
 * Whether a page still needs an answer. On a page with a purse a single point is enough: no points is an answer too.
 */
function isOpen({ purse, questions }: QuestionPage, answers: Answers): boolean {
  const open = questions.filter((q) => !q.optional && !isAnswered(q, answers));
  return purse ? open.length === questions.length : open.length > 0;
}

/** Progress of a step: nothing answered, something, or everything required. */
type QuestionnaireProgress = "empty" | "begun" | "complete";

/** Progress of each step, disregarding optional questions. */
export function progressOf({ steps }: Questionnaire, answers: Answers): readonly QuestionnaireProgress[] {
  return steps.map(({ pages }) => {
    if (!pages.some((page) => page.questions.some((q) => isAnswered(q, answers)))) return "empty";
    return pages.some((page) => isOpen(page, answers)) ? "begun" : "complete";
  });
}

/** The first page that still needs an answer; null when there is none. */
export function firstOpenPage(questionnaire: Questionnaire, answers: Answers): QuestionPage | null {
  return pagesOf(questionnaire).find((page) => isOpen(page, answers)) ?? null;
}
