import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { winningShare } from "../../../src/engine/weights/exact/pairwise";
import { exactWinning, toDouble } from "../../support/fractions";
import { exactly, PROPERTY_SEED } from "../../support/robustness";

describe("the pairwise winning share in closed form", () => {
  it.each([
    [[1], 1],
    [[-1], 0],
    [[0], 0],
    [[], 0],
    [[0, 0, 0], 0],
    [[0, 0, 1], 1],
    [[0, 0, -1], 0],
    [[1, -1], 1 / 2],
    [[3, -1], 3 / 4],
    [[1, 1, -1], 3 / 4],
    [[1e-13, -1], 0],
  ])("of %j is %d", (difference, share) => {
    expect(winningShare(difference)).toBeCloseTo(share, 15);
  });

  it("needs no special case for values that are nearly equal", () => {
    expect(winningShare([0.5, 0.5 + 1e-11, -0.5, -0.5 - 1e-11])).toBeCloseTo(0.5, 10);
  });

  it("is the divided difference, for whole numbers in fractions", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 1, maxLength: 10 }), (difference) => {
        expect(winningShare(difference)).toBeCloseTo(toDouble(exactWinning(difference)), 12);
      }),
      { seed: PROPERTY_SEED, numRuns: 300 },
    );
  });

  it("is what cutting gives, to 1e-9", () => {
    const value = fc.oneof(fc.constantFrom(0, 1 / 3, 1 / 2, 2 / 3, 1), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 8 }), (pairs) => {
        const [own, other] = [pairs.map(([x]) => x), pairs.map(([, x]) => x)];
        const weights = own.map(() => 1);
        const { ranks } = exactly({ values: [own, other], weights, region: "simplex" }, { last: "cuts" });
        const same = pairs.every(([x, y]) => Math.abs(x - y) < 1e-12);
        const difference = pairs.map(([x, y]) => x - y);
        expect(Math.abs(winningShare(difference) - (same ? 0 : (ranks?.[0]?.[0] ?? NaN)))).toBeLessThan(1e-9);
      }),
      { seed: PROPERTY_SEED, numRuns: 300 },
    );
  });
});
