import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { searchSmallest, type SearchSpace } from "../../../src/engine/counterfactual/search";
import { subsetsNear } from "../../../src/engine/counterfactual/subsets";

interface Case {
  readonly minTotalSteps: number;
  readonly numberOfMinimisers: number;
  readonly oneMinimiser: readonly number[];
}

interface Counterfactual {
  readonly levels: readonly (readonly number[])[];
  readonly alternatives: readonly string[];
  readonly baseAnswers: readonly number[];
  readonly expected: {
    readonly computed: { readonly result: Readonly<Record<string, Readonly<Record<string, Case | null>>>> };
  };
}

const vector = JSON.parse(
  readFileSync(new URL("../../vectors/counterfactual-weg.json", import.meta.url), "utf8"),
) as Counterfactual;

/** Score = sum of answer x level, answers 0 to 4, distance in steps. */
const space: SearchSpace = {
  fixed: vector.alternatives.map(() => 0),
  fixedAsked: 1,
  questions: vector.baseAnswers.map((now, j) => ({
    answers: [0, 1, 2, 3, 4].map((to) => ({
      cost: Math.abs(to - now),
      asked: to,
      points: vector.levels.map((row) => to * (row[j] ?? 0)),
    })),
  })),
};

describe("searchSmallest (counterfactual-weg)", () => {
  const cases = Object.entries(vector.expected.computed.result).flatMap(([name, forms]) =>
    Object.entries(forms).map(([form, expected]) => ({ name, form, expected })),
  );

  it.each(cases)("$name: $form", ({ name, form, expected }) => {
    const all = vector.alternatives.map((_, index) => index);
    const pool = name === "all-8" ? all : all.filter((index) => vector.alternatives[index] !== "stedenband");
    const own = vector.alternatives.indexOf(form);
    const found = searchSmallest(space, { form: own, rivals: pool.filter((index) => index !== own), alone: true });
    expect(found && { cost: found.cost, ways: found.ways }).toEqual(
      expected && { cost: expected.minTotalSteps, ways: expected.numberOfMinimisers },
    );
    const steps = found?.answers.map((to, j) => Math.abs(to - (vector.baseAnswers[j] ?? 0)));
    expect(steps?.reduce((sum, s) => sum + s, 0)).toBe(expected?.minTotalSteps);
    const single = expected?.numberOfMinimisers === 1;
    expect(single ? found?.answers : null).toEqual(single ? expected.oneMinimiser : null);
  });

  it("finds nothing where nothing is asked, and needs no rivals", () => {
    const empty: SearchSpace = { fixed: [0, 0], fixedAsked: 0, questions: [] };
    expect(searchSmallest(empty, { form: 0, rivals: [1], alone: false })).toBeNull();
    expect(searchSmallest({ ...empty, fixedAsked: 2 }, { form: 0, rivals: [1], alone: false })).toEqual({
      cost: 0,
      answers: [],
      ways: 1,
    });
    expect(searchSmallest({ ...empty, fixedAsked: 2 }, { form: 0, rivals: [], alone: true })).not.toBeNull();
  });
});

describe("subsetsNear", () => {
  it("gives all other sets, fewest changed first", () => {
    const { sets, all } = subsetsNear(["a", "b", "c"], ["a"], { most: 100, size: 2 });
    expect(all).toBe(true);
    expect(sets.map((s) => [s.set.join(""), s.toggles])).toEqual([
      ["", 1],
      ["ab", 1],
      ["ac", 1],
      ["b", 2],
      ["c", 2],
      ["bc", 3],
    ]);
  });

  it("says when it stops before the end", () => {
    const { sets, all } = subsetsNear(["a", "b", "c"], [], { most: 3, size: 3 });
    expect(all).toBe(false);
    expect(sets.map((s) => s.set.join(""))).toEqual(["a", "b", "c"]);
  });
});
