import { expect, it } from "vitest";
import { otherUnit } from "../../src/questionnaire/other-unit";

it.each([
  ["fte", "2 dagen", { kind: "days", typed: 2, meant: 0.4 }],
  ["fte", " 1,5 dag per week ", { kind: "days", typed: 1.5, meant: 0.3 }],
  ["fte", "2 days a week", { kind: "days", typed: 2, meant: 0.4 }],
  ["fte", "1 jour par semaine", { kind: "days", typed: 1, meant: 0.2 }],
  ["fte", "19u", { kind: "hours", typed: 19, meant: 0.5 }],
  ["fte", "19 Stunden pro Woche", { kind: "hours", typed: 19, meant: 0.5 }],
  ["fte", "38 heures/semaine", { kind: "hours", typed: 38, meant: 1 }],
  ["euro", "500 per maand", { kind: "month", typed: 500, meant: 6000 }],
  ["euro", "€ 1.500 / maand", { kind: "month", typed: 1500, meant: 18_000 }],
  ["euro", "1 500 euros par mois", { kind: "month", typed: 1500, meant: 18_000 }],
  ["euro", "500 a month", { kind: "month", typed: 500, meant: 6000 }],
] as const)("%s: %j is read in its own unit", (kind, text, read) => {
  expect(otherUnit(kind, text)).toEqual(read);
});

it.each([
  ["fte", ""],
  ["fte", "0,2"],
  ["fte", "dagen"],
  ["fte", "1 2 dagen per maand"],
  ["fte", "500 per maand"],
  ["euro", "2 dagen"],
  ["euro", "500 per jaar"],
  ["euro", "1,2.3 per maand"],
] as const)("%s: %j is not", (kind, text) => {
  expect(otherUnit(kind, text)).toBeNull();
});
