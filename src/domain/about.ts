import type { CoreFacts, Guide } from "./facts/dataset";
import type { Id } from "./id";
import type { EuroPerYear, Fte, Level, Pluses } from "./level";

/** Numbers from the data set that the explanation of the method mentions. */
export interface MethodFacts {
  /** A form with staff and money minimums that the guide recommends; null = none. */
  readonly recommended: { readonly form: Id; readonly fte: Fte; readonly euroPerYear: EuroPerYear } | null;
  /** Money needed per budget level, in our reading; lowest level first. */
  readonly readings: readonly { readonly level: Level; readonly euroPerYear: EuroPerYear }[];
  /** What each context question is worth. */
  readonly occasion: Pluses;
  readonly partnerRegion: Pluses;
  /** How many may be spent on all ambitions together. */
  readonly purse: Pluses;
}

/** General facts about a data set. */
export interface About extends Pick<CoreFacts, "id" | "version" | "reviewedOn" | "staleAfterMonths" | "language"> {
  readonly guide: Pick<Guide, "title" | "by" | "published" | "link">;
  readonly population: CoreFacts["population"];
  readonly method: MethodFacts;
}
