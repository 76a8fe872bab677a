import type { Question, Questionnaire } from "../domain/question";

/** Where an answer goes when it can change the advice, the ranking, its marks or the funding; "ambitions." is a group. */
const FEEDS: readonly string[] = [
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

/** Whether an answer to this question can change what the result shows, apart from examples and names. */
export function feedsAdvice({ answerPath }: Question): boolean {
  return answerPath.startsWith("ambitions.") || FEEDS.includes(answerPath);
}

/** The questions of one step that can be tried out. */
interface TryStep {
  readonly step: string;
  readonly questions: readonly Question[];
}

/** Steps with the questions that feed the advice; steps without any are left out. */
export function trySteps({ steps }: Questionnaire): readonly TryStep[] {
  return steps
    .map(({ id, pages }) => ({ step: id, questions: pages.flatMap((page) => page.questions.filter(feedsAdvice)) }))
    .filter(({ questions }) => questions.length > 0);
}
