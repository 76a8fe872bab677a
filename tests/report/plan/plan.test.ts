import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ResourceStanding } from "../../../src/domain/advice";
import type { Answers } from "../../../src/domain/answers";
import type { Dataset } from "../../../src/domain/facts/dataset";
import { advise } from "../../../src/engine/score/advise";
import { addUp, standingTogether } from "../../../src/engine/score/standing";
import { situationOf } from "../../../src/engine/score/situation";
import { type PlanOptions, planOf, planSettings } from "../../../src/report/plan/plan";
import { type Plan, type PlanFigures } from "../../../src/report/plan/types";
import { anySituation } from "../../support/situations";
import { dataset, formIds, workForm } from "../../../tooling/support/dataset";
import { answersOf } from "../../../tooling/support/dossiers";

function plan(answers: Partial<Answers>, options: PlanOptions, facts: Dataset = dataset): Plan {
  const all = answersOf(answers);
  const made = planOf(facts, all, advise(facts, all), options);
  if (made === null) throw new Error("no plan");
  return made;
}

const anyForms = fc.subarray([...formIds], { minLength: 1 });
const anyCost = fc.option(fc.integer({ min: 0, max: 1_000_000 }), { nil: undefined });
const anyStart = fc.option(fc.integer({ min: 2020, max: 2040 }), { nil: undefined });
const anyOptions: fc.Arbitrary<PlanOptions> = fc.record({ forms: anyForms, ftePerYear: anyCost, startYear: anyStart });

/** Every number in a value, however deep. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

const hundredths = (value: number | null) => (value === null ? null : Math.round(value * 100));

/** The sum of one figure over the years; null as soon as one is unknown. */
function over(years: readonly (number | null)[]): number | null {
  return years.includes(null) ? null : years.reduce<number>((sum, value) => sum + (hundredths(value) ?? 0), 0);
}

/** What a plan says of one resource, in the words of the fit. */
function judged({ balance, extra }: PlanFigures) {
  const short = balance.max !== null && balance.max < 0;
  const enough = balance.min !== null && balance.min >= 0;
  return { short, lacking: short ? -(balance.max ?? 0) : 0, enough, extra: extra?.known ?? null };
}

/** What the advice says of the same; where it stays silent, the plan may tell more. */
function judgedFit({ standing, need, lacking, toFree }: ResourceStanding<number>, { balance, extra }: PlanFigures) {
  return {
    short: standing === "not-now",
    lacking: standing === "not-now" ? lacking : 0,
    enough:
      standing === "fits" ||
      (standing === "after-freeing" && need !== null) ||
      (standing === "cannot-tell" && balance.min !== null && balance.min >= 0),
    extra: toFree ?? extra?.known ?? null,
  };
}

describe("what ends within a year", () => {
  const years = (answers: Partial<Answers>, forms: readonly string[]) =>
    plan(answers, { forms, startYear: 2027 }).years.map(({ year }) => year);

  it("is planned for one year: at most a year was asked, or aid that cannot wait", () => {
    expect(years({ term: "1-1" }, ["short-term-exchange"])).toEqual([2027]);
    expect(years({ occasions: ["disaster"] }, ["humanitarian-aid"])).toEqual([2027]);
  });

  it("is planned to the end where it runs, or is more than that", () => {
    const all = [2027, 2028, 2029, 2030, 2031];
    expect(years({ term: "1-1", runningForms: ["jumelage"] }, ["short-term-exchange"])).toEqual(all);
    expect(years({ occasions: ["disaster"] }, ["stedenband"])).toEqual(all);
    expect(years({ term: "1-2" }, ["short-term-exchange"])).toEqual(all);
  });
});

