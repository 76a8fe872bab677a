import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Tally } from "../../../src/engine/weights/tally";
import { winningShare } from "../../../src/engine/weights/exact/pairwise";
import { exponentials } from "../../../src/engine/weights/sample/exponential";
import { sfc32 } from "../../../src/engine/weights/sample/random";
import { sampledRobustness } from "../../../src/engine/weights/sample/sample";
import { prepare, type RobustnessProblem } from "../../../src/engine/weights/problem";
import { exactWinning, parseRational, toDouble, written } from "../../support/fractions";
import { exactly } from "../../support/robustness";

function vector(id: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../vectors/${id}.json`, import.meta.url), "utf8"));
}

interface Computed {
  readonly N: number;
  readonly rankAcceptability: number[][];
  readonly pairwiseWinning: number[][];
  readonly centralWeights: (number | null)[][];
}

/** The tolerance of the files: 4 sqrt(q (1 - q) (1 / own + 1 / reference)) + 4 / min(own, reference). */
function tolerated(p: number, q: number, own: number, reference: number): boolean {
  const allowed = 4 * Math.sqrt(q * (1 - q) * (1 / own + 1 / reference)) + 4 / Math.min(own, reference);
  return Math.abs(p - q) <= allowed;
}

type Table = readonly (readonly number[])[];

/** Cells of an estimate that are further from the reference than tolerated. */
function outside(estimate: Table, reference: Table, own: number, draws: number): string[] {
  return reference.flatMap((row, i) =>
    row.flatMap((q, j) => {
      const p = estimate[i]?.[j] ?? NaN;
      return tolerated(p, q, own, draws) ? [] : [`${i}, ${j}: ${p} instead of ${q}`];
    }),
  );
}

/** Adds a table, times a factor, to sums of the same size. */
function addTo(sums: number[][], table: Table, factor: number): void {
  sums.forEach((row, i) =>
    row.forEach((sum, j) => {
      row[j] = sum + factor * (table[i]?.[j] ?? NaN);
    }),
  );
}

describe("exact-pairwise-simplex", () => {
  const { cases } = vector("exact-pairwise-simplex") as {
    cases: { name: string; difference: number[]; expectedFraction: string }[];
  };

  it.each(cases)("$name: $expectedFraction", ({ difference, expectedFraction }) => {
    expect(written(exactWinning(difference))).toBe(expectedFraction);
    expect(Math.abs(winningShare(difference) - toDouble(parseRational(expectedFraction)))).toBeLessThan(1e-12);
  });
});

describe("weg-7x6-uniform", () => {
  const { levels, expected } = vector("weg-7x6-uniform") as {
    levels: number[][];
    expected: {
      computed: Computed;
      exact: { pairwiseWinningFraction: string[][]; rankAcceptabilityFraction: string[][] };
    };
  };
  const problem: RobustnessProblem = {
    values: levels.map((row) => row.map((level) => level / 3)),
    weights: [1, 1, 1, 1, 1, 1],
    region: "simplex",
  };

  it.each(["closed-form", "cuts"] as const)("gives the exact fractions (%s)", (last) => {
    const { pairwise, ranks } = exactly(problem, { last });
    const double = (text: string): number => toDouble(parseRational(text));
    expected.exact.pairwiseWinningFraction.forEach((row, i) =>
      row.forEach((text, j) => expect(pairwise[i]?.[j]).toBeCloseTo(double(text), 12)),
    );
    expected.exact.rankAcceptabilityFraction.forEach((row, i) =>
      row.forEach((text, r) => expect(ranks?.[i]?.[r]).toBeCloseTo(double(text), 12)),
    );
  });

  it("gives the central weights of the reference", () => {
    const { centralWeights, firstAlone } = exactly(problem, { asked: "first" });
    const { N, centralWeights: reference } = expected.computed;
    const never = (rows: readonly (readonly unknown[] | null)[]) => rows.map((row) => (row?.[0] ?? null) === null);
    expect(never(centralWeights)).toEqual(never(reference));
    reference.forEach((row, i) => {
      if (row[0] === null) return;
      // A weight varies by less than 0.2 where the form is first.
      const allowed = (4 * 0.2) / Math.sqrt(N * (firstAlone[i] ?? 0));
      row.forEach((w, k) => expect(Math.abs((w ?? NaN) - (centralWeights[i]?.[k] ?? NaN))).toBeLessThan(allowed));
    });
  });

  it("is estimated by the sample", () => {
    const { ranks, pairwise, points } = sampledRobustness(problem);
    const { N, rankAcceptability, pairwiseWinning } = expected.computed;
    expect(outside(ranks, rankAcceptability, points, N)).toEqual([]);
    expect(outside(pairwise, pairwiseWinning, points, N)).toEqual([]);
  });
});

describe("weg-7x6-smaao", () => {
  const { levels, expected } = vector("weg-7x6-smaao") as { levels: number[][]; expected: { computed: Computed } };

  it("is estimated by the sampling core over drawn values of the levels", () => {
    const draws = 1500;
    const random = sfc32(26);
    const uniform = (): number => (random() + 0.5) / 2 ** 32;
    const size = levels.length;
    const sums = (): number[][] => Array.from({ length: size }, () => Array<number>(size).fill(0));
    const [ranks, pairwise] = [sums(), sums()];
    for (let draw = 0; draw < draws; draw += 1) {
      const utilities = (levels[0] ?? []).map(() => {
        const [u, v] = [uniform(), uniform()];
        return [0, Math.min(u, v), Math.max(u, v), 1];
      });
      const values = levels.map((row) => row.map((level, j) => utilities[j]?.[level] ?? NaN));
      const weights = values[0]?.map(() => 1) ?? [];
      const part = sampledRobustness(
        { values, weights, region: "simplex" },
        { seed: draw, scrambles: 2, log2Points: 5 },
      );
      addTo(ranks, part.ranks, 1 / draws);
      addTo(pairwise, part.pairwise, 1 / draws);
    }
    // Weightings that share a draw of the levels count as one: the tolerance of as many draws.
    const { N, rankAcceptability, pairwiseWinning } = expected.computed;
    expect(outside(ranks, rankAcceptability, draws, N)).toEqual([]);
    expect(outside(pairwise, pairwiseWinning, draws, N)).toEqual([]);
  });
});

describe("smaa-thrombo-no-preference", () => {
  const { measurements, valueFunctions, expected } = vector("smaa-thrombo-no-preference") as {
    measurements: { parameters: { alpha: number; beta: number }[][] };
    valueFunctions: { worst: number; best: number }[];
    expected: { computed: Computed; published: { N: number; rankAcceptability: number[][] }[] };
  };
  const fill = exponentials(sfc32(3));
  // A sum of k exponential numbers has the gamma law of shape k; two of them give the beta law.
  const gamma = (shape: number): number => fill(new Float64Array(shape));
  const beta = (a: number, b: number): number => {
    const own = gamma(a);
    return own / (own + gamma(b));
  };

  it("is estimated by the sampling core over drawn measurements", () => {
    const draws = 20_000;
    const sums = (width: number): number[][] => [0, 1].map(() => Array<number>(width).fill(0));
    const [ranks, moments] = [sums(2), sums(3)];
    const weights = new Float64Array(3);
    for (let draw = 0; draw < draws; draw += 1) {
      // A shift and a scale for all columns together bring the extrapolated values between 0 and 1; no rank changes.
      const values = measurements.parameters.map((row) =>
        row.map((law, j) => {
          const { worst = NaN, best = NaN } = valueFunctions[j] ?? {};
          return ((worst - beta(law.alpha, law.beta)) / (worst - best) + 10) / 12;
        }),
      );
      const tally = new Tally(prepare({ values, weights: [1, 1, 1], region: "simplex" }));
      tally.add(weights, fill(weights));
      ranks.forEach((row, i) => row.forEach((sum, r) => (row[r] = sum + (tally.ranks[2 * i + r] ?? NaN) / draws)));
      moments.forEach((row, i) => row.forEach((sum, k) => (row[k] = sum + (tally.moments[3 * i + k] ?? NaN) / draws)));
    }
    const { computed, published } = expected;
    for (const { N, rankAcceptability } of [computed, ...published])
      expect(outside(ranks, rankAcceptability, draws, N)).toEqual([]);
    computed.centralWeights.forEach((row, i) =>
      row.forEach((w, k) => {
        const first = ranks[i]?.[0] ?? NaN;
        // A weight varies by less than 0.25 where the form is first.
        expect(Math.abs((moments[i]?.[k] ?? NaN) / first - (w ?? NaN))).toBeLessThan(1 / Math.sqrt(draws * first));
      }),
    );
  });
});

describe("weights-rank-order-centroid", () => {
  const { cases } = vector("weights-rank-order-centroid") as { cases: { n: number; values: number[] }[] };

  it.each(cases)("is the mean of the agreeing weights of $n criteria", ({ n, values: expected }) => {
    const values = [Array.from({ length: n }, () => 1)];
    const problem = { values, weights: expected.map((_, j) => n - j), region: "agreeing" as const };
    const exact = exactly(problem).centralWeights[0] ?? [];
    const sampled = sampledRobustness(problem).centralWeights[0] ?? [];
    expected.forEach((w, j) => {
      expect(Math.abs((exact[j] ?? NaN) - w)).toBeLessThan(1e-12);
      expect(Math.abs((sampled[j] ?? NaN) - w)).toBeLessThan((4 * 0.2) / Math.sqrt(4096));
    });
  });
});

describe("wsm-kracka-2010", () => {
  const { matrix, direction, weights, expected } = vector("wsm-kracka-2010") as {
    matrix: number[][];
    direction: ("min" | "max")[];
    weights: number[];
    expected: { published: { ranks: number[] }[] };
  };

  it("has the published ranks", () => {
    const better = matrix.map((row) => row.map((x, j) => (direction[j] === "min" ? 1 / x : x)));
    const sums = weights.map((_, j) => better.reduce((sum, row) => sum + (row[j] ?? 0), 0));
    const values = better.map((row) => row.map((x, j) => x / (sums[j] ?? NaN)));
    const tally = new Tally(prepare({ values, weights, region: "simplex" }));
    tally.add(Float64Array.from(weights), 140);
    const ranks = values.map((_, i) => 1 + tally.ranks.slice(6 * i, 6 * i + 6).indexOf(1));
    expect(ranks).toEqual(expected.published[0]?.ranks);
  });
});
