import type { Problem } from "../weights/problem";
import { randomFrom, type Shares, sharesOf, spread } from "../weights/sample";

/** Number of pluses a form can deliver on one criterion. */
const STEPS = 3;

/**
 * SMAA-O: also samples what the steps of the scale are worth. Value of a form: the weighted sum of u_j(delivered) /
 * u_j(asked), with u_j(0..3) = 0, x, y, 1 and x < y a sorted pair of uniform numbers, drawn anew per criterion and
 * draw. Source: Lahdelma, Miettinen & Salminen 2003, doi 10.1016/S0377-2217(02)00267-9.
 */
export function ordinalShares(
  { delivered, asked, region }: Pick<Problem, "delivered" | "asked" | "region">,
  points: number,
  seed: number,
): Shares {
  const weights = spread(region, points, seed);
  const random = randomFrom(seed);
  const steps = new Float64Array(weights.length * STEPS);
  for (let at = 0; at < weights.length; at += 1) {
    // Above 0, so that what was asked is never worthless.
    const [a, b] = [1 - random(), 1 - random()];
    const worth = [Math.min(a, b), Math.max(a, b), 1];
    const pluses = asked[at % asked.length] ?? STEPS;
    const unit = (weights[at] ?? 0) / (worth[pluses - 1] ?? 1);
    worth.forEach((value, step) => (steps[at * STEPS + step] = unit * value));
  }
  // One-hot: per criterion, the step that the form delivers.
  const values = delivered.map((row) =>
    row.flatMap((pluses) => Array.from({ length: STEPS }, (_, step) => Number(step + 1 === pluses))),
  );
  return sharesOf(values, steps);
}
