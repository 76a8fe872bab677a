import type { Gain, JointStanding } from "../../domain/advice";
import type { Id } from "../../domain/id";
import type { Needs } from "../../domain/facts/matrix";
import type { Pluses } from "../../domain/level";
import type { Demand } from "../../domain/situation";
import type { NeedSum } from "../score/standing";

/** What a set of forms delivers together on one demand. */
export interface CombinedPart extends Demand {
  /** The highest in the set, 0 to `asked`. */
  readonly delivered: Pluses;
  /** The forms that deliver this maximum. */
  readonly by: readonly Id[];
}

/** What one form adds to the rest of the set. */
export interface AddedForm {
  readonly form: Id;
  /** Pluses of the set minus those of the set without it. */
  readonly pluses: Pluses;
  /** Where they come from, most first, then by id; they sum to `pluses`. */
  readonly on: readonly Gain[];
  readonly needs: Needs;
}

/** One set of forms, running and added, with its total needs judged against all available means. */
export interface PortfolioSet extends JointStanding {
  /** Sorted by id; 1 or more. */
  readonly forms: readonly Id[];
  readonly delivered: Pluses;
  readonly asked: Pluses;
  readonly parts: readonly CombinedPart[];
  /** FTE and euro a year that the set needs; "at least" where a need is not specified. */
  readonly needs: { readonly fte: NeedSum; readonly euroPerYear: NeedSum };
  /** Highest number of conflicts of any added form. */
  readonly conflicts: number;
  /** The forms that are not running yet. */
  readonly added: readonly AddedForm[];
  /** Pairs in the set that the data name as a combination, in either direction; each once, sorted. */
  readonly named: readonly (readonly [Id, Id])[];
}

/** Combinations of forms, best first. */
export interface Portfolio {
  /** Running forms, which are in every set; sorted by id. */
  readonly running: readonly Id[];
  /** The first of all sets, also with a proven shortage; null = nothing asked. */
  readonly first: PortfolioSet | null;
  /** Whether a best set with more forms would deliver more without a proven shortage, with more conflicts. */
  readonly more: boolean;
  /** The best sets without a proven shortage; they differ in money and forms only. */
  readonly best: readonly PortfolioSet[];
  /** Forms in every best set. */
  readonly core: readonly Id[];
  /** Forms in some best sets and not in others. */
  readonly sometimes: readonly Id[];
  /** Forms in no best set. */
  readonly none: readonly Id[];
}
