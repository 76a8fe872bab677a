import type { FormSteps } from "./steps";
import type { About } from "../domain/about";
import type { FormAdvice, Part, ResourceStanding } from "../domain/advice";
import type { FormCertainty } from "../domain/certainty";
import type { Answers } from "../domain/answers";
import type { Amount } from "../domain/facts/amount";
import type { Id } from "../domain/id";
import type { Municipality } from "../domain/facts/municipality";
import type { Need } from "../domain/facts/matrix";
import type { Network } from "../domain/facts/network";
import type { Question } from "../domain/question";
import type { Legal } from "../domain/facts/legal";
import type { Risk } from "../domain/facts/guidance";
import type { Situation } from "../domain/situation";
import type { Source } from "../domain/facts/source";
import type { EuroPerYear, Fte, Level, Pluses, TermRange } from "../domain/level";
import type { ChannelMatch, PracticeMatch } from "./match/types";
import type { Analysis } from "./analysis";
import type { Calendar } from "./calendar";
import type { Brief } from "./brief/types";
import type { Headline } from "./headline";
import type { Plan } from "./plan/types";

/** One row of the list of all forms. */
export interface RankingRow {
  readonly form: Id;
  /** 1-based rank within its part of the list; null when nothing was asked. */
  readonly rank: number | null;
  /** Number of forms in its tie group. */
  readonly tied: number;
  readonly part: "possible" | "not-now";
  readonly advice: FormAdvice;
  /** Wishes that are not delivered in full, most pluses missing first. */
  readonly missing: readonly Part[];
  /** How often it is first among the contenders; null = it is none of them, or not known (yet). */
  readonly share: FormCertainty | null;
}

/** Everything about one form that the result, the comparison and the document show. */
export interface FormReport {
  readonly form: Id;
  readonly advice: FormAdvice;
  readonly term: TermRange & { readonly source: Source };
  readonly needs: { readonly fte: Need<Fte> | null; readonly euroPerYear: Need<EuroPerYear> | null };
  readonly amounts: readonly Amount[];
  readonly practices: readonly PracticeMatch[];
  readonly channels: readonly ChannelMatch[];
  readonly combinesWith: readonly Id[];
  readonly notes: readonly Id[];
  /** People and money over the years; null where the data set gives no start values. */
  readonly plan: Plan | null;
}

/** One cell of a comparison, as data. */
export type CompareCell =
  | { readonly kind: "score"; readonly delivered: Pluses; readonly asked: Pluses }
  | {
      readonly kind: "level";
      readonly level: Level;
      /** null = this was not asked. */
      readonly asked: Pluses | null;
      readonly delivered: Pluses | null;
      /** Level of the guide's text where it contradicts the matrix. */
      readonly disputed: Level | null;
    }
  | { readonly kind: "term"; readonly term: TermRange; readonly fits: boolean | null }
  | { readonly kind: "resource"; readonly resource: "staff" | "money"; readonly standing: ResourceStanding<number> }
  /** Who takes part: the texts of the form say it. */
  | { readonly kind: "who"; readonly form: Id }
  | { readonly kind: "amounts"; readonly amounts: readonly Amount[] }
  | { readonly kind: "practices"; readonly ids: readonly Id[] }
  | { readonly kind: "channels"; readonly ids: readonly Id[] };

/** What a row of a comparison is about. */
export type CompareRowKind =
  | "score"
  | "criterion"
  | "occasion"
  | "partner-region"
  | "term"
  | "staff"
  | "money"
  | "who"
  | "amounts"
  | "practices"
  | "channels";

/** One row of a comparison: the same thing of each form. */
export interface CompareRow {
  readonly kind: CompareRowKind;
  /** Criterion id for the rows of the matrix; else equal to `kind`. */
  readonly id: Id;
  readonly cells: readonly CompareCell[];
  /** Whether the forms differ here. */
  readonly differs: boolean;
}

/** Two to four forms side by side. */
export interface Comparison {
  readonly forms: readonly Id[];
  readonly rows: readonly CompareRow[];
}

/** One answer that was given, or left open (`value` undefined). */
export interface AnswerRow {
  readonly step: Id;
  /** null = asked elsewhere, without a page. */
  readonly page: Id | null;
  readonly question: Question;
  readonly value: unknown;
}

/** Where the facts come from. */
export interface ReportSources {
  /** First pages of the chapters used, and the page of the matrix, in order. */
  readonly guidePages: readonly number[];
  /** Public pages with their date. */
  readonly seen: readonly { readonly where: string; readonly date: string | null }[];
}

/** The one object that screen, PDF, Word and command line show: ids and numbers, no sentences. */
export interface Report {
  readonly format: 1;
  /** ISO date of the advice. */
  readonly date: string;
  /** What is said of the data set as a whole. */
  readonly dataset: About;
  readonly municipality: Municipality | null;
  /** The answers that counted. */
  readonly answers: Answers;
  /** The questions of the pages in order, each with its answer; and the answers that were given elsewhere. */
  readonly answerRows: readonly AnswerRow[];
  /** The answers as the advice reads them. */
  readonly situation: Situation;
  readonly headline: Headline;
  readonly ranking: readonly RankingRow[];
  /** The top tie group in full (of what is not possible now, when nothing is possible); empty when nothing was asked. */
  readonly top: readonly FormReport[];
  /** The channels of the top group, each once: those that fit first. */
  readonly funding: readonly ChannelMatch[];
  /** The examples of the top group, nearest first. */
  readonly examples: readonly PracticeMatch[];
  /** Steps of every form, in order of the ranking. */
  readonly steps: readonly FormSteps[];
  /** The coming twelve months for this municipality and the forms of the top group. */
  readonly calendar: Calendar;
  /** The first four of the list side by side. */
  readonly comparison: Comparison;
  /** Certainty, changes and combinations; null = not asked for, or not calculated yet. */
  readonly analysis: Analysis | null;
  /** People and money of the best possible combination that adds a form to another; null where there is none. */
  readonly combinationPlan: Plan | null;
  /** Networks that work on the chosen themes. */
  readonly networks: readonly Network[];
  readonly sources: ReportSources;
  /** For the page to decide on. */
  readonly brief: Brief;
  /** Risks that a decision names, of every form; see `mainRisks`. */
  readonly risks: readonly Risk[];
  /** Legal grounds for a note; null = not there. */
  readonly legal: Legal | null;
}
