import type { EuroPerYear, Fte } from "../domain/level";

/** Hours of a full-time week: our reading. */
const FULL_WEEK = 38;

/** Working days of a full-time week. */
const WEEK = 5;

/** From so many FTE on, a number up to a full week may be meant as hours: our choice. */
const MANY_FTE = 8;

/** Below so many euro a year, thousands may be meant: our choice. */
const FEW_EURO = 100;

/** What a number that was typed means, in other words; or another number that may be meant. */
type NumberMeaning =
  /** Part of a full-time job, as days a week. */
  | { readonly kind: "days"; readonly days: number }
  | { readonly kind: "people"; readonly people: number }
  /** People, or hours a week that are so many FTE. */
  | { readonly kind: "hours"; readonly meant: Fte }
  | { readonly kind: "thousands"; readonly meant: EuroPerYear };

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

/** What a number means. @returns null where the number says it all. */
export function numberMeaning(kind: "fte" | "euro", value: number): NumberMeaning | null {
  if (value === 0) return null;
  if (kind === "euro") return value < FEW_EURO ? { kind: "thousands", meant: value * 1000 } : null;
  if (value < 1) return { kind: "days", days: hundredths(value * WEEK) };
  if (value < MANY_FTE || value > FULL_WEEK) return { kind: "people", people: value };
  return { kind: "hours", meant: hundredths(value / FULL_WEEK) };
}
