import type { Id } from "./id";

type QuestionKind = "text" | "choice" | "choices" | "level" | "fte" | "euro" | "municipality";

/** One question. `answerPath` is the path of the answer in `Answers` ("ambitions.reciprocity", "staff.now"). */
export interface Question {
  readonly id: Id;
  readonly kind: QuestionKind;
  readonly answerPath: string;
  readonly optional: boolean;
  /** Source of the options: a list of the data set, or the question's own ids. */
  readonly options: "work-forms" | "themes" | "occasions" | "partner-regions" | "roles" | readonly Id[] | null;
  /** Maximum number of choices (kind "choices"). */
  readonly maximum: number | null;
  /** An extra option outside the list: "no-preference", "unknown", "none". */
  readonly escape: Id | null;
  /** Highest plausible value (kinds fte and euro). */
  readonly ceiling: number | null;
}

/** A question whose answer is a number. */
export interface NumberQuestion extends Question {
  readonly kind: "fte" | "euro";
}

/** Whether the answer to a question is a number. */
export function isNumber(question: Question): question is NumberQuestion {
  return question.kind === "fte" || question.kind === "euro";
}

/** One page of the questionnaire: one topic, one or a few questions. */
export interface QuestionPage {
  readonly id: Id;
  /** Whether its levels are points from one purse (`Worth.purse`), which must not be exceeded. */
  readonly purse: boolean;
  readonly questions: readonly Question[];
}

/** One numbered step. */
interface Step {
  readonly id: Id;
  readonly pages: readonly QuestionPage[];
}

/** The questionnaire: steps in order, and questions asked elsewhere. */
export interface Questionnaire {
  readonly steps: readonly Step[];
  /** Questions without a page: each is asked where its answer has effect. */
  readonly elsewhere: readonly Question[];
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
