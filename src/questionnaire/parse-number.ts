import type { NumberFault } from "../domain/answer-fault";
import { HUNDREDTHS, inHundredths, toHundredth } from "../domain/values/hundredths";

/** A typed number that was read. */
type ParsedNumber = { readonly ok: true; readonly value: number } | { readonly ok: false; readonly fault: NumberFault };

/** Rules for one number question. */
export interface NumberRules {
  /** "fte": at most two decimals; "euro": whole euros. */
  readonly kind: "fte" | "euro";
  /** Highest plausible value. */
  readonly ceiling: number;
}

/** What people write before and after a number: unit and period. */
const UNIT = "€|eur(?:os?)?|vte|etp|fte|vzä";
const BEFORE = new RegExp(`^(?:${UNIT})\\s*`, "iu");
const BEHIND = new RegExp(`\\s*(?:${UNIT})?\\s*(?:(?:per|/|par|pro)\\s*(?:jaar|an|year|jahr))?$`, "iu");

/** "10.000,-", "5000.-": nothing after the decimal separator. */
const NO_CENTS = /[.,][-–—]$/u;

/** Groups of three digits with the same separator, optionally followed by a different separator and decimals. */
const GROUPED = /^[1-9]\d{0,2}([.,'’ \u00a0\u202f])\d{3}(?:\1\d{3})*(?:(?!\1)[.,](?<decimals>\d*))?$/u;
/** Digits without grouping, optionally with decimals. */
const PLAIN = /^(?<whole>\d*)(?:[.,](?<decimals>\d*))?$/u;

/**
 * Normalises a typed number to the form "1234.5"; null if it is not a number, or ambiguous. A single dot or comma
 * before three digits is a thousands separator in euros; in FTE, where nobody has thousands, it is the decimal
 * separator.
 */
function normalise(digits: string, kind: NumberRules["kind"]): string | null {
  const grouped = GROUPED.exec(digits);
  const oneSign = /^\d+[.,]\d+$/.test(digits);
  if (grouped !== null && !(kind === "fte" && oneSign)) {
    const { decimals } = grouped.groups ?? {};
    const whole = digits.slice(0, decimals === undefined ? undefined : -decimals.length - 1).replaceAll(/\D/gu, "");
    return `${whole}.${decimals ?? ""}0`;
  }
  const { whole = "", decimals = "" } = PLAIN.exec(digits)?.groups ?? {};
  // Euros have at most two decimals: "3.0000" is a mistake, not 3 euro.
  if (whole + decimals === "" || (kind === "euro" && (whole === "" || decimals.length > 2))) return null;
  return `${whole}.${decimals}0`;
}

/** Why a number is not a valid answer; null = it is valid. */
export function numberFault(value: number, { kind, ceiling }: NumberRules): NumberFault | null {
  if (value < 0) return "negative";
  if (!Number.isFinite(value) || value > ceiling) return "too-large";
  if (kind === "euro") return Number.isInteger(value) ? null : "whole-euros";
  return Math.abs(value * HUNDREDTHS - inHundredths(value)) > 1e-6 ? "two-decimals" : null;
}

/**
 * Reads a number as people type it: "0,5", "0.5", "10.000", "€ 10 000,00", "€ 10.000,-", "10’000 euro per jaar", "0,5
 * VTE". Ambiguous input ("1 5", "2024 2025", "1,2.3") is not a number.
 */
export function parseNumber(text: string, rules: NumberRules): ParsedNumber {
  const typed = text.trim();
  if (typed === "") return { ok: false, fault: "empty" };
  const bare = typed.replace(BEFORE, "").replace(BEHIND, "").replace(NO_CENTS, "");
  const negative = /^[-−]\s*/u.exec(bare)?.[0] ?? "";
  const plain = normalise(bare.slice(negative.length), rules.kind);
  if (plain === null) return { ok: false, fault: "not-number" };
  const value = negative === "" ? Number(plain) : -Number(plain);
  const fault = numberFault(value, rules);
  // To the cent, and never -0.
  return fault === null ? { ok: true, value: toHundredth(value) + 0 } : { ok: false, fault };
}
