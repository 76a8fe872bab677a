import type { Channel } from "./channel";
import type { Id } from "../id";
import type { Moment, RenewalStep, Risk } from "./guidance";
import type { Criterion, WorkForm, ContextOption, Worth } from "./matrix";
import type { Theme, Practice, Mention } from "./practice";
import type { Network } from "./network";
import type { StaleAfter, Note, Guide, Planning } from "./guide";
import type { Library } from "./library";
import type { Questionnaire } from "../question";

/** The facts that the start page, the questions and the readers of dossiers need. */
export interface CoreFacts {
  readonly id: Id;
  /** Version of the facts, "MAJOR.MINOR". */
  readonly version: string;
  /** ISO date of the last review. */
  readonly reviewedOn: string;
  readonly guide: Guide;
  /** Language of the guide's title and of the names of municipalities and provinces, BCP 47. */
  readonly language: string;
  /** Who counted the inhabitants, and as of which ISO date; null where the data set has no municipalities. */
  readonly population: { readonly by: string; readonly date: string } | null;
  /** Regular expression of a whole municipality code (`Municipality.nis`); null = any code without spaces. */
  readonly municipalityCode: string | null;
  readonly worth: Worth;
  readonly staleAfterMonths: StaleAfter;
  /** null where the data set gives no start values. */
  readonly planning: Planning | null;
  readonly criteria: readonly Criterion[];
  readonly workForms: readonly WorkForm[];
  readonly occasions: readonly ContextOption[];
  readonly partnerRegions: readonly ContextOption[];
  readonly themes: readonly Theme[];
  readonly roles: readonly Id[];
  /** What to do with a form that runs, in order. */
  readonly renewal: readonly RenewalStep[];
  readonly questionnaire: Questionnaire;
}

/** The core facts as the browser gets them: with the ids of all that has a page of its own. */
export interface ServedFacts extends CoreFacts {
  readonly practiceIds: readonly Id[];
  readonly channelIds: readonly Id[];
}

/** What stands around a form: examples, money, networks, dates, risks; in the browser it is a file of its own. */
export interface SupportFacts {
  readonly practices: readonly Practice[];
  readonly channels: readonly Channel[];
  readonly networks: readonly Network[];
  readonly calendar: readonly Moment[];
  readonly risks: readonly Risk[];
  readonly notes: readonly Note[];
  readonly mentions: readonly Mention[];
}

/** What the application knows, checked and frozen; apart from it are texts (one bundle a language), library and municipalities. */
export interface Dataset extends CoreFacts, SupportFacts {}

/** A data set with its library, as the loader gives it. */
export interface WholeDataset extends Dataset, Library {}
