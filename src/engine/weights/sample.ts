import { ordersOf, type Region } from "./region";

/** The first prime for the order, one more for the size of each weight. */
const PRIMES = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41] as const;

/** Numbers from 0 to 1, the same for the same seed on every machine (mulberry32, public domain: 32-bit integers only). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Weightings spread evenly over the region: point p, criterion j at p x size + j. Their sums differ; divide for shares.
 * One coordinate of a point chooses the full order, the others the sizes: the k-th largest of n exponential numbers is
 * E_n / n + ... + E_k / k (Rényi 1953). The points are multiples of the square roots of primes (Richtmyer 1951), shifted
 * by the seed: no table, any number of points.
 */
export function spread(region: Region, points: number, seed: number): Float64Array {
  const { size } = region;
  const { tops, counts } = ordersOf(region);
  const all = (1 << size) - 1;
  const random = randomFrom(seed);
  const steps = PRIMES.slice(0, size + 1).map((prime) => Math.sqrt(prime) % 1);
  const at = Float64Array.from(steps, random);
  const gaps = new Float64Array(size);
  const weights = new Float64Array(points * size);
  for (let p = 0; p < points; p += 1) {
    for (let d = 0; d <= size; d += 1) {
      const next = (at[d] as number) + (steps[d] as number);
      at[d] = next < 1 ? next : next - 1;
    }
    let weight = 0;
    for (let k = 0; k < size; k += 1) {
      gaps[k] = -Math.log(1 - (at[k + 1] as number)) / (k + 1);
      weight += gaps[k] as number;
    }
    let set = all;
    let place = (at[0] as number) * (counts[all] as number);
    for (let k = 0; k < size; k += 1) {
      // The criterion that weighs most of what is left, in the full order at this place.
      let open = tops[set] as number;
      let top = open & -open;
      for (
        let orders = counts[set ^ top] as number;
        place >= orders && open !== top;
        orders = counts[set ^ top] as number
      ) {
        place -= orders;
        open ^= top;
        top = open & -open;
      }
      weights[p * size + 31 - Math.clz32(top)] = weight;
      weight -= gaps[k] as number;
      set ^= top;
    }
  }
  return weights;
}

/** Which forms come first, and at which places, over a set of weightings; shares from 0 to 1. */
export interface Shares {
  /** Per form: first, and no other form equals it. */
  readonly alone: readonly number[];
  /** Per form: rank 1, 2, ...; rank = 1 + forms strictly better. */
  readonly ranks: readonly (readonly number[])[];
}

/** Smaller differences are ties: values are fractions with denominators of at most 3, weights add up to more than 0.1. */
const TIE = 1e-9;

/** The score of every form under every weighting, weighting by weighting. */
function scoresOf(values: readonly (readonly number[])[], weights: Float64Array): Float64Array {
  const forms = values.length;
  const size = values[0]?.length ?? 0;
  const flat = Float64Array.from(values.flat());
  const scores = new Float64Array((weights.length / size) * forms);
  let at = 0;
  for (let p = 0; p < weights.length; p += size)
    for (let i = 0; i < flat.length; i += size) {
      let sum = 0;
      for (let j = 0; j < size; j += 1) sum += (flat[i + j] as number) * (weights[p + j] as number);
      scores[at] = sum;
      at += 1;
    }
  return scores;
}

/** First places and ranks. @param values forms x criteria, 0 to 1. @param weights as `spread` gives them. */
export function sharesOf(values: readonly (readonly number[])[], weights: Float64Array): Shares {
  return countPlaces(scoresOf(values, weights), values.length);
}

/** Counts places. @param scores of every form in every draw, draw by draw. */
export function countPlaces(scores: Float64Array, forms: number): Shares {
  const points = scores.length / forms;
  const place = new Int32Array(forms);
  const counts = new Int32Array(forms * forms);
  const alone = new Int32Array(forms);
  for (let at = 0; at < scores.length; at += forms) {
    place.fill(0);
    for (let i = 1; i < forms; i += 1) {
      const own = scores[at + i] as number;
      let behind = 0;
      // Counted without branches: who leads whom is as good as random here.
      for (let j = 0; j < i; j += 1) {
        const lead = own - (scores[at + j] as number);
        place[j] = (place[j] as number) + Number(lead > TIE);
        behind += Number(lead < -TIE);
      }
      place[i] = behind;
    }
    let [firsts, last] = [0, 0];
    for (let i = 0; i < forms; i += 1) {
      const cell = i * forms + (place[i] as number);
      counts[cell] = (counts[cell] as number) + 1;
      if (place[i] !== 0) continue;
      firsts += 1;
      last = i;
    }
    if (firsts === 1) alone[last] = (alone[last] as number) + 1;
  }
  return {
    alone: Array.from(alone, (count) => count / points),
    ranks: Array.from(alone, (_, i) =>
      Array.from(counts.subarray(i * forms, (i + 1) * forms), (count) => count / points),
    ),
  };
}

/** The first form under each weighting; of forms that deliver the same everywhere the first one stands for all. */
export function firstForms(values: readonly (readonly number[])[], weights: Float64Array): Uint8Array {
  const forms = values.length;
  const scores = scoresOf(values, weights);
  const first = new Uint8Array(scores.length / forms);
  for (let p = 0; p < first.length; p += 1) {
    let best = 0;
    for (let i = 1; i < forms; i += 1)
      if ((scores[p * forms + i] as number) > (scores[p * forms + best] as number) + TIE) best = i;
    first[p] = best;
  }
  return first;
}
