/**
 * The k-th root of a number by Newton's method, from + - x / only: these are the same in every browser, `Math.pow`, `exp`,
 * `log` and even `sqrt` need not be. Starts above the root (the tangent at 1) and falls until rounding stops it.
 * @param u above 0, at most 1. @param k 1 or more, whole.
 * @returns u^(1/k), 0 to 1, within a few units in the last place.
 */
export function root(u: number, k: number): number {
  if (k === 1) return u;
  let y = 1 + (u - 1) / k;
  for (;;) {
    let power = y;
    for (let i = 2; i < k; i += 1) power *= y;
    const next = y - (y - u / power) / k;
    if (!(next < y)) return y;
    y = next;
  }
}

/**
 * Stick-breaking: a point of the unit cube becomes a weighting, uniform on the simplex when the point is uniform.
 * The k-th weight takes 1 - u^(1/(n - k)) of what is left: the smallest share of n - k + 1 exchangeable parts is so
 * distributed. Source: Devroye 1986, "Non-Uniform Random Variate Generation", chapter XI.
 * @param cube n - 1 numbers strictly between 0 and 1, from `at`. @param into receives n weights, 0 or more, sum 1.
 */
export function breakStick(cube: Float64Array, at: number, into: Float64Array): void {
  const n = into.length;
  let left = 1;
  for (let k = 0; k < n - 1; k += 1) {
    const rest = left * root(cube[at + k] as number, n - 1 - k);
    into[k] = left - rest;
    left = rest;
  }
  into[n - 1] = left;
}

/**
 * Turns weightings that are uniform on the simplex into weightings that are uniform where they agree with the answers.
 *
 * Sort the weights, give the largest to the first group, the next to the second, and so on; inside a group the criterion
 * with the largest own weight gets the largest of the group. Why that is uniform: the agreeing region consists of the
 * simplices w_o1 >= w_o2 >= ... of all orders o that go group after group, of equal volume. Coordinates of a uniform point
 * of the simplex are exchangeable, so their sorted values are uniform on the ordered simplex and independent of who has
 * which rank; and the ranking, looked at inside each group only, is uniform over the orders inside the groups, and
 * independent between groups. So every such simplex is chosen equally often, with a uniform point in it.
 * The map is continuous and piecewise linear, so well spread points stay well spread.
 */
export class Sorter {
  private readonly groupOf: Int32Array;
  private readonly offsets: Int32Array;
  private readonly cursor: Int32Array;
  private readonly order: Int32Array;
  private readonly sorted: Float64Array;

  /** @param groups groups of equal c, highest first: together all criteria. */
  constructor(groups: readonly (readonly number[])[]) {
    const n = groups.reduce((sum, group) => sum + group.length, 0);
    this.groupOf = new Int32Array(n);
    this.offsets = new Int32Array(groups.length);
    this.cursor = new Int32Array(groups.length);
    this.order = new Int32Array(n);
    this.sorted = new Float64Array(n);
    let offset = 0;
    groups.forEach((group, g) => {
      this.offsets[g] = offset;
      offset += group.length;
      for (const k of group) this.groupOf[k] = g;
    });
  }

  /** Sorts one weighting in place; nothing changes where there is one group. The sum need not be 1. */
  sort(weights: Float64Array): void {
    const { order, sorted, cursor, groupOf } = this;
    if (cursor.length === 1) return;
    for (let k = 0; k < order.length; k += 1) {
      const own = weights[k] as number;
      let at = k;
      for (; at > 0 && (sorted[at - 1] as number) < own; at -= 1) {
        sorted[at] = sorted[at - 1] as number;
        order[at] = order[at - 1] as number;
      }
      sorted[at] = own;
      order[at] = k;
    }
    cursor.set(this.offsets);
    for (let rank = 0; rank < order.length; rank += 1) {
      const k = order[rank] as number;
      const group = groupOf[k] as number;
      const place = cursor[group] as number;
      weights[k] = sorted[place] as number;
      cursor[group] = place + 1;
    }
  }
}
