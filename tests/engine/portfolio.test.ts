import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers } from "../../src/domain/answers";
import type { Dataset } from "../../src/domain/dataset";
import { advise } from "../../src/engine/score/advise";
import { portfolio } from "../../src/engine/portfolio/portfolio";
import { resourceFit } from "../../src/engine/score/feasibility";
import { anyAnswers, reordered } from "../support/arbitraries";
import { dataset, formIds } from "../../tooling/support/dataset";
import { answersOf } from "../../tooling/support/dossiers";
import { asking, contextOption, smallData } from "../support/small-data";

interface Portfolio {
  readonly alternatives: readonly string[];
  readonly levels: readonly (readonly number[])[];
  readonly cost: readonly number[];
  readonly cases: readonly {
    readonly asked: readonly number[];
    readonly costCap: number;
    readonly maxForms: number;
    readonly bestCoverage: number;
    readonly smallestSize: number;
    readonly bestOfSmallestSize: readonly (readonly string[])[];
    readonly feasible: number;
  }[];
}

const vector = JSON.parse(
  readFileSync(new URL("../vectors/portfolio-weg-coverage.json", import.meta.url), "utf8"),
) as Portfolio;

describe("coverage under a cost cap (portfolio-weg-coverage)", () => {
  const data = smallData(
    vector.alternatives.map((id, i) => ({ id, levels: vector.levels[i] ?? [], fte: 0, euro: vector.cost[i] ?? 0 })),
  );

  it.each(vector.cases)("asked $asked, cap $costCap", (expected) => {
    const answers = asking(expected.asked, { money: { now: expected.costCap, freed: 0 } });
    const { sets, best } = portfolio(data, answers, expected.maxForms);
    expect(sets.filter((s) => s.feasibility.attainable)).toHaveLength(expected.feasible);
    expect(best[0]?.delivered).toBe(expected.bestCoverage);
    expect(best[0]?.forms).toHaveLength(expected.smallestSize);
    expect(best.map((s) => s.forms.join()).toSorted()).toEqual(
      expected.bestOfSmallestSize.map((forms) => forms.toSorted().join()).toSorted(),
    );
  });
});

