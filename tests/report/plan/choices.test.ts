import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers } from "../../../src/domain/answers";
import { advise } from "../../../src/engine/score/advise";
import { portfolioOf } from "../../../src/engine/portfolio/portfolio";
import { analyse } from "../../../src/report/analysis";
import { buildReport } from "../../../src/report/build";
import { planChoices } from "../../../src/report/plan/choices";
import { anySituation } from "../../support/situations";
import { dataset, formIds } from "../../../tooling/support/dataset";
import { answersOf } from "../../../tooling/support/dossiers";

const ASKED: Partial<Answers> = {
  ambitions: { reciprocity: 3, "global-citizenship": 3, "private-sector-involvement": 3 },
  staff: { now: 1, freed: 0 },
  money: { now: 20_000, freed: 0 },
};

function choices(parts: Partial<Answers>) {
  const answers = answersOf(parts);
  return planChoices(dataset, answers, advise(dataset, answers));
}

/** The report of answers, with or without what stands around the advice. */
function reported(parts: Partial<Answers>, { date = "2026-11-25", whole = true, facts = dataset } = {}) {
  const answers = answersOf(parts);
  const advice = advise(facts, answers);
  const analysis = whole ? analyse(facts, answers, advice, null) : null;
  return buildReport(facts, answers, advice, { ...CONTEXT, date, analysis, plan: { ftePerYear: 60_000 } });
}

const CONTEXT = { municipality: null };

describe("what may be planned", () => {
  it("is each form by itself, in the order of the advice, and the best combinations", () => {
    const answers = answersOf(ASKED);
    const { single, together } = choices(ASKED);
    expect(single.flat()).toEqual(advise(dataset, answers).forms.map((form) => form.form));
    expect(together[0]?.toSorted()).toEqual(portfolioOf(dataset, answers).best[0]?.forms);
  });

  it("is each form beside what runs, and what runs alone once", () => {
    const { running, single } = choices({ ...ASKED, runningForms: ["humanitarian-aid", "jumelage"] });
    expect(running).toEqual(["jumelage", "humanitarian-aid"]);
    expect(single).toContainEqual(running);
    expect(single).toContainEqual(["stedenband", "jumelage", "humanitarian-aid"]);
    expect(single).toHaveLength(formIds.length - 1);
  });

  it("never holds a set twice or a form that does not exist, and always what runs", () => {
    fc.assert(
      fc.property(anySituation, (given) => {
        const { running, single, together } = choices(given);
        const sets = [...single, ...together];
        expect(new Set(sets.map(String)).size).toBe(sets.length);
        expect([...new Set(single.flat())].toSorted()).toEqual([...formIds].toSorted());
        for (const set of sets)
          expect([formIds, set]).toEqual([expect.arrayContaining([...set]), expect.arrayContaining([...running])]);
        for (const set of together) expect(set.length).toBeGreaterThan(running.length + 1);
      }),
      { numRuns: 30 },
    );
  });
});

describe("the plans of a report", () => {
  it("are those of the top group and of the best combination, with what was filled in", () => {
    const { top, combinationPlan, analysis } = reported(ASKED);
    expect(top.map(({ plan }) => plan?.forms.map((f) => f.form))).toEqual([["stedenband"]]);
    expect(top[0]?.plan?.cost).toEqual({ euro: 60_000, own: true });
    expect(top[0]?.plan?.years).toHaveLength(5);
    expect(combinationPlan?.forms.map((f) => f.form).toSorted()).toEqual(analysis?.portfolio.best[0]?.forms);
    expect(combinationPlan?.cost).toEqual({ euro: 60_000, own: true });
  });

  it("begin in the year after that of the advice", () => {
    const { top } = reported(ASKED, { date: "2029-02-01" });
    expect(top[0]?.plan?.years.map((y) => y.year)).toEqual([2030, 2031]);
  });

  it("have no combination where that is one form, or is not reckoned", () => {
    expect(reported({ ambitions: { reciprocity: 1 } }).combinationPlan).toBeNull();
    expect(reported(ASKED, { whole: false }).combinationPlan).toBeNull();
    expect(reported({}).combinationPlan).toBeNull();
  });

  it("are none where the data set has no plan", () => {
    const { top, combinationPlan } = reported(ASKED, { facts: { ...dataset, planning: null } });
    expect(top.map(({ plan }) => plan)).toEqual([null]);
    expect(combinationPlan).toBeNull();
  });
});
