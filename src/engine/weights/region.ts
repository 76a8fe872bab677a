import { EngineError } from "../engine-error";

/**
 * What is known about the weights of a few criteria: w >= 0, and w_i >= w_j for some pairs. Such a region splits into
 * simplices of equal volume, one for each full order of the criteria that respects the pairs (a linear extension). Its
 * corners are known in advance: equal weight on a connected set of criteria that contains, for each criterion, all that
 * weigh at least as much (Stanley 1986, doi 10.1007/BF02187680). So a uniform draw, the volume of an answer and a proof
 * at all corners only take counting over 2^n bit sets. Source: method, "Weights".
 */
export interface Region {
  /** Number of criteria, 1 to `MOST_CRITERIA`. */
  readonly size: number;
  /** Per criterion, the bit set of criteria that weigh at least as much; transitive, without itself. */
  readonly above: readonly number[];
}

/** Indexes of criteria: the first weighs at least as much as the second. */
export type OrderedPair = readonly [more: number, less: number];

/** Limit on the number of criteria: 2^n sets are counted. */
const MOST_CRITERIA = 12;

/**
 * The region defined by pairs.
 * @returns null where they form a cycle, which would force two weights to be equal.
 * @throws EngineError {field: "criteria", reason: "too-many" or "none"}.
 */
export function regionOf(size: number, pairs: readonly OrderedPair[]): Region | null {
  if (size < 1 || size > MOST_CRITERIA) throw new EngineError("criteria", size < 1 ? "none" : "too-many");
  const above = Array<number>(size).fill(0);
  const add = (less: number, bits: number): void => {
    above[less] = (above[less] as number) | bits;
  };
  for (const [more, less] of pairs) add(less, 1 << more);
  // Transitive closure (Warshall 1962).
  for (let k = 0; k < size; k += 1)
    above.forEach((bits, i) => {
      if ((bits >> k) & 1) add(i, above[k] as number);
    });
  return above.some((bits, i) => (bits >> i) & 1) ? null : { size, above };
}

/** The pairs that follow from pluses: more pluses weigh at least as much; equal pluses leave the order open. */
export function orderedPairs(members: readonly number[], pluses: readonly number[]): readonly OrderedPair[] {
  return members.flatMap((i) =>
    members.flatMap((j): OrderedPair[] => ((pluses[i] ?? 0) > (pluses[j] ?? 0) ? [[i, j]] : [])),
  );
}

/** Whether the region fixes which of two criteria weighs more. */
export function isOrdered({ above }: Region, a: number, b: number): boolean {
  return ((((above[a] ?? 0) >> b) | ((above[b] ?? 0) >> a)) & 1) === 1;
}

/** Indexed by bit set of criteria. */
interface Orders {
  /** Members of the set that may weigh most within it. */
  readonly tops: Int32Array;
  /** Number of full orders of the set, highest weight first, that respect the pairs. */
  readonly counts: Float64Array;
}

/** Counts the full orders of every set of criteria. */
export function ordersOf({ size, above }: Region): Orders {
  const tops = new Int32Array(1 << size);
  const counts = new Float64Array(1 << size);
  counts[0] = 1;
  for (let set = 1; set < counts.length; set += 1) {
    let top = 0;
    let count = 0;
    for (let i = 0; i < size; i += 1) {
      if (((set >> i) & 1) === 0 || ((above[i] as number) & set) !== 0) continue;
      top |= 1 << i;
      count += counts[set ^ (1 << i)] as number;
    }
    tops[set] = top;
    counts[set] = count;
  }
  return { tops, counts };
}

/** Whether pairs of the region connect the set. */
function isConnected({ above }: Region, set: number): boolean {
  let reached = set & -set;
  for (let before = 0; before !== reached;) {
    before = reached;
    above.forEach((heavier, i) => {
      if (((set >> i) & 1) === 0) return;
      if ((reached >> i) & 1) reached |= heavier;
      else if ((heavier & reached) !== 0) reached |= 1 << i;
    });
  }
  return reached === set;
}

/** Corners of the region, each as the bit set of criteria that share the weight equally. */
export function corners(region: Region): readonly number[] {
  const { size, above } = region;
  const found: number[] = [];
  for (let set = 1; set < 1 << size; set += 1) {
    const closed = above.every((heavier, i) => ((set >> i) & 1) === 0 || (heavier & ~set) === 0);
    if (closed && isConnected(region, set)) found.push(set);
  }
  return found;
}
