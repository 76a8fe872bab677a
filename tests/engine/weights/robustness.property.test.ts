import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Indices } from "../../../src/engine/weights/exact/robustness";
import { sampledRobustness } from "../../../src/engine/weights/sample/sample";
import { prepare } from "../../../src/engine/weights/problem";
import { exactly, problems, PROPERTY_SEED } from "../../support/robustness";

const settings = { seed: PROPERTY_SEED, numRuns: 150 } as const;
const sum = (list: readonly number[]): number => list.reduce((total, x) => total + x, 0);

/** Largest difference of two answers. */
function distance(a: Indices, b: Indices): number {
  const flat = ({ firstAlone, firstShared, ranks, pairwise, centralWeights }: Indices): number[] => [
    ...firstAlone,
    ...firstShared,
    ...(ranks ?? []).flat(),
    ...pairwise.flat(),
    ...centralWeights.flatMap((w) => w ?? [-1]),
  ];
  const [x, y] = [flat(a), flat(b)];
  expect(x.length).toBe(y.length);
  return Math.max(0, ...x.map((value, i) => Math.abs(value - (y[i] ?? NaN))));
}

describe("exact robustness of any problem", () => {
  it("has ranks that add up to one per form, and per rank where no two forms are equal", () => {
    fc.assert(
      fc.property(problems(6), (problem) => {
        const { ranks, firstAlone, firstShared } = exactly(problem);
        const table = ranks ?? [];
        for (const row of table) expect(sum(row)).toBeCloseTo(1, 10);
        table.forEach((row, i) => expect((firstAlone[i] ?? 0) + (firstShared[i] ?? 0)).toBeCloseTo(row[0] ?? NaN, 10));
        if (prepare(problem).rows.length < table.length) return;
        table.forEach((_, r) => expect(sum(table.map((row) => row[r] ?? 0))).toBeCloseTo(1, 10));
        expect(sum(firstAlone)).toBeCloseTo(1, 10);
      }),
      settings,
    );
  });

  it("has a mean rank of one plus the chances to be beaten", () => {
    fc.assert(
      fc.property(problems(6), (problem) => {
        const { ranks, pairwise } = exactly(problem);
        (ranks ?? []).forEach((row, i) => {
          const mean = sum(row.map((share, r) => (r + 1) * share));
          expect(mean).toBeCloseTo(1 + sum(pairwise.map((other) => other[i] ?? 0)), 10);
        });
      }),
      settings,
    );
  });

  it("does not change when all weights are multiplied", () => {
    fc.assert(
      fc.property(problems(5), fc.constantFrom(0.1, 0.3, 3, 7), (problem, factor) => {
        const scaled = { ...problem, weights: problem.weights.map((weight) => weight * factor) };
        expect(exactly(scaled)).toEqual(exactly(problem));
      }),
      settings,
    );
  });

  it("does not depend on the order of forms and criteria", () => {
    fc.assert(
      fc.property(problems(5), (problem) => {
        const turned = exactly({
          ...problem,
          values: problem.values.toReversed().map((row) => row.toReversed()),
          weights: problem.weights.toReversed(),
        });
        const back: Indices = {
          firstAlone: turned.firstAlone.toReversed(),
          firstShared: turned.firstShared.toReversed(),
          ranks: (turned.ranks ?? []).toReversed(),
          pairwise: turned.pairwise.toReversed().map((row) => row.toReversed()),
          centralWeights: turned.centralWeights.toReversed().map((w) => w?.toReversed() ?? null),
        };
        expect(distance(exactly(problem), back)).toBeLessThan(1e-9);
      }),
      settings,
    );
  });

  it("is the same in closed form and by cuts alone, to 1e-9", () => {
    fc.assert(
      fc.property(problems(5), (problem) => {
        expect(distance(exactly(problem), exactly(problem, { last: "cuts" }))).toBeLessThan(1e-9);
      }),
      settings,
    );
  });

  it("has central weights that agree with the answers and put the form first", () => {
    fc.assert(
      fc.property(problems(5), (problem) => {
        const { values, weights: c, region } = problem;
        for (const [i, weights] of exactly(problem).centralWeights.entries()) {
          if (weights === null) continue;
          expect(sum(weights)).toBeCloseTo(1, 9);
          expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
          const score = (row: readonly number[]): number => sum(row.map((value, j) => value * (weights[j] ?? 0)));
          // Where a form is first is convex, so it is first at the mean too.
          for (const row of values) expect(score(values[i] ?? [])).toBeGreaterThan(score(row) - 1e-9);
          const wrong = weights.flatMap((w, j) =>
            weights.filter((v, k) => region === "agreeing" && (c[j] ?? 0) > (c[k] ?? 0) && w <= v - 1e-9),
          );
          expect(wrong).toEqual([]);
        }
      }),
      settings,
    );
  });
});

describe("the sampled answer", () => {
  it("agrees with the exact one within four standard errors", () => {
    const squares: number[] = [];
    fc.assert(
      fc.property(problems(6), (problem) => {
        const [exact, sampled] = [exactly(problem), sampledRobustness(problem)];
        const { points, errors } = sampled;
        const check = (p: number, estimate: number, error: number): void => {
          // The error of 16 scrambles is itself uncertain: independent draws would have the plain one, and do no better.
          const plain = Math.sqrt((p * (1 - p)) / points);
          expect(Math.abs(p - estimate)).toBeLessThanOrEqual(4 * Math.max(error, plain) + 4 / points);
          if (error > 0.001) squares.push(((p - estimate) / error) ** 2);
        };
        exact.firstAlone.forEach((p, i) => check(p, sampled.firstAlone[i] ?? NaN, errors.firstAlone[i] ?? NaN));
        exact.firstShared.forEach((p, i) => check(p, sampled.firstShared[i] ?? NaN, errors.firstShared[i] ?? NaN));
        exact.pairwise.forEach((row, i) =>
          row.forEach((p, j) => check(p, sampled.pairwise[i]?.[j] ?? NaN, errors.pairwise[i]?.[j] ?? NaN)),
        );
        (exact.ranks ?? []).forEach((row, i) =>
          row.forEach((p, r) => check(p, sampled.ranks[i]?.[r] ?? NaN, errors.ranks[i]?.[r] ?? NaN)),
        );
        exact.centralWeights.forEach((weights, i) => {
          const found = sampled.centralWeights[i];
          if ((exact.ranks?.[i]?.[0] ?? 0) < 0.05) return;
          weights?.forEach((w, k) => expect(Math.abs(w - (found?.[k] ?? NaN))).toBeLessThan(0.05));
        });
      }),
      { seed: PROPERTY_SEED, numRuns: 100 },
    );
    // The standard errors are of the right size: the squares of the deviations in units of them are 1 on average.
    expect(squares.length).toBeGreaterThan(500);
    const mean = sum(squares) / squares.length;
    expect(mean).toBeGreaterThan(0.5);
    expect(mean).toBeLessThan(2);
  });
});
