import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { corners, isOrdered, ordersOf, orderedPairs, regionOf } from "../../../src/engine/weights/region";
import { sharesOf, spread } from "../../../src/engine/weights/sample";
import { regionFor, valuesOf, vectorCases, type VectorCase } from "../../support/method-2";
import { parseRational, toDouble } from "../../support/fractions";

interface Expected {
  readonly parts: number;
  readonly corners: readonly (readonly string[])[];
  readonly firstExact?: Readonly<Record<string, string>>;
  readonly first: Readonly<Record<string, number>>;
  readonly draws: { readonly ranks: Readonly<Record<string, readonly number[]>> };
}

const SAMPLE_TOLERANCE = 0.0075;
const vector = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../vectors/${name}.json`, import.meta.url), "utf8"));

describe.each(vectorCases("region-shares") as readonly VectorCase<Expected>[])("$name (region-shares)", (each) => {
  const { problem, expected } = each;
  const region = regionFor(problem, each.duels);

  it("falls into as many parts, with the same corners", () => {
    expect(ordersOf(region).counts.at(-1)).toBe(expected.parts);
    const named = corners(region).map((set) => problem.criteria.filter((_, j) => (set >> j) & 1));
    expect(named.map(String).toSorted()).toEqual(expected.corners.map(String).toSorted());
  });

  it("shares and ranks agree with exact fractions and with ten million draws", () => {
    const { ranks } = sharesOf(valuesOf(problem), spread(region, 16_384, 20_261_126));
    problem.forms.forEach((form, i) => {
      const exact = expected.firstExact?.[form];
      const first = exact === undefined ? expected.first[form] : toDouble(parseRational(exact));
      expect(Math.abs((ranks[i]?.[0] ?? 0) - (first ?? 0)), form).toBeLessThan(SAMPLE_TOLERANCE);
      expected.draws.ranks[form]?.forEach((share, rank) =>
        expect(Math.abs((ranks[i]?.[rank] ?? 0) - share), `${form} at ${rank + 1}`).toBeLessThan(SAMPLE_TOLERANCE),
      );
    });
  });
});

describe("the sample on the whole simplex", () => {
  it("meets exact pairwise shares (exact-pairwise-simplex)", () => {
    const { cases } = vector("exact-pairwise-simplex") as {
      cases: readonly { name: string; difference: readonly number[]; expected: number }[];
    };
    for (const { name, difference, expected } of cases) {
      const region = regionOf(difference.length, []);
      if (region === null) throw new Error(name);
      const rows = [difference.map((d) => Math.max(0, d)), difference.map((d) => Math.max(0, -d))];
      const [alone] = sharesOf(rows, spread(region, 16_384, 1)).alone;
      expect(Math.abs((alone ?? 0) - expected), name).toBeLessThan(SAMPLE_TOLERANCE);
    }
  });

  it("has the rank order centroid as its mean on ordered weights (weights-rank-order-centroid)", () => {
    const { cases } = vector("weights-rank-order-centroid") as {
      cases: readonly { n: number; values: readonly number[] }[];
    };
    for (const { n, values } of cases) {
      const members = values.map((_, j) => j);
      const region = regionOf(
        n,
        orderedPairs(
          members,
          members.map((j) => n - j),
        ),
      );
      const weights = region === null ? new Float64Array() : spread(region, 16_384, 3);
      const mean = members.map(() => 0);
      for (let p = 0; p < weights.length; p += n) {
        const row = weights.subarray(p, p + n);
        const sum = row.reduce((all, w) => all + w, 0);
        row.forEach((w, j) => (mean[j] = (mean[j] ?? 0) + (w / sum / weights.length) * n));
      }
      values.forEach((value, j) => expect(Math.abs((mean[j] ?? 0) - value), `${n}, ${j}`).toBeLessThan(0.002));
    }
  });

  it("meets the ranks of the R package smaa (weg-7x6-uniform)", () => {
    const { levels, expected } = vector("weg-7x6-uniform") as {
      levels: readonly (readonly number[])[];
      expected: { computed: { rankAcceptability: readonly (readonly number[])[] } };
    };
    const region = regionOf(6, []);
    const rows = levels.map((row) => row.map((level) => level / 3));
    const { ranks } = sharesOf(rows, spread(region ?? { size: 6, above: [] }, 16_384, 2));
    expected.computed.rankAcceptability.forEach((row, i) =>
      row.forEach((share, r) => expect(Math.abs((ranks[i]?.[r] ?? 0) - share)).toBeLessThan(SAMPLE_TOLERANCE)),
    );
  });

  it("ranks under one weighting as published (wsm-kracka-2010)", () => {
    const { matrix, direction, weights, expected } = vector("wsm-kracka-2010") as {
      matrix: readonly (readonly number[])[];
      direction: readonly string[];
      weights: readonly number[];
      expected: { published: readonly { ranks: readonly number[] }[] };
    };
    const better = matrix.map((row) => row.map((x, j) => (direction[j] === "min" ? 1 / x : x)));
    const sums = direction.map((_, j) => better.reduce((sum, row) => sum + (row[j] ?? 0), 0));
    const { ranks } = sharesOf(
      better.map((row) => row.map((x, j) => x / (sums[j] ?? 1))),
      Float64Array.from(weights),
    );
    expect(ranks.map((row) => row.indexOf(1) + 1)).toEqual(expected.published[0]?.ranks);
  });
});

describe("a region", () => {
  it("knows what follows from two pairs, and what contradicts them", () => {
    const region = regionOf(3, [
      [0, 1],
      [1, 2],
    ]);
    expect(region && isOrdered(region, 2, 0)).toBe(true);
    expect(
      regionOf(3, [
        [0, 1],
        [1, 2],
        [2, 0],
      ]),
    ).toBeNull();
    expect(() => regionOf(13, [])).toThrow("criteria: too-many");
  });

  it("gives the same weightings for the same seed, and others for another", () => {
    const region = regionOf(4, [[2, 0]]) ?? { size: 4, above: [] };
    expect(spread(region, 50, 5)).toEqual(spread(region, 50, 5));
    expect(spread(region, 50, 5)).not.toEqual(spread(region, 50, 6));
    const weights = spread(region, 500, 5);
    for (let p = 0; p < weights.length; p += 4) expect(weights[p]).toBeLessThanOrEqual(weights[p + 2] ?? 0);
  });
});
