import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exponential, exponentials } from "../../../src/engine/weights/sample/exponential";
import { sfc32 } from "../../../src/engine/weights/sample/random";
import { drawnRobustness, SAMPLE, sampledRobustness } from "../../../src/engine/weights/sample/sample";
import { breakStick, root, Sorter } from "../../../src/engine/weights/sample/weights";
import type { RobustnessProblem } from "../../../src/engine/weights/problem";
import { exactly, PROPERTY_SEED } from "../../support/robustness";

const PROBLEM: RobustnessProblem = {
  values: [
    [1, 0, 1 / 3, 1 / 2],
    [1 / 3, 1, 0, 1 / 2],
    [2 / 3, 1 / 3, 2 / 3, 0],
    [1 / 3, 1, 0, 1 / 2],
  ],
  weights: [3, 2, 2, 1],
  region: "agreeing",
};

describe("roots from + - x /", () => {
  it("are those of Math.pow, to a few units in the last place", () => {
    fc.assert(
      fc.property(fc.double({ min: 2 ** -33, max: 1, noNaN: true }), fc.integer({ min: 1, max: 32 }), (u, k) => {
        expect(Math.abs(root(u, k) / u ** (1 / k) - 1)).toBeLessThan(2e-15);
      }),
      { seed: PROPERTY_SEED, numRuns: 2000 },
    );
  });

  it("end for the smallest and largest points", () => {
    for (let k = 1; k <= 32; k += 1) {
      expect(root(1, k)).toBe(1);
      expect(root(0.5 / 2 ** 32, k) ** k).toBeCloseTo(0.5 / 2 ** 32, 20);
    }
  });
});

describe("weights from points of the cube", () => {
  it("are 0 or more and add up to 1", () => {
    const cube = fc.array(fc.double({ min: 2 ** -33, max: 1 - 2 ** -33, noNaN: true }), { minLength: 0, maxLength: 9 });
    fc.assert(
      fc.property(cube, (point) => {
        const weights = new Float64Array(point.length + 1);
        breakStick(Float64Array.from(point), 0, weights);
        expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
        expect(weights.reduce((sum, w) => sum + w, 0)).toBeCloseTo(1, 14);
      }),
      { seed: PROPERTY_SEED },
    );
  });

  it("are sorted group by group, and inside a group as they were", () => {
    const sorter = new Sorter([[3], [0, 2], [1]]);
    const weights = Float64Array.of(0.1, 0.5, 0.3, 0.1);
    sorter.sort(weights);
    expect([...weights]).toEqual([0.1, 0.1, 0.3, 0.5]);
    const free = Float64Array.of(0.2, 0.7, 0.1);
    new Sorter([[0, 1, 2]]).sort(free);
    expect([...free]).toEqual([0.2, 0.7, 0.1]);
  });

  it("are uniform in the agreeing region: the share of every half space is the exact one", () => {
    // The share of a half space is a pairwise index; enough of them determine the distribution (Cramer and Wold).
    const values = fc.array(fc.constantFrom(0, 0.2, 0.5, 0.7, 1), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(
        values,
        values,
        fc.constantFrom([1, 1, 2, 2, 3], [2, 1, 1, 1, 1], [3, 3, 1, 2, 1]),
        (a, b, weights) => {
          const problem = { values: [a, b], weights, region: "agreeing" as const };
          const share = exactly(problem).pairwise[0]?.[1] ?? NaN;
          const drawn = drawnRobustness(problem, 20_000, 5).pairwise[0]?.[1] ?? NaN;
          expect(Math.abs(drawn - share)).toBeLessThan(4.5 * Math.sqrt((share * (1 - share)) / 20_000) + 1e-9);
        },
      ),
      { seed: PROPERTY_SEED, numRuns: 60 },
    );
  });
});

