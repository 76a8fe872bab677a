/** A fraction of whole numbers without a common factor; the denominator is above 0. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** n / d in lowest terms. */
export function rational(n: bigint | number, d: bigint | number = 1): Rational {
  const [top, bottom] = [BigInt(n), BigInt(d)];
  if (bottom === 0n) throw new RangeError("division by zero");
  const sign = bottom < 0n ? -1n : 1n;
  const common = gcd(top, bottom * sign) || 1n;
  return { n: (sign * top) / common, d: (sign * bottom) / common };
}

export const NONE = rational(0);
export const ONE = rational(1);
export const plus = (a: Rational, b: Rational): Rational => rational(a.n * b.d + b.n * a.d, a.d * b.d);
export const minus = (a: Rational, b: Rational): Rational => rational(a.n * b.d - b.n * a.d, a.d * b.d);
export const times = (a: Rational, b: Rational): Rational => rational(a.n * b.n, a.d * b.d);
export const over = (a: Rational, b: Rational): Rational => rational(a.n * b.d, a.d * b.n);
export const signOf = (a: Rational): number => (a.n > 0n ? 1 : a.n < 0n ? -1 : 0);

/** "3/4" or "1" as a fraction. */
export function parseRational(text: string): Rational {
  const [n = "0", d = "1"] = text.split("/");
  return rational(BigInt(n), BigInt(d));
}

/** "3/4" or "1". */
export function written({ n, d }: Rational): string {
  return d === 1n ? `${n}` : `${n}/${d}`;
}

/** The nearest double, to 1e-18. */
export function toDouble({ n, d }: Rational): number {
  return Number((n * 10n ** 18n) / d) / 1e18;
}

/**
 * Divided difference of f(x) = x^power for x > 0, else 0, over sorted points; where points are equal, the derivative over
 * its factorial. The textbook table, in fractions: slow, and independent of the recursion of the engine.
 */
export function dividedDifference(points: readonly number[], power: number): Rational {
  const choose = (k: number): bigint => {
    let ways = 1n;
    for (let i = 0; i < k; i += 1) ways = (ways * BigInt(power - i)) / BigInt(i + 1);
    return ways;
  };
  const sorted = points.toSorted((a, b) => a - b);
  const at = (i: number): number => sorted[i] ?? NaN;
  // Column k holds the differences over k + 1 neighbouring points.
  let column = sorted.map((x) => (x > 0 ? rational(BigInt(x) ** BigInt(power)) : NONE));
  for (let k = 1; k < sorted.length; k += 1) {
    column = Array.from({ length: sorted.length - k }, (_, i) => {
      if (at(i) !== at(i + k)) {
        const [low, high] = [column[i] ?? NONE, column[i + 1] ?? NONE];
        return over(minus(high, low), rational(at(i + k) - at(i)));
      }
      return at(i) > 0 ? rational(choose(k) * BigInt(at(i)) ** BigInt(power - k)) : NONE;
    });
  }
  return column[0] ?? NONE;
}

/** Share of the full simplex where the sum of w_j x difference_j is above 0; whole numbers. */
export function exactWinning(difference: readonly number[]): Rational {
  if (difference.every((d) => d === difference[0])) return (difference[0] ?? 0) > 0 ? ONE : NONE;
  return dividedDifference(difference, difference.length - 1);
}

type Vertex = readonly Rational[];

function replaced(piece: readonly Vertex[], index: number, vertex: Vertex): Vertex[] {
  return piece.map((old, i) => (i === index ? vertex : old));
}

/** Where a coordinate of a vertex is furthest above (sign 1) or below (sign -1) zero; -1 when it nowhere is. */
function furthest(piece: readonly Vertex[], plane: number, sign: number): number {
  let best = -1;
  let most = NONE;
  piece.forEach((vertex, i) => {
    const value = times(vertex[plane] ?? NONE, rational(sign));
    if (signOf(minus(value, most)) <= 0) return;
    most = value;
    best = i;
  });
  return best;
}

/**
 * Share of a simplex in which no coordinate is below 0, by cutting in fractions, nothing in closed form.
 * @param piece its vertices, as the values of the linear functions.
 */
export function exactShareAbove(piece: readonly Vertex[]): Rational {
  const planes = piece[0]?.length ?? 0;
  let cut: readonly [number, number, number] | null = null;
  let least = Infinity;
  for (let plane = 0; plane < planes; plane += 1) {
    const signs = piece.map((vertex) => signOf(vertex[plane] ?? NONE));
    const [p, q] = [signs.filter((s) => s > 0).length, signs.filter((s) => s < 0).length];
    if (q > 0 && p === 0) return NONE;
    if (q === 0 || p ** q >= least) continue;
    least = p ** q;
    cut = [plane, furthest(piece, plane, 1), furthest(piece, plane, -1)];
  }
  if (cut === null) return ONE;
  const [plane, up, down] = cut;
  const [high, low] = [piece[up] ?? [], piece[down] ?? []];
  const a = high[plane] ?? NONE;
  const keep = over(a, minus(a, low[plane] ?? NONE));
  const lose = minus(ONE, keep);
  const met = high.map((value, k) => (k === plane ? NONE : plus(times(lose, value), times(keep, low[k] ?? NONE))));
  return plus(
    times(keep, exactShareAbove(replaced(piece, down, met))),
    times(lose, exactShareAbove(replaced(piece, up, met))),
  );
}
