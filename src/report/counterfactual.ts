import type { Answers } from "../domain/answers";
import { withAnswer } from "../domain/answer-path";
import type { Counterfactual, FormCounterfactual } from "../engine/counterfactual/types";

/** Questions changed, then pluses moved; freeing people or money counts as one more question. Impossible comes last. */
function distance({ smallest, resources }: FormCounterfactual): number {
  if (smallest === null) return Number.MAX_SAFE_INTEGER;
  return (smallest.questions + (resources === null ? 0 : 1)) * 1000 + smallest.steps;
}

/** What would put each other form first, nearest first; impossible ones last. */
export function nearestFirst(changes: readonly FormCounterfactual[]): readonly FormCounterfactual[] {
  return changes.toSorted((a, b) => distance(a) - distance(b));
}

/** Applies the changes to the answers. */
export function withChanges(answers: Answers, { changes }: Pick<Counterfactual, "changes">): Answers {
  return changes.reduce((sum, { path, to }) => withAnswer(sum, path, to), answers);
}
