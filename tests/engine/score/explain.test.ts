import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { advise } from "../../../src/engine/score/advise";
import { EngineError } from "../../../src/engine/engine-error";
import { explainForm, explainPair } from "../../../src/engine/score/explain";
import { anyAnswers } from "../../support/arbitraries";
import { dataset, formIds } from "../../../tooling/support/dataset";
import { answersOf } from "../../../tooling/support/dossiers";

const answers = answersOf({
  ambitions: { reciprocity: 3, "global-citizenship": 3, "capacity-building": 0 },
  double: ["reciprocity"],
  term: "3-3",
});

function fault(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error instanceof EngineError ? { field: error.field, reason: error.reason } : error;
  }
}

describe("explainForm", () => {
  it("gives every part: reciprocity 3 twice, citizenship 3, long term, capacity not needed", () => {
    const { delivered, asked, lines } = explainForm(advise(dataset, answers), "international-youth-work");
    expect({ delivered, asked }).toEqual({ delivered: 2 * 1 + 3 + 2, asked: 6 + 3 + 2 });
    expect(lines.map((l) => [l.part.id, l.points, l.worth, l.missing])).toEqual([
      ["capacity-building", 0, 0, 0],
      ["reciprocity", 2, 6, 4],
      ["global-citizenship", 3, 3, 0],
      ["term", 2, 2, 0],
    ]);
  });

  it("adds up to the score, whatever the answers", () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...formIds), (any, form) => {
        const { delivered, asked, lines } = explainForm(advise(dataset, any), form);
        expect(lines.reduce((sum, l) => sum + l.points, 0)).toBe(delivered);
        expect(lines.reduce((sum, l) => sum + l.points + l.missing, 0)).toBe(asked);
        expect(lines.every((l) => l.points >= 0 && l.missing >= 0)).toBe(true);
      }),
    );
  });

  it("names a form that is not there, and a part that is no number", () => {
    const advice = advise(dataset, answers);
    expect(fault(() => explainForm(advice, "none"))).toEqual({ field: "form", reason: "unknown-form" });
    const broken = advise(dataset, answersOf({ ambitions: { reciprocity: NaN as 0 } }));
    expect(fault(() => explainForm(broken, "jumelage"))).toEqual({
      field: "jumelage.reciprocity",
      reason: "not-whole-pluses",
    });
  });
});

describe("explainPair", () => {
  it("counts for and against: stedenband beside youth work", () => {
    const pair = explainPair(advise(dataset, answers), "stedenband", "international-youth-work");
    const short = (lines: typeof pair.for) => lines.map((l) => [l.first.id, l.points]);
    expect(pair.difference).toBe(10 - 7);
    expect(short(pair.for)).toEqual([["reciprocity", 2 * (3 - 1)]]);
    expect(short(pair.against)).toEqual([["global-citizenship", 2 - 3]]);
    expect(short(pair.equal)).toEqual([["term", 0]]);
  });

  it("adds up to the difference, turns round, and has the most pluses first", () => {
    const form = fc.constantFrom(...formIds);
    fc.assert(
      fc.property(anyAnswers, form, form, (any, first, second) => {
        const advice = advise(dataset, any);
        const pair = explainPair(advice, first, second);
        const all = [...pair.for, ...pair.against, ...pair.equal];
        expect(all.reduce((sum, l) => sum + l.points, 0)).toBe(pair.difference);
        expect(all.length).toBe(advice.demands.filter((d) => d.asked > 0).length);
        const back = explainPair(advice, second, first);
        expect(back.difference + pair.difference).toBe(0);
        expect(back.for.map((l) => [l.first.id, l.points])).toEqual(pair.against.map((l) => [l.first.id, -l.points]));
        const sizes = pair.for.map((l) => l.points);
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
      }),
    );
  });

  it("names the form that is not there", () => {
    const advice = advise(dataset, answers);
    expect(fault(() => explainPair(advice, "none", "jumelage"))).toEqual({ field: "first", reason: "unknown-form" });
    expect(fault(() => explainPair(advice, "jumelage", "none"))).toEqual({ field: "second", reason: "unknown-form" });
  });
});
