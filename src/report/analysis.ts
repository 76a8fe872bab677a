import type { Advice } from "../domain/advice";
import type { Answers } from "../domain/answers";
import type { Certainty } from "../domain/certainty";
import type { Dataset } from "../domain/dataset";
import { combinations } from "../engine/combinations";
import type { Combinations } from "../engine/combinations-types";
import { readings } from "../engine/readings";
import type { Readings } from "../engine/readings-types";
import { smallestChanges } from "../engine/smallest-change";
import type { SmallestChanges } from "../engine/smallest-change-types";
import { stability, type Stability } from "../engine/stability";

/** What stands around an advice: how certain it is, what would change it, what goes together. */
export interface Analysis {
  /** Over the weightings that agree with the answers; null = not reckoned (yet). */
  readonly certainty: Certainty | null;
  /** Other ways to read data and answers, recomputed. */
  readonly readings: Readings;
  /** Between which weights the top group stays the same. */
  readonly stability: Stability;
  /** The smallest changes that put another form first. */
  readonly changes: SmallestChanges;
  /** Forms together, within what there is of people and money. */
  readonly combinations: Combinations;
}

/**
 * Everything around an advice that needs no worker: some 10 to 40 ms. Pure.
 * @param answers the answers that count, the same that `advice` was computed from.
 * @param certainty from `certainty` of the state room, or `certaintyNow` of the engine; null while it is not known.
 */
export function analyse(dataset: Dataset, answers: Answers, advice: Advice, certainty: Certainty | null): Analysis {
  return {
    certainty,
    readings: readings(dataset, answers),
    stability: stability(advice),
    changes: smallestChanges(dataset, answers),
    combinations: combinations(dataset, answers),
  };
}
