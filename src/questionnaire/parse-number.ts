import type { NumberFault } from "../domain/answer-fault";

/** A number read from what a person typed. */
export type ParsedNumber =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly fault: NumberFault };

/** Rules for one number question. */
export interface NumberRules {
  /** "fte": at most two decimals; "euro": whole euros. */
  readonly kind: "fte" | "euro";
  /** Largest believable value. */
  readonly ceiling: number;
}

/** What people put around numbers: spaces of all kinds, the euro sign, the unit. */
const AROUND = /[\s\u00a0\u202f€']|eur(o|os)?$|vte$|etp$|fte$|vzä$/giu;

/** "per jaar" behind the number, the unit before it. */
const PERIOD = /(per|\/|par|pro)\s*(jaar|an|year|jahr)\s*$/iu;
const UNIT_FIRST = /^\s*(vte|etp|fte|vzä|euros?|eur)\s*/iu;

/** "10.000,-": nothing after the comma. */
const NO_CENTS = /,[-–—]+$/u;

/** Dots or commas that group thousands: "10.000", "1.250.000". */
const GROUPED = /^[1-9]\d{0,2}([.,])\d{3}(\1\d{3})*$/;

/** Brings a typed number into the form "1234.5"; null when it is no number. */
function normalise(text: string, kind: NumberRules["kind"]): string | null {
  const sign = text.startsWith("-") || text.startsWith("−") ? "-" : "";
  const digits = sign === "" ? text : text.slice(1);
  const lastDot = digits.lastIndexOf(".");
  const lastComma = digits.lastIndexOf(",");
  let plain = digits;
  if (lastDot >= 0 && lastComma >= 0) {
    const [group, point] = lastDot > lastComma ? [",", "."] : [".", ","];
    plain = digits.replaceAll(group, "").replace(point, ".");
  } else if (kind === "euro" && GROUPED.test(digits)) {
    plain = digits.replace(/[.,]/g, "");
  } else {
    plain = digits.replace(",", ".");
  }
  // Euros have at most two digits behind the sign: "3.0000" is a slip, not 3 euro.
  const good = kind === "euro" ? /^\d+(\.\d{0,2})?$/ : /^\d+(\.\d*)?$|^\.\d+$/;
  return good.test(plain) ? sign + plain : null;
}

/** Why a number is no answer; null = it is one. */
export function numberFault(value: number, { kind, ceiling }: NumberRules): NumberFault | null {
  if (value < 0) return "negative";
  if (!Number.isFinite(value) || value > ceiling) return "too-large";
  if (kind === "euro") return Number.isInteger(value) ? null : "whole-euros";
  return Math.abs(value * 100 - Math.round(value * 100)) > 1e-6 ? "two-decimals" : null;
}

/**
 * Reads a number as people type it: stray spaces, "0,5", "0.5", "10.000", "€ 10 000,00", "€ 10.000,-", "0,5 VTE".
 * For euros a dot or comma before three digits groups thousands; for FTE it is always the decimal sign.
 */
export function parseNumber(text: string, rules: NumberRules): ParsedNumber {
  if (text.trim() === "") return { ok: false, fault: "empty" };
  const bare = text.trim().replace(PERIOD, "").replace(UNIT_FIRST, "");
  const plain = normalise(bare.replace(AROUND, "").replace(NO_CENTS, ""), rules.kind);
  if (plain === null) return { ok: false, fault: "not-number" };
  const value = Number(plain);
  const fault = numberFault(value, rules);
  // To the cent, and never -0.
  return fault === null ? { ok: true, value: Math.round(value * 100) / 100 + 0 } : { ok: false, fault };
}
