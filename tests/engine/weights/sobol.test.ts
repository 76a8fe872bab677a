import { describe, expect, it } from "vitest";
import { sfc32 } from "../../../src/engine/weights/sample/random";
import { MOST_DIMENSIONS, scrambledSobol } from "../../../src/engine/weights/sample/sobol";

/** No scramble: the matrix is the identity and the shift 0. */
const raw = (dimensions: number, log2Points: number) =>
  Array.from(
    scrambledSobol(dimensions, log2Points, () => 0),
    (u) => u - 0.5 / 2 ** 32,
  );

const column = (points: ArrayLike<number>, dimensions: number, d: number): number[] =>
  Array.from({ length: points.length / dimensions }, (_, p) => points[p * dimensions + d] ?? NaN);

describe("the Sobol points", () => {
  it("are the published ones in the first dimensions", () => {
    const points = raw(4, 3);
    expect(column(points, 4, 0)).toEqual([0, 0.5, 0.75, 0.25, 0.375, 0.875, 0.625, 0.125]);
    expect(column(points, 4, 1)).toEqual([0, 0.5, 0.25, 0.75, 0.375, 0.875, 0.125, 0.625]);
    expect(column(points, 4, 2)).toEqual([0, 0.5, 0.25, 0.75, 0.625, 0.125, 0.875, 0.375]);
    expect(column(points, 4, 3)).toEqual([0, 0.5, 0.25, 0.75, 0.875, 0.375, 0.625, 0.125]);
  });

  it("are those of another program with the same direction numbers, in all 32 dimensions", () => {
    // scipy 1.17.1, qmc.Sobol(32, scramble=False).random(256), points 200 and 255, times 256.
    const points = raw(32, 8).map((u) => Math.floor(u * 256));
    expect(points.slice(200 * 32, 201 * 32)).toEqual([
      53, 99, 105, 151, 209, 143, 7, 249, 85, 159, 255, 151, 79, 151, 25, 177, 163, 217, 191, 45, 93, 77, 221, 69, 17,
      97, 57, 201, 11, 135, 227, 23,
    ]);
    expect(points.slice(255 * 32)).toEqual([
      1, 255, 197, 147, 157, 251, 227, 45, 113, 91, 35, 43, 51, 163, 157, 133, 103, 109, 187, 65, 81, 113, 137, 57, 149,
      213, 157, 181, 247, 3, 151, 43,
    ]);
  });

  it("fall one in each of 256 equal parts, in every dimension, with any scramble", () => {
    for (const seed of [1, 2, 3]) {
      const points = scrambledSobol(MOST_DIMENSIONS, 8, sfc32(seed));
      for (let d = 0; d < MOST_DIMENSIONS; d += 1) {
        const parts = column(points, MOST_DIMENSIONS, d).map((u) => Math.floor(u * 256));
        expect(new Set(parts).size).toBe(256);
      }
      expect(points.every((u) => u > 0 && u < 1)).toBe(true);
    }
  });

  it("differ from scramble to scramble and not for the same seed", () => {
    const of = (seed: number) => [...scrambledSobol(3, 2, sfc32(seed))];
    expect(of(5)).toEqual(of(5));
    expect(of(5)).not.toEqual(of(6));
    const random = sfc32(5);
    expect([...scrambledSobol(3, 2, random)]).not.toEqual([...scrambledSobol(3, 2, random)]);
  });

  it("refuse more dimensions than the table has", () => {
    expect(() => scrambledSobol(MOST_DIMENSIONS + 1, 1, sfc32(1))).toThrow("dimensions: out-of-range");
    expect(() => scrambledSobol(1, -1, sfc32(1))).toThrow("points: out-of-range");
  });
});

describe("the generator sfc32", () => {
  it("gives the same numbers for the same seed, 32 bits each", () => {
    const [a, b] = [sfc32(7), sfc32(7)];
    const numbers = Array.from({ length: 1000 }, () => a());
    expect(Array.from({ length: 1000 }, () => b())).toEqual(numbers);
    expect(numbers.every((x) => Number.isInteger(x) && x >= 0 && x < 2 ** 32)).toBe(true);
    expect(sfc32(8)()).not.toBe(sfc32(7)());
  });

  it("sets every bit half of the time", () => {
    const random = sfc32(1);
    const counts = Array<number>(32).fill(0);
    for (let k = 0; k < 4000; k += 1) {
      const bits = random();
      counts.forEach((_, bit) => {
        counts[bit] = (counts[bit] ?? 0) + ((bits >>> bit) & 1);
      });
    }
    for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(5 * Math.sqrt(1000));
  });
});
