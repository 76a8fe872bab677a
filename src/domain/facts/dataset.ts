import type { datasetFile, notesFile } from "../../schema/dataset";
import type { Channel } from "./channel";
import type { Fact } from "./fact";
import type { Id } from "../id";
import type { Moment, RenewalStep, Risk } from "./guidance";
import type { Criterion, WorkForm, ContextOption } from "./matrix";
import type { Theme, Practice, Mention } from "./practice";
import type { Network } from "./network";
import type { Library } from "./library";
import type { Questionnaire } from "../question";

/** What a data set says about itself. */
type Meta = Fact<typeof datasetFile>;

/** The guide that the facts come from: its extent, and notes about the guide as a whole. */
export type Guide = Meta["guide"];

/** Defaults for the multi-year plan. */
export type Planning = NonNullable<Meta["planning"]>;

/** Annual cost of an FTE, as a default that a person can change: our own calculation, to be labelled as such. */
export type FteCost = Planning["ftePerYear"];

/** A note about source facts that conflict, are missing or are outdated; its wording is in the texts. */
type Note = Fact<typeof notesFile>[number];

/** The facts needed by the start page, the questions and reading dossiers. */
export interface CoreFacts extends Meta {
  readonly criteria: readonly Criterion[];
  readonly workForms: readonly WorkForm[];
  readonly occasions: readonly ContextOption[];
  readonly partnerRegions: readonly ContextOption[];
  readonly themes: readonly Theme[];
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
