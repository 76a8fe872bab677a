import type { mentionFile, placesFile, practiceFile } from "../../schema/examples";
import type { practiceState } from "../../schema/parts";
import type { Fact } from "./fact";
import type { Id } from "../id";

/** A policy theme; it selects examples and networks, and never affects the ranking. */
export interface Theme {
  readonly id: Id;
}

/** A practical example from the guide. */
export type Practice = Fact<typeof practiceFile>;

/** A partner place of an example. */
export type Partner = Practice["partners"][number];

/** A short mention in the guide: a municipality and its partner, without a case description. */
export type Mention = Fact<typeof mentionFile>;

/** A point on the map. */
export type MapPlace = Fact<typeof placesFile>[number];

/** The state of an example when last checked. */
export type PracticeState = Fact<typeof practiceState>;
