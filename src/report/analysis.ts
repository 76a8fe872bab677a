import type { Advice } from "../domain/advice";
import type { Answers } from "../domain/answers";
import type { Robustness, Duel } from "../domain/robustness";
import type { CoreFacts } from "../domain/facts/dataset";
import { counterfactuals } from "../engine/counterfactual/counterfactual";
import type { ChangedAnswer, FormCounterfactual } from "../engine/counterfactual/types";
import { nextDuel } from "../engine/duels/duels";
import { portfolioOf } from "../engine/portfolio/portfolio";
import type { Portfolio, PortfolioSet } from "../engine/portfolio/types";
import type { Variant } from "../engine/variants/types";
import { variantsOf } from "../engine/variants/variants";

export type { ChangedAnswer, FormCounterfactual, Portfolio, PortfolioSet, Variant };

/** What surrounds an advice: how certain it is, what would change it, which forms go together. */
export interface Analysis {
  /** Over the weightings consistent with the answers; null = not (yet) calculated. */
  readonly robustness: Robustness | null;
  /** The question that would make the first place more certain; null = none is worth asking. */
  readonly duel: Duel | null;
  /** Other ways to read data and answers, recomputed. */
  readonly variants: readonly Variant[];
  /** What would put each other form first. */
  readonly counterfactuals: readonly FormCounterfactual[];
  /** Combinations of forms within the available people and money. */
  readonly portfolio: Portfolio;
}

/**
 * Calculates all of this in some 15 to 30 ms.
 * @param answers the answers that count, from which `advice` was computed.
 * @param robustness from `robustnessOf`; null while unknown.
 */
export function analyse(dataset: CoreFacts, answers: Answers, advice: Advice, robustness: Robustness | null): Analysis {
  return {
    robustness,
    duel: nextDuel(advice, answers.duels),
    variants: variantsOf(dataset, answers),
    counterfactuals: counterfactuals(dataset, answers),
    portfolio: portfolioOf(dataset, answers),
  };
}
