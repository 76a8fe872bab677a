import * as fc from "fast-check";
import { expect, it } from "vitest";
import { questionsOf } from "../../src/domain/question";
import { answerParser } from "../../src/questionnaire/answer-parser";
import { createFormats } from "../../src/i18n/formats";
import { LANGUAGES } from "../../src/i18n/languages";
import { dataset } from "../../tooling/support/dataset";
import { fuzz, FUZZ_CASES, must } from "../support/fuzz";

const numbers = questionsOf(dataset.questionnaire).filter(({ kind }) => kind === "fte" || kind === "euro");

/** What people type in a number field: digits with every kind of separator, signs, currency, spaces, words. */
const SIGNS = Array.from("0123456789.,-+eE €'\u00a0\u202f\t%½⅓٣");
const typed = fc.oneof(
  fc.array(fc.constantFrom(...SIGNS), { maxLength: 14 }).map((signs) => signs.join("")),
  fc.double().map(String),
  fc.string({ unit: "binary", maxLength: 20 }),
);

it("number input: a number within its range, or a typed fault; never NaN", () => {
  const held = fuzz("number input", fc.tuple(fc.constantFrom(...numbers), typed), ([question, text]) => {
    const reading = answerParser(question, dataset).field({ text, boxes: [] });
    if (!reading.ok) return must(reading.fault.kind.length > 0, "a typed fault");
    if (reading.value === undefined) return must(text.trim() === "", "nothing was typed");
    const value = reading.value as number;
    must(Number.isFinite(value) && value >= 0 && value <= (question.ceiling ?? 0), "within its range");
    const step = question.kind === "euro" ? 1 : 100;
    return must(Math.abs(value * step - Math.round(value * step)) < 1e-6, "no finer than its unit");
  });
  expect(held).toBe(FUZZ_CASES);
});

it("number input: what the application prints is understood again, in every language", () => {
  const printed = fc.tuple(
    fc.constantFrom(...LANGUAGES),
    fc.constantFrom(...numbers),
    fc.integer({ min: 0, max: 10_000 }),
  );
  const held = fuzz("printed numbers", printed, ([language, question, n]) => {
    const value = question.kind === "euro" ? n * 100 : n / 100;
    const reading = answerParser(question, dataset).field({ text: createFormats(language).number(value), boxes: [] });
    must(reading.ok && reading.value === value, "the same number");
  });
  expect(held).toBe(FUZZ_CASES);
});
