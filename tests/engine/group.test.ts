import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { advise } from "../../src/engine/score/advise";
import { EngineError } from "../../src/engine/engine-error";
import { groupAdvice, poolAcceptability, removals, type Respondent } from "../../src/engine/group/group";
import { kendallW, midRanks } from "../../src/engine/group/concordance";
import { answerSpread } from "../../src/engine/group/spread";
import { anyAnswers } from "../support/arbitraries";
import { dataset, formIds } from "../../tooling/support/dataset";
import { answersOf } from "../../tooling/support/dossiers";

interface Concordance {
  readonly values: readonly (readonly number[])[];
  readonly expected: {
    readonly published: readonly { readonly friedmanChiSquared: number; readonly tolerance: number }[];
    readonly computed: { readonly kendallW: number; readonly tolerance: number };
  };
}

const vector = JSON.parse(
  readFileSync(new URL("../vectors/consensus-kendall-w.json", import.meta.url), "utf8"),
) as Concordance;

function fault(run: () => unknown): string | null {
  try {
    run();
  } catch (error) {
    if (error instanceof EngineError) return `${error.field}: ${error.reason}`;
    throw error;
  }
  return null;
}

describe("kendallW", () => {
  it("gives the published concordance of 22 rankings with ties (consensus-kendall-w)", () => {
    // There the lowest value has rank 1.
    const w = kendallW(vector.values.map((row) => midRanks(row.map((value) => -value)))) ?? 0;
    const { computed, published } = vector.expected;
    expect(Math.abs(w - computed.kendallW)).toBeLessThanOrEqual(computed.tolerance);
    for (const { friedmanChiSquared, tolerance } of published)
      expect(Math.abs(22 * 2 * w - friedmanChiSquared)).toBeLessThanOrEqual(tolerance);
  });

  it("counted by hand: 1 2 3, 1 3 2 and 2 1 3 have rank sums 4, 6, 8", () => {
    // S = 4 + 0 + 4, W = 12 x 8 / (9 x 24).
    expect(
      kendallW([
        [1, 2, 3],
        [1, 3, 2],
        [2, 1, 3],
      ]),
    ).toBeCloseTo(96 / 216, 15);
  });

  it("is 1 for equal rankings and 0 for opposite ones", () => {
    expect(
      kendallW([
        [1.5, 1.5, 3],
        [1.5, 1.5, 3],
      ]),
    ).toBe(1);
    expect(
      kendallW([
        [1, 2],
        [2, 1],
      ]),
    ).toBe(0);
  });

  it("means nothing for one ranking, one object, or ties of all by all", () => {
    expect(kendallW([])).toBeNull();
    expect(kendallW([[1, 2]])).toBeNull();
    expect(kendallW([[1], [1]])).toBeNull();
    expect(
      kendallW([
        [1.5, 1.5],
        [1.5, 1.5],
      ]),
    ).toBeNull();
  });

  it("lies between 0 and 1, does not depend on order, and is 1 for copies", () => {
    const row = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 7 }), (rows) => {
        const ranks = rows.map(midRanks);
        const w = kendallW(ranks);
        for (const r of ranks) expect(r.reduce((sum, x) => sum + x, 0)).toBe(15);
        if (w === null) return;
        expect(w).toBeGreaterThanOrEqual(0);
        expect(w).toBeLessThanOrEqual(1);
        expect(kendallW(ranks.toReversed().map((r) => r.toReversed()))).toBe(w);
        const [first = []] = ranks;
        expect([1, null]).toContain(kendallW(ranks.map(() => first)));
      }),
    );
  });

  it("names lists of another length, ranks that are none and values that are no numbers", () => {
    expect(fault(() => kendallW([[1, 2], [1]]))).toBe("rankings[1]: ragged");
    expect(
      fault(() =>
        kendallW([
          [1, 1],
          [1, 2],
        ]),
      ),
    ).toBe("rankings[0]: not-ranks");
    expect(fault(() => midRanks([1, NaN]))).toBe("values[1]: not-a-number");
  });
});

const person = (id: string, acceptability: Respondent["acceptability"], answers = answersOf({})): Respondent => ({
  id,
  answers,
  acceptability,
});

describe("poolAcceptability", () => {
  const [x, y, z] = [person("x", { a: 1 }), person("y", { a: 0.25, b: 0.75 }), person("z", { b: 0.5, c: 0.5 })];

  it("is the mean, every respondent counting the same", () => {
    expect(poolAcceptability(["c", "b", "a"], [x, y])).toEqual({
      of: ["x", "y"],
      shares: [
        { form: "a", share: 0.625 },
        { form: "b", share: 0.375 },
        { form: "c", share: 0 },
      ],
      top: ["a"],
    });
  });

  it("shows a tie as a tie, and leaves out who is not known", () => {
    expect(poolAcceptability(["a", "b", "c"], [x, y, z]).top).toEqual(["a", "b"]);
    expect(poolAcceptability(["a", "b"], [x, person("n", null)])).toMatchObject({ of: ["x"], top: ["a"] });
  });

  it("has no top for nobody, or where no form is ever first", () => {
    expect(poolAcceptability(["a"], [])).toEqual({ of: [], shares: [{ form: "a", share: 0 }], top: [] });
    expect(poolAcceptability(["a"], [person("x", {})]).top).toEqual([]);
  });

  it("says whose removal changes the top", () => {
    expect(removals(["a", "b", "c"], [x, y, z])).toEqual([
      { id: "x", top: ["b"], changes: true },
      { id: "y", top: ["a"], changes: true },
      { id: "z", top: ["a"], changes: true },
    ]);
    expect(removals(["a", "b"], [x, y]).map((r) => r.changes)).toEqual([true, false]);
    expect(removals(["a", "b"], [x])).toEqual([]);
  });

  it("names double ids and numbers that are no shares", () => {
    expect(fault(() => poolAcceptability(["a"], [x, x]))).toBe("respondents[1].id: twice");
    const bad = person("y", { a: NaN });
    expect(fault(() => poolAcceptability(["a"], [x, bad]))).toBe("respondents[1].acceptability.a: not-a-share");
    expect(fault(() => poolAcceptability(["a"], [person("y", { a: -0.1 })]))).toMatch("not-a-share");
  });
});

