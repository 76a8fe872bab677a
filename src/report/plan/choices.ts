import type { Advice } from "../../domain/advice";
import type { Answers } from "../../domain/answers";
import type { Dataset } from "../../domain/facts/dataset";
import type { Id } from "../../domain/id";
import { portfolioOf } from "../../engine/portfolio/portfolio";

/** Sets of forms worth planning, each including running forms, in data set order as in a plan. */
export interface PlanChoices {
  /** Running forms. */
  readonly running: readonly Id[];
  /** Each form plus the running ones, in advice order; the running ones alone appear once. */
  readonly single: readonly (readonly Id[])[];
  /** The best combinations that add more than one form. */
  readonly together: readonly (readonly Id[])[];
}

/** How many of the best combinations are offered. */
const BEST_LIMIT = 4;

/**
 * What can be planned, given an advice. No set appears twice.
 */
export function planChoices(dataset: Dataset, answers: Answers, advice: Advice): PlanChoices {
  const { situation, forms } = advice;
  const withRunning = (ids: readonly Id[]) =>
    dataset.workForms.map(({ id }) => id).filter((id) => ids.includes(id) || situation.running.includes(id));
  const unique = (sets: readonly (readonly Id[])[]) => [...new Map(sets.map((set) => [set.join("+"), set])).values()];
  return {
    running: withRunning([]),
    single: unique(forms.map(({ form }) => withRunning([form]))),
    together: unique(
      portfolioOf(dataset, answers)
        .best.filter(({ added }) => added.length > 1)
        .slice(0, BEST_LIMIT)
        .map((set) => withRunning(set.forms)),
    ),
  };
}
