import type { Id } from "../../domain/id";
import type { Level } from "../../domain/level";

/** A matrix cell that the guide's own text contradicts. */
export interface DisputedCell {
  readonly form: Id;
  readonly criterion: Id;
  /** As the matrix prints it. */
  readonly matrix: Level;
  /** As the text suggests; our reading. */
  readonly text: Level;
}

/** What a variant is about. */
export type VariantSubject =
  /** Pluses beyond what was asked count too. */
  | { readonly id: "extra-counts" }
  /** What was asked of occasion and partner region left out, both as wish and as condition. */
  | { readonly id: "without-context"; readonly asked: readonly ("occasion" | "partner-region")[] }
  /** Cells at the level that the text suggests; one cell, or all together. */
  | { readonly id: "disputed-cells"; readonly cells: readonly DisputedCell[] }
  /** A level 0 from the chapters ("not described") read as met. */
  | { readonly id: "level-read-as-met"; readonly form: Id; readonly kind: "occasion" | "partner-region" }
  /** Sampled steps of the scale; per contender the share of draws in which it is first or tied, 0 to 1. */
  | { readonly id: "ordinal-levels"; readonly shares: readonly { readonly form: Id; readonly first: number }[] };

/** Another way to read data or answers, recomputed. */
export type Variant = VariantSubject & {
  /** The forms that are then first, in list order; for sampled levels the most frequent first form. */
  readonly top: readonly Id[];
  /** Whether the top group differs from the advice; for sampled levels, whether the two have no form in common. */
  readonly changes: boolean;
};
