/** An exact fraction in lowest terms; the denominator is 1 or more. Both are whole numbers below 2^53. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

function commonDivisor(a: number, b: number): number {
  let [x, y] = [Math.abs(a), Math.abs(b)];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}

/**
 * The fraction a / b in lowest terms.
 * @throws RangeError when a or b is no whole number, or b is 0.
 */
export function fraction(a: number, b = 1): Fraction {
  if (!Number.isSafeInteger(a) || !Number.isSafeInteger(b) || b === 0) throw new RangeError(`no fraction: ${a}/${b}`);
  const divisor = commonDivisor(a, b) * Math.sign(b);
  // + 0 makes 0 of -0.
  return { numerator: a / divisor + 0, denominator: b / divisor };
}

/** Below 0 when a < b, 0 when equal, above 0 when a > b; by cross-multiplication. */
export function compareFractions(a: Fraction, b: Fraction): number {
  return a.numerator * b.denominator - b.numerator * a.denominator;
}

/** The nearest double, for display. */
export function toNumber({ numerator, denominator }: Fraction): number {
  return numerator / denominator;
}
