import * as fc from "fast-check";
import {
  type ExactIndices,
  type ExactOptions,
  exactRobustness,
  finish,
} from "../../src/engine/weights/exact/robustness";
import type { RobustnessProblem } from "../../src/engine/weights/problem";

/** The exact indices; fails when they are over budget. */
export function exactly(problem: RobustnessProblem, options: ExactOptions = {}): ExactIndices {
  const answer = finish(exactRobustness(problem, { budget: 5_000_000, ...options }));
  if (answer.kind !== "exact") throw new Error(`over budget after ${answer.pieces} pieces`);
  return answer;
}

/** Values of pluses: fractions with the denominators that occur. */
export const plusValue: fc.Arbitrary<number> = fc.constantFrom(0, 1 / 3, 1 / 2, 2 / 3, 1);

/** Random problems: 1 to `most` forms and criteria, values as they occur or anywhere in 0 to 1, equal rows now and then. */
export function problems(most: number): fc.Arbitrary<RobustnessProblem> {
  const value = fc.oneof(
    { weight: 3, arbitrary: plusValue },
    { weight: 1, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  );
  return fc.tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: 1, max: most })).chain(([forms, criteria]) =>
    fc.record({
      values: fc.array(fc.array(value, { minLength: criteria, maxLength: criteria }), {
        minLength: forms,
        maxLength: forms,
      }),
      weights: fc
        .array(fc.integer({ min: 0, max: 4 }), { minLength: criteria, maxLength: criteria })
        .filter((weights) => weights.some((weight) => weight > 0)),
      region: fc.constantFrom("simplex" as const, "agreeing" as const),
    }),
  );
}

/** Seed of the property tests of this part; fast-check prints it, and the path, with a failure. */
export const PROPERTY_SEED = 20_261_124;
