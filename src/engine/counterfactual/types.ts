import type { Id } from "../../domain/id";
import type { EuroPerYear, Fte } from "../../domain/level";

/** One answer to change. */
export interface ChangedAnswer {
  /** Path of the question: "ambitions.reciprocity", "term", "occasions", "partnerRegion", "staff.freed", "money.freed". */
  readonly path: string;
  /** The present answer; undefined = not answered. */
  readonly from: unknown;
  /** The new answer, to be set at the path. */
  readonly to: unknown;
}

/** Answers that put a form first, and their distance from the present ones. */
export interface Counterfactual {
  /** What to free, then conditions, then pluses; together they put the form first. */
  readonly changes: readonly ChangedAnswer[];
  /** Number of questions answered differently, not counting people and money. */
  readonly questions: number;
  /** Sum of |change| over the pluses. */
  readonly steps: number;
  /** Whether the form is then first alone or tied. */
  readonly place: "alone" | "shared";
}

/** What would put one form first. */
export interface FormCounterfactual {
  readonly form: Id;
  /** What must be freed beyond what exists or can be freed already; null = the form is possible as it is. */
  readonly resources: { readonly fte: Fte; readonly euroPerYear: EuroPerYear } | null;
  /** Conditions block it: some possible form meets more of them. */
  readonly blocked: boolean;
  /** null = none of the changes searched (see `counterfactuals`) puts it first. */
  readonly smallest: Counterfactual | null;
}
