import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CertaintyFigure } from "../../../src/domain/certainty";
import { advise } from "../../../src/engine/score/advise";
import { certaintyFigure, certaintyNow, certaintyProblems } from "../../../src/engine/weights/certainty";
import type { RobustnessOptions } from "../../../src/engine/weights/run";
import { sampledRobustness } from "../../../src/engine/weights/sample/sample";
import { effectiveAnswers } from "../../../src/questionnaire/flow";
import { anyAnswers } from "../../support/arbitraries";
import { benefits, dataset, formIds } from "../../../tooling/support/dataset";
import { answersOf } from "../../../tooling/support/dossiers";
import { exactly, PROPERTY_SEED } from "../../support/robustness";

const [one = "", two = "", three = ""] = benefits;
const SCARCE = answersOf({
  ambitions: { [one]: 3, [two]: 1, [three]: 2 },
  term: "2-3",
  staff: { now: 0.1, freed: 0 },
  money: { now: 0, freed: 0 },
});
const PLENTY = answersOf({
  ambitions: { [one]: 3, [two]: 1 },
  staff: { now: 5, freed: 0 },
  money: { now: 90_000, freed: 0 },
});
const CONTESTED = answersOf({
  ambitions: Object.fromEntries(benefits.map((id, k) => [id, k % 2 === 0 ? 2 : 1])),
  term: "1-2",
  occasions: ["own-policy"],
});

const of = (answers: typeof SCARCE, options?: RobustnessOptions) =>
  certaintyNow(dataset, answers, advise(dataset, answers), options);

describe("how certain an advice is", () => {
  it("compares the attainable forms, and all forms as a second figure", () => {
    const { attainable, all } = of(SCARCE);
    const advice = advise(dataset, SCARCE);
    const names = advice.forms.filter((f) => f.feasibility.attainable).map((f) => f.form);
    expect(attainable?.forms.map((f) => f.form).toSorted()).toEqual(names.toSorted());
    expect(all?.forms.map((f) => f.form)).toEqual(formIds);
    expect(names.length).toBeLessThan(formIds.length);
  });

  it("is exact: no error, no draws, no seed, and the shares of the volumes", () => {
    const { attainable, all } = certaintyProblems(dataset, SCARCE, advise(dataset, SCARCE));
    const found = of(SCARCE);
    for (const [figure, problem] of [
      [found.attainable, attainable],
      [found.all, all],
    ] as const) {
      expect(figure).toMatchObject({ exact: true, ranksExact: true, draws: 0, seed: null });
      expect(figure).toMatchObject({ standardError: 0, ranksStandardError: 0 });
      if (problem === null || figure === null) throw new Error("nothing asked");
      const exact = exactly(problem);
      expect(figure.forms.map((f) => f.firstAlone)).toEqual(exact.firstAlone);
      expect(figure.forms.map((f) => f.firstShared)).toEqual(exact.firstShared);
      expect(figure.forms.map((f) => f.ranks)).toEqual(exact.ranks);
    }
  });

  it("answers once where every form is attainable", () => {
    const { attainable, all } = of(PLENTY);
    expect(attainable).not.toBeNull();
    expect(all).toBe(attainable);
  });

  it("tells the sample with its error where the exact answer is over its budget", () => {
    const { all } = of(CONTESTED, { exact: { budget: 1 } });
    expect(all).toMatchObject({ exact: false, ranksExact: false, draws: 4096, seed: expect.any(Number) as number });
    expect(all?.standardError).toBeGreaterThan(1 / 4096);
    expect(all?.standardError).toBeLessThan(0.02);
    // Where the sample is unanimous its error is that of one weighting, not 0.
    expect(of(SCARCE, { exact: { budget: 1 } }).all?.standardError).toBe(1 / 4096);
    const exact = of(CONTESTED).all;
    all?.forms.forEach((form, i) => {
      const error = Math.abs(form.firstAlone - (exact?.forms[i]?.firstAlone ?? NaN));
      expect(error).toBeLessThanOrEqual(4 * all.standardError);
    });
  });

  it("keeps exact first places where only the ranks are over the budget", () => {
    const { all: problem } = certaintyProblems(dataset, SCARCE, advise(dataset, SCARCE));
    if (problem === null) throw new Error("nothing asked");
    const first = exactly(problem, { asked: "first" });
    const sampled = sampledRobustness(problem);
    const figure = certaintyFigure(problem.forms, { sampled, exact: { kind: "over-budget", pieces: 9, first } });
    expect(figure).toMatchObject({ exact: true, standardError: 0, ranksExact: false, draws: 4096 });
    expect(figure.ranksStandardError).toBeGreaterThan(0);
    expect(figure.forms.map((f) => f.firstAlone)).toEqual(first.firstAlone);
    expect(figure.forms.map((f) => f.ranks)).toEqual(sampled.ranks);
    expect(certaintyFigure(problem.forms, { sampled, exact: null }).exact).toBe(false);
  });

  it("is null where nothing is asked, or nothing attainable", () => {
    expect(of(answersOf({ ambitions: { [one]: 0 } }))).toEqual({ attainable: null, all: null });
    const advice = advise(dataset, SCARCE);
    const none = advice.forms.map((f) => ({ ...f, feasibility: { ...f.feasibility, attainable: false } }));
    const { attainable, all } = certaintyNow(dataset, SCARCE, { ...advice, forms: none });
    expect(attainable).toBeNull();
    expect(all?.forms).toHaveLength(formIds.length);
  });

  it("survives a file: plain data for any answers, shares that add up", () => {
    fc.assert(
      fc.property(anyAnswers, (raw) => {
        const found = of(effectiveAnswers(dataset, raw), { exact: { budget: 20_000 } });
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
        for (const figure of [found.attainable, found.all].filter((f): f is CertaintyFigure => f !== null))
          for (const { ranks, firstAlone, firstShared } of figure.forms) {
            expect(ranks).toHaveLength(figure.forms.length);
            expect(ranks.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
            expect(Math.min(firstAlone, firstShared, ...ranks)).toBeGreaterThanOrEqual(0);
          }
      }),
      { seed: PROPERTY_SEED, numRuns: 60 },
    );
  });
});
