import { EngineError } from "../../engine-error";
import { type RandomBits, TWO_32 } from "./random";
import { DIRECTIONS } from "./sobol-directions";

/** Most dimensions that the table of direction numbers covers. */
export const MOST_DIMENSIONS = DIRECTIONS.length + 1;

const BITS = 32;

/** The first `count` direction numbers of a dimension (0-based), as 32-bit fractions: v_k = m_k / 2^k. */
function directionNumbers(dimension: number, count: number): Int32Array {
  const v = new Int32Array(count);
  const given = DIRECTIONS[dimension - 1];
  for (let k = 0; k < count; k += 1) {
    const known = given === undefined ? 1 : given.m[k];
    if (known !== undefined) {
      v[k] = known << (BITS - 1 - k);
      continue;
    }
    const s = given?.m.length ?? 0;
    const before = v[k - s] as number;
    let value = before ^ (before >>> s);
    for (let i = 1; i < s; i += 1) if ((((given?.a ?? 0) >>> (s - 1 - i)) & 1) !== 0) value ^= v[k - i] as number;
    v[k] = value;
  }
  return v;
}

function parity(bits: number): number {
  let x = bits ^ (bits >>> 16);
  x ^= x >>> 8;
  x ^= x >>> 4;
  return (0x6996 >>> (x & 15)) & 1;
}

/** A random lower triangular matrix over GF(2) with ones on its diagonal, row by row, highest bit first. */
function randomMatrix(random: RandomBits): Int32Array {
  return Int32Array.from({ length: BITS }, (_, row) => {
    const own = 1 << (BITS - 1 - row);
    const higher = row === 0 ? 0 : -1 << (BITS - row);
    return own | (random() & higher);
  });
}

function apply(matrix: Int32Array, bits: number): number {
  let result = 0;
  matrix.forEach((row, index) => {
    if (parity(row & bits) === 1) result |= 1 << (BITS - 1 - index);
  });
  return result;
}

/**
 * Scrambled Sobol points: the digital net of Joe & Kuo's direction numbers, each dimension multiplied by a random lower
 * triangular matrix and shifted by random bits (Matousek 1998, J. Complexity 14, 527-556). Every point is uniform on the
 * cube, so a mean over the points has no bias, and means of independent scrambles give its standard error.
 * Integers only up to the last step, (x + 1/2) / 2^32: strictly between 0 and 1, and the same everywhere.
 * @param dimensions 0 to 32. @param log2Points 0 to 20; 2^log2Points points.
 * @returns point p, dimension d at p x dimensions + d.
 * @throws EngineError when out of range.
 */
export function scrambledSobol(dimensions: number, log2Points: number, random: RandomBits): Float64Array {
  if (!(dimensions >= 0 && dimensions <= MOST_DIMENSIONS)) throw new EngineError("dimensions", "out-of-range");
  if (!(log2Points >= 0 && log2Points <= 20)) throw new EngineError("points", "out-of-range");
  const points = 1 << log2Points;
  const result = new Float64Array(points * dimensions);
  for (let d = 0; d < dimensions; d += 1) {
    const matrix = randomMatrix(random);
    const v = directionNumbers(d, log2Points).map((bits) => apply(matrix, bits));
    let x = random() | 0;
    for (let p = 0; p < points; p += 1) {
      result[p * dimensions + d] = ((x >>> 0) + 0.5) / TWO_32;
      // Gray code order: the next point differs in the direction of the lowest zero bit of p.
      x ^= v[31 - Math.clz32(~p & (p + 1))] ?? 0;
    }
  }
  return result;
}
