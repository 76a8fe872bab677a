import type { Standing } from "../../domain/advice";
import type { ChannelStatus } from "../../domain/facts/channel";
import type { Id } from "../../domain/id";
import type { EuroPerYear, Fte, Level, Pluses, TermRange } from "../../domain/level";

/** What an advice says about one form. */
export interface BasisRank {
  readonly form: Id;
  /** Pluses delivered and asked; both 0 when nothing was asked. */
  readonly delivered: Pluses;
  readonly asked: Pluses;
  readonly standing: Standing;
}

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

/** The basis and outcome of an advice, small enough to travel in every document, so that changes can be told later. */
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

/** One changed fact; `null` = absent before, or absent now. */
export type FactChange =
  | { readonly kind: "form"; readonly form: Id; readonly there: boolean }
  | {
      readonly kind: "cell";
      readonly form: Id;
      readonly criterion: Id;
      readonly before: Level | null;
      readonly after: Level | null;
    }
  | { readonly kind: "context"; readonly form: Id; readonly option: Id; readonly before: Level; readonly after: Level }
  | { readonly kind: "term"; readonly form: Id; readonly before: TermRange; readonly after: TermRange }
  | {
      readonly kind: "need";
      readonly form: Id;
      readonly resource: "staff" | "money";
      readonly before: number | null;
      readonly after: number | null;
    }
  | {
      readonly kind: "channel";
      readonly channel: Id;
      readonly before: ChannelStatus | null;
      readonly after: ChannelStatus | null;
    };

/** A form whose score or standing changed. */
export interface RankChange {
  readonly form: Id;
  readonly before: BasisRank;
  readonly after: BasisRank;
}

/** What changed between two bases, in facts and advice. */
export interface Changes {
  readonly before: { readonly date: string; readonly version: string };
  readonly after: { readonly date: string; readonly version: string };
  /** In order of forms, then channels. */
  readonly facts: readonly FactChange[];
  /** First tie group then and now; null = unchanged. */
  readonly top: { readonly before: readonly Id[]; readonly after: readonly Id[] } | null;
  readonly ranks: readonly RankChange[];
}
