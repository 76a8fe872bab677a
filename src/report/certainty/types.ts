import type { Demand } from "../../domain/advice";
import type { Id } from "../../domain/dataset";
import type { Level, Pluses } from "../../domain/level";

/** Another way to read data and answers, with what it does to the top group. */
export interface VariantFinding {
  readonly id: "ordinal-levels" | "extra-counts" | "no-opinion" | "without-context" | "disputed-cells";
  /** Benefits without an opinion, for `no-opinion`. */
  readonly benefits: readonly Id[];
  /** Cells read as the text says, for `disputed-cells`. */
  readonly cells: readonly {
    readonly form: Id;
    readonly criterion: Id;
    readonly matrix: Level;
    readonly text: Level;
  }[];
  /** How many ways were tried; 1 = one way, and `same` is 0 or 1. */
  readonly tried: number;
  /** Drawn by chance, so that shares are about right; else all ways were tried. */
  readonly drawn: boolean;
  /** Whether any of them has another top group. */
  readonly changes: boolean;
  /** Share with the same top group, 0 to 1. */
  readonly same: number;
  /** The other top groups, most frequent first; no forms = nothing is asked in that variant. */
  readonly others: readonly { readonly forms: readonly Id[]; readonly share: number }[];
}

/** One end of the weights of a demand between which the top group stays the same. */
export interface WeightEnd {
  /** Pluses, 0 or more. */
  readonly at: number;
  /** The top group just beyond it. */
  readonly beyond: readonly Id[];
}

/** Between which weights of one demand the top group stays the same. */
export interface WeightRange {
  readonly demand: Pick<Demand, "kind" | "id">;
  /** What it weighs now. */
  readonly own: Pluses;
  /** Null = however little it weighs. */
  readonly low: WeightEnd | null;
  /** Null = however much it weighs. */
  readonly high: WeightEnd | null;
  /** A tie that holds at the own weight alone. */
  readonly point: boolean;
}

/** How robust the top group is against other readings and other weights. */
export interface Robustness {
  readonly top: readonly Id[];
  readonly variants: readonly VariantFinding[];
  readonly weights: readonly WeightRange[];
}
