import { describe, expect, it } from "vitest";
import { EngineError } from "../../../src/engine/engine-error";
import { exactRobustness, finish } from "../../../src/engine/weights/exact/robustness";
import { drawnRobustness, sampledRobustness } from "../../../src/engine/weights/sample/sample";
import { prepare, type RobustnessProblem } from "../../../src/engine/weights/problem";

const GOOD: RobustnessProblem = {
  values: [
    [1, 0.5],
    [0, 1],
  ],
  weights: [2, 1],
  region: "agreeing",
};

describe("input that cannot be calculated with", () => {
  it.each([
    ["no forms", { values: [] }, "values", "empty"],
    ["no criteria", { values: [[]], weights: [] }, "weights", "empty"],
    ["a row that is too short", { values: [[1, 0], [1]] }, "values[1]", "ragged"],
    ["weights that are too many", { weights: [1, 2, 3] }, "values[0]", "ragged"],
    ["a value that is no number", { values: [[1, NaN]] }, "values[0][1]", "not-finite"],
    ["an infinite value", { values: [[Infinity, 1]] }, "values[0][0]", "not-finite"],
    ["a value below 0", { values: [[0, -0.5]] }, "values[0][1]", "negative"],
    ["a value above 1", { values: [[0, 1.5]] }, "values[0][1]", "above-one"],
    ["a weight that is no number", { weights: [NaN, 1] }, "weights[0]", "not-finite"],
    ["an infinite weight", { weights: [1, Infinity] }, "weights[1]", "not-finite"],
    ["a weight below 0", { weights: [1, -1] }, "weights[1]", "negative"],
    ["weights that are all 0", { weights: [0, 0] }, "weights", "all-zero"],
  ])("%s", (_name, change, field, reason) => {
    const problem = { ...GOOD, ...change };
    const fault = expect.objectContaining({ field, reason }) as Error;
    for (const run of [
      () => prepare(problem),
      () => finish(exactRobustness(problem)),
      () => sampledRobustness(problem),
      () => drawnRobustness(problem, 10, 1),
    ]) {
      expect(run).toThrow(EngineError);
      expect(run).toThrow(fault);
    }
  });

  it("options out of range", () => {
    expect(() => finish(exactRobustness(GOOD, { budget: NaN }))).toThrow(EngineError);
    expect(() => sampledRobustness(GOOD, { seed: 1.5 })).toThrow(EngineError);
    expect(() => sampledRobustness(GOOD, { seed: -1 })).toThrow(EngineError);
    expect(() => sampledRobustness(GOOD, { scrambles: 1 })).toThrow(EngineError);
    expect(() => sampledRobustness(GOOD, { log2Points: 30 })).toThrow(EngineError);
    expect(() => drawnRobustness(GOOD, 0, 1)).toThrow(EngineError);
    const wide = {
      values: [Array<number>(40).fill(1)],
      weights: Array<number>(40).fill(1),
      region: "simplex" as const,
    };
    expect(() => sampledRobustness(wide)).toThrow(EngineError);
  });
});

describe("what is left of a problem", () => {
  it("leaves out criteria without points and puts equal rows together", () => {
    const prepared = prepare({
      values: [
        [1, 0, 1],
        [0, 1, 0],
        [1, 1, 1],
      ],
      weights: [2, 0, 3],
      region: "agreeing",
    });
    expect(prepared.kept).toEqual([0, 2]);
    expect(prepared.rows).toEqual([
      [1, 1],
      [0, 0],
    ]);
    expect(prepared.classOf).toEqual([0, 1, 0]);
    expect(prepared.sizes).toEqual([2, 1]);
    expect(prepared.groups).toEqual([[1], [0]]);
  });

  it("groups equal c, also where rounding tells them apart", () => {
    const groups = (weights: number[]) =>
      prepare({ values: [weights.map(() => 1)], weights, region: "agreeing" }).groups;
    expect(groups([2, 1, 2, 3])).toEqual([[3], [0, 2], [1]]);
    expect(groups([0.1 + 0.2, 0.3, 0.2])).toEqual([[0, 1], [2]]);
    expect(prepare({ ...GOOD, region: "simplex" }).groups).toEqual([[0, 1]]);
  });
});
