import type { Advice } from "../domain/advice";
import type { Answers } from "../domain/answers";
import type { Certainty } from "../domain/certainty";
import type { Dataset } from "../domain/dataset";
import { portfolio } from "../engine/portfolio/portfolio";
import type { Portfolio } from "../engine/portfolio/types";
import { variantsOf } from "../engine/variants/variants";
import type { Variants } from "../engine/variants/types";
import { counterfactuals } from "../engine/counterfactual/counterfactual";
import type { Counterfactuals } from "../engine/counterfactual/types";
import { weightIntervals, type WeightIntervals } from "../engine/weights/intervals";

/** What stands around an advice: how certain it is, what would change it, what goes together. */
export interface Analysis {
  /** Over the weightings that agree with the answers; null = not reckoned (yet). */
  readonly certainty: Certainty | null;
  /** Other ways to read data and answers, recomputed. */
  readonly variants: Variants;
  /** Between which weights the top group stays the same. */
  readonly weightIntervals: WeightIntervals;
  /** The smallest changes that put another form first. */
  readonly counterfactuals: Counterfactuals;
  /** Forms together, within what there is of people and money. */
  readonly portfolio: Portfolio;
}

/**
 * Everything around an advice that needs no worker: some 10 to 40 ms. Pure.
 * @param answers the answers that count, the same that `advice` was computed from.
 * @param certainty from `certainty` of the state room, or `certaintyNow` of the engine; null while it is not known.
 */
export function analyse(dataset: Dataset, answers: Answers, advice: Advice, certainty: Certainty | null): Analysis {
  return {
    certainty,
    variants: variantsOf(dataset, answers),
    weightIntervals: weightIntervals(advice),
    counterfactuals: counterfactuals(dataset, answers),
    portfolio: portfolio(dataset, answers),
  };
}
