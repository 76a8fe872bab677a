import type { PointsFault } from "../domain/answer-fault";
import { answerAt } from "../domain/answer-path";
import type { Answers } from "../domain/answers";
import type { CoreFacts } from "../domain/facts/dataset";
import type { QuestionPage } from "../domain/question";
import type { Pluses } from "../domain/level";

/** Total points spent on a page. */
export function pointsGiven({ questions }: QuestionPage, answers: Answers): Pluses {
  const levels = questions.map(({ answerPath }) => answerAt(answers, answerPath));
  return levels.reduce<number>((sum, level) => sum + (typeof level === "number" ? level : 0), 0);
}

/** Why one cannot continue: more points spent on a page than its purse holds. null = no fault, or no purse. */
export function purseFault({ worth }: CoreFacts, page: QuestionPage, answers: Answers): PointsFault | null {
  const given = pointsGiven(page, answers);
  return page.purse && given > worth.purse ? { kind: "points", given, excess: given - worth.purse } : null;
}
