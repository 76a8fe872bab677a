import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EngineError } from "../../../src/engine/engine-error";
import { kendallW, midRanks } from "../../../src/engine/group/concordance";

interface Concordance {
  readonly values: readonly (readonly number[])[];
  readonly expected: {
    readonly published: readonly { readonly friedmanChiSquared: number; readonly tolerance: number }[];
    readonly computed: { readonly kendallW: number; readonly tolerance: number };
  };
}

const vector = JSON.parse(
  readFileSync(new URL("../../vectors/consensus-kendall-w.json", import.meta.url), "utf8"),
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
