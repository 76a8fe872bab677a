import type { Channel } from "./channel";
import type { Id } from "../id";
import type { Moment, RenewalStep, Risk } from "./guidance";
import type { Criterion, WorkForm, ContextOption, Worth } from "./matrix";
import type { Theme, Practice, Mention } from "./practice";
import type { Network } from "./network";
import type { StaleAfter, Note, Guide, Planning } from "./guide";
import type { Library } from "./library";
import type { Questionnaire } from "../question";

/** The facts needed by the start page, the questions and reading dossiers. */
export interface CoreFacts {
  readonly id: Id;
  /** Version of the facts, "MAJOR.MINOR". */
  readonly version: string;
  /** ISO date of the last review. */
  readonly reviewedOn: string;
  readonly guide: Guide;
  /** Language of the guide's title and of the names of municipalities and provinces, BCP 47. */
  readonly language: string;
  /** Who counted the inhabitants, and the ISO date of the count; null when the data set has no municipalities. */
  readonly population: { readonly by: string; readonly date: string } | null;
  /** Regular expression for a complete municipality code (`Municipality.nis`); null = any code without spaces. */
  readonly municipalityCode: string | null;
  readonly worth: Worth;
  readonly staleAfterMonths: StaleAfter;
  /** null when the data set has no planning defaults. */
  readonly planning: Planning | null;
  readonly criteria: readonly Criterion[];
  readonly workForms: readonly WorkForm[];
  readonly occasions: readonly ContextOption[];
  readonly partnerRegions: readonly ContextOption[];
  readonly themes: readonly Theme[];
  readonly roles: readonly Id[];
  /** Steps for a running form, in order. */
  readonly renewal: readonly RenewalStep[];
  readonly questionnaire: Questionnaire;
}

/** The core facts as served to the browser, with the ids of everything that has its own page. */
export interface ServedFacts extends CoreFacts {
  readonly practiceIds: readonly Id[];
  readonly channelIds: readonly Id[];
}

/** Facts around the forms: examples, money, networks, dates, risks; a separate file in the browser. */
export interface SupportFacts {
  readonly practices: readonly Practice[];
  readonly channels: readonly Channel[];
  readonly networks: readonly Network[];
  readonly calendar: readonly Moment[];
  readonly risks: readonly Risk[];
  readonly notes: readonly Note[];
  readonly mentions: readonly Mention[];
}

/** All facts, checked and frozen, except the texts (one bundle per language), library and municipalities. */
export interface Dataset extends CoreFacts, SupportFacts {}

/** A data set with its library, as loaded from files. */
export interface WholeDataset extends Dataset, Library {}
