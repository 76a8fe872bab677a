import type { Advice } from "../../domain/advice";
import type { Answers } from "../../domain/answers";
import type { Dataset } from "../../domain/facts/dataset";
import type { Id } from "../../domain/id";
import { portfolio } from "../../engine/portfolio/portfolio";
import type { Portfolio } from "../../engine/portfolio/types";

/** Sets of forms for which a plan makes sense; those of several in the order of the data set, as in a plan. */
export interface PlanChoices {
  /** Each form by itself, in the order of the advice. */
  readonly single: readonly (readonly Id[])[];
  /** Two forms or more: what runs, what runs with a form of the top group, the best combinations. */
  readonly together: readonly (readonly Id[])[];
}

/** Most of the best combinations that are offered. */
const BEST_LIMIT = 4;

/** The forms of the top group: possible, or else the best of what is not. */
function topForms(advice: Advice): readonly Id[] {
  return advice.possible[0]?.forms ?? advice.notNow[0]?.forms ?? [];
}

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
  const sorted = (ids: readonly Id[]) => dataset.workForms.map((form) => form.id).filter((id) => ids.includes(id));
  const { running } = advice.situation;
  const sets = [
    ...found.best.slice(0, BEST_LIMIT).map((set) => sorted(set.forms)),
    ...(running.length === 0 ? [] : topForms(advice).map((form) => sorted([...running, form]))),
    sorted(running),
  ];
  return {
    single: advice.forms.map((form) => [form.form]),
    together: [...new Map(sets.map((set) => [set.join("+"), set])).values()].filter((set) => set.length > 1),
  };
}
