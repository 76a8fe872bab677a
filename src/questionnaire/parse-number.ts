import type { NumberFault } from "../domain/answer-fault";
import { HUNDREDTHS, inHundredths, toHundredth } from "../domain/hundredths";

/** A number read from what a person typed. */
type ParsedNumber = { readonly ok: true; readonly value: number } | { readonly ok: false; readonly fault: NumberFault };

/** Rules for one number question. */
export interface NumberRules {
  /** "fte": at most two decimals; "euro": whole euros. */
  readonly kind: "fte" | "euro";
  /** Largest believable value. */
  readonly ceiling: number;
}

/** What people write before a number, and behind it: the unit, and for how long. */
const UNIT = "€|eur(?:os?)?|vte|etp|fte|vzä";
const BEFORE = new RegExp(`^(?:${UNIT})\\s*`, "iu");
const BEHIND = new RegExp(`\\s*(?:${UNIT})?\\s*(?:(?:per|/|par|pro)\\s*(?:jaar|an|year|jahr))?$`, "iu");

/** "10.000,-", "5000.-": nothing after the decimal sign. */
const NO_CENTS = /[.,][-–—]$/u;

/** Thousands in groups of three, all with the same sign between them, and perhaps a decimal part with another sign. */
const GROUPED = /^[1-9]\d{0,2}([.,'’ \u00a0\u202f])\d{3}(?:\1\d{3})*(?:(?!\1)[.,](?<decimals>\d*))?$/u;
/** Digits without groups, and perhaps a decimal part. */
const PLAIN = /^(?<whole>\d*)(?:[.,](?<decimals>\d*))?$/u;

/**
 * Brings a typed number into the form "1234.5"; null where it is no number, or could be two. A single dot or comma before
 * three digits groups thousands of euros; of FTE, of which nobody has thousands, it is the decimal sign.
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
  // Euros have at most two digits behind the sign: "3.0000" is a slip, not 3 euro.
  if (whole + decimals === "" || (kind === "euro" && (whole === "" || decimals.length > 2))) return null;
  return `${whole}.${decimals}0`;
}

/** Why a number is no answer; null = it is one. */
export function numberFault(value: number, { kind, ceiling }: NumberRules): NumberFault | null {
  if (value < 0) return "negative";
  if (!Number.isFinite(value) || value > ceiling) return "too-large";
  if (kind === "euro") return Number.isInteger(value) ? null : "whole-euros";
  return Math.abs(value * HUNDREDTHS - inHundredths(value)) > 1e-6 ? "two-decimals" : null;
}

/**
 * Reads a number as people type it: "0,5", "0.5", "10.000", "€ 10 000,00", "€ 10.000,-", "10’000 euro per jaar",
 * "0,5 VTE". What could be two numbers ("1 5", "2024 2025", "1,2.3") is none.
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
