import type { Id } from "../../domain/id";
import type { EuroPerYear, Fte } from "../../domain/level";

/** One answer to be given differently. */
export interface ChangedAnswer {
  /** Path of the question: "ambitions.reciprocity", "term", "occasions", "partnerRegion", "staff.freed", "money.freed". */
  readonly path: string;
  /** The present answer; undefined = not answered. */
  readonly from: unknown;
  /** An answer in the same form, to be set at the path. */
  readonly to: unknown;
}

/** Answers that put a form first, and how far they are from the present ones. */
export interface Counterfactual {
  /** What is freed, then conditions, then pluses; all of them together put the form first. */
  readonly changes: readonly ChangedAnswer[];
  /** Questions answered differently, those of people and money left out. */
  readonly questions: number;
  /** Sum of |change| over the pluses given. */
  readonly steps: number;
  /** Whether the form is then first alone, or shares the place. */
  readonly place: "alone" | "shared";
}

/** What puts one form first. */
export interface FormCounterfactual {
  readonly form: Id;
  /** What must be freed beyond what is there and could be freed already; null = it is possible as it is. */
  readonly resources: { readonly fte: Fte; readonly euroPerYear: EuroPerYear } | null;
  /** The conditions that block it: some possible form meets more of them. */
  readonly blocked: boolean;
  /** null = nothing does: no change that was looked at (see `counterfactuals`) puts it first. */
  readonly smallest: Counterfactual | null;
}
