import type { Answers } from "../domain/answers";
import type { Condition, Dataset, Question, Questionnaire, QuestionPage } from "../domain/dataset";
import { answerAt, withAnswer } from "../domain/answer-path";

/** Where a page stands: step of steps, and question of questions within the step. 1-based. */
export interface Position {
  readonly step: number;
  readonly steps: number;
  readonly stepId: string;
  readonly question: number;
  /** Pages of the step that are asked; null while an answer that decides it is still missing. */
  readonly questions: number | null;
}

/** Whether a page is asked: yes, no, or undecided while the answers that it depends on are missing. */
export type Asked = "yes" | "no" | "undecided";

function holds(condition: Condition, answers: Answers, questionnaire: Questionnaire): Asked {
  if (condition.kind === "known") {
    const value = answerAt(answers, condition.path);
    if (value === undefined) return "undecided";
    return typeof value === "number" ? "yes" : "no";
  }
  const ambitions = questionsOf(questionnaire).filter((q) => q.kind === "level");
  const found = ambitions.map((q) => answerAt(answers, q.answerPath));
  if (found.some((value) => typeof value === "number" && value > 0)) return "yes";
  return found.includes(undefined) ? "undecided" : "no";
}

/** All pages in order. */
export function pagesOf(questionnaire: Questionnaire): readonly QuestionPage[] {
  return questionnaire.steps.flatMap((step) => step.pages);
}

/** All questions in order. */
export function questionsOf(questionnaire: Questionnaire): readonly Question[] {
  return pagesOf(questionnaire).flatMap((page) => page.questions);
}

/** Whether a page is asked, given the answers so far. */
export function isAsked(page: QuestionPage, answers: Answers, questionnaire: Questionnaire): Asked {
  return page.when === null ? "yes" : holds(page.when, answers, questionnaire);
}

/** The pages that are asked now, in order; undecided ones are left out. */
export function askedPages(questionnaire: Questionnaire, answers: Answers): readonly QuestionPage[] {
  return pagesOf(questionnaire).filter((page) => isAsked(page, answers, questionnaire) === "yes");
}

/** The page that follows, or null after the last. */
export function nextPage(questionnaire: Questionnaire, answers: Answers, id: string): QuestionPage | null {
  const all = pagesOf(questionnaire);
  const at = all.findIndex((page) => page.id === id);
  return all.slice(at + 1).find((page) => isAsked(page, answers, questionnaire) === "yes") ?? null;
}

/** The page before, or null on the first. */
export function previousPage(questionnaire: Questionnaire, answers: Answers, id: string): QuestionPage | null {
  const all = pagesOf(questionnaire);
  const at = all.findIndex((page) => page.id === id);
  return all.slice(0, Math.max(0, at)).findLast((page) => isAsked(page, answers, questionnaire) === "yes") ?? null;
}

/** Step and question number of a page; null for an unknown page. */
export function positionOf(questionnaire: Questionnaire, answers: Answers, id: string): Position | null {
  const index = questionnaire.steps.findIndex((step) => step.pages.some((page) => page.id === id));
  const step = questionnaire.steps[index];
  if (step === undefined) return null;
  const asked = step.pages.map((page) => ({ id: page.id, asked: isAsked(page, answers, questionnaire) }));
  const certain = asked.filter((page) => page.asked === "yes" || page.id === id);
  return {
    step: index + 1,
    steps: questionnaire.steps.length,
    stepId: step.id,
    question: certain.findIndex((page) => page.id === id) + 1,
    questions: asked.some((page) => page.asked === "undecided" && page.id !== id) ? null : certain.length,
  };
}

/** Whether a question has an answer. An empty list is one ("none of these themes"); an empty text is not. */
export function isAnswered(question: Question, answers: Answers): boolean {
  const value = answerAt(answers, question.answerPath);
  return value !== undefined && value !== "";
}

/** How far a step is: nothing answered, some, or all that is asked. */
export type QuestionnaireProgress = "empty" | "begun" | "complete";

/** Progress of each step; optional questions do not hold a step back. */
export function progressOf(questionnaire: Questionnaire, answers: Answers): readonly QuestionnaireProgress[] {
  return questionnaire.steps.map((step) => {
    const asked = step.pages.filter((page) => isAsked(page, answers, questionnaire) === "yes");
    const questions = asked.flatMap((page) => page.questions);
    const answered = questions.filter((q) => isAnswered(q, answers));
    if (answered.length === 0) return "empty";
    return questions.every((q) => q.optional || isAnswered(q, answers)) ? "complete" : "begun";
  });
}

/** The first page that is asked and holds an unanswered question that is not optional; null when none is left. */
export function firstOpenPage(questionnaire: Questionnaire, answers: Answers): QuestionPage | null {
  return (
    askedPages(questionnaire, answers).find((page) =>
      page.questions.some((q) => !q.optional && !isAnswered(q, answers)),
    ) ?? null
  );
}

/** Benefits that were asked (1 plus or more), in the order of the data set: what can count double. */
export function askedBenefits(dataset: Dataset, answers: Answers): readonly string[] {
  return dataset.criteria
    .filter((c) => c.kind === "benefit")
    .map((c) => c.id)
    .filter((id) => {
      const level = answers.ambitions[id];
      return typeof level === "number" && level > 0;
    });
}

/**
 * The answers that count: those to pages that are asked. What is left out here stays stored, so that changing an answer
 * back brings it back.
 */
export function effectiveAnswers(dataset: Dataset, answers: Answers): Answers {
  const { questionnaire } = dataset;
  const hidden = pagesOf(questionnaire)
    .filter((page) => isAsked(page, answers, questionnaire) !== "yes")
    .flatMap((page) => page.questions);
  return hidden.reduce((rest, question) => withAnswer(rest, question.answerPath, undefined), answers);
}
