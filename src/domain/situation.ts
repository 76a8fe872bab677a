import type { Id } from "./id";
import type { EuroPerYear, Fte, Pluses, TermRange } from "./level";

/** What a part of the score is about: a benefit of the matrix, or one of the two questions from the chapters. */
type PartKind = "benefit" | "occasion" | "partner-region";

/** One thing that was asked with pluses. */
export interface Demand {
  readonly kind: PartKind;
  /** Criterion id; "occasion" and "partner-region" for the context questions. */
  readonly id: Id;
  /** 1 to 3. */
  readonly asked: Pluses;
}

/** What a form must meet, whatever it delivers. Source: method, "Conditions". */
export interface Conditions {
  /** null = left free. */
  readonly term: TermRange | null;
  /** Occasions chosen, in the order of the data set; empty = none asked. */
  readonly occasions: readonly Id[];
  /** null = not asked. */
  readonly partnerRegion: Id | null;
}

/** People and own money; null = not known. */
export interface Means {
  readonly fte: Fte | null;
  readonly euroPerYear: EuroPerYear | null;
}

/** The answers as the advice reads them, once. */
export interface Situation {
  /** In the order of the data set, context last. */
  readonly wishes: readonly Demand[];
  readonly conditions: Conditions;
  /** What there is for international cooperation today, in all. */
  readonly meansNow: Means;
  /** What could be freed on top; it never counts as had. */
  readonly meansFreed: Means;
  /** Forms that run, in the order of the data set. */
  readonly running: readonly Id[];
}
