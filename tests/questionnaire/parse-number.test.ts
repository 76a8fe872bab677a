import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NumberFault } from "../../src/domain/answer-fault";
import { parseNumber } from "../../src/questionnaire/parse-number";

const euro = (text: string) => parseNumber(text, { kind: "euro", ceiling: 50_000_000 });
const fte = (text: string) => parseNumber(text, { kind: "fte", ceiling: 100 });

describe("euros as people write them", () => {
  it.each([
    ["10000", 10_000],
    ["10.000", 10_000],
    ["10 000", 10_000],
    ["10\u00a0000", 10_000],
    ["10\u202f000", 10_000],
    ["10'000", 10_000],
    ["10,000", 10_000],
    ["10.000,00", 10_000],
    ["10,000.00", 10_000],
    ["€ 10.000", 10_000],
    ["€10.000,-", 10_000],
    ["€ 10.000,–", 10_000],
    ["10.000 €", 10_000],
    ["10.000 EUR", 10_000],
    ["10.000 euro", 10_000],
    ["10.000,- euro", 10_000],
    ["1.250.000", 1_250_000],
    ["1.250.000,00 euro", 1_250_000],
    ["  3068  ", 3068],
    ["0", 0],
    ["-0", 0],
    ["007", 7],
    ["5000.", 5000],
    ["5000,0", 5000],
    ["5000.-", 5000],
    ["5000,–", 5000],
    ["10’000", 10_000],
    ["1’250’000", 1_250_000],
    ["10.000 euro per jaar", 10_000],
    ["€ 10.000/jaar", 10_000],
    ["10 000 euros par an", 10_000],
    ["10.000 Euro pro Jahr", 10_000],
    ["EUR 10.000", 10_000],
    ["€ 10 000,00", 10_000],
  ])("%j is %d", (text, value) => {
    expect(euro(text)).toEqual({ ok: true, value });
  });

  it.each<[string, NumberFault]>([
    ["", "empty"],
    [" \u00a0 ", "empty"],
    ["€", "not-number"],
    [",-", "not-number"],
    ["-", "not-number"],
    ["veel", "not-number"],
    ["10k", "not-number"],
    ["1e4", "not-number"],
    ["10.00.000", "not-number"],
    ["10,000,00", "not-number"],
    ["5000-6000", "not-number"],
    ["1 5", "not-number"],
    ["50 00", "not-number"],
    ["2024 2025", "not-number"],
    ["1,2.3", "not-number"],
    ["10.000 000", "not-number"],
    ["10\n000", "not-number"],
    ["5000\n6000", "not-number"],
    ["10''000", "not-number"],
    ["Infinity", "not-number"],
    ["NaN", "not-number"],
    ["0x10", "not-number"],
    ["-5", "negative"],
    ["−5", "negative"],
    ["- 5", "negative"],
    ["99.999.999", "too-large"],
    ["9".repeat(400), "too-large"],
    ["0,5", "whole-euros"],
    ["1234,50", "whole-euros"],
    ["10.5", "whole-euros"],
  ])("%j: %s", (text, fault) => {
    expect(euro(text)).toEqual({ ok: false, fault });
  });
});

describe("staff as people write it", () => {
  it.each([
    ["0,5", 0.5],
    ["0.5", 0.5],
    [",5", 0.5],
    [".25", 0.25],
    ["1", 1],
    ["1,00", 1],
    ["1,000", 1],
    ["0,5 VTE", 0.5],
    ["0,5vte", 0.5],
    ["0.5 FTE", 0.5],
    ["0,5 ETP", 0.5],
    ["0,29", 0.29],
    ["100", 100],
    ["0", 0],
  ])("%j is %d", (text, value) => {
    expect(fte(text)).toEqual({ ok: true, value });
  });

  it.each<[string, NumberFault]>([
    ["een halve dag", "not-number"],
    ["0 5", "not-number"],
    ["1,2.3", "not-number"],
    ["1/2", "not-number"],
    ["½", "not-number"],
    ["0,125", "two-decimals"],
    ["-0,5", "negative"],
    ["101", "too-large"],
  ])("%j: %s", (text, fault) => {
    expect(fte(text)).toEqual({ ok: false, fault });
  });
});

describe("for any text", () => {
  const rules = fc.constantFrom({ kind: "euro", ceiling: 50_000_000 } as const, { kind: "fte", ceiling: 100 } as const);
  const typed = fc.oneof(
    fc.string(),
    fc.string({ unit: "binary" }),
    fc.stringMatching(/^[-−]?[0-9., €'evt]{0,12}$/),
    fc.double().map(String),
  );

  it("a number is never NaN, negative, above the ceiling or too precise", () => {
    fc.assert(
      fc.property(typed, rules, (text, rule) => {
        const parsed = parseNumber(text, rule);
        if (!parsed.ok) return;
        expect(parsed.value).toBeGreaterThanOrEqual(0);
        expect(Object.is(parsed.value, -0)).toBe(false);
        expect(parsed.value).toBeLessThanOrEqual(rule.ceiling);
        const grains = rule.kind === "fte" ? parsed.value * 100 : parsed.value;
        expect(Math.abs(grains - Math.round(grains))).toBeLessThan(1e-6);
      }),
      { numRuns: 500 },
    );
  });

  it("what we write ourselves is read back", () => {
    const write = new Intl.NumberFormat("nl-BE", { maximumFractionDigits: 2 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50_000_000 }), fc.integer({ min: 0, max: 10_000 }), (whole, hundredths) => {
        expect(euro(write.format(whole))).toEqual({ ok: true, value: whole });
        expect(fte(write.format(hundredths / 100))).toEqual({ ok: true, value: hundredths / 100 });
      }),
    );
  });
});
