import type { Advice } from "../domain/advice";
import type { Answers } from "../domain/answers";
import type { Certainty, Duel } from "../domain/certainty";
import type { Dataset } from "../domain/facts/dataset";
import { counterfactuals } from "../engine/counterfactual/counterfactual";
import type { ChangedAnswer, FormCounterfactual } from "../engine/counterfactual/types";
import { nextDuel } from "../engine/duels/duels";
import { portfolio } from "../engine/portfolio/portfolio";
import type { Portfolio, PortfolioSet } from "../engine/portfolio/types";
import type { Variant } from "../engine/variants/types";
import { variantsOf } from "../engine/variants/variants";

export type { ChangedAnswer, FormCounterfactual, Portfolio, PortfolioSet, Variant };

/** What stands around an advice: how certain it is, what would change it, what goes together. */
export interface Analysis {
  /** Over the weightings that agree with the answers; null = not calculated (yet). */
  readonly certainty: Certainty | null;
  /** The question that makes the first place surer; null = none is worth asking. */
  readonly duel: Duel | null;
  /** Other ways to read data and answers, recomputed. */
  readonly variants: readonly Variant[];
  /** What would put each other form first. */
  readonly counterfactuals: readonly FormCounterfactual[];
  /** Forms together, within what there is of people and money. */
  readonly portfolio: Portfolio;
}

/**
 * Everything around an advice, some 15 to 30 ms. Pure.
 * @param answers the answers that count, the same that `advice` was computed from.
 * @param certainty from `certaintyOf`; null while it is not known.
 */
export function analyse(dataset: Dataset, answers: Answers, advice: Advice, certainty: Certainty | null): Analysis {
  return {
    certainty,
    duel: nextDuel(advice, answers.duels),
    variants: variantsOf(dataset, answers),
    counterfactuals: counterfactuals(dataset, answers),
    portfolio: portfolio(dataset, answers),
  };
}
