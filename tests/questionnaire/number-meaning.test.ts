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
  ["euro", 100, { kind: "month", month: 100 / 12 }],
] as const)("%s %d means %j", (kind, value, meaning) => {
  expect(numberMeaning(kind, value, null)).toEqual(meaning);
});

it.each([
  ["fte", 2, 9000, { kind: "people", people: 2 }],
  ["fte", 3, 9000, { kind: "much-staff", people: 3, inhabitants: 9000 }],
  ["fte", 3, 90_000, { kind: "people", people: 3 }],
  ["fte", 0.4, 80, { kind: "days", days: 2 }],
  ["fte", 19, 9000, { kind: "hours", meant: 0.5 }],
  ["euro", 90_000, 9000, { kind: "month", month: 7500 }],
  ["euro", 180_000, 9000, { kind: "much-money", each: 20, inhabitants: 9000 }],
  ["euro", 180_000, 90_000, { kind: "month", month: 15_000 }],
  ["euro", 50, 9000, { kind: "thousands", meant: 50_000 }],
] as const)("%s %d in a municipality of %d inhabitants means %j", (kind, value, inhabitants, meaning) => {
  expect(numberMeaning(kind, value, inhabitants)).toEqual(meaning);
});
