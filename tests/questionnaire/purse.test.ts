import { describe, expect, it } from "vitest";
import type { Level } from "../../src/domain/level";
import { pagesOf } from "../../src/domain/question";
import { pointsGiven, purseFault } from "../../src/questionnaire/purse";
import { benefits, dataset } from "../../tooling/support/dataset";
import { answersOf } from "../../tooling/support/dossiers";

const pages = pagesOf(dataset.questionnaire);
const page = pages.find(({ purse }) => purse);
const other = pages.find(({ purse }) => !purse);
if (page === undefined || other === undefined) throw new Error("a page of each kind");

const given = (...levels: readonly Level[]) =>
  answersOf({ ambitions: Object.fromEntries(levels.map((level, index) => [benefits[index] ?? "", level])) });

describe("the purse", () => {
  it.each([
    [[], 0],
    [[3, 2, 0], 5],
    [[3, 3, 3], 9],
  ] as const)("holds %j", (levels, points) => {
    expect(pointsGiven(page, given(...levels))).toBe(points);
    expect(purseFault(dataset, page, given(...levels))).toBeNull();
  });

  it("tells how many points are too many", () => {
    expect(purseFault(dataset, page, given(3, 3, 3, 2))).toEqual({ kind: "points", given: 11, excess: 2 });
    expect(purseFault(dataset, other, given(3, 3, 3, 2))).toBeNull();
  });
});