describe("combinations, counted by hand", () => {
  const data = smallData(
    [
      { id: "a", levels: [3, 0], euro: 100, fte: 0.5, term: { from: 3, to: 3 }, combinesWith: ["c"] },
      { id: "c", levels: [1, 2], euro: 50, fte: null, term: { from: 1, to: 1 } },
      { id: "d", levels: [0, 3], euro: null, fte: 0.1, term: { from: 2, to: 3 } },
    ],
    { occasions: [contextOption("o", { c: 2 })] },
  );
  const answers = asking([3, 3], {
    double: ["b2"],
    term: "3-3",
    occasions: ["o"],
    staff: { now: 0.5, freed: 0.05 },
    money: { now: 100, freed: 20 },
  });
  const result = portfolio(data, answers);
  const set = (...forms: string[]) => result.sets.find((s) => s.forms.join() === forms.join());

  it("takes the highest of benefits and context and the lowest of the term", () => {
    // b1 3, b2 twice 2, term 2 and 0, occasion 2.
    expect(set("a", "c")?.parts.map((p) => [p.id, p.delivered, p.by])).toEqual([
      ["b1", 3, ["a"]],
      ["b2", 2, ["c"]],
      ["term", 0, ["c"]],
      ["occasion", 2, ["c"]],
    ]);
    expect(set("a", "c")).toMatchObject({ delivered: 3 + 2 * 2 + 0 + 2, asked: 3 + 6 + 2 + 3 });
  });

  it("adds up money and staff, at least where one is unknown, in hundredths", () => {
    expect(set("a", "c")).toMatchObject({
      staff: { known: 0.5, atLeast: true },
      money: { known: 150, atLeast: false },
    });
    expect(set("a", "d")).toMatchObject({
      staff: { known: 0.6, atLeast: false },
      money: { known: 100, atLeast: true },
    });
  });

  it("fits as for one form: too much of what is known is too much, else unknown", () => {
    expect(set("a", "c")?.feasibility).toMatchObject({
      fit: "not-now",
      staff: { fit: "unknown", unknown: "need" },
      money: { fit: "not-now", lacking: 30 },
    });
    expect(set("a", "d")?.feasibility).toMatchObject({ fit: "not-now", staff: { fit: "not-now", lacking: 0.05 } });
    expect(set("c", "d")?.feasibility).toMatchObject({ fit: "unknown", attainable: true });
    expect(set("a")?.feasibility.fit).toBe("fits");
  });

  it("says what each form brings beside the others; a shorter term costs", () => {
    // d alone 2 x 3 + 2 = 8; c alone 1 + 4 + 0 + 2 = 7; together 1 + 6 + 0 + 2 = 9.
    const gain = (kind: string, id: string, pluses: number) => ({ kind, id, pluses });
    expect(set("c", "d")?.added).toEqual([
      {
        form: "c",
        pluses: 1,
        on: [gain("occasion", "occasion", 2), gain("benefit", "b1", 1), gain("term", "term", -2)],
        fte: null,
        euroPerYear: 50,
      },
      { form: "d", pluses: 2, on: [gain("benefit", "b2", 2)], fte: 0.1, euroPerYear: null },
    ]);
    expect(set("c")?.added[0]?.pluses).toBe(7);
  });

  it("names the pairs of the data in either direction, once", () => {
    expect(set("a", "c", "d")?.named).toEqual([["a", "c"]]);
    expect(set("c", "d")?.named).toEqual([]);
  });

  it("finds the best attainable set, its core and who is in none", () => {
    // Of equal coverage and number the one whose money is known first.
    expect(result.sets.map((s) => [s.forms.join(""), s.delivered])).toEqual([
      ["ad", 3 + 6 + 2],
      ["acd", 3 + 6 + 0 + 2],
      ["ac", 3 + 4 + 0 + 2],
      ["cd", 1 + 6 + 0 + 2],
      ["d", 6 + 2],
      ["c", 1 + 4 + 0 + 2],
      ["a", 3 + 2],
    ]);
    expect(result.best.map((s) => s.forms)).toEqual([["c", "d"]]);
    expect([result.core, result.sometimes, result.none]).toEqual([["c", "d"], [], ["a"]]);
  });

  it("starts from what runs", () => {
    const found = portfolio(data, { ...answers, runningForms: ["a", "unknown"] });
    expect(found.running).toEqual(["a"]);
    expect(found.sets.every((s) => s.forms.includes("a"))).toBe(true);
    expect(found.sets).toHaveLength(4);
    expect(found.sets.find((s) => s.forms.length === 1)?.added).toEqual([]);
    expect(found.best.map((s) => s.forms)).toEqual([["a"]]);
  });

  it("orders equal coverage by number, money, unknown money, ids", () => {
    const equal = smallData(
      ["e", "b", "f", "a"].map((id, i) => ({ id, levels: [2], euro: [5, 5, null, 0][i] ?? null })),
    );
    const { sets } = portfolio(equal, asking([2]), 2);
    expect(sets.slice(0, 5).map((s) => s.forms.join(""))).toEqual(["a", "b", "e", "f", "ab"]);
  });

  it("refuses a number of forms that is none", () => {
    expect(() => portfolio(data, answers, -1)).toThrow("most: not-a-count");
    expect(() => portfolio(data, answers, NaN)).toThrow("most: not-a-count");
  });
});

/** All sets by counting in binary. */
function brute(data: Dataset, answers: Answers) {
  const advice = advise(data, answers);
  const runs = advice.forms.filter((f) => f.running).map((f) => f.form);
  const ids = data.workForms.map((f) => f.id);
  const found = new Map<string, { coverage: number; attainable: boolean }>();
  for (let code = 1; code < 2 ** ids.length; code += 1) {
    const set = ids.filter((_, i) => Math.floor(code / 2 ** i) % 2 === 1).toSorted();
    if (!runs.every((id) => set.includes(id)) || set.length - runs.length > 3) continue;
    const members = advice.forms.filter((f) => set.includes(f.form));
    const coverage = advice.demands.reduce((sum, demand, d) => {
      const each = members.map((m) => m.parts[d]?.delivered ?? 0);
      return sum + demand.multiplier * (demand.kind === "term" ? Math.min(...each) : Math.max(...each));
    }, 0);
    const needs = data.workForms.filter((f) => set.includes(f.id)).map((f) => f.needs);
    const over = (known: number, there: { now?: unknown; freed?: unknown }) =>
      resourceFit(Math.round(known * 100) / 100, there.now as number, there.freed as number).fit === "not-now";
    const staff = needs.reduce((sum, n) => sum + (n.fte?.minimum ?? 0), 0);
    const money = needs.reduce((sum, n) => sum + (n.euroPerYear?.minimum ?? 0), 0);
    found.set(set.join(), { coverage, attainable: !over(staff, answers.staff) && !over(money, answers.money) });
  }
  return found;
}

