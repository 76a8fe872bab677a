import type { Id } from "../id";
import type { Link } from "./link";
import type { EuroPerYear } from "../level";
import type { Source } from "./source";

/** Number of months after which a dated fact is marked as old. */
export interface StaleAfter {
  readonly funding: number;
  readonly amounts: number;
  readonly review: number;
}

/** A note about source facts that conflict, are missing or are outdated; its wording is in the texts. */
export interface Note {
  readonly id: Id;
  readonly severity: "high" | "medium" | "low";
  readonly source: Source;
}

/** The guide that the facts come from: its extent, and notes about the guide as a whole. */
export interface Guide {
  /** Proper title, not translated. */
  readonly title: string;
  /** Its makers; proper names. */
  readonly by: readonly string[];
  /** ISO date, month or year of publication: the date of every fact of the guide without its own. */
  readonly published: string;
  readonly pages: number;
  /** Number of lines of its text. */
  readonly lines: number;
  /** First page and first line of each chapter, in order; may be empty. */
  readonly chapters: readonly { readonly page: number; readonly line: number }[];
  readonly link: Link | null;
  readonly notes: readonly Id[];
}

/** Annual cost of an FTE, as a default that a person can change: our own calculation, to be labelled as such. */
export interface FteCost {
  /** Euro per FTE per year. */
  readonly euro: EuroPerYear;
  /** Price year. */
  readonly year: number;
  readonly reading: true;
  /** The amount it was calculated from: euro per FTE for a number of months. */
  readonly basis: { readonly euro: number; readonly months: number };
  readonly source: Source;
}

/** Defaults for the multi-year plan. */
export interface Planning {
  readonly ftePerYear: FteCost;
  /** First and last year of the plan (the municipal term of office). */
  readonly firstYear: number;
  readonly lastYear: number;
}
