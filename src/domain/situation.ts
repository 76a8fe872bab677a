import type { Id } from "./id";
import type { EuroPerYear, Fte, Pluses, TermRange } from "./level";

/** What a part of the score is about: a benefit of the matrix, or one of the two context questions. */
type PartKind = "benefit" | "occasion" | "partner-region";

/** One thing that was asked with pluses. */
export interface Demand {
  readonly kind: PartKind;
  /** Criterion id; "occasion" and "partner-region" for the context questions. */
  readonly id: Id;
  /** 1 to 3. */
  readonly asked: Pluses;
}

/** What a form must meet, regardless of what it delivers. Source: method, "Conditions". */
export interface Conditions {
  /** null = no preference. */
  readonly term: TermRange | null;
  /** Chosen occasions, in data set order; empty = none asked. */
  readonly occasions: readonly Id[];
  /** null = not asked. */
  readonly partnerRegion: Id | null;
}

/** People and own money; null = unknown. */
export interface Means {
  readonly fte: Fte | null;
  readonly euroPerYear: EuroPerYear | null;
}

/** The answers as interpreted for the advice. */
export interface Situation {
  /** In data set order, context last. */
  readonly wishes: readonly Demand[];
  readonly conditions: Conditions;
  /** Total available for international cooperation today. */
  readonly meansNow: Means;
  /** What could be freed in addition; never counted as available. */
  readonly meansFreed: Means;
  /** Running forms, in data set order. */
  readonly running: readonly Id[];
}
