import { describe, expect, it } from "vitest";
import { exactRobustness, finish } from "../../../src/engine/weights/exact/robustness";
import { exactly } from "../../support/robustness";

const close = (x: number) => expect.closeTo(x, 12) as number;

describe("exact robustness of small problems", () => {
  it("of two forms and two criteria", () => {
    const values = [
      [1, 0],
      [0, 1 / 3],
    ];
    // The first form is better where w1 > w2 / 3, so w1 > 1/4.
    const found = exactly({ values, weights: [1, 1], region: "simplex" });
    expect(found.firstAlone).toEqual([close(3 / 4), close(1 / 4)]);
    expect(found.firstShared).toEqual([0, 0]);
    expect(found.ranks).toEqual([
      [close(3 / 4), close(1 / 4)],
      [close(1 / 4), close(3 / 4)],
    ]);
    expect(found.pairwise).toEqual([
      [0, close(3 / 4)],
      [close(1 / 4), 0],
    ]);
    expect(found.centralWeights).toEqual([
      [close(5 / 8), close(3 / 8)],
      [close(1 / 8), close(7 / 8)],
    ]);
  });

  it("of the same, where the second criterion weighs at least as much", () => {
    const values = [
      [1, 0],
      [0, 1 / 3],
    ];
    // w2 from 1/2 to 1; the first form is better up to 3/4.
    const found = exactly({ values, weights: [1, 2], region: "agreeing" });
    expect(found.firstAlone).toEqual([close(1 / 2), close(1 / 2)]);
    expect(found.centralWeights[0]).toEqual([close(3 / 8), close(5 / 8)]);
  });

  it("tells first alone from first shared; equal forms share the better rank", () => {
    const values = [
      [1, 0],
      [0, 1],
      [1, 0],
    ];
    const found = exactly({ values, weights: [1, 1], region: "simplex" });
    expect(found.firstAlone).toEqual([0, close(1 / 2), 0]);
    expect(found.firstShared).toEqual([close(1 / 2), 0, close(1 / 2)]);
    expect(found.ranks).toEqual([
      [close(1 / 2), close(1 / 2), 0],
      [close(1 / 2), 0, close(1 / 2)],
      [close(1 / 2), close(1 / 2), 0],
    ]);
    expect(found.pairwise[0]?.[2]).toBe(0);
  });

  it.each(["simplex", "agreeing"] as const)("of one form, one criterion, equal forms, all zeros (%s)", (region) => {
    const one = exactly({ values: [[0.5, 1]], weights: [1, 2], region });
    expect(one).toMatchObject({ firstAlone: [1], firstShared: [0], ranks: [[1]], pairwise: [[0]] });

    const single = exactly({ values: [[0.5], [1], [0]], weights: [3], region });
    expect(single.firstAlone).toEqual([0, 1, 0]);
    expect(single.ranks).toEqual([
      [0, 1, 0],
      [1, 0, 0],
      [0, 0, 1],
    ]);
    expect(single.centralWeights).toEqual([null, [1], null]);

    const zeros = [
      [0, 0],
      [0, 0],
    ];
    const equal = exactly({ values: zeros, weights: [1, 1], region });
    expect(equal).toMatchObject({ firstAlone: [0, 0], firstShared: [1, 1], pairwise: zeros });
    expect(equal.ranks).toEqual([
      [1, 0],
      [1, 0],
    ]);
    expect(equal.centralWeights).toEqual([
      [close(1 / 2), close(1 / 2)],
      [close(1 / 2), close(1 / 2)],
    ]);
  });

  it("gives a criterion without points the weight 0", () => {
    const values = [
      [0, 1, 0],
      [1, 0, 1],
    ];
    const found = exactly({ values, weights: [2, 0, 1], region: "agreeing" });
    expect(found.firstAlone).toEqual([0, 1]);
    expect(found.centralWeights[1]).toEqual([close(3 / 4), 0, close(1 / 4)]);
  });
});

describe("the budget", () => {
  const values = Array.from({ length: 6 }, (_, i) =>
    Array.from({ length: 6 }, (__, j) => ((3 * i * i + 5 * j * i + j * j) % 11) / 10),
  );
  const problem = { values, weights: [1, 1, 1, 1, 1, 1], region: "simplex" as const };

  it("ends a calculation that needs more pieces, and keeps the first rank where that was within it", () => {
    const all = exactly(problem);
    const first = exactly(problem, { asked: "first" });
    expect(first.ranks).toBeNull();
    expect(first.pieces).toBeLessThan(all.pieces);
    expect(finish(exactRobustness(problem, { budget: 10 }))).toMatchObject({ kind: "over-budget", first: null });
    expect(finish(exactRobustness(problem, { budget: all.pieces }))).toEqual(all);
    const over = finish(exactRobustness(problem, { budget: all.pieces - 1 }));
    expect(over).toMatchObject({ kind: "over-budget", first });
    expect(over.pieces).toBeGreaterThanOrEqual(all.pieces - 1);
  });

  it("ends at once where there are more orders than pieces, or more rivals than a piece can carry", () => {
    const wide = Array.from({ length: 14 }, (_, j) => j / 14);
    const orders = {
      values: [wide, wide.toReversed().map((x) => x * x)],
      weights: wide.map((_, j) => (j === 0 ? 2 : 1)),
    };
    expect(finish(exactRobustness({ ...orders, region: "agreeing" }))).toMatchObject({
      kind: "over-budget",
      pieces: 0,
    });
    const many = Array.from({ length: 40 }, (_, i) => [i / 40, 1 - (i / 40) * (i / 40)]);
    const rivals = { values: many, weights: [1, 1], region: "simplex" as const };
    expect(finish(exactRobustness(rivals))).toMatchObject({ kind: "over-budget" });
  });

  it("goes in steps that tell how far it is, and may be left at any of them", () => {
    const steps: { pieces: number; done: number }[] = [];
    const work = exactRobustness(problem, { last: "cuts", budget: 5_000_000 });
    for (let turn = work.next(); turn.done !== true; turn = work.next()) steps.push(turn.value);
    expect(steps.length).toBeGreaterThan(3);
    for (const key of ["pieces", "done"] as const)
      expect(steps.map((s) => s[key])).toEqual(steps.map((s) => s[key]).toSorted((a, b) => a - b));
    expect(steps.every((s) => s.done >= 0 && s.done <= 1)).toBe(true);
    const left = exactRobustness(problem, { last: "cuts", budget: 5_000_000 });
    left.next();
    expect(left.return({ kind: "over-budget", pieces: 0, first: null }).done).toBe(true);
  });
});
