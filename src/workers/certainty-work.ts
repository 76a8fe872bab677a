import type { Advice } from "../domain/advice";
import type { Answers } from "../domain/answers";
import type { Certainty } from "../domain/certainty";
import type { Dataset } from "../domain/dataset";
import { certaintyFigure, type CertaintyInput, certaintyOf, certaintyProblems } from "../engine/weights/certainty";
import type { NamedProblem } from "../engine/weights/named-problem";
import { runRobustness } from "../engine/weights/run";
import { Cancelled, type Work } from "./work";

/** An advice, and what it was made from. */
export interface AdviceQuestion {
  readonly dataset: Dataset;
  readonly answers: Answers;
  readonly advice: Advice;
}

/**
 * How certain is this advice? Tells all of it sampled first, then each comparison that became exact; the answer is the
 * last word: what is still not `exact` in it was over the piece budget. Nothing asked: both comparisons are null.
 * @throws EngineError for input that cannot be calculated with.
 */
export const certaintyWork: Work<AdviceQuestion, Certainty, Certainty> = async (question, { onNews, turn }) => {
  const problems = certaintyProblems(question.dataset, question.answers, question.advice);
  const asked = [...new Set([problems.attainable, problems.all])].filter((problem) => problem !== null);
  const known = new Map<NamedProblem, CertaintyInput>();
  const certainty = (): Certainty =>
    certaintyOf(problems, (problem) => {
      const input = known.get(problem);
      return input === undefined ? null : certaintyFigure(problem.forms, input);
    });
  const learn = (problem: NamedProblem, input: CertaintyInput): void => {
    known.set(problem, input);
    if (known.size === asked.length) onNews(certainty());
  };
  const work = async (problem: NamedProblem): Promise<void> => {
    const answer = await runRobustness(
      problem,
      {},
      {
        onNews: (news) => news.kind === "sampled" && learn(problem, { sampled: news.sampled, exact: null }),
        turn,
        cancelled: () => false,
      },
    );
    if (answer === null) throw new Cancelled();
    learn(problem, answer);
  };
  await Promise.all(asked.map(work));
  return certainty();
};
