import * as fc from "fast-check";
import { expect, it } from "vitest";
import { questionsOf } from "../../src/questionnaire/course";
import { readField } from "../../src/questionnaire/fields";
import { createFormats } from "../../src/i18n/formats";
import { LANGUAGES } from "../../src/domain/texts";
import { dataset } from "../support/dataset";
import { fuzz } from "../support/fuzz";

const numbers = questionsOf(dataset.questionnaire).filter(({ kind }) => kind === "fte" || kind === "euro");

/** What people type in a number field: digits with every kind of separator, signs, currency, spaces, words. */
const typed = fc.oneof(
  fc
    .array(fc.constantFrom(..."0123456789.,-+eE €'\u00a0\u202f\t%½⅓٣"), { maxLength: 14 })
    .map((signs) => signs.join("")),
  fc.double().map(String),
  fc.string({ unit: "binary", maxLength: 20 }),
);

it("number input: a number within its range, or a typed fault; never NaN", () => {
  fuzz("number input", fc.tuple(fc.constantFrom(...numbers), typed), ([question, text]) => {
    const reading = readField(question, { text, boxes: [] });
    if (!reading.ok) {
      expect(reading.fault.kind).toMatch(/^[a-z-]+/i);
      return;
    }
    if (reading.value === undefined) {
      expect(text.trim()).toBe("");
      return;
    }
    const value = reading.value as number;
    expect(Number.isFinite(value) && value >= 0 && value <= (question.ceiling ?? 0)).toBe(true);
    expect(
      question.kind === "euro" ? Number.isInteger(value) : Math.abs(value * 100 - Math.round(value * 100)) < 1e-6,
    ).toBe(true);
  });
});

it("number input: what the application prints is understood again, in every language", () => {
  const printed = fc.tuple(
    fc.constantFrom(...LANGUAGES),
    fc.constantFrom(...numbers),
    fc.integer({ min: 0, max: 10_000 }),
  );
  fuzz("printed numbers", printed, ([language, question, n]) => {
    const value = question.kind === "euro" ? n * 100 : n / 100;
    const text = createFormats(language).number(value);
    expect(readField(question, { text, boxes: [] })).toEqual({ ok: true, value });
  });
});
