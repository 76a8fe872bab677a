import type { Id } from "../../domain/id";
import type { Level } from "../../domain/level";

/** A cell of the matrix against which the guide's own text speaks. */
export interface DisputedCell {
  readonly form: Id;
  readonly criterion: Id;
  /** As the matrix prints it. */
  readonly matrix: Level;
  /** As the text suggests: our reading. */
  readonly text: Level;
}

/** What a variant is about. */
export type VariantSubject =
  /** Pluses beyond what was asked count too. */
  | { readonly id: "extra-counts" }
  /** Occasion and partner region not asked, neither as wish nor as condition. */
  | { readonly id: "without-context" }
  /** Cells at the level of the text; one, or all together. */
  | { readonly id: "disputed-cells"; readonly cells: readonly DisputedCell[] }
  /** A level 0 from the chapters, "not described", read as met. */
  | { readonly id: "level-read-as-met"; readonly form: Id; readonly kind: "occasion" | "partner-region" }
  /** The steps of the scale drawn too; share of the draws in which a contender is first, alone or not, 0 to 1. */
  | { readonly id: "ordinal-levels"; readonly shares: readonly { readonly form: Id; readonly first: number }[] };

/** Another way to read data or answers, recomputed. */
export type Variant = VariantSubject & {
  /** The forms that are first then, in the order of the list; for drawn levels the most frequent first. */
  readonly top: readonly Id[];
  /** Whether that is another top group than that of the advice; for drawn levels, whether none of it is in it. */
  readonly changes: boolean;
};
