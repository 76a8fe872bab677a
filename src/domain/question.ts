import type { Id } from "./id";

/** What kind of answer a question takes. */
type QuestionKind = "text" | "choice" | "choices" | "level" | "fte" | "euro" | "municipality";

/** One question. `answerPath` is the path of the answer in `Answers` ("ambitions.reciprocity", "staff.now"). */
export interface Question {
  readonly id: Id;
  readonly kind: QuestionKind;
  readonly answerPath: string;
  readonly optional: boolean;
  /** Where the options come from: a list of the data set, or ids of its own. */
  readonly options: "work-forms" | "themes" | "occasions" | "partner-regions" | "roles" | readonly Id[] | null;
  /** At most so many choices (kind "choices"). */
  readonly maximum: number | null;
  /** An extra option outside the list: "no-preference", "unknown", "none". */
  readonly escape: Id | null;
  /** Upper bound that is still believable (kinds fte and euro). */
  readonly ceiling: number | null;
}

/** One page of the questionnaire: one topic, one or a few questions. */
export interface QuestionPage {
  readonly id: Id;
  /** Whether its levels are points given out of one purse (`Worth.purse`): more than that and one cannot go on. */
  readonly purse: boolean;
  readonly questions: readonly Question[];
}

/** One numbered step. */
interface Step {
  readonly id: Id;
  readonly pages: readonly QuestionPage[];
}

/** The questionnaire: steps in order, and what is asked elsewhere. */
export interface Questionnaire {
  readonly steps: readonly Step[];
  /** Questions of the dossier without a page: each is asked where its answer acts. */
  readonly elsewhere: readonly Question[];
}

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
