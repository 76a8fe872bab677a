import type { EuroPerYear, Fte } from "../domain/level";
import { toHundredth } from "../domain/values/hundredths";
import { FULL_WEEK, MONTHS, WEEK } from "./other-unit";

/** From this many FTE on, a number up to a full week may be meant as hours: our choice. */
const MANY_FTE = 8;

/** Below this many euro a year, thousands may be meant: our choice. */
const FEW_EURO = 100;

/** A number is questioned from this many FTE on, if it exceeds one per this many inhabitants: our choice. */
const SOME_FTE = 2;
const INHABITANTS_PER_FTE = 5000;

/** More euro a year per inhabitant than this are questioned: our choice. */
const MANY_EURO_EACH = 10;

/** The meaning of a typed number in other words, or another number that may be meant. */
type NumberMeaning =
  /** Part of a full-time job, as days a week. */
  | { readonly kind: "days"; readonly days: number }
  | { readonly kind: "people"; readonly people: number }
  /** People, or hours a week equal to this many FTE. */
  | { readonly kind: "hours"; readonly meant: Fte }
  | { readonly kind: "thousands"; readonly meant: EuroPerYear }
  /** Euro a year, as euro a month. */
  | { readonly kind: "month"; readonly month: number }
  /** A lot for a municipality of this size, but valid. */
  | { readonly kind: "much-staff"; readonly people: number; readonly inhabitants: number }
  | { readonly kind: "much-money"; readonly each: number; readonly inhabitants: number };

/**
 * The meaning of a number.
 * @param inhabitants of the municipality; null = unknown.
 * @returns null when the number speaks for itself.
 */
export function numberMeaning(kind: "fte" | "euro", value: number, inhabitants: number | null): NumberMeaning | null {
  if (value === 0) return null;
  return kind === "euro" ? euroMeaning(value, inhabitants) : fteMeaning(value, inhabitants);
}

function euroMeaning(value: number, inhabitants: number | null): NumberMeaning {
  if (value < FEW_EURO) return { kind: "thousands", meant: value * 1000 };
  const each = inhabitants === null ? 0 : value / inhabitants;
  const much = inhabitants !== null && each > MANY_EURO_EACH;
  return much ? { kind: "much-money", each, inhabitants } : { kind: "month", month: value / MONTHS };
}

function fteMeaning(value: number, inhabitants: number | null): NumberMeaning {
  if (value < 1) return { kind: "days", days: toHundredth(value * WEEK) };
  if (value >= MANY_FTE && value <= FULL_WEEK) return { kind: "hours", meant: toHundredth(value / FULL_WEEK) };
  const much = inhabitants !== null && value > SOME_FTE && value > inhabitants / INHABITANTS_PER_FTE;
  return much ? { kind: "much-staff", people: value, inhabitants } : { kind: "people", people: value };
}
