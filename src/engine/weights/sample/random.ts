import { EngineError } from "../../engine-error";

/** Start of a generator: a whole number, 0 to 2^32 - 1. It is stored with every sampled result. */
export type SampleSeed = number;

/** 2^32, written out: `**` may be rounded as a browser likes. */
export const TWO_32 = 4_294_967_296;

/** 32 random bits, as a number 0 to 2^32 - 1. */
export type RandomBits = () => number;

/**
 * The generator sfc32 (C. Doty-Humphrey, PractRand): 32-bit additions, shifts and exclusive ors only, so the same numbers
 * everywhere. Shortest period 2^32, expected 2^127.
 * @throws EngineError when the seed is not such a whole number.
 */
export function sfc32(seed: SampleSeed): RandomBits {
  if (!Number.isInteger(seed) || seed < 0 || seed >= TWO_32) throw new EngineError("seed", "out-of-range");
  // In a typed array the state stays 32-bit integers, also where an engine keeps only 31 bits in a variable.
  const state = Int32Array.of(0, seed, 0x9e3779b9, 1);
  const next = (): number => {
    const b = state[1] as number;
    const c = state[2] as number;
    const counter = state[3] as number;
    const sum = ((((state[0] as number) + b) | 0) + counter) | 0;
    state[0] = b ^ (b >>> 9);
    state[1] = c + (c << 3);
    state[2] = ((c << 21) | (c >>> 11)) + sum;
    state[3] = counter + 1;
    return sum >>> 0;
  };
  // The author's way to seed: run until the seed has reached every bit.
  for (let round = 0; round < 15; round += 1) next();
  return next;
}
