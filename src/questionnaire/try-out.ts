import type { Question, Questionnaire } from "../domain/question";

/** Answer paths that can change the advice, the ranking, its marks or the funding, besides all of "ambitions.". */
const ADVICE_PATHS: readonly string[] = [
  "runningForms",
  "occasions",
  "partnerRegion",
  "term",
  "staff.now",
  "staff.freed",
  "money.now",
  "money.freed",
  "money.grants",
];

/** Whether an answer to this question can change the result, apart from examples and names. */
export function changesAdvice({ answerPath }: Question): boolean {
  return answerPath.startsWith("ambitions.") || ADVICE_PATHS.includes(answerPath);
}

/** The questions of one step that can be tried out. */
interface TryStep {
  readonly step: string;
  readonly questions: readonly Question[];
}

/** Steps with the questions that affect the advice; steps without any are left out. */
export function trySteps({ steps }: Questionnaire): readonly TryStep[] {
  return steps
    .map(({ id, pages }) => ({ step: id, questions: pages.flatMap((page) => page.questions.filter(changesAdvice)) }))
    .filter(({ questions }) => questions.length > 0);
}
