import type { Advice } from "../../domain/advice";
import type { Answers } from "../../domain/answers";
import type { Dataset } from "../../domain/facts/dataset";
import type { Id } from "../../domain/id";
import { portfolio } from "../../engine/portfolio/portfolio";
import type { Portfolio } from "../../engine/portfolio/types";

/** Sets of forms for which a plan makes sense, each with what runs, in the order of the data set, as in a plan. */
export interface PlanChoices {
  /** What runs, in the order of the data set. */
  readonly running: readonly Id[];
  /** Each form with what runs, in the order of the advice; what runs without any once. */
  readonly single: readonly (readonly Id[])[];
  /** The best combinations that add more than one form. */
  readonly together: readonly (readonly Id[])[];
}

/** Most of the best combinations that are offered. */
const BEST_LIMIT = 4;

/**
 * What may be planned, given an advice. No set comes twice, whatever its order.
 * @param found from `combinations`, where it was reckoned already.
 */
export function planChoices(
  dataset: Dataset,
  answers: Answers,
  advice: Advice,
  found: Portfolio = portfolio(dataset, answers),
): PlanChoices {
  const { situation, forms } = advice;
  const withRunning = (ids: readonly Id[]) =>
    dataset.workForms.map(({ id }) => id).filter((id) => ids.includes(id) || situation.running.includes(id));
  const each = (sets: readonly (readonly Id[])[]) => [...new Map(sets.map((set) => [set.join("+"), set])).values()];
  return {
    running: withRunning([]),
    single: each(forms.map(({ form }) => withRunning([form]))),
    together: each(
      found.best
        .filter(({ added }) => added.length > 1)
        .slice(0, BEST_LIMIT)
        .map((set) => withRunning(set.forms)),
    ),
  };
}
