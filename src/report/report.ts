import type { FormSteps } from "./steps";
import type { About } from "../domain/about";
import type { FormAdvice, Part, ResourceStanding } from "../domain/advice";
import type { FormRobustness } from "../domain/robustness";
import type { Answers } from "../domain/answers";
import type { Amount } from "../domain/facts/amount";
import type { Id } from "../domain/id";
import type { Municipality } from "../domain/facts/municipality";
import type { WorkForm } from "../domain/facts/matrix";
import type { Network } from "../domain/facts/network";
import type { Question } from "../domain/question";
import type { Legal } from "../domain/facts/library";
import type { Risk } from "../domain/facts/guidance";
import type { Situation } from "../domain/situation";
import type { Level, Pluses, TermRange } from "../domain/level";
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
  /** Size of its tie group. */
  readonly tied: number;
  readonly part: "possible" | "not-now";
  readonly advice: FormAdvice;
  /** Wishes not fully delivered, most missing pluses first. */
  readonly missing: readonly Part[];
  /** How often it is first among the contenders; null = not a contender, or not (yet) known. */
  readonly share: FormRobustness | null;
}

/** Everything about one form that result, comparison and document show. */
export interface FormReport extends Pick<WorkForm, "term" | "needs" | "amounts" | "notes"> {
  readonly form: Id;
  readonly advice: FormAdvice;
  readonly practices: readonly PracticeMatch[];
  readonly channels: readonly ChannelMatch[];
  readonly combinesWith: readonly Id[];
  /** People and money over the years; null when the data set has no planning defaults. */
  readonly plan: Plan | null;
}

/** One cell of a comparison. */
export type CompareCell =
  | { readonly kind: "score"; readonly delivered: Pluses; readonly asked: Pluses }
  | {
      readonly kind: "level";
      readonly level: Level;
      /** null = not asked. */
      readonly asked: Pluses | null;
      readonly delivered: Pluses | null;
      /** The level that the guide's text gives when it contradicts the matrix. */
      readonly disputed: Level | null;
    }
  | { readonly kind: "term"; readonly term: TermRange; readonly fits: boolean | null }
  | { readonly kind: "resource"; readonly resource: "staff" | "money"; readonly standing: ResourceStanding<number> }
  /** Who takes part: from the texts of the form. */
  | { readonly kind: "who"; readonly form: Id }
  | { readonly kind: "amounts"; readonly amounts: readonly Amount[] }
  | { readonly kind: "practices"; readonly ids: readonly Id[] }
  | { readonly kind: "channels"; readonly ids: readonly Id[] };

/** What a row of a comparison is about. */
export type CompareRowKind =
  | "score"
  | "benefit"
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

/** One row of a comparison: the same property of each form. */
export interface CompareRow {
  readonly kind: CompareRowKind;
  /** Criterion id for matrix rows, otherwise the same as `kind`. */
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

/** One answer, given or left blank (`value` undefined). */
export interface AnswerRow {
  readonly step: Id;
  /** null = asked outside the pages. */
  readonly page: Id | null;
  readonly question: Question;
  readonly value: unknown;
}

/** Where the facts come from. */
export interface ReportSources {
  /** First pages of the chapters used, and the matrix page, in order. */
  readonly guidePages: readonly number[];
  /** Public pages with their dates. */
  readonly seen: readonly { readonly where: string; readonly date: string | null }[];
}

/** The one object that screen, PDF, Word and command line show: ids and numbers, no sentences. */
export interface Report {
  readonly format: 1;
  /** ISO date of the advice. */
  readonly date: string;
  /** Facts about the data set as a whole. */
  readonly dataset: About;
  readonly municipality: Municipality | null;
  /** The answers that counted. */
  readonly answers: Answers;
  /** All page questions in order with their answers, plus the answers given elsewhere. */
  readonly answerRows: readonly AnswerRow[];
  /** The answers as interpreted for the advice. */
  readonly situation: Situation;
  readonly headline: Headline;
  readonly ranking: readonly RankingRow[];
  /** The forms that the advice goes into: those of the proposal, or the best tie group if it has none. */
  readonly top: readonly FormReport[];
  /** Every channel, judged for this municipality; those that fit first. `channelsFor` has those of some forms. */
  readonly channels: readonly ChannelMatch[];
  /** The examples of the forms in `top`, nearest first. */
  readonly examples: readonly PracticeMatch[];
  /** Steps of every form, in ranking order. */
  readonly steps: readonly FormSteps[];
  /** The next twelve months for this municipality and the forms in `top`. */
  readonly calendar: Calendar;
  /** Four forms side by side: the first two of the proposal, the one that delivers most, and the first of the list. */
  readonly comparison: Comparison;
  /** Robustness, changes and combinations; null = not requested, or not yet calculated. */
  readonly analysis: Analysis | null;
  /** People and money of the best possible combination of two or more forms; null = none. */
  readonly combinationPlan: Plan | null;
  /** Networks that work on the chosen themes. */
  readonly networks: readonly Network[];
  readonly sources: ReportSources;
  /** For the decision page. */
  readonly brief: Brief;
  /** Risks that a decision names, of every form; see `mainRisks`. */
  readonly risks: readonly Risk[];
  /** Legal grounds for a note; null = none loaded. */
  readonly legal: Legal | null;
}
