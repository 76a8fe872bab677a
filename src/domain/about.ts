import type { CoreFacts } from "./facts/dataset";
import type { Guide } from "./facts/guide";
import type { Id } from "./id";
import type { EuroPerYear, Fte, Level, Pluses } from "./level";

/** The numbers that the explanation of the method names, taken from the data set. */
export interface MethodFacts {
  /** Form with limits of staff and money that the guide recommends; null where there is none. */
  readonly recommended: { readonly form: Id; readonly fte: Fte; readonly euroPerYear: EuroPerYear } | null;
  /** Money that a form needs by its level for budget, in our reading; lowest level first. */
  readonly readings: readonly { readonly level: Level; readonly euroPerYear: EuroPerYear }[];
  /** What each context question is worth. */
  readonly occasion: Pluses;
  readonly partnerRegion: Pluses;
  /** How many may be given to the ambitions together. */
  readonly purse: Pluses;
}

/** What is said of a data set as a whole. */
export interface About extends Pick<CoreFacts, "id" | "version" | "reviewedOn" | "staleAfterMonths" | "language"> {
  readonly guide: Pick<Guide, "title" | "by" | "published" | "link">;
  readonly population: CoreFacts["population"];
  readonly method: MethodFacts;
}
