import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { EngineError } from "../../../src/engine/engine-error";
import { variantsOf } from "../../../src/engine/variants/variants";
import { drawOrdinal } from "../../../src/engine/variants/ordinal";
import { drawOrderedWeights, seededRandom } from "../../../src/engine/variants/random";
import { asking, smallData } from "../../support/small-data";

function vector(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../vectors/${name}.json`, import.meta.url), "utf8"));
}

interface Smaa {
  readonly levels: readonly (readonly number[])[];
  readonly criteria: readonly string[];
  readonly expected: {
    readonly computed: {
      readonly N: number;
      readonly rankAcceptability: readonly (readonly number[])[];
      readonly pairwiseWinning: readonly (readonly number[])[];
    };
  };
}

interface Centroids {
  readonly cases: readonly { readonly n: number; readonly values: readonly number[] }[];
}

describe("drawOrdinal", () => {
  it("gives the acceptabilities of SMAA-O on the matrix (weg-7x6-smaao)", () => {
    const { levels, criteria, expected } = vector("weg-7x6-smaao") as Smaa;
    const samples = 60_000;
    const rank = levels.map(() => levels.map(() => 0));
    const wins = levels.map(() => levels.map(() => 0));
    const bump = (row: number[] | undefined, k: number) => {
      if (row !== undefined) row[k] = (row[k] ?? 0) + 1;
    };
    // Three pluses asked of each: min(level, 3) = level, u(3) = 1; equal weights: any order.
    const demands = criteria.map((id, j) => ({ id, asked: 3, weight: 3, delivered: levels.map((row) => row[j] ?? 0) }));
    drawOrdinal(demands, { seed: 26, samples }, (values) => {
      values.forEach((own, i) => {
        let better = 0;
        values.forEach((other, k) => {
          if (other > own + 1e-12) better += 1;
          if (own > other + 1e-12) bump(wins[i], k);
        });
        bump(rank[i], better);
      });
    });
    const { N, rankAcceptability, pairwiseWinning } = expected.computed;
    const near = (found: number[][], published: readonly (readonly number[])[]) =>
      published.forEach((row, i) =>
        row.forEach((q, k) => {
          const tolerance = 4 * Math.sqrt(q * (1 - q) * (1 / samples + 1 / N)) + 4 / samples;
          expect(Math.abs((found[i]?.[k] ?? 0) / samples - q), `${i} ${k}`).toBeLessThanOrEqual(tolerance);
        }),
      );
    near(rank, rankAcceptability);
    near(wins, pairwiseWinning);
  });

  it("draws nothing when nothing is asked, and names a bad seed or number", () => {
    let calls = 0;
    drawOrdinal([], { seed: 1, samples: 10 }, () => (calls += 1));
    expect(calls).toBe(0);
    const field = (seed: number, samples: number) => {
      try {
        drawOrdinal([], { seed, samples }, () => undefined);
      } catch (error) {
        return error instanceof EngineError ? error.field : error;
      }
      return null;
    };
    expect(field(1, 0)).toBe("samples");
    expect(field(1, NaN)).toBe("samples");
    expect(field(-1, 1)).toBe("seed");
    expect(field(0.5, 1)).toBe("seed");
    expect(field(2 ** 32, 1)).toBe("seed");
  });
});

describe("drawOrderedWeights", () => {
  const N = 20_000;

  it.each((vector("weights-rank-order-centroid") as Centroids).cases)(
    "has the rank order centroid as its mean, n = $n",
    ({ n, values }) => {
      const random = seededRandom(n);
      const [sum, squares] = [values.map(() => 0), values.map(() => 0)];
      const weights = new Float64Array(n);
      const ones = values.map(() => 1);
      for (let i = 0; i < N; i += 1) {
        drawOrderedWeights(random, ones, weights);
        weights.forEach((w, j) => {
          sum[j] = (sum[j] ?? 0) + w;
          squares[j] = (squares[j] ?? 0) + w * w;
        });
      }
      values.forEach((expected, j) => {
        const mean = (sum[j] ?? 0) / N;
        const error = Math.sqrt(((squares[j] ?? 0) / N - mean * mean) / N);
        expect(Math.abs(mean - expected)).toBeLessThan(4.5 * error);
      });
    },
  );

  it("keeps the order between groups, not inside, and adds up to 1", () => {
    const random = seededRandom(3);
    const weights = new Float64Array(5);
    let turned = 0;
    for (let i = 0; i < 1000; i += 1) {
      drawOrderedWeights(random, [2, 3], weights);
      const [a = 0, b = 0, ...rest] = weights;
      expect(Math.min(a, b)).toBeGreaterThanOrEqual(Math.max(...rest));
      expect(weights.reduce((sum, w) => sum + w, 0)).toBeCloseTo(1, 12);
      if (a < b) turned += 1;
    }
    expect(turned).toBeGreaterThan(400);
    expect(turned).toBeLessThan(600);
  });

  it("is 1 for one weight", () => {
    const weights = new Float64Array(1);
    drawOrderedWeights(seededRandom(1), [1], weights);
    expect([...weights]).toEqual([1]);
  });
});

describe("the same digits on every machine", () => {
  it("for a seed", () => {
    const random = seededRandom(1);
    expect([random(), random(), random()].map((x) => x * 2 ** 32 - 0.5)).toEqual([2693262067, 11749833, 2265367787]);
  });
});

describe("ordinal levels as a reading", () => {
  const ordinal = (data: Parameters<typeof variantsOf>[0], answers: Parameters<typeof variantsOf>[1]) => {
    const found = variantsOf(data, answers).variants.find((r) => r.id === "ordinal-levels");
    if (found?.id !== "ordinal-levels") throw new RangeError("no such reading");
    return found;
  };

  it("gives each of two forms half where one delivers one demand and the other the other", () => {
    const data = smallData([
      { id: "a", levels: [1, 0] },
      { id: "b", levels: [0, 1] },
    ]);
    const { shares, tried, same } = ordinal(data, asking([1, 1]));
    expect(tried).toBe(10_000);
    expect(same).toBe(0);
    for (const { first, alone, standardError } of shares) {
      expect(Math.abs(first - 0.5)).toBeLessThan(4 * standardError);
      expect(alone).toBe(first);
      expect(standardError).toBeCloseTo(0.005, 4);
    }
  });

  it("is certain where the demand that counts more is delivered by one", () => {
    const data = smallData([
      { id: "a", levels: [1, 0] },
      { id: "b", levels: [0, 1] },
    ]);
    const { shares, changes } = ordinal(data, asking([1, 1], { double: ["b1"] }));
    expect(shares.map((s) => [s.form, s.first, s.standardError])).toEqual([
      ["a", 1, 0],
      ["b", 0, 0],
    ]);
    expect(changes).toBe(false);
  });

  it("one plus of two is worth a uniform number: a with 1 of 2 and 1 of 1 against b with 2 of 2", () => {
    const data = smallData([
      { id: "a", levels: [1, 1] },
      { id: "b", levels: [2, 0] },
    ]);
    // c = 2 and 1: w1 = 1/2 + v/2, v uniform; a - b = 1 - w1 (2 - u), so a is first where w1 < 1/(2 - u):
    // integral of 2/(2 - u) - 1 over u = 2 ln 2 - 1.
    const [a] = ordinal(data, asking([2, 1])).shares;
    expect(Math.abs((a?.first ?? 0) - (2 * Math.LN2 - 1))).toBeLessThan(4 * (a?.standardError ?? 0));
  });

  it("counts ties as shared", () => {
    const data = smallData([
      { id: "a", levels: [2, 1] },
      { id: "b", levels: [2, 1] },
    ]);
    const { shares, changes } = ordinal(data, asking([3, 3]));
    expect(shares.map((s) => [s.first, s.alone])).toEqual([
      [1, 0],
      [1, 0],
    ]);
    expect(changes).toBe(false);
  });
});
