import { describe, expect, it } from "vitest";
import { Tally } from "../../../src/engine/weights/tally";
import { prepare } from "../../../src/engine/weights/problem";

const values = [
  [1, 0],
  [0, 1],
  [0.5, 0.5],
  [1, 0],
  [0, 0],
];
const tally = (weightings: readonly (readonly [number, number])[]) => {
  const made = new Tally(prepare({ values, weights: [1, 1], region: "simplex" }));
  for (const [a, b] of weightings) made.add(Float64Array.of(a, b), a + b);
  return made;
};
const ranks = (made: Tally) => Array.from({ length: 4 }, (_, i) => Array.from(made.ranks.slice(5 * i, 5 * i + 5)));

describe("the tally", () => {
  it("ranks by how many forms are strictly better, equal forms together", () => {
    // Rows: [1, 0] twice, [0, 1], [.5, .5], [0, 0].
    expect(ranks(tally([[0.75, 0.25]]))).toEqual([
      [1, 0, 0, 0, 0],
      [0, 0, 0, 1, 0],
      [0, 0, 1, 0, 0],
      [0, 0, 0, 0, 1],
    ]);
  });

  it("counts a tie for nobody", () => {
    const made = tally([[0.5, 0.5]]);
    expect(ranks(made)).toEqual([
      [1, 0, 0, 0, 0],
      [1, 0, 0, 0, 0],
      [1, 0, 0, 0, 0],
      [0, 0, 0, 0, 1],
    ]);
    for (const [i, j] of [
      [0, 1],
      [1, 0],
      [0, 2],
      [2, 1],
      [0, 0],
    ] as const)
      expect(made.better(i, j)).toBe(0);
    expect(made.better(0, 3)).toBe(1);
    expect(made.better(3, 0)).toBe(0);
  });

  it("adds up, and does not mind the sum of the weights", () => {
    const made = tally([
      [0.75, 0.25],
      [3, 1],
      [1, 3],
    ]);
    expect(made.count).toBe(3);
    expect(made.better(0, 1)).toBe(2);
    expect(made.better(1, 0)).toBe(1);
    expect(Array.from(made.moments.slice(0, 2))).toEqual([1.5, 0.5]);
  });
});
