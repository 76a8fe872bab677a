import type { Id } from "./id";
import type { EuroPerYear, Fte, Level } from "./level";

/** An explicit "I do not know", as opposed to not answering. */
type Unknown = "unknown";

/** The answers of one respondent. An absent key was not answered. Ids are those of the data set. */
export interface Answers {
  readonly respondent: {
    /** Free text, at most 300 characters. */
    readonly name?: string | undefined;
    readonly role?: Id | undefined;
  };
  /** NIS code of the municipality. */
  readonly municipality?: string | undefined;
  /** Running forms; "none" is an answer. */
  readonly runningForms?: readonly Id[] | "none" | undefined;
  readonly themes?: readonly Id[] | undefined;
  /** Occasions; "none" = none of these. */
  readonly occasions?: readonly Id[] | "none" | undefined;
  readonly partnerRegion?: Id | "no-preference" | undefined;
  /** Pluses per benefit, out of the data set's purse; absent = 0. Older dossiers may have spent more. */
  readonly ambitions: Readonly<Record<Id, Level>>;
  /** Term bands "from-to", or no preference. A condition: it earns no pluses. */
  readonly term?: "1-1" | "1-2" | "2-2" | "2-3" | "3-3" | "no-preference" | undefined;
  readonly staff: {
    /** Total FTE for international cooperation today. */
    readonly now?: Fte | Unknown | undefined;
    /** FTE that could be added. */
    readonly freed?: Fte | Unknown | undefined;
    /** Whether there are volunteers or a committee. */
    readonly volunteers?: "yes" | "no" | Unknown | undefined;
  };
  readonly money: {
    /** Total own euro a year for international cooperation today. */
    readonly now?: EuroPerYear | Unknown | undefined;
    /** Euro a year that could be added. */
    readonly freed?: EuroPerYear | Unknown | undefined;
    /** Willing to apply for grants. */
    readonly grants?: "yes" | "no" | Unknown | undefined;
  };
  /** What weighs more, in order of answering. */
  readonly duels?: readonly DuelAnswer[] | undefined;
  readonly own?: OwnSettings | undefined;
}

/** Which of two asked criteria weighs more for the person; "even" says nothing about their weights. */
export type DuelAnswer =
  | { readonly heavier: Id; readonly lighter: Id }
  | { readonly even: readonly [first: Id, second: Id] };

/** The two criteria of an answer; the heavier one comes first. */
export function duelPair(answer: DuelAnswer): readonly [Id, Id] {
  return "even" in answer ? answer.even : [answer.heavier, answer.lighter];
}

/** Levels by option (an occasion or a partner region), then by form. */
export type OwnLevels = Readonly<Record<Id, Readonly<Record<Id, Level>>>>;

/** A person's own values in place of the data set's; what is absent stays. Source: method, "Own settings". */
export interface OwnSettings {
  readonly occasions?: OwnLevels | undefined;
  readonly partnerRegions?: OwnLevels | undefined;
  /** Pluses that the two questions are worth. */
  readonly points?: { readonly occasion?: Level | undefined; readonly partnerRegion?: Level | undefined } | undefined;
  /** Minimum needs by form. */
  readonly needs?:
    | Readonly<Record<Id, { readonly fte?: Fte | undefined; readonly euroPerYear?: EuroPerYear | undefined }>>
    | undefined;
}

/** No questions answered. */
export const NO_ANSWERS: Answers = { respondent: {}, ambitions: {}, staff: {}, money: {} };

/** Marks a file as a dossier of this application. */
export const DOSSIER_KIND = "wegwijzer-mondiale-samenwerking/dossier";

/**
 * Version of the dossier format that this application writes. It also reads versions 1 (answers only) and 2 (an
 * ambition could have no opinion, or count double).
 */
export const DOSSIER_VERSION = 3;

/** A named alternative set of answers. */
export interface Scenario {
  /** Unique within a dossier. */
  readonly id: Id;
  /** Free text, 1 to `SCENARIO_NAME_LIMIT` characters. */
  readonly name: string;
  readonly answers: Answers;
}

/** Maximum number of scenarios per dossier. */
export const SCENARIO_LIMIT = 12;

/** Maximum length of a scenario name, in characters. */
export const SCENARIO_NAME_LIMIT = 80;

/** Maximum number of dossiers per browser. */
export const DOSSIER_LIMIT = 20;

/** Maximum length of a dossier name, in characters. */
export const DOSSIER_NAME_LIMIT = 80;

/** Somebody else's answers, from that person's own dossier. */
export interface RespondentAnswers {
  /** Unique within a dossier. */
  readonly id: Id;
  /** Version of the data set used when answering. */
  readonly datasetVersion: string;
  /** ISO date of the last change, if the dossier has one. */
  readonly changedOn?: string | undefined;
  readonly answers: Answers;
}

/** Maximum number of other respondents per dossier. */
export const RESPONDENT_LIMIT = 100;

/** What the person filled in on the people and money sheet. */
export interface PlanSettings {
  /** Annual cost of one FTE in whole euros; absent = the data set's. */
  readonly ftePerYear?: EuroPerYear | undefined;
  /** First year of the plan, within the data set's period; absent = the year of the advice. */
  readonly startYear?: number | undefined;
}

/** Highest plausible annual cost of one FTE, in euro. */
export const FTE_COST_CEILING = 1_000_000;

/** What the browser stores, exports and attaches to the PDF, and what the command line reads. */
export interface Dossier {
  readonly kind: typeof DOSSIER_KIND;
  readonly version: typeof DOSSIER_VERSION;
  /** The data set used when answering. */
  readonly dataset: { readonly id: Id; readonly version: string };
  /** ISO date of the last change; absent until something is answered. */
  readonly changedOn?: string | undefined;
  /** The respondent's own, original answers. */
  readonly answers: Answers;
  /** Absent = none. */
  readonly scenarios?: readonly Scenario[] | undefined;
  /** Other respondents; absent = none. */
  readonly respondents?: readonly RespondentAnswers[] | undefined;
  /** Ids of completed steps, by form. Older dossiers have indexes in the list of first steps, from 0. */
  readonly doneSteps?: Readonly<Record<Id, readonly Id[]>> | undefined;
  readonly plan?: PlanSettings | undefined;
}

/** Maximum length of a name, in UTF-16 units. */
export const NAME_LIMIT = 300;
