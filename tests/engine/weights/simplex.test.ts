import { describe, expect, it } from "vitest";
import { Cutter } from "../../../src/engine/weights/exact/simplex";
import { startSimplices } from "../../../src/engine/weights/exact/start";
import { prepare } from "../../../src/engine/weights/problem";

const starts = (values: number[][], weights: number[], region: "simplex" | "agreeing" = "agreeing") =>
  startSimplices(prepare({ values, weights, region }));

/** Three columns of which no two are alike. */
const DIFFERENT = [
  [0, 0.5, 1],
  [1, 0, 0.25],
];

function corners(list: ReturnType<typeof starts>): number[][] {
  // The list hands out one array again and again.
  const copies: number[][] = [];
  for (const vertices of list.each()) copies.push([...vertices]);
  return copies;
}

describe("the simplices to start from", () => {
  it("is one for the full simplex", () => {
    const list = starts(DIFFERENT, [1, 2, 3], "simplex");
    expect(list.count).toBe(1);
    expect(corners(list)).toEqual([[1, 0, 0, 0, 1, 0, 0, 0, 1]]);
  });

  it("is one where the order is complete, with means of the first 1, 2, 3 as corners", () => {
    const list = starts(DIFFERENT, [1, 2, 3]);
    expect(corners(list)).toEqual([[0, 0, 1, 0, 1 / 2, 1 / 2, 1 / 3, 1 / 3, 1 / 3]]);
  });

  it("needs no orders inside the group with the highest c", () => {
    const list = starts(DIFFERENT, [2, 2, 1]);
    expect(corners(list)).toEqual([[1, 0, 0, 0, 1, 0, 1 / 3, 1 / 3, 1 / 3]]);
  });

  it("goes through the orders inside the other groups", () => {
    const list = starts(DIFFERENT, [2, 1, 1]);
    expect(list.count).toBe(2);
    expect(corners(list)).toEqual([
      [1, 0, 0, 1 / 2, 1 / 2, 0, 1 / 3, 1 / 3, 1 / 3],
      [1, 0, 0, 1 / 2, 0, 1 / 2, 1 / 3, 1 / 3, 1 / 3],
    ]);
  });

  it("takes one order for columns that differ by a constant only", () => {
    const values = [
      [1, 0, 0.5],
      [0, 0.25, 0.75],
    ];
    const list = starts(values, [2, 1, 1]);
    expect(list.count).toBe(1);
    expect(list.alike).toEqual([[0], [1, 2], [1, 2]]);
    expect(corners(list)).toHaveLength(1);
  });

  it("lists as many as it counts, all different", () => {
    const values = [
      [0, 0.1, 0.2, 0.2, 0.4, 0.5],
      [0.9, 0.3, 0, 0, 0.7, 0.1],
    ];
    const list = starts(values, [3, 2, 2, 2, 1, 1]);
    expect(list.count).toBe(3 * 2);
    expect(new Set(corners(list).map((c) => c.join())).size).toBe(6);
  });
});

describe("the cutter", () => {
  const question = { vertices: 2, rivals: 1, asked: "first", last: "closed-form" } as const;

  it.each(["closed-form", "cuts"] as const)("finds where a form is first, and the mean there (%s)", (last) => {
    const cutter = new Cutter({ ...question, last });
    // Difference 3 at e1, -1 at e2: first where w1 > 1/4, mean w1 there 5/8.
    cutter.begin(1, Float64Array.of(3, 1, 0, -1, 0, 1), 1);
    expect(cutter.run(100)).toBe(true);
    expect(cutter.shares().get(0)).toBeCloseTo(3 / 4, 15);
    expect([...cutter.moment].map((m) => m / (3 / 4))).toEqual([expect.closeTo(5 / 8), expect.closeTo(3 / 8)]);
  });

  it("tells who is better in every part", () => {
    const cutter = new Cutter({ vertices: 3, rivals: 2, asked: "ranks", last: "closed-form" });
    cutter.begin(2, Float64Array.of(1, 1, -1, 1, 1, -1), 1);
    cutter.run(100);
    const found = [...cutter.shares()].filter(([, share]) => share > 1e-15).toSorted(([a], [b]) => a - b);
    expect(found).toEqual([
      [0, expect.closeTo(1 / 2)],
      [1, expect.closeTo(1 / 4)],
      [2, expect.closeTo(1 / 4)],
    ]);
  });

  it("stops at the limit and goes on later", () => {
    const cutter = new Cutter({ vertices: 3, rivals: 2, asked: "ranks", last: "cuts" });
    cutter.begin(2, Float64Array.of(1, 1, -1, 1, 1, -1), 0.5);
    let rounds = 0;
    while (!cutter.run(1)) rounds += 1;
    expect(rounds).toBe(cutter.pieces - 1);
    expect([...cutter.shares().values()].reduce((sum, share) => sum + share, 0)).toBeCloseTo(0.5, 15);
  });
});
