import type { EuroPerYear, Fte } from "../domain/level";
import { toHundredth } from "../domain/values/hundredths";
import { parseNumber } from "./parse-number";

/** Hours of a full-time week: our reading. */
export const FULL_WEEK = 38;

/** Working days of a full-time week. */
export const WEEK = 5;

/** Months of a year. */
export const MONTHS = 12;

/** A number in a unit that people know better, and what it is in that of the question. */
type OtherUnit =
  | { readonly kind: "days" | "hours"; readonly typed: number; readonly meant: Fte }
  | { readonly kind: "month"; readonly typed: number; readonly meant: EuroPerYear };

const NUMBER = "(?<number>[\\d.,'’ \\u00a0\\u202f]*\\d)";
const PER = "(?:per|/|par|pro|a|an?\\s+der|in\\s+der)";
const A_WEEK = `(?:\\s*${PER}\\s*(?:week|semaine|woche))?`;
const DAYS = new RegExp(`^${NUMBER}\\s*(?:d|dag(?:en)?|days?|jours?|tage?)${A_WEEK}$`, "iu");
const HOURS = new RegExp(`^${NUMBER}\\s*(?:u|uur|uren|h|hours?|heures?|stunden?|std\\.?)${A_WEEK}$`, "iu");
const A_MONTH = new RegExp(`^(?:€\\s*)?${NUMBER}\\s*(?:€|eur(?:os?)?)?\\s*${PER}\\s*(?:maand|mois|month|monat)$`, "iu");

/** More than anybody means: the question itself has its own limit. */
const CEILING = 10_000_000;

function numberIn(text: string, pattern: RegExp, kind: "fte" | "euro"): number | null {
  const { number } = pattern.exec(text)?.groups ?? {};
  const read = number === undefined ? null : parseNumber(number, { kind, ceiling: CEILING });
  return read?.ok === true ? read.value : null;
}

/**
 * Reads "2 dagen", "16 uur per week" or "500 euro per maand".
 * @returns null for anything else.
 */
export function otherUnit(kind: "fte" | "euro", text: string): OtherUnit | null {
  const typed = text.trim();
  if (kind === "euro") {
    const month = numberIn(typed, A_MONTH, "euro");
    return month === null ? null : { kind: "month", typed: month, meant: month * MONTHS };
  }
  const days = numberIn(typed, DAYS, "fte");
  if (days !== null) return { kind: "days", typed: days, meant: toHundredth(days / WEEK) };
  const hours = numberIn(typed, HOURS, "fte");
  return hours === null ? null : { kind: "hours", typed: hours, meant: toHundredth(hours / FULL_WEEK) };
}
