import type { Id } from "../../domain/dataset";
import type { Level } from "../../domain/level";
import type { Drawing } from "./ordinal";
import type { VariantTop } from "./tops";

/** A cell of the matrix against which the guide's own text speaks. */
export interface DisputedCell {
  readonly form: Id;
  readonly criterion: Id;
  /** As the matrix prints it. */
  readonly matrix: Level;
  /** As the text suggests: our reading. */
  readonly text: Level;
}

/** How often a form is first over the draws. */
export interface DrawnShare {
  readonly form: Id;
  /** Share of the draws in which it is first, alone or together; 0 to 1. */
  readonly first: number;
  /** Share of the draws in which it is first alone. */
  readonly alone: number;
  /** Standard error of `first`: sqrt(p x (1 - p) / draws). */
  readonly standardError: number;
}

/** What a reading is about. */
export type VariantSubject =
  /** The steps of the scale and the weights, drawn within their order. */
  | { readonly id: "ordinal-levels"; readonly drawing: Drawing; readonly shares: readonly DrawnShare[] }
  /** Pluses beyond what was asked count too. */
  | { readonly id: "extra-counts" }
  /** Benefits without an opinion as each of 0 to 3. */
  | { readonly id: "no-opinion"; readonly benefits: readonly Id[] }
  /** Without occasion and partner region. */
  | { readonly id: "without-context" }
  /** Cells at the level of the text; one, or all together. */
  | { readonly id: "disputed-cells"; readonly cells: readonly DisputedCell[] };

/** Another way to read data or answers, recomputed. */
export type Variant = VariantSubject & {
  /** Number of variants or draws, 1 or more. */
  readonly tried: number;
  /** Whether any of them has a top group other than that of the advice. */
  readonly changes: boolean;
  /** Share of the variants or draws with the same top group as the advice. */
  readonly same: number;
  /** The top groups that arise among the attainable forms, most frequent first. */
  readonly tops: readonly VariantTop[];
};

/** All readings beside the advice. */
export interface Variants {
  /** Top group of the advice among the attainable forms; empty when nothing was asked or nothing is attainable. */
  readonly top: readonly Id[];
  /** A reading that does not apply is left out (no benefit without an opinion, no occasion or region asked, ...). */
  readonly variants: readonly Variant[];
}
