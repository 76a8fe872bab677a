import { EngineError } from "./engine-error";

/** Start of a generator: a whole number, 0 to 2^32 - 1. It is stored with every sampled result. */
export type SampleSeed = number;

/** 2^32, written out: `**` may be rounded as a browser likes. */
export const TWO_32 = 4_294_967_296;

/** Numbers that are made at a time: twice as fast as one by one. */
const BLOCK = 256;

/** 32 random bits, as a number 0 to 2^32 - 1. */
export type RandomBits = () => number;

/**
 * The generator sfc32 (C. Doty-Humphrey, PractRand): 32-bit additions, shifts and exclusive ors only, so the same numbers
 * everywhere. Shortest period 2^32, expected 2^127.
 * @throws EngineError when the seed is not such a whole number.
 */
export function sfc32(seed: SampleSeed): RandomBits {
  if (!Number.isInteger(seed) || seed < 0 || seed >= TWO_32) throw new EngineError("seed", "out-of-range");
  let a = 0;
  let b = seed | 0;
  let c = 0x9e3779b9 | 0;
  let counter = 1;
  const block = new Uint32Array(BLOCK);
  const fill = (size: number): void => {
    // In local variables of a loop the state stays in registers.
    let [p, q, r, n] = [a, b, c, counter];
    for (let k = 0; k < size; k += 1) {
      const sum = (((p + q) | 0) + n) | 0;
      n = (n + 1) | 0;
      p = q ^ (q >>> 9);
      q = (r + (r << 3)) | 0;
      r = (((r << 21) | (r >>> 11)) + sum) | 0;
      block[k] = sum;
    }
    [a, b, c, counter] = [p, q, r, n];
  };
  // The author's way to seed: run until the seed has reached every bit.
  fill(15);
  let next = BLOCK;
  return () => {
    if (next === BLOCK) {
      fill(BLOCK);
      next = 0;
    }
    next += 1;
    return block[next - 1] as number;
  };
}