describe("the sampled answer", () => {
  it("stores its seed and its size, and repeats itself", () => {
    const answer = sampledRobustness(PROBLEM);
    expect(answer).toMatchObject({ kind: "sampled", seed: SAMPLE.seed, points: 4096 });
    expect(sampledRobustness(PROBLEM)).toEqual(answer);
    expect(sampledRobustness(PROBLEM, { seed: 1 }).pairwise).not.toEqual(answer.pairwise);
  });

  it("has these digits everywhere", () => {
    const { pairwise, firstAlone, firstShared, centralWeights } = sampledRobustness(PROBLEM);
    expect({ pairwise: pairwise[0], firstAlone, firstShared, central: centralWeights[0] }).toMatchInlineSnapshot(`
      {
        "central": [
          0.5557514148897487,
          0.18023943537455914,
          0.19887400150398596,
          0.06513514823170621,
        ],
        "firstAlone": [
          0.762939453125,
          0,
          0.1572265625,
          0,
        ],
        "firstShared": [
          0,
          0.079833984375,
          0,
          0.079833984375,
        ],
        "pairwise": [
          0,
          0.90185546875,
          0.81591796875,
          0.90185546875,
        ],
      }
    `);
  });

  it("tells first alone from first shared", () => {
    const { firstAlone, firstShared, ranks } = sampledRobustness(PROBLEM);
    expect(firstAlone[1]).toBe(0);
    expect(firstShared[1]).toBeGreaterThan(0);
    expect(firstShared[1]).toBe(firstShared[3]);
    expect(ranks[1]).toEqual(ranks[3]);
    expect(ranks.map((row) => row.reduce((sum, share) => sum + share, 0))).toEqual([1, 1, 1, 1]);
  });

  it("of one form and of one criterion is certain", () => {
    expect(sampledRobustness({ values: [[1, 0]], weights: [1, 1], region: "simplex" })).toMatchObject({
      firstAlone: [1],
      ranks: [[1]],
      errors: { firstAlone: [0], ranks: [[0]] },
    });
    const single = sampledRobustness({ values: [[0.5], [1], [0.5]], weights: [4], region: "agreeing" });
    expect(single).toMatchObject({ firstAlone: [0, 1, 0], centralWeights: [null, [1], null] });
    expect(single.ranks[0]).toEqual([0, 1, 0]);
  });

  it("takes up to 33 criteria", () => {
    const values = [0, 1].map((i) => Array.from({ length: 33 }, (_, j) => (i + j) % 2));
    const weights = Array.from({ length: 33 }, () => 1);
    const { pairwise, errors } = sampledRobustness({ values, weights, region: "simplex" });
    const share = exactly({ values, weights, region: "simplex" }, { asked: "first" }).pairwise[0]?.[1] ?? NaN;
    expect(Math.abs((pairwise[0]?.[1] ?? NaN) - share)).toBeLessThan(4 * (errors.pairwise[0]?.[1] ?? NaN));
  });
});

describe("exponential numbers", () => {
  it("come from e^x without Math.exp", () => {
    for (let x = -16; x <= 16; x += 0.37) expect(exponential(x) / Math.exp(x)).toBeCloseTo(1, 12);
  });

  it("follow their law: mean, and shares below bounds, also in the tail", () => {
    const size = 400_000;
    const numbers = new Float64Array(size);
    const sum = exponentials(sfc32(11))(numbers);
    expect(Math.abs(sum / size - 1)).toBeLessThan(4 / Math.sqrt(size));
    for (const bound of [0.01, 0.1, 0.5, 1, 2, 4, 7, 7.7, 9]) {
      const share = numbers.filter((x) => x > bound).length / size;
      const law = Math.exp(-bound);
      expect(Math.abs(share - law), `above ${bound}`).toBeLessThan(4 * Math.sqrt((law * (1 - law)) / size));
    }
  });
});

describe("independent draws", () => {
  it("agree with the exact indices within four standard errors", () => {
    const [exact, drawn] = [exactly(PROBLEM), drawnRobustness(PROBLEM, 100_000, 3)];
    (exact.ranks ?? []).forEach((row, i) =>
      row.forEach((share, r) => {
        const error = drawn.errors.ranks[i]?.[r] ?? NaN;
        expect(Math.abs(share - (drawn.ranks[i]?.[r] ?? NaN))).toBeLessThanOrEqual(4 * error + 1e-9);
      }),
    );
    exact.centralWeights.forEach((weights, i) =>
      weights?.forEach((w, k) => expect(drawn.centralWeights[i]?.[k]).toBeCloseTo(w, 2)),
    );
  });
});
