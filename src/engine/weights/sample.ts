import { ordersOf, type Region } from "./region";

/** The first prime is for the order, the others for the size of each weight. */
const PRIMES = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41] as const;

/** Pseudo-random numbers from 0 to 1, identical on every machine (mulberry32, public domain: 32-bit integers only). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Criteria in no pair: their weights are independent of the others. */
function freeOf({ above }: Region): readonly number[] {
  const tied = above.reduce((bits, heavier, i) => (heavier === 0 ? bits : bits | heavier | (1 << i)), 0);
  return above.flatMap((_, i) => ((tied >> i) & 1 ? [] : [i]));
}

/** One coordinate of points in a unit cube: shifted multiples of the square root of a prime (Richtmyer 1951). */
interface Coordinate {
  readonly step: number;
  at: number;
}

/** The next value, from 0 to 1. */
function next(coordinate: Coordinate): number {
  const to = coordinate.at + coordinate.step;
  coordinate.at = to < 1 ? to : to - 1;
  return coordinate.at;
}

/**
 * Weightings spread evenly over the region: point p, criterion j at p x size + j. Not normalised: divide by the sum for
 * shares. A criterion without a pair gets an exponential number. For the others, one coordinate chooses the full order,
 * the rest the sizes: the k-th largest of n exponential numbers is E_n / n + ... + E_k / k (Rényi 1953).
 */
export function spread(region: Region, points: number, seed: number): Float64Array {
  const random = randomFrom(seed);
  const cube = PRIMES.slice(0, region.size + 1).map((prime) => ({ step: Math.sqrt(prime) % 1, at: random() }));
  const weights = new Float64Array(points * region.size);
  const free = freeOf(region);
  for (const criterion of free) {
    const { step, at: start } = cube.pop() as Coordinate;
    let at = start;
    for (let cell = criterion; cell < weights.length; cell += region.size) {
      at = at + step < 1 ? at + step : at + step - 1;
      weights[cell] = -Math.log(1 - at);
    }
  }
  if (cube.length > 1) spreadOrdered(region, free, cube, weights);
  return weights;
}

/** Fills in the weights of the criteria in pairs, by one coordinate for the order and one per criterion. */
function spreadOrdered(
  region: Region,
  free: readonly number[],
  [order, ...sizes]: readonly Coordinate[],
  weights: Float64Array,
): void {
  const { tops, counts } = ordersOf(region);
  const tied = free.reduce((bits, i) => bits ^ (1 << i), (1 << region.size) - 1);
  const gaps = new Float64Array(sizes.length);
  for (let from = 0; from < weights.length; from += region.size) {
    let weight = 0;
    for (let k = 0; k < gaps.length; k += 1) {
      gaps[k] = -Math.log(1 - next(sizes[k] as Coordinate)) / (k + 1);
      weight += gaps[k] as number;
    }
    let set = tied;
    let place = next(order as Coordinate) * (counts[tied] as number);
    for (let k = 0; k < gaps.length; k += 1) {
      // The heaviest of the remaining criteria, in the full order at this place.
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
      weights[from + 31 - Math.clz32(top)] = weight;
      weight -= gaps[k] as number;
      set ^= top;
    }
  }
}

/** How often each form takes first place and each rank, over a set of weightings; shares from 0 to 1. */
export interface Shares {
  /** Per form: sole first place. */
  readonly alone: readonly number[];
  /** Per form: rank 1, 2, ...; rank = 1 + number of strictly better forms. */
  readonly ranks: readonly (readonly number[])[];
}

/** Smaller differences are ties: values are fractions with denominators of at most 3, weights sum to more than 0.1. */
const TIE = 1e-9;

/** The score of one form under one weighting: the sum over `size` criteria from both offsets. */
function scoreAt(values: Float64Array, value: number, weights: Float64Array, weight: number, size: number): number {
  // Two sums, so that consecutive additions do not wait for each other.
  let even = 0;
  let odd = 0;
  let j = 0;
  for (; j < size - 1; j += 2) {
    even += (values[value + j] as number) * (weights[weight + j] as number);
    odd += (values[value + j + 1] as number) * (weights[weight + j + 1] as number);
  }
  return j < size ? even + odd + (values[value + j] as number) * (weights[weight + j] as number) : even + odd;
}

/**
 * First places and ranks.
 * @param values forms x criteria.
 * @param weights as `spread` returns them.
 */
export function sharesOf(values: readonly (readonly number[])[], weights: Float64Array): Shares {
  const forms = values.length;
  const size = values[0]?.length ?? 0;
  const flat = Float64Array.from(values.flat());
  const scores = new Float64Array(forms);
  const place = new Int32Array(forms);
  const counts = new Int32Array(forms * forms);
  const alone = new Int32Array(forms);
  for (let from = 0; from < weights.length; from += size) {
    for (let i = 0; i < forms; i += 1) {
      const own = scoreAt(flat, i * size, weights, from, size);
      let behind = 0;
      // Branch-free: who leads whom is as good as random. Unary plus, since Number() of a boolean is slow in Firefox.
      for (let j = 0; j < i; j += 1) {
        const lead = own - (scores[j] as number);
        place[j] = (place[j] as number) + +(lead > TIE);
        behind += +(lead < -TIE);
      }
      scores[i] = own;
      place[i] = behind;
    }
    let firsts = 0;
    let last = 0;
    for (let i = 0; i < forms; i += 1) {
      const cell = i * forms + (place[i] as number);
      counts[cell] = (counts[cell] as number) + 1;
      if (place[i] !== 0) continue;
      firsts += 1;
      last = i;
    }
    if (firsts === 1) alone[last] = (alone[last] as number) + 1;
  }
  const share = (count: number): number => (count * size) / weights.length;
  return {
    alone: Array.from(alone, share),
    ranks: Array.from(alone, (_, i) => Array.from(counts.subarray(i * forms, (i + 1) * forms), share)),
  };
}

/** The first form under each weighting; of forms that deliver the same everywhere, the first one. */
export function firstForms(values: readonly (readonly number[])[], weights: Float64Array): Uint8Array {
  const size = values[0]?.length ?? 1;
  const flat = Float64Array.from(values.flat());
  return new Uint8Array(weights.length / size).map((_, p) => {
    let [best, most] = [0, -1];
    for (let i = 0; i < values.length; i += 1) {
      const score = scoreAt(flat, i * size, weights, p * size, size);
      if (score > most + TIE) [best, most] = [i, score];
    }
    return best;
  });
}
