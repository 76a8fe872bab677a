import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planOf } from "../../src/report/plan";
import { anyAnswers } from "../support/arbitraries";
import { dataset, formIds } from "../support/dataset";
import { answersOf } from "../support/dossiers";

const start = dataset.planning?.ftePerYear.euro ?? 0;
const need = (form: string) => dataset.workForms.find(({ id }) => id === form)?.needs;

describe("people and money over the years", () => {
  it("is the need of a form in each year of the plan, and their sum", () => {
    const plan = planOf(dataset, answersOf({}), ["stedenband"], { ftePerYear: 60_000 });
    const [fte, euro] = [need("stedenband")?.fte?.minimum ?? 0, need("stedenband")?.euroPerYear?.minimum ?? 0];
    expect(fte).toBeGreaterThan(0);
    const year = {
      money: { known: euro, atLeast: false },
      fte: { known: fte, atLeast: false },
      staffCost: { known: fte * 60_000, atLeast: false },
      total: { known: euro + fte * 60_000, atLeast: false },
    };
    expect(plan?.years).toEqual([2026, 2027, 2028, 2029, 2030, 2031].map((number) => ({ year: number, ...year })));
    expect(plan?.sum.total).toEqual({ known: 6 * (euro + fte * 60_000), atLeast: false });
    expect(plan?.ftePerYear).toEqual({ euro: 60_000, priceYear: null, basis: null });
  });

  it("takes the cost of an FTE from the data, with the year of its prices, when nobody filled it in", () => {
    const { ftePerYear } = planOf(dataset, answersOf({}), ["stedenband"]) ?? {};
    expect(ftePerYear).toEqual({ euro: start, priceYear: 2020, basis: { euro: 130_000, months: 21 } });
  });

  it("says what is left, or short", () => {
    const answers = answersOf({ staff: { now: 0.2, freed: 0.1 }, money: { now: 20_000, freed: "unknown" } });
    const plan = planOf(dataset, answers, ["stedenband"]);
    expect(plan?.staff).toEqual({ available: 0.3, room: -0.2 });
    expect(plan?.money).toEqual({ available: 20_000, room: 10_000 });
  });

  describe("with a form of which the need is unknown", () => {
    const unknown = dataset.workForms.find(({ needs }) => needs.fte === null)?.id ?? "";
    const answers = answersOf({ staff: { now: 5 } });

    it("leaves it unknown", () => {
      const alone = planOf(dataset, answers, [unknown]);
      const nothing = { known: null, atLeast: true };
      expect(alone?.years[0]).toMatchObject({ fte: nothing, staffCost: nothing });
      expect(alone?.staff).toEqual({ available: 5, room: null });
    });

    it("says that a sum is at least what is known", () => {
      const fte = need("stedenband")?.fte?.minimum ?? 0;
      const both = planOf(dataset, answers, [unknown, "stedenband"]);
      expect(both?.years[0]?.fte).toEqual({ known: fte, atLeast: true });
      expect(both?.staff.room).toBe(null);
      const none = planOf(dataset, answersOf({ staff: { now: 0 } }), [unknown, "stedenband"]);
      expect(none?.staff.room).toBe(-fte);
      expect(none?.money.available).toBe(null);
    });
  });

  it("is none without forms, or where the data give no start values", () => {
    expect(planOf(dataset, answersOf({}), ["no-form"])).toBe(null);
    expect(planOf({ ...dataset, planning: null }, answersOf({}), ["stedenband"])).toBe(null);
  });

  it("is never a number that is none, and a set asks at least what each of its forms asks", () => {
    fc.assert(
      fc.property(anyAnswers, fc.subarray([...formIds], { minLength: 1 }), (answers, forms) => {
        const plan = planOf(dataset, answers, forms);
        expect(JSON.stringify(plan)).toBe(
          JSON.stringify(plan, (_, v: unknown) => (v === Infinity || Number.isNaN(v) ? "bad" : v)),
        );
        for (const form of forms) {
          const one = planOf(dataset, answers, [form]);
          expect(plan?.sum.money.known ?? 0).toBeGreaterThanOrEqual(one?.sum.money.known ?? 0);
          expect(plan?.sum.fte.known ?? 0).toBeGreaterThanOrEqual(one?.sum.fte.known ?? 0);
        }
      }),
      { numRuns: 100 },
    );
  });
});
