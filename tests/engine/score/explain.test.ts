import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { advise } from "../../../src/engine/score/advise";
import { explainPair, type DifferenceLine } from "../../../src/engine/score/explain";
import { dataset, formIds } from "../../../tooling/support/dataset";
import { answersOf } from "../../../tooling/support/dossiers";
import { anySituation } from "../../support/situations";

const short = (lines: readonly DifferenceLine[]) => lines.map(({ first, pluses }) => [first.id, pluses]);

describe("explainPair", () => {
  it("counts for and against: stedenband beside youth work", () => {
    const answers = answersOf({
      ambitions: { reciprocity: 3, "global-citizenship": 3, "civil-society-involvement": 1, "capacity-building": 0 },
    });
    const pair = explainPair(advise(dataset, answers), "stedenband", "international-youth-work");
    expect(pair.difference).toBe(3 + 2 - (1 + 3));
    expect(short(pair.for)).toEqual([["reciprocity", 3 - 1]]);
    expect(short(pair.against)).toEqual([["global-citizenship", 2 - 3]]);
    expect(short(pair.equal)).toEqual([["civil-society-involvement", 0]]);
  });

  it("adds up to the difference, turns round, and has the most pluses first", () => {
    const form = fc.constantFrom(...formIds);
    fc.assert(
      fc.property(anySituation, form, form, (any, first, second) => {
        const advice = advise(dataset, any);
        const pair = explainPair(advice, first, second);
        const all = [...pair.for, ...pair.against, ...pair.equal];
        expect(all.reduce((sum, line) => sum + line.pluses, 0)).toBe(pair.difference);
        expect(all.length).toBe(advice.situation.wishes.length);
        const back = explainPair(advice, second, first);
        expect(back.difference + pair.difference).toBe(0);
        expect(short(back.for)).toEqual(short(pair.against).map(([id, pluses]) => [id, -Number(pluses)]));
        const sizes = pair.for.map(({ pluses }) => pluses);
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
      }),
    );
  });

  it("names the form that is not there", () => {
    const advice = advise(dataset, answersOf({}));
    expect(() => explainPair(advice, "none", "jumelage")).toThrow("first: unknown-form");
    expect(() => explainPair(advice, "jumelage", "none")).toThrow("second: unknown-form");
  });
});
