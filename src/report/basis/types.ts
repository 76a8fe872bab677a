import type { FormAdvice } from "../../domain/advice";
import type { ChannelStatus } from "../../domain/facts/channel";
import type { Id } from "../../domain/id";
import type { EuroPerYear, Fte, Level, TermRange } from "../../domain/level";

/** What an advice says about one form; pluses delivered and asked are both 0 when nothing was asked. */
export type BasisRank = Pick<FormAdvice, "form" | "delivered" | "asked" | "standing">;

/** The facts of one form. */
export interface BasisForm {
  /** Levels of the matrix by criterion. */
  readonly cells: Readonly<Record<Id, Level>>;
  /** Levels by occasion and partner region; absent = 0. */
  readonly context: Readonly<Record<Id, Level>>;
  readonly term: TermRange;
  /** Minimum staff and own money; null = unknown. */
  readonly fte: Fte | null;
  readonly euroPerYear: EuroPerYear | null;
}

/** The basis and outcome of an advice, small enough to travel in every document, so that changes can be reported later. */
export interface Basis {
  /** ISO date of the advice. */
  readonly date: string;
  /** Version of the data set. */
  readonly version: string;
  readonly forms: Readonly<Record<Id, BasisForm>>;
  readonly channels: Readonly<Record<Id, ChannelStatus>>;
  /** All forms in advice order. */
  readonly ranking: readonly BasisRank[];
  /** First tie group of the list. */
  readonly top: readonly Id[];
}

/** What something was, and what it is now. */
export interface Changed<T> {
  readonly before: T;
  readonly after: T;
}

/** One changed fact; `null` = absent before, or absent now. */
export type FactChange =
  | { readonly kind: "form"; readonly form: Id; readonly there: boolean }
  | ({ readonly kind: "cell"; readonly form: Id; readonly criterion: Id } & Changed<Level | null>)
  | ({ readonly kind: "context"; readonly form: Id; readonly option: Id } & Changed<Level>)
  | ({ readonly kind: "term"; readonly form: Id } & Changed<TermRange>)
  | ({ readonly kind: "need"; readonly form: Id; readonly resource: "staff" | "money" } & Changed<number | null>)
  | ({ readonly kind: "channel"; readonly channel: Id } & Changed<ChannelStatus | null>);

/** A form whose score or standing changed. */
export interface RankChange extends Changed<BasisRank> {
  readonly form: Id;
}

/** What changed between two bases, in facts and advice. */
export interface Changes extends Changed<Pick<Basis, "date" | "version">> {
  /** In order of forms, then channels. */
  readonly facts: readonly FactChange[];
  /** First tie group then and now; null = unchanged. */
  readonly top: Changed<readonly Id[]> | null;
  readonly ranks: readonly RankChange[];
}
