import type { Id } from "../id";
import type { Link } from "./link";
import type { EuroPerYear } from "../level";
import type { Source } from "./source";

/** After how many months a dated fact announces itself as old. */
export interface StaleAfter {
  readonly funding: number;
  readonly amounts: number;
  readonly review: number;
}

/** A note about facts of the source that do not agree, are missing or are out of date; its text is in the texts. */
export interface Note {
  readonly id: Id;
  readonly severity: "high" | "medium" | "low";
  readonly source: Source;
}

/** The guide that the facts come from: how far a page and a line may go, and notes about the guide as a whole. */
export interface Guide {
  /** Proper title, not translated. */
  readonly title: string;
  /** Who made it; proper names. */
  readonly by: readonly string[];
  /** ISO date, month or year of publication: the date of every fact of the guide that has none of its own. */
  readonly published: string;
  readonly pages: number;
  /** Lines of its text. */
  readonly lines: number;
  /** First page and first line of each chapter, in order; may be empty. */
  readonly chapters: readonly { readonly page: number; readonly line: number }[];
  readonly link: Link | null;
  readonly notes: readonly Id[];
}

/** What an FTE costs in a year, as a start value that a person can change: our own calculation, to be labelled so. */
export interface FteCost {
  /** Euro for one FTE during one year. */
  readonly euro: EuroPerYear;
  /** Year of the prices. */
  readonly year: number;
  readonly reading: true;
  /** The amount it was calculated from: euro for one FTE during so many months. */
  readonly basis: { readonly euro: number; readonly months: number };
  readonly source: Source;
}

/** Start values of the plan in years and money. */
export interface Planning {
  readonly ftePerYear: FteCost;
  /** First and last year of the plan (the term of office). */
  readonly firstYear: number;
  readonly lastYear: number;
}
