import type { Id } from "./id";
import type { EuroPerYear, Fte, Level } from "./level";

/** Explicit "I do not know": an answer, other than leaving the question open. */
type Unknown = "unknown";

/**
 * The answers of one respondent. A key that is absent was not answered. Ids are those of the data set.
 */
export interface Answers {
  readonly respondent: {
    /** Free text, at most 300 characters. */
    readonly name?: string | undefined;
    readonly role?: Id | undefined;
  };
  /** NIS code of the municipality. */
  readonly municipality?: string | undefined;
  /** Forms that already run; "none" is an answer. */
  readonly runningForms?: readonly Id[] | "none" | undefined;
  readonly themes?: readonly Id[] | undefined;
  /** Occasions; "none" = none of these. */
  readonly occasions?: readonly Id[] | "none" | undefined;
  readonly partnerRegion?: Id | "no-preference" | undefined;
  /** Pluses given per benefit, out of the purse of the data set; absent = 0. Older dossiers may have given more. */
  readonly ambitions: Readonly<Record<Id, Level>>;
  /** Term bands "from-to", or no preference. A condition: it earns no pluses. */
  readonly term?: "1-1" | "1-2" | "2-2" | "2-3" | "3-3" | "no-preference" | undefined;
  readonly staff: {
    /** FTE for international cooperation today, in all. */
    readonly now?: Fte | Unknown | undefined;
    /** FTE that could come on top. */
    readonly freed?: Fte | Unknown | undefined;
    /** Volunteers or a committee. */
    readonly volunteers?: "yes" | "no" | Unknown | undefined;
  };
  readonly money: {
    /** Own euro a year for international cooperation today, in all. */
    readonly now?: EuroPerYear | Unknown | undefined;
    /** Euro a year that could come on top. */
    readonly freed?: EuroPerYear | Unknown | undefined;
    /** Willing to apply for grants. */
    readonly grants?: "yes" | "no" | Unknown | undefined;
  };
  /** What weighs more, in the order in which it was answered. */
  readonly duels?: readonly DuelAnswer[] | undefined;
  readonly own?: OwnSettings | undefined;
}

/** What somebody finds to weigh more of two criteria that were asked; "even" says nothing about their weights. */
export type DuelAnswer =
  | { readonly heavier: Id; readonly lighter: Id }
  | { readonly even: readonly [first: Id, second: Id] };

/** Levels by option (an occasion or a partner region), then by form. */
export type OwnLevels = Readonly<Record<Id, Readonly<Record<Id, Level>>>>;

/** A person's own reading in place of that of the data set; what is absent stays. Source: method, "Own settings". */
export interface OwnSettings {
  readonly occasions?: OwnLevels | undefined;
  readonly partnerRegions?: OwnLevels | undefined;
  /** Pluses that the two questions are worth. */
  readonly points?: { readonly occasion?: Level | undefined; readonly partnerRegion?: Level | undefined } | undefined;
  /** What a form needs at least, by form. */
  readonly needs?:
    | Readonly<Record<Id, { readonly fte?: Fte | undefined; readonly euroPerYear?: EuroPerYear | undefined }>>
    | undefined;
}

/** No question answered yet. */
export const NO_ANSWERS: Answers = { respondent: {}, ambitions: {}, staff: {}, money: {} };

/** Marks a file as a dossier of this application. */
export const DOSSIER_KIND = "wegwijzer-mondiale-samenwerking/dossier";

/**
 * Version of the dossier format that this application writes. Versions 1 (the answers alone) and 2 (an ambition could be
 * without opinion, or count double) are still read.
 */
export const DOSSIER_VERSION = 3;

/** Another set of answers beside the original, kept under a name. */
export interface Scenario {
  /** Differs for each scenario of a dossier. */
  readonly id: Id;
  /** Free text, 1 to `SCENARIO_NAME_LIMIT` characters. */
  readonly name: string;
  readonly answers: Answers;
}

/** Most scenarios in one dossier. */
export const SCENARIO_LIMIT = 12;

/** Longest name of a scenario, in characters. */
export const SCENARIO_NAME_LIMIT = 80;

/** Most dossiers in one browser. */
export const DOSSIER_LIMIT = 20;

/** Longest name that a person gives to a dossier, in characters. */
export const DOSSIER_NAME_LIMIT = 80;

/** Answers of somebody else, taken from that person's own dossier. */
export interface RespondentAnswers {
  /** Differs for each respondent of a dossier. */
  readonly id: Id;
  /** Version of the data set that the answers were given on. */
  readonly datasetVersion: string;
  /** ISO date of the last change, where the dossier tells it. */
  readonly changedOn?: string | undefined;
  readonly answers: Answers;
}

/** Most other respondents in one dossier. */
export const RESPONDENT_LIMIT = 100;

/** What the person filled in on the sheet of people and money. */
export interface PlanSettings {
  /** Cost of one FTE in a year, whole euros; absent = the value of the data set. */
  readonly ftePerYear?: EuroPerYear | undefined;
  /** First year that counts, within the plan of the data set; absent = the year of the advice. */
  readonly startYear?: number | undefined;
}

/** Highest cost of one FTE-year that is believable, in euro. */
export const FTE_COST_CEILING = 1_000_000;

/** What the browser stores, exports and attaches to the PDF, and what the command line reads. */
export interface Dossier {
  readonly kind: typeof DOSSIER_KIND;
  readonly version: typeof DOSSIER_VERSION;
  /** The data set that the answers were given on. */
  readonly dataset: { readonly id: Id; readonly version: string };
  /** ISO date of the last change; absent while nothing was answered. */
  readonly changedOn?: string | undefined;
  /** The respondent's own answers: the original. */
  readonly answers: Answers;
  /** Absent = none. */
  readonly scenarios?: readonly Scenario[] | undefined;
  /** Other respondents; absent = none. */
  readonly respondents?: readonly RespondentAnswers[] | undefined;
  /** Ids of the steps that are done, by form. Older dossiers have places in the list of first steps, from 0. */
  readonly doneSteps?: Readonly<Record<Id, readonly Id[]>> | undefined;
  readonly plan?: PlanSettings | undefined;
}

/** Longest name, in UTF-16 units. */
export const NAME_LIMIT = 300;
