import type { Amount } from "./amount";
import type { Id } from "../id";
import type { ActionStep } from "./guidance";
import type { EuroPerYear, Fte, Level, Pluses, TermRange } from "../level";
import type { Source } from "./source";

/** What a column of the matrix measures. Only benefits are scored; term is a condition; budget is a need. */
type CriterionKind = "benefit" | "term" | "budget";

/** One column of the matrix. */
export interface Criterion {
  readonly id: Id;
  readonly kind: CriterionKind;
  readonly source: Source;
  /** Notes about the column as a whole. */
  readonly notes: readonly Id[];
}

/** One cell of the matrix as published, with what the guide's own text says against it. */
export interface Cell {
  readonly level: Level;
  readonly source: Source;
  /** Ids of notes (`Note`) about this cell. */
  readonly notes: readonly Id[];
  /** The level that the guide's text suggests where it contradicts the matrix: our reading. */
  readonly disputed: { readonly level: Level; readonly source: Source } | null;
}

/** Who sets a threshold: the guide, we (a `reading`), or the person who answers. Labelled so wherever it is shown. */
export type NeedStatus = "recommended" | "reading" | "own";

/** What a form needs at least; `null` where the guide says nothing (unknown, never zero). */
export interface Need<T extends number> {
  readonly minimum: T;
  readonly status: NeedStatus;
  readonly source: Source;
}

/** Staff and own money that a form needs. */
export interface Needs {
  readonly fte: Need<Fte> | null;
  readonly euroPerYear: Need<EuroPerYear> | null;
}

/** One of the eight forms of cooperation: a row of the matrix with what the chapter tells. */
export interface WorkForm {
  readonly id: Id;
  readonly source: Source;
  /** One cell for each criterion id. */
  readonly cells: Readonly<Record<Id, Cell>>;
  /** Range of terms the chapter tells: our reading. */
  readonly term: TermRange & { readonly source: Source };
  readonly needs: Needs;
  readonly amounts: readonly Amount[];
  /** Forms that the guide names as a combination. */
  readonly combinesWith: readonly { readonly form: Id; readonly source: Source }[];
  /** Notes about the form as a whole. */
  readonly notes: readonly Id[];
  /** What to do first, in order. */
  readonly steps: readonly ActionStep[];
}

/** An occasion or a partner region with its levels per form (a form that is absent has level 0, "not described"). Our reading. */
export interface ContextOption {
  readonly id: Id;
  readonly levels: Readonly<Record<Id, { readonly level: Level; readonly source: Source }>>;
  /** True where a decision cannot wait, as after a disaster. */
  readonly urgent: boolean;
}

/** Pluses that the context questions are worth, and how many may be given to the ambitions. */
export interface Worth {
  readonly occasion: Level;
  readonly partnerRegion: Level;
  /** Pluses to give to all ambitions together. */
  readonly purse: Pluses;
}
