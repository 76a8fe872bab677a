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

/** Ids of the benefits, in order. */
export function benefitsOf({ criteria }: { readonly criteria: readonly Criterion[] }): readonly Id[] {
  return criteria.filter(({ kind }) => kind === "benefit").map(({ id }) => id);
}

/** One cell of the matrix as published, with what contradicts it in the guide's own text. */
export interface Cell {
  readonly level: Level;
  readonly source: Source;
  /** Ids of notes (`Note`) on this cell. */
  readonly notes: readonly Id[];
  /** The level that the guide's text suggests when it contradicts the matrix: our reading. */
  readonly disputed: { readonly level: Level; readonly source: Source } | null;
}

/** Source of a minimum: the guide, our reading, or the person. Labelled as such wherever it is shown. */
export type NeedStatus = "recommended" | "reading" | "own";

/** Minimum need of a form; `null` where the guide says nothing (unknown, never zero). */
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

/** One of the eight forms of cooperation: its row in the matrix, with facts from its chapter. */
export interface WorkForm {
  readonly id: Id;
  readonly source: Source;
  /** By criterion id. */
  readonly cells: Readonly<Record<Id, Cell>>;
  /** Range of terms according to the chapter: our reading. */
  readonly term: TermRange & { readonly source: Source };
  readonly needs: Needs;
  readonly amounts: readonly Amount[];
  /** Forms that the guide names as a combination. */
  readonly combinesWith: readonly { readonly form: Id; readonly source: Source }[];
  /** Notes about the form as a whole. */
  readonly notes: readonly Id[];
  /** First steps, in order. */
  readonly steps: readonly ActionStep[];
}

/** An occasion or partner region with its levels per form (absent = level 0, "not described"). Our reading. */
export interface ContextOption {
  readonly id: Id;
  readonly levels: Readonly<Record<Id, { readonly level: Level; readonly source: Source }>>;
  /** The decision cannot wait, as after a disaster. */
  readonly urgent: boolean;
}

/** Pluses that the context questions are worth, and how many may be spent on the ambitions. */
export interface Worth {
  readonly occasion: Level;
  readonly partnerRegion: Level;
  /** Pluses to spend on all ambitions together. */
  readonly purse: Pluses;
}
