import type { Id } from "../id";
import type { Source } from "./source";

/** Unit of an amount. */
export type AmountUnit =
  | "eur-per-year"
  | "eur"
  | "eur-per-grant"
  | "eur-per-partnership"
  | "fte"
  | "participants"
  | "months"
  | "percent"
  | "inhabitants"
  | "hectares"
  | "tonnes-per-year"
  /** A number of whatever the label names. */
  | "count";

/** An amount: a single number (`min` equal to `max`) or a range. For information only: it never decides. */
export interface Amount {
  /** Key of its label in the texts. */
  readonly id: Id;
  readonly min: number;
  readonly max: number;
  readonly unit: AmountUnit;
  /** Year of the amount, if the source tells. */
  readonly year: number | null;
  /** The number is our reading of words such as "a few thousand euros". */
  readonly reading: boolean;
  readonly source: Source;
}
