import { EngineError } from "../engine-error";
import { TWO_32 } from "../weights/sample/random";

/** A seed: a whole number from 0 to 2^32 - 1. */
export type Seed = number;

/**
 * Numbers strictly between 0 and 1, the same for the same seed on every machine: 32-bit integers with + - x and shifts
 * (mulberry32, public domain), each of 2^32 values in the middle of its step, so never 0 or 1.
 * @throws EngineError {field: "seed"} when the seed is no whole number from 0 to 2^32 - 1.
 */
export function seededRandom(seed: Seed): () => number {
  if (!Number.isInteger(seed) || seed < 0 || seed >= TWO_32) throw new EngineError("seed", "not-a-seed");
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / TWO_32;
  };
}

/** Whole number from 0 to `below` - 1. */
function indexBelow(random: () => number, below: number): number {
  return Math.floor(random() * below);
}

/** A uniform point of the simplex as the gaps between sorted uniform numbers: no logarithm needed. */
function drawSimplex(random: () => number, into: Float64Array): void {
  const last = into.length - 1;
  for (let i = 0; i < last; i += 1) into[i] = random();
  into[last] = 1;
  into.sort();
  for (let i = last; i > 0; i -= 1) into[i] = (into[i] ?? 0) - (into[i - 1] ?? 0);
}

/**
 * Draws weights that agree with an order: uniform over w >= 0, sum 1, w_j >= w_k wherever j stands in an earlier group
 * than k; inside a group the order is free. A uniform point of the simplex, sorted downwards, then shuffled per group.
 * The mean over one group per weight is the rank order centroid (Barron & Barrett 1996, doi 10.1287/mnsc.42.11.1515).
 * @param groups sizes of the groups, heaviest first; they add up to the length of `into`, which is 1 or more.
 */
export function drawOrderedWeights(random: () => number, groups: readonly number[], into: Float64Array): void {
  drawSimplex(random, into);
  into.sort();
  into.reverse();
  let start = 0;
  for (const size of groups) {
    for (let i = size - 1; i > 0; i -= 1) {
      const [a, b] = [start + i, start + indexBelow(random, i + 1)];
      [into[a], into[b]] = [into[b] ?? 0, into[a] ?? 0];
    }
    start += size;
  }
}
