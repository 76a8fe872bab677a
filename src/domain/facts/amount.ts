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
  /** A number of what the label names. */
  | "count";

/** An amount as the source gives it: one number (`min` equal to `max`) or a range. It informs and never decides. */
export interface Amount {
  /** Key of its label in the texts. */
  readonly id: Id;
  readonly min: number;
  readonly max: number;
  readonly unit: AmountUnit;
  /** Year the amount belongs to, where the source tells it. */
  readonly year: number | null;
  /** True where the number is our reading of words such as "a few thousand euros". */
  readonly reading: boolean;
  readonly source: Source;
}
