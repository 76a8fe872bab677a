import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers } from "../../src/domain/answers";
import type { Dataset } from "../../src/domain/facts/dataset";
import { advise, formOf } from "../../src/engine/score/advise";
import { allSets, portfolioOf } from "../../src/engine/portfolio/portfolio";
import { dataset, formIds } from "../../tooling/support/dataset";
import { answersOf } from "../../tooling/support/dossiers";
import { anySituation, reordered } from "../support/situations";
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

/** The best sets, beside all of which they are the best. */
const portfolio = (...given: Parameters<typeof allSets>) => ({ ...portfolioOf(...given), sets: allSets(...given) });

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
    expect(sets.filter((s) => s.standing !== "not-now")).toHaveLength(expected.feasible);
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
      { id: "a", levels: [3, 0], euro: 100, fte: 0.5, combinesWith: ["c"] },
      { id: "c", levels: [1, 2], euro: 50, fte: null },
      { id: "d", levels: [0, 3], euro: null, fte: 0.1 },
      { id: "e", levels: [3, 3], euro: 0, fte: 0, term: { from: 1, to: 1 } },
    ],
    { occasions: [contextOption("o", { a: 1, c: 2, d: 1, e: 1 })] },
  );
  const answers = asking([3, 3], {
    term: "3-3",
    occasions: ["o"],
    staff: { now: 0.5, freed: 0.05 },
    money: { now: 100, freed: 20 },
  });
  const result = portfolio(data, answers);
  const set = (...forms: string[]) => result.sets.find((s) => s.forms.join() === forms.join());

  it("takes the highest on every demand", () => {
    expect(set("a", "c")?.parts.map((p) => [p.id, p.delivered, p.by])).toEqual([
      ["b1", 3, ["a"]],
      ["b2", 2, ["c"]],
      ["occasion", 2, ["c"]],
    ]);
    expect(set("a", "c")).toMatchObject({ delivered: 3 + 2 + 2, asked: 3 + 3 + 3 });
  });

  it("adds up money and staff, at least where one is not named, in hundredths", () => {
    expect(set("a", "c")?.needs).toEqual({
      fte: { known: 0.5, atLeast: true },
      euroPerYear: { known: 150, atLeast: false },
    });
    expect(set("a", "d")?.needs.fte).toEqual({ known: 0.6, atLeast: false });
  });

  it("stands as one form does: too much of what is named is a shortage, else it cannot be told", () => {
    expect(set("a", "c")).toMatchObject({ standing: "not-now", money: { standing: "not-now", lacking: 30 } });
    expect(set("a", "d")).toMatchObject({ standing: "not-now", staff: { lacking: 0.05 } });
    expect(set("c", "d")?.standing).toBe("cannot-tell");
    expect(set("a")?.standing).toBe("fits");
  });

  it("says what each form brings beside the others, and which pairs the data name", () => {
    expect(set("c", "d")?.added.map(({ form, pluses, on }) => [form, pluses, on.map((g) => [g.id, g.pluses])])).toEqual(
      [
        [
          "c",
          2,
          [
            ["b1", 1],
            ["occasion", 1],
          ],
        ],
        ["d", 1, [["b2", 1]]],
      ],
    );
    expect(set("a", "c", "d")?.named).toEqual([["a", "c"]]);
    expect(set("c", "d")?.named).toEqual([]);
  });

  it("puts sets without a conflict before all others, then most pluses, and finds the best, its core and the rest", () => {
    expect(result.sets.slice(0, 7).map((s) => [s.forms.join(""), s.conflicts, s.delivered])).toEqual([
      ["acd", 0, 8],
      ["ac", 0, 7],
      ["ad", 0, 7],
      ["cd", 0, 6],
      ["c", 0, 5],
      ["a", 0, 4],
      ["d", 0, 4],
    ]);
    expect(result.best.map((s) => s.forms)).toEqual([["c", "d"]]);
    expect([result.core, result.sometimes, result.none]).toEqual([["c", "d"], [], ["a", "e"]]);
  });

  it("starts from what runs, of which no conflict counts", () => {
    const found = portfolio(data, { ...answers, runningForms: ["e", "unknown"] });
    expect(found.running).toEqual(["e"]);
    expect(found.sets.every((s) => s.forms.includes("e") && s.conflicts === 0)).toBe(true);
    expect(found.sets).toHaveLength(8);
    expect(found.sets.find((s) => s.forms.length === 1)?.added).toEqual([]);
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

/** Pluses of every set of at most three added forms, by counting in binary. */
function brute(data: Dataset, answers: Answers): ReadonlyMap<string, number> {
  const { forms, situation } = advise(data, answers);
  const ids = data.workForms.map((f) => f.id);
  const sets = Array.from({ length: 2 ** ids.length - 1 }, (_, code) =>
    ids.filter((__, i) => ((code + 1) >> i) & 1).toSorted(),
  );
  const { running } = situation;
  return new Map(
    sets
      .filter((set) => running.every((id) => set.includes(id)) && set.length - running.length <= 3)
      .map((set) => {
        const members = forms.filter((f) => set.includes(f.form));
        const most = situation.wishes.map((_, d) => Math.max(...members.map((m) => m.parts[d]?.delivered ?? 0)));
        return [set.join(), most.reduce((sum, pluses) => sum + pluses, 0)];
      }),
  );
}

describe("for any answers", () => {
  it("are all sets with the coverage and order of brute force", () => {
    fc.assert(
      fc.property(anySituation, (answers) => {
        const { scored } = advise(dataset, answers);
        const { sets, best, core, sometimes, none, first, more } = portfolio(dataset, answers);
        expect(first).toEqual(sets[0] ?? null);
        const wider = sets.filter(
          (set) => set.standing !== "not-now" && best.some(({ forms }) => forms.every((id) => set.forms.includes(id))),
        );
        expect(more).toBe(wider.some(({ delivered }) => delivered > (best[0]?.delivered ?? 0)));
        const expected = brute(dataset, answers);
        expect(sets.length).toBe(scored ? expected.size : 0);
        for (const s of sets) {
          expect(s.delivered).toBe(expected.get(s.forms.join()));
          for (const { form, pluses, on } of s.added) {
            const rest = s.forms.filter((id) => id !== form).join();
            expect(pluses).toBe(s.delivered - (expected.get(rest) ?? 0));
            expect(on.reduce((sum, gain) => sum + gain.pluses, 0)).toBe(pluses);
          }
        }
        const rank = sets.map((s) => s.conflicts * -1e6 + s.delivered * 1000 - s.forms.length);
        expect(rank).toEqual(rank.toSorted((a, b) => b - a));
        expect(best.every(({ standing }) => standing !== "not-now")).toBe(true);
        expect([...core, ...sometimes, ...none].toSorted()).toEqual(formIds.toSorted());
        expect(core.every((id) => best.every((s) => s.forms.includes(id)))).toBe(true);
        expect(none.some((id) => best.some((s) => s.forms.includes(id)))).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  it("one form alone delivers what the advice says, and stands as it says", () => {
    fc.assert(
      fc.property(anySituation, (raw) => {
        const answers: Answers = { ...raw, runningForms: "none" };
        const advice = advise(dataset, answers);
        for (const { forms, delivered, standing, conflicts } of portfolio(dataset, answers, 1).sets) {
          const own = formOf(advice, forms[0] ?? "");
          expect([delivered, standing, conflicts]).toEqual([own?.delivered, own?.standing, own?.conflicts.length]);
        }
      }),
    );
  });

  it("do not depend on the order of the data", () => {
    fc.assert(
      fc.property(anySituation, reordered, (answers, other) => {
        const plain = ({ sets, core, none }: ReturnType<typeof portfolio>) => [
          sets.map((s) => [s.forms, s.delivered, s.added, s.named, s.standing]),
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
    expect(best.map((s) => [s.forms, s.delivered, s.asked, s.needs.euroPerYear.known, s.needs.fte])).toEqual([
      [["international-youth-work", "private-sector-cooperation"], 9, 9, 0, { known: 0, atLeast: true }],
    ]);
  });

  it("has no sets when nothing is asked", () => {
    expect(portfolio(dataset, answersOf({ runningForms: ["jumelage"] }))).toMatchObject({
      running: ["jumelage"],
      sets: [],
      best: [],
      core: [],
    });
  });
});
