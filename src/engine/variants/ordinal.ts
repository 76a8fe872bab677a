import type { Problem } from "../weights/problem";
import { countPlaces, randomFrom, type Shares, spread } from "../weights/sample";

/**
 * SMAA-O: what the steps of the scale are worth is drawn as well. Value of a form: the weighted sum of
 * u_j(delivered) / u_j(asked), with u_j(0..3) = 0, x, y, 1 and x < y the sorted pair of two uniform numbers, drawn anew
 * per criterion and draw. Source: Lahdelma, Miettinen & Salminen 2003, doi 10.1016/S0377-2217(02)00267-9.
 */
export function ordinalShares(
  { delivered, asked, region }: Pick<Problem, "delivered" | "asked" | "region">,
  points: number,
  seed: number,
): Shares {
  const weights = spread(region, points, seed);
  const random = randomFrom(seed);
  const scores = new Float64Array(points * delivered.length);
  const worth = [0, 0, 0, 1];
  for (let p = 0; p < points; p += 1)
    asked.forEach((pluses, j) => {
      // Above 0, so that what was asked is never worth nothing.
      const [a, b] = [1 - random(), 1 - random()];
      worth[1] = a < b ? a : b;
      worth[2] = a < b ? b : a;
      const scale = (weights[p * asked.length + j] ?? 0) / (worth[pluses] ?? 1);
      delivered.forEach((row, i) => {
        const at = p * delivered.length + i;
        scores[at] = (scores[at] ?? 0) + scale * (worth[row[j] ?? 0] ?? 0);
      });
    });
  return countPlaces(scores, delivered.length);
}