describe("answerSpread", () => {
  const answers = [
    answersOf({ ambitions: { reciprocity: 1 }, term: "1-1", occasions: ["encounter"], staff: { now: 0.5 } }),
    answersOf({ ambitions: { reciprocity: 3 }, term: "no-preference", occasions: "none", staff: { now: "unknown" } }),
    answersOf({ ambitions: { reciprocity: "no-opinion" }, term: "1-1", staff: { now: 0.1 } }),
    answersOf({ ambitions: { reciprocity: 1 } }),
  ];
  const at = (path: string) => answerSpread(dataset, answers).find((s) => s.path === path);

  it("gives lowest, highest, and who has no opinion", () => {
    expect(at("ambitions.reciprocity")).toEqual({
      path: "ambitions.reciprocity",
      kind: "level",
      min: 1,
      max: 3,
      counts: [
        { value: 1, respondents: 2 },
        { value: 3, respondents: 1 },
      ],
      withoutOpinion: 1,
      unanswered: 0,
    });
    expect(at("staff.now")).toMatchObject({ min: 0.1, max: 0.5, withoutOpinion: 1, unanswered: 1 });
    expect(at("money.now")).toMatchObject({ min: null, max: null, counts: [], unanswered: 4 });
  });

  it("counts options of the other questions", () => {
    expect(at("term")).toMatchObject({
      options: [{ option: "1-1", respondents: 2 }],
      withoutOpinion: 1,
      unanswered: 1,
    });
    expect(at("occasions")).toMatchObject({ options: [{ option: "encounter", respondents: 1 }], withoutOpinion: 1 });
  });

  it("leaves out who answered", () => {
    expect(answerSpread(dataset, answers).some((s) => s.path.startsWith("respondent."))).toBe(false);
  });
});

describe("groupAdvice", () => {
  it("has the individual advice first, and W over those who ask something", () => {
    const one = answersOf({ ambitions: { reciprocity: 3 } });
    const two = answersOf({ ambitions: { "global-citizenship": 3 } });
    const group = groupAdvice(dataset, [
      person("x", { stedenband: 1 }, one),
      person("y", { "international-youth-work": 1 }, two),
      person("z", null),
    ]);
    expect(group.individuals.map((i) => [i.id, i.top])).toEqual([
      ["x", ["stedenband"]],
      ["y", ["international-youth-work"]],
      ["z", []],
    ]);
    expect(group.rankings).toBe(2);
    expect(group.concordance).toBeGreaterThan(0);
    expect(group.concordance).toBeLessThan(1);
    expect(group.pooled.top).toEqual(["international-youth-work", "stedenband"]);
    expect(group.removals.map((r) => [r.id, r.changes])).toEqual([
      ["x", true],
      ["y", true],
    ]);
  });

  it("agrees with itself", () => {
    fc.assert(
      fc.property(anyAnswers, fc.integer({ min: 2, max: 4 }), (answers, size) => {
        const all = Array.from({ length: size }, (_, i) => person(`p${i}`, null, answers));
        const { concordance, individuals, rankings } = groupAdvice(dataset, all);
        const delivered = new Set(individuals[0]?.advice.forms.map((f) => f.delivered));
        expect(concordance).toBe(rankings > 0 && delivered.size > 1 ? 1 : null);
        expect(individuals[0]?.advice).toEqual(advise(dataset, answers));
      }),
    );
  });

  it("is between 0 and 1 for any respondents, and never NaN", () => {
    fc.assert(
      fc.property(fc.array(anyAnswers, { maxLength: 5 }), (list) => {
        const group = groupAdvice(
          dataset,
          list.map((answers, i) => person(`p${i}`, { [formIds[i] ?? ""]: 1 }, answers)),
        );
        const w = group.concordance;
        expect(w === null || (w >= 0 && w <= 1)).toBe(true);
        expect(group.pooled.shares.every((s) => s.share >= 0 && s.share <= 1)).toBe(true);
      }),
    );
  });

  it("names the answer of the respondent that cannot be", () => {
    const bad = person("y", null, answersOf({ ambitions: { reciprocity: NaN as 0 } }));
    expect(fault(() => groupAdvice(dataset, [person("x", null), bad]))).toBe(
      "respondents[1].answers.ambitions.reciprocity: not-a-level",
    );
  });
});
