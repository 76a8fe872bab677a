import type { Demand, Feasibility, PartKind } from "../../domain/advice";
import type { Id } from "../../domain/dataset";
import type { Pluses } from "../../domain/level";

/** A sum of needs. */
export interface NeedSum {
  /** Sum of the needs that are known, FTE or euro a year. */
  readonly known: number;
  /** True where the need of a form is unknown: "at least". */
  readonly atLeast: boolean;
}

/** What a set of forms delivers together on one demand. */
export interface CombinedPart extends Demand {
  /** Benefits and context: the highest in the set. Term: the lowest. 0 to `asked`. */
  readonly delivered: Pluses;
  /** The forms that deliver that much. */
  readonly by: readonly Id[];
}

/** What a form changes on one demand: multiplier x (delivered with it minus without it). Below 0 on the term only. */
export interface Gain {
  readonly kind: PartKind;
  readonly id: Id;
  readonly pluses: number;
}

/** What one form adds to the rest of the set. */
export interface AddedForm {
  readonly form: Id;
  /** Pluses of the set minus those of the set without it; below 0 where it only shortens the term that fits. */
  readonly pluses: number;
  /** Where they come from, most first, then by id; what stays the same is left out. They add up to `pluses`. */
  readonly on: readonly Gain[];
  /** Its own needs; null = unknown. */
  readonly fte: number | null;
  readonly euroPerYear: number | null;
}

/** One set of forms: those that run, and what is added. */
export interface PortfolioSet {
  /** Sorted by id; 1 or more. */
  readonly forms: readonly Id[];
  /** Sum of multiplier x delivered together. */
  readonly delivered: Pluses;
  readonly asked: Pluses;
  readonly parts: readonly CombinedPart[];
  readonly staff: NeedSum;
  readonly money: NeedSum;
  /** The sums against what there is and could be freed. Unknown needs make it unknown, unless the known are too much. */
  readonly feasibility: Feasibility;
  /** The forms that do not run yet. */
  readonly added: readonly AddedForm[];
  /** Pairs of the set that the data name as a combination, in either direction; each pair once, sorted. */
  readonly named: readonly (readonly [Id, Id])[];
}

/** Combinations of forms, best first. */
export interface Portfolio {
  /** False when nothing was asked: then there are no sets. */
  readonly scored: boolean;
  /** Forms that run and are in every set, sorted by id. */
  readonly running: readonly Id[];
  /** All sets: most pluses, then fewest forms, least money (unknown last), ids. */
  readonly sets: readonly PortfolioSet[];
  /** The best attainable sets: most pluses, and among those fewest forms. They differ in money and forms. */
  readonly best: readonly PortfolioSet[];
  /** Forms in every best set. */
  readonly core: readonly Id[];
  /** Forms in some best sets and not in others. */
  readonly sometimes: readonly Id[];
  /** Forms in no best set. */
  readonly none: readonly Id[];
}
