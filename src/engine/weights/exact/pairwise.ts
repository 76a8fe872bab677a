import { ZERO } from "../problem";

/** Values of a linear function at the vertices of a simplex, split by sign; vertices where it is 0 are left out. */
export interface Split {
  /** Values above 0; the first `p` count. */
  readonly up: Float64Array;
  readonly p: number;
  /** Values below 0; the first `q` count. */
  readonly down: Float64Array;
  readonly q: number;
}

/**
 * Share of a simplex where a linear function is positive, from its values at the vertices.
 *
 * This is the B-spline integral of Curry and Schoenberg: the divided difference of x_+^(n-1) over the values
 * (Hermite-Genocchi). As quotients, divided differences lose digits where values lie close and need a special case where
 * they are equal. This recursion needs neither: an edge from a value a > 0 to a value b < 0 is cut at its zero; the part
 * with a is the share a / (a - b) of the simplex and has b replaced by 0, the other part has a replaced by 0. Every step
 * is a weighted mean of numbers between 0 and 1, so nothing cancels; p x q steps.
 *
 * @param table room for (p + 1) x (q + 1) numbers; afterwards entry i x (q + 1) + j is the share in the part where the
 * first i values above and the first j values below have become 0.
 * @returns 0 to 1; 0 when nothing is above, else 1 when nothing is below.
 */
export function shareAbove({ up, p, down, q }: Split, table: Float64Array): number {
  if (p === 0) return 0;
  const width = q + 1;
  table.fill(0, p * width, p * width + width);
  for (let i = p - 1; i >= 0; i -= 1) {
    const a = up[i] as number;
    table[i * width + q] = 1;
    for (let j = q - 1; j >= 0; j -= 1) {
      const b = down[j] as number;
      const cell = i * width + j;
      table[cell] = (a * (table[cell + 1] as number) - b * (table[cell + width] as number)) / (a - b);
    }
  }
  return table[0] as number;
}

/**
 * Mean of the part where the function is positive, as shares of the vertices: n x share x mean = sum of share x vertex.
 * In a part, every cut point that was made on the way stays a vertex; it is the point of its edge that has b's share
 * a / (a - b). A vertex above 0 stays until it is replaced; one below 0 is always replaced.
 * @param table as left by `shareAbove`. @param reach room for as many numbers.
 * @param ofUp @param ofDown receive the shares. Vertices of value 0 have the share table[0] each.
 */
export function meanAbove(
  { up, p, down, q }: Split,
  table: Float64Array,
  reach: Float64Array,
  ofUp: Float64Array,
  ofDown: Float64Array,
): void {
  const width = q + 1;
  reach.fill(0, 0, (p + 1) * width);
  reach[0] = 1;
  ofDown.fill(0, 0, q);
  for (let i = 0; i < p; i += 1) {
    const a = up[i] as number;
    let own = table[0] as number;
    for (let j = 0; j < q; j += 1) {
      const cell = i * width + j;
      const here = reach[cell] as number;
      const keep = a / (a - (down[j] as number));
      const met = here * (table[cell] as number);
      reach[cell + 1] = (reach[cell + 1] as number) + here * keep;
      reach[cell + width] = (reach[cell + width] as number) + here * (1 - keep);
      ofDown[j] = (ofDown[j] as number) + met * keep;
      own += (1 - keep) * (met - here * (table[cell + width] as number));
    }
    ofUp[i] = own;
  }
}

/**
 * Pairwise winning index over the full simplex in closed form: the share of all weightings w (w >= 0, sum 1, uniform)
 * with sum of w_j x difference_j > 0. Source of the index: Tervonen & Figueira 2008 (doi 10.1002/mcda.407).
 * @param difference value of one form minus value of the other, per criterion, finite; below 1e-12 counts as 0.
 * @returns 0 to 1; 0 for an empty list.
 */
export function winningShare(difference: readonly number[]): number {
  const up = Float64Array.from(difference.filter((d) => d >= ZERO));
  const down = Float64Array.from(difference.filter((d) => d <= -ZERO));
  const table = new Float64Array((up.length + 1) * (down.length + 1));
  return shareAbove({ up, p: up.length, down, q: down.length }, table);
}