describe("for any answers", () => {
  it("are all sets with the coverage, fit and order of brute force", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { scored, sets, best, core, sometimes, none } = portfolio(dataset, answers);
        const expected = brute(dataset, answers);
        expect(sets.length).toBe(scored ? expected.size : 0);
        for (const s of sets) {
          const found = expected.get(s.forms.join());
          expect([s.delivered, s.feasibility.attainable]).toEqual([found?.coverage, found?.attainable]);
          expect(s.parts.reduce((sum, p) => sum + p.multiplier * p.delivered, 0)).toBe(s.delivered);
          for (const { form, pluses, on } of s.added) {
            const rest = s.forms.filter((id) => id !== form).join();
            expect(pluses).toBe(s.delivered - (expected.get(rest)?.coverage ?? 0));
            expect(on.reduce((sum, gain) => sum + gain.pluses, 0)).toBe(pluses);
            expect(on.every((gain) => gain.pluses > 0 || (gain.pluses < 0 && gain.kind === "term"))).toBe(true);
          }
        }
        const attainable = sets.filter((s) => s.feasibility.attainable);
        const most = Math.max(...attainable.map((s) => s.delivered));
        const fewest = Math.min(...attainable.filter((s) => s.delivered === most).map((s) => s.forms.length));
        expect(best).toEqual(attainable.filter((s) => s.delivered === most && s.forms.length === fewest));
        expect([...core, ...sometimes, ...none].toSorted()).toEqual(formIds.toSorted());
        expect(core.every((id) => best.every((s) => s.forms.includes(id)))).toBe(true);
        expect(none.some((id) => best.some((s) => s.forms.includes(id)))).toBe(false);
        const rank = sets.map((s) => s.delivered * 1000 - s.forms.length);
        expect(rank).toEqual(rank.toSorted((a, b) => b - a));
      }),
      { numRuns: 40 },
    );
  });

  it("one form alone delivers what the advice says and fits as it says", () => {
    fc.assert(
      fc.property(anyAnswers, (raw) => {
        const answers: Answers = { ...raw, runningForms: "none" };
        const advice = advise(dataset, answers);
        for (const { forms, delivered, feasibility } of portfolio(dataset, answers, 1).sets) {
          const own = advice.forms.find((f) => f.form === forms[0]);
          expect([delivered, feasibility.fit]).toEqual([own?.delivered, own?.feasibility.fit]);
        }
      }),
    );
  });

  it("do not depend on the order of the data", () => {
    fc.assert(
      fc.property(anyAnswers, reordered, (answers, other) => {
        const plain = ({ sets, core, none }: ReturnType<typeof portfolio>) => [
          sets.map((s) => [s.forms, s.delivered, s.added, s.named, s.feasibility]),
          core,
          none,
        ];
        expect(plain(portfolio(other, answers))).toEqual(plain(portfolio(dataset, answers)));
      }),
      { numRuns: 20 },
    );
  });
});

describe("the real data", () => {
  it("make 92 sets of up to three of eight forms, and know which the guide names", () => {
    const { sets } = portfolio(dataset, answersOf({ ambitions: { reciprocity: 3 } }));
    expect(sets).toHaveLength(8 + 28 + 56);
    const named = sets.filter((s) => s.forms.length === 2 && s.named.length === 1).map((s) => s.forms.join(" + "));
    expect(named.toSorted()).toEqual([
      "global-networks + jumelage",
      "humanitarian-aid + stedenband",
      "indirect-cooperation + stedenband",
      "international-youth-work + jumelage",
      "international-youth-work + stedenband",
      "private-sector-cooperation + stedenband",
      "short-term-exchange + stedenband",
    ]);
  });

  it("youth work and private sector cover what jumelage asks for, without a euro", () => {
    const answers = answersOf({
      ambitions: { "private-sector-involvement": 3, "global-citizenship": 3, "civil-society-involvement": 3 },
      staff: { now: 0.2, freed: 0 },
      money: { now: 0, freed: 0 },
    });
    const { best } = portfolio(dataset, answers);
    expect(best.map((s) => [s.forms, s.delivered, s.asked, s.money.known, s.staff])).toEqual([
      [["international-youth-work", "private-sector-cooperation"], 9, 9, 0, { known: 0, atLeast: true }],
    ]);
  });

  it("has no sets when nothing is asked", () => {
    expect(portfolio(dataset, answersOf({ runningForms: ["jumelage"] }))).toMatchObject({
      scored: false,
      running: ["jumelage"],
      sets: [],
      best: [],
      core: [],
    });
  });
});
