import { expect, it } from "vitest";
import { numberMeaning } from "../../src/questionnaire/number-meaning";

it.each([
  ["fte", 0, null],
  ["fte", 0.2, { kind: "days", days: 1 }],
  ["fte", 0.35, { kind: "days", days: 1.75 }],
  ["fte", 1, { kind: "people", people: 1 }],
  ["fte", 7.5, { kind: "people", people: 7.5 }],
  ["fte", 19, { kind: "hours", meant: 0.5 }],
  ["fte", 38, { kind: "hours", meant: 1 }],
  ["fte", 40, { kind: "people", people: 40 }],
  ["euro", 0, null],
  ["euro", 20, { kind: "thousands", meant: 20_000 }],
  ["euro", 100, null],
] as const)("%s %d means %j", (kind, value, meaning) => {
  expect(numberMeaning(kind, value)).toEqual(meaning);
});