describe("the plan of one form", () => {
  it("sets a stedenband against what there is, year by year and in total", () => {
    const { years, total, cost, forms } = plan(
      { staff: { now: 0.2, freed: 0.1 }, money: { now: 6000, freed: 5000, grants: "yes" } },
      { forms: ["stedenband"] },
    );
    expect(years.map((y) => y.year)).toEqual([2026, 2027, 2028, 2029, 2030, 2031]);
    expect(forms.map((f) => [f.form, f.running, f.fte?.status, f.euroPerYear?.status])).toEqual([
      ["stedenband", false, "recommended", "recommended"],
    ]);
    expect(cost).toEqual({ euro: 74_300, own: false });
    for (const year of years) {
      expect(year.money).toEqual({
        need: { known: 10_000, atLeast: false },
        now: 6000,
        freed: 5000,
        extra: { known: 4000, atLeast: false },
        balance: { min: 1000, max: 1000 },
      });
      expect(year.staff).toEqual({
        need: { known: 0.5, atLeast: false },
        now: 0.2,
        freed: 0.1,
        extra: { known: 0.3, atLeast: false },
        balance: { min: -0.2, max: -0.2 },
      });
      expect(year.staffEuro).toEqual({ known: 37_150, atLeast: false });
      expect(year.together).toEqual({ known: 47_150, atLeast: false });
    }
    expect(total.money.balance).toEqual({ min: 6000, max: 6000 });
    expect(total.staff.balance).toEqual({ min: -1.2, max: -1.2 });
    expect(total.staffEuro.known).toBe(222_900);
    expect(total.together.known).toBe(282_900);
  });

  it("says 'at least' where the need of a form is unknown, and never 0", () => {
    const { total } = plan({ staff: { now: 0.3, freed: 0 }, money: { now: 2000, freed: 0 } }, { forms: ["jumelage"] });
    expect(total.staff.need).toEqual({ known: 0, atLeast: true });
    expect(total.staffEuro).toEqual({ known: 0, atLeast: true });
    expect(total.together).toEqual({ known: 0, atLeast: true });
    // What is left is at most what there is: the unknown need comes off.
    expect(total.staff.balance).toEqual({ min: null, max: 1.8 });
    expect(total.money.balance).toEqual({ min: 12_000, max: 12_000 });
  });

  it.each([
    ["not answered", {}],
    ["'I do not know'", { now: "unknown", freed: "unknown" } as const],
    ["no number", { now: Number.NaN, freed: -1 }],
  ])("leaves unknown what there is, when that was %s", (_, means) => {
    const { total } = plan({ staff: means, money: means }, { forms: ["stedenband"] });
    expect(total.money).toEqual({
      need: { known: 60_000, atLeast: false },
      now: null,
      freed: null,
      extra: null,
      balance: { min: -60_000, max: null },
    });
    expect(total.staff.now).toBeNull();
  });

  it("holds what runs: it takes the same people and money", () => {
    const runs = { runningForms: ["indirect-cooperation"], money: { now: 12_000, freed: 0 } };
    const { forms, total, years } = plan(runs, { forms: ["stedenband"] });
    expect(forms.map(({ form, running }) => [form, running])).toEqual([
      ["stedenband", false],
      ["indirect-cooperation", true],
    ]);
    expect(years[0]?.money.need).toEqual({ known: 15_000, atLeast: false });
    expect(total.money.balance.max).toBe(-3000 * years.length);
  });
});

describe("the plan of several forms", () => {
  it("adds up what they need, in the order of the data, each form once", () => {
    const { forms, total } = plan(
      { staff: { now: 1, freed: 0 }, money: { now: 12_000, freed: 0 } },
      { forms: ["indirect-cooperation", "stedenband", "indirect-cooperation"], startYear: 2027 },
    );
    expect(forms.map((f) => f.form)).toEqual(
      formIds.filter((id) => ["stedenband", "indirect-cooperation"].includes(id)),
    );
    expect(total.money.need).toEqual({ known: 75_000, atLeast: false });
    expect(total.money.balance).toEqual({ min: -15_000, max: -15_000 });
    expect(total.staff.need).toEqual({ known: 2.5, atLeast: true });
  });

  it("is refused for no form and for a form that does not exist", () => {
    expect(() => plan({}, { forms: [] })).toThrow(RangeError);
    expect(() => plan({}, { forms: ["space-travel"] })).toThrow(RangeError);
  });

  it("is not there where the data set has no plan", () => {
    const facts = { ...dataset, planning: null };
    expect(planOf(facts, answersOf({}), advise(facts, answersOf({})), { forms: ["stedenband"] })).toBeNull();
  });
});

describe("the cost of an FTE", () => {
  it("is that of the person where it can be one, else that of the data set", () => {
    const cost = (ftePerYear: number | undefined) => plan({}, { forms: ["stedenband"], ftePerYear }).cost;
    expect(cost(80_000)).toEqual({ euro: 80_000, own: true });
    expect(cost(0)).toEqual({ euro: 0, own: true });
    for (const bad of [undefined, Number.NaN, -1, 0.5, 1_000_001, Number.POSITIVE_INFINITY])
      expect(cost(bad)).toEqual({ euro: 74_300, own: false });
  });

  it("gives whole euros in each year, which add up to the total", () => {
    const form = workForm("stedenband");
    const odd = {
      ...form,
      needs: { ...form.needs, fte: { minimum: 0.33, status: "reading", source: form.source } },
    } as const;
    const facts = { ...dataset, workForms: [odd] };
    const { years, total } = plan({}, { forms: ["stedenband"], ftePerYear: 74_301 }, facts);
    expect(years[0]?.staffEuro.known).toBe(24_519);
    expect(total.staffEuro.known).toBe(6 * 24_519);
  });
});

