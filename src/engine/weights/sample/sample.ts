import { Tally } from "../tally";
import { EngineError } from "../../engine-error";
import type { Indices } from "../exact/robustness";
import { exponentials } from "./exponential";
import { type SampleSeed, sfc32 } from "./random";
import { breakStick, Sorter } from "./weights";
import { MOST_DIMENSIONS, scrambledSobol } from "./sobol";
import { meanAndError, shareError } from "../standard-error";
import { type PreparedProblem, prepare, type RobustnessProblem } from "../problem";

/** Standard errors of the indices, in the same places. */
export interface IndexErrors {
  readonly firstAlone: readonly number[];
  readonly firstShared: readonly number[];
  readonly ranks: readonly (readonly number[])[];
  readonly pairwise: readonly (readonly number[])[];
}

/** Indices from a sample of weightings. */
export interface SampledIndices extends Indices {
  readonly kind: "sampled";
  readonly ranks: readonly (readonly number[])[];
  readonly seed: SampleSeed;
  /** Weightings looked at, in all. */
  readonly points: number;
  readonly errors: IndexErrors;
}

/** The sample of the method: 16 independent scrambles of 256 points. */
export const SAMPLE = { seed: 20261124, scrambles: 16, log2Points: 8 } as const;

/** How to sample. */
export interface SampleOptions {
  readonly seed?: SampleSeed;
  /** Independent scrambles, 2 or more: they give the standard error. */
  readonly scrambles?: number;
  /** Points of one scramble, as a power of 2. */
  readonly log2Points?: number;
}

/** A square or oblong of numbers made by a rule. */
function table(rows: number, columns: number, rule: (i: number, j: number) => number): number[][] {
  return Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (__, j) => rule(i, j)));
}

/** Share of the weightings of each part for which something holds. */
function sharesOf(tallies: readonly Tally[], count: (tally: Tally) => number): number[] {
  return tallies.map((tally) => count(tally) / tally.count);
}

type Measure = (tallies: readonly Tally[], count: (tally: Tally) => number) => number;

function shares({ forms, rows, classOf, sizes }: PreparedProblem, tallies: readonly Tally[], measure: Measure) {
  const ofClass = table(rows.length, forms, (c, r) => measure(tallies, (t) => t.ranks[c * forms + r] ?? 0));
  const wins = table(rows.length, rows.length, (c, d) => measure(tallies, (t) => t.better(c, d)));
  const first = (c: number): number => ofClass[c]?.[0] ?? 0;
  return {
    firstAlone: classOf.map((c) => (sizes[c] === 1 ? first(c) : 0)),
    firstShared: classOf.map((c) => (sizes[c] === 1 ? 0 : first(c))),
    ranks: classOf.map((c) => [...(ofClass[c] ?? [])]),
    pairwise: classOf.map((c) => classOf.map((d) => wins[c]?.[d] ?? 0)),
  };
}

function centralWeights({ kept, criteria, classOf, forms }: PreparedProblem, tallies: readonly Tally[]) {
  const n = kept.length;
  return classOf.map((c) => {
    const times = tallies.reduce((sum, t) => sum + (t.ranks[c * forms] ?? 0), 0);
    if (times === 0) return null;
    const weights = Array<number>(criteria).fill(0);
    kept.forEach((j, k) => {
      weights[j] = tallies.reduce((sum, t) => sum + (t.moments[c * n + k] ?? 0), 0) / times;
    });
    return weights;
  });
}

/**
 * The indices of `exactRobustness` from 4,096 scrambled Sobol points, with standard errors from the spread of the 16
 * scrambles. The same seed gives the same digits everywhere. Source of the indices: Tervonen & Figueira 2008
 * (doi 10.1002/mcda.407).
 * @throws EngineError for input that cannot be calculated with (`prepare`), more than 33 criteria with points
 * ("criteria", "too-many"), fewer than 2 scrambles, or a seed that is not a whole number below 2^32.
 */
export function sampledRobustness(
  problem: RobustnessProblem,
  { seed = SAMPLE.seed, scrambles = SAMPLE.scrambles, log2Points = SAMPLE.log2Points }: SampleOptions = {},
): SampledIndices {
  const prepared = prepare(problem);
  const dimensions = prepared.kept.length - 1;
  if (dimensions > MOST_DIMENSIONS) throw new EngineError("criteria", "too-many");
  if (!Number.isInteger(scrambles) || scrambles < 2) throw new EngineError("scrambles", "out-of-range");
  const random = sfc32(seed);
  const weights = new Float64Array(dimensions + 1);
  const sorter = new Sorter(prepared.groups);
  const tallies = Array.from({ length: scrambles }, () => {
    const tally = new Tally(prepared);
    const cube = scrambledSobol(dimensions, log2Points, random);
    for (let point = 0; point < 1 << log2Points; point += 1) {
      breakStick(cube, point * dimensions, weights);
      sorter.sort(weights);
      tally.add(weights, 1);
    }
    return tally;
  });
  return {
    kind: "sampled",
    seed,
    points: scrambles * (1 << log2Points),
    ...shares(prepared, tallies, (all, count) => meanAndError(sharesOf(all, count))[0]),
    centralWeights: centralWeights(prepared, tallies),
    errors: shares(prepared, tallies, (all, count) => meanAndError(sharesOf(all, count))[1]),
  };
}

/**
 * The same indices from independent draws (exponential numbers divided by their sum are uniform on the simplex): slower to
 * converge than `sampledRobustness`, with the plain error sqrt(p (1 - p) / draws). Kept to check and to compare speed.
 * @param draws 1 or more.
 * @throws EngineError as `sampledRobustness`, without its limit on criteria.
 */
export function drawnRobustness(problem: RobustnessProblem, draws: number, seed: SampleSeed): SampledIndices {
  if (!Number.isInteger(draws) || draws < 1) throw new EngineError("draws", "out-of-range");
  const prepared = prepare(problem);
  const fill = exponentials(sfc32(seed));
  const weights = new Float64Array(prepared.kept.length);
  const sorter = new Sorter(prepared.groups);
  const tally = new Tally(prepared);
  for (let draw = 0; draw < draws; draw += 1) {
    const total = fill(weights);
    sorter.sort(weights);
    tally.add(weights, total);
  }
  const share: Measure = (all, count) => meanAndError(sharesOf(all, count))[0];
  const error: Measure = (all, count) => shareError(share(all, count), draws);
  return {
    kind: "sampled",
    seed,
    points: draws,
    ...shares(prepared, [tally], share),
    centralWeights: centralWeights(prepared, [tally]),
    errors: shares(prepared, [tally], error),
  };
}
