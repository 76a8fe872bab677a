import type { EuroPerYear, Fte, Level, TermRange } from "./level";

/** Where a fact stands. Every fact in the data set carries one. */
export type Source =
  /** The matrix of the guide; `line` of the guide's text, 1-based. */
  | { readonly kind: "matrix"; readonly page: number; readonly line: number }
  /** A chapter of the guide: its first page, and lines of the guide's text, 1-based. */
  | { readonly kind: "chapter"; readonly page: number; readonly lines: readonly number[] }
  /** A public page or law, as seen in a stored copy; `date` is the date of that page as far as known ("2026", "2026-03"). */
  | { readonly kind: "public"; readonly where: string; readonly date: string | null };

/** Id in English kebab-case; the Dutch word stays where it is a term. */
export type Id = string;

/** What a column of the matrix measures. Only benefits are scored by level; term is a demand; budget is a need. */
export type CriterionKind = "benefit" | "term" | "budget";

/** One column of the matrix. */
export interface Criterion {
  readonly id: Id;
  readonly kind: CriterionKind;
  readonly source: Source;
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

/** How sure a threshold is: `recommended` by the guide, or a `reading` of ours, to be labelled so wherever it is shown. */
export type NeedStatus = "recommended" | "reading";

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

/** Unit of an amount. */
export type AmountUnit =
  | "eur-per-year"
  | "eur"
  | "eur-per-grant"
  | "eur-per-partnership"
  | "fte"
  | "participants"
  | "months"
  | "percent"
  | "inhabitants";

/** An amount as the source gives it: one number (`min` equal to `max`) or a range. It informs and never decides. */
export interface Amount {
  /** Key of its label in the texts. */
  readonly id: Id;
  readonly min: number;
  readonly max: number;
  readonly unit: AmountUnit;
  /** Year the amount belongs to, where the source tells it. */
  readonly year: number | null;
  /** True where the number is our reading of words such as "a few thousand euros". */
  readonly reading: boolean;
  readonly source: Source;
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
}

/** An occasion or a partner region with its levels per form (a form that is absent has level 0, "not described"). Our reading. */
export interface ContextOption {
  readonly id: Id;
  readonly levels: Readonly<Record<Id, { readonly level: Level; readonly source: Source }>>;
}

/** A policy theme; it chooses examples and networks, never the ranking. */
export interface Theme {
  readonly id: Id;
}

/** A partner place of an example. */
export interface Partner {
  /** Proper name, not translated. */
  readonly name: string;
  /** ISO 3166-1 alpha-2, or null for a consortium or a region. */
  readonly country: string | null;
}

/** A practice example of the guide. */
export interface Practice {
  readonly id: Id;
  readonly form: Id;
  /** NIS codes of Flemish municipalities of 2025; empty where the example is a programme or a province. */
  readonly municipalities: readonly string[];
  readonly partners: readonly Partner[];
  readonly regions: readonly Id[];
  readonly occasions: readonly Id[];
  readonly themes: readonly Id[];
  /** First and last year that the source names; null = not told. */
  readonly years: { readonly from: number | null; readonly to: number | null };
  readonly amounts: readonly Amount[];
  /** Proper names of those who take part, not translated. */
  readonly actors: readonly string[];
  /** Channels that paid for it. */
  readonly channels: readonly Id[];
  /** False where a Flemish municipality cannot take this road (a Dutch programme). */
  readonly open: boolean;
  readonly source: Source;
  readonly notes: readonly Id[];
}

/** Kind of funding channel. */
export type ChannelKind =
  | "external-grant"
  | "own-regulation"
  | "private-funds"
  | "support"
  | "investment-offer"
  | "spending-route"
  | "tool"
  | "not-accessible";

/** Status of a channel as found on `checkedOn`. `ended` and `call-closed` never count as available money. */
export type ChannelStatus =
  | "open"
  | "open-limited"
  | "programme-open-call-closed"
  | "call-closed"
  | "ending"
  | "succeeded"
  | "ended"
  | "own-decision"
  | "per-disaster"
  | "unknown";

/** A funding channel that the guide names, with what was found about it since. */
export interface Channel {
  readonly id: Id;
  readonly kind: ChannelKind;
  readonly forms: readonly Id[];
  readonly amounts: readonly Amount[];
  readonly status: ChannelStatus;
  /** ISO date on which the status was checked. */
  readonly checkedOn: string;
  readonly certainty: "high" | "medium" | "low";
  /** Name under which it goes on, where it was replaced; a proper name. */
  readonly newName: string | null;
  /** Where the channel is named in the guide. */
  readonly source: Source;
  /** Where the status was seen. */
  readonly seen: readonly Source[];
}

/** A network of local governments. */
export interface Network {
  readonly id: Id;
  /** Proper name. */
  readonly name: string;
  readonly themes: readonly Id[];
  readonly source: Source;
}

/** A note about facts of the source that do not agree, are missing or are out of date; its text is in the texts. */
export interface Note {
  readonly id: Id;
  readonly severity: "high" | "medium" | "low";
  readonly source: Source;
}

/** Population in three size classes that the product uses; thresholds in the data. */
export interface Municipality {
  /** NIS code (Statbel), five digits. */
  readonly nis: string;
  readonly name: string;
  readonly province: string;
  /** Inhabitants on 1 January 2020 (Statbel). */
  readonly population2020: number;
}

/** The points that a context question or the term question is worth. */
export interface Worth {
  readonly occasion: Level;
  readonly partnerRegion: Level;
  readonly term: Level;
  readonly doubleMaximum: number;
  readonly doubleFactor: number;
}

/** Everything the application knows, checked and frozen; texts are kept apart, one bundle a language. */
export interface Dataset {
  readonly id: Id;
  /** Version of the facts, "MAJOR.MINOR". */
  readonly version: string;
  /** ISO date of the last review. */
  readonly reviewedOn: string;
  readonly worth: Worth;
  readonly criteria: readonly Criterion[];
  readonly workForms: readonly WorkForm[];
  readonly occasions: readonly ContextOption[];
  readonly partnerRegions: readonly ContextOption[];
  readonly themes: readonly Theme[];
  readonly roles: readonly Id[];
  readonly practices: readonly Practice[];
  readonly channels: readonly Channel[];
  readonly networks: readonly Network[];
  readonly notes: readonly Note[];
  readonly questionnaire: Questionnaire;
}

/** What kind of answer a question takes. */
export type QuestionKind = "text" | "choice" | "choices" | "level" | "fte" | "euro" | "municipality";

/** One question. `feeds` is the path of the answer in `Answers` ("ambitions.reciprocity", "staff.now"). */
export interface Question {
  readonly id: Id;
  readonly kind: QuestionKind;
  readonly feeds: string;
  readonly optional: boolean;
  /** Where the options come from: a list of the data set, or ids of its own. */
  readonly options:
    | "work-forms"
    | "themes"
    | "occasions"
    | "partner-regions"
    | "roles"
    | "asked-benefits"
    | readonly Id[]
    | null;
  /** At most so many choices (kind "choices"). */
  readonly maximum: number | null;
  /** An extra option outside the list: "no-opinion", "no-preference", "unknown", "none". */
  readonly escape: Id | null;
  /** Upper bound that is still believable (kinds fte and euro). */
  readonly ceiling: number | null;
}

/** When a page is asked. Undecided while the answers that it needs are missing. */
export type Condition =
  /** At least one ambition is asked (level 1 or more). */
  | { readonly kind: "any-ambition-asked" }
  /** The answer at `path` is a number. */
  | { readonly kind: "known"; readonly path: string };

/** One page of the questionnaire: one topic, one or a few questions. */
export interface QuestionPage {
  readonly id: Id;
  readonly when: Condition | null;
  readonly questions: readonly Question[];
}

/** One numbered step. */
export interface Step {
  readonly id: Id;
  readonly pages: readonly QuestionPage[];
}

/** The questionnaire: steps in order. */
export interface Questionnaire {
  readonly steps: readonly Step[];
}