describe("the years", () => {
  it.each([
    ["2024-06-01", 2026],
    ["2031-06-01", 2031],
    ["2026-11-25", 2027],
    ["2028-01-01", 2029],
    ["2032-01-01", 2031],
  ])("on %s begin in %i", (date, year) => {
    expect(planSettings(dataset, date)).toEqual({ startYear: year });
  });

  it("begin where the person says, within the plan of the data set", () => {
    expect(planSettings(dataset, "2026-11-25", { startYear: 2027 }).startYear).toBe(2027);
    expect(planSettings(dataset, "2026-11-25", { startYear: 1990 }).startYear).toBe(2026);
    expect(planSettings(dataset, "2026-11-25", { startYear: 2090 }).startYear).toBe(2031);
    expect(plan({}, { forms: ["jumelage"], startYear: 2030 }).years.map((y) => y.year)).toEqual([2030, 2031]);
  });
});

describe("any plan", () => {
  const anyPlan = fc.tuple(anySituation, anyOptions).map(([given, options]) => {
    const answers = given;
    return { answers, made: plan(answers, options) };
  });

  it("has totals that are the sums of its years, to the cent", () => {
    fc.assert(
      fc.property(anyPlan, ({ made: { years, total } }) => {
        const same = (figure: (sums: (typeof years)[number] | typeof total) => number | null) =>
          expect(hundredths(figure(total))).toBe(over(years.map(figure)));
        for (const resource of ["money", "staff"] as const) {
          same((sums) => sums[resource].need.known);
          same((sums) => sums[resource].now);
          same((sums) => sums[resource].freed);
          same((sums) => sums[resource].extra?.known ?? null);
          same((sums) => sums[resource].balance.min);
          same((sums) => sums[resource].balance.max);
        }
        same((sums) => sums.staffEuro.known);
        same((sums) => sums.together.known);
        same((sums) => sums.possible.most);
      }),
    );
  });

  it("has only clean numbers: no NaN, whole euros, whole hundredths of an FTE", () => {
    fc.assert(
      fc.property(anyPlan, ({ made: { years, total } }) => {
        for (const sums of [...years, total]) {
          const { staff, ...euros } = sums;
          for (const n of numbersIn(euros)) expect(Number.isSafeInteger(n)).toBe(true);
          for (const n of numbersIn(staff)) expect(n).toBe(Math.round(n * 100) / 100);
        }
      }),
    );
  });

  it("agrees with the fit of the advice in every year", () => {
    fc.assert(
      fc.property(anyPlan, ({ answers, made: { forms, years } }) => {
        const sum = (resource: "fte" | "euroPerYear") => addUp(forms.map((f) => f[resource]?.minimum ?? null));
        const fit = standingTogether(sum("fte"), sum("euroPerYear"), situationOf(dataset, answers));
        for (const { money, staff } of years) {
          expect(judged(money)).toEqual(judgedFit(fit.money, money));
          expect(judged(staff)).toEqual(judgedFit(fit.staff, staff));
        }
      }),
    );
  });

  it("never has more shortage, or less left, with more people and money", () => {
    const more = { staff: fc.integer({ min: 0, max: 500 }), money: fc.integer({ min: 0, max: 50_000 }) };
    fc.assert(
      fc.property(anySituation, anyOptions, fc.record(more), (answers, options, extra) => {
        const numbers = (value: unknown, by: number) =>
          typeof value === "number" ? Math.round((value + by) * 100) / 100 : (value as undefined);
        const richer: Answers = {
          ...answers,
          staff: { ...answers.staff, now: numbers(answers.staff.now, extra.staff / 100) },
          money: { ...answers.money, freed: numbers(answers.money.freed, extra.money) },
        };
        const [before, after] = [plan(answers, options).total, plan(richer, options).total];
        for (const resource of ["money", "staff"] as const)
          for (const side of ["min", "max"] as const) {
            const [old, now] = [before[resource].balance[side], after[resource].balance[side]];
            expect(now === null).toBe(old === null);
            expect(now ?? 0).toBeGreaterThanOrEqual(old ?? 0);
          }
      }),
    );
  });

  it("needs more with one form more, never less", () => {
    fc.assert(
      fc.property(anySituation, anyForms, fc.constantFrom(...formIds), (answers, forms, added) => {
        const [before, after] = [plan(answers, { forms }).total, plan(answers, { forms: [...forms, added] }).total];
        expect(after.money.need.known).toBeGreaterThanOrEqual(before.money.need.known);
        expect(after.together.known).toBeGreaterThanOrEqual(before.together.known);
        expect(after.staff.need.atLeast || !before.staff.need.atLeast).toBe(true);
      }),
    );
  });
});
