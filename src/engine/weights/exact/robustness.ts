import { EngineError } from "../../engine-error";
import { exactPass, type Pass } from "./pass";
import { startSimplices } from "./start";
import { type PreparedProblem, prepare, type RobustnessProblem, ZERO } from "../problem";

/** Pieces that an exact calculation may look at, unless told otherwise. */
export const PIECE_BUDGET = 200_000;

/** Pieces between two steps of the calculation: about a millisecond. */
const PIECES_PER_STEP = 2000;

/** Indices over a region of weightings. Shares are parts of its volume, 0 to 1. */
export interface Indices {
  /** Per form: the share in which no form is better and none is equal. */
  readonly firstAlone: readonly number[];
  /** Per form: the share in which no form is better and another one is equal. */
  readonly firstShared: readonly number[];
  /**
   * Rank acceptability index [form][rank - 1], rank = 1 + number of forms strictly better; null when only the first rank
   * was asked. A row adds up to 1. Forms that are equal share the better rank, so a column may add up to more or less.
   */
  readonly ranks: readonly (readonly number[])[] | null;
  /** Pairwise winning index [i][j]: the share in which form i is strictly better than form j; 0 on the diagonal. */
  readonly pairwise: readonly (readonly number[])[];
  /** Central weight vector: the mean of the weights where the form is first (alone or shared); null when it never is. */
  readonly centralWeights: readonly (readonly number[] | null)[];
}

/** Exact up to the rounding of doubles. */
export interface ExactIndices extends Indices {
  readonly kind: "exact";
  /** Pieces looked at. */
  readonly pieces: number;
}

/** More pieces were needed than allowed. */
export interface OverBudget {
  readonly kind: "over-budget";
  /** Pieces looked at before giving up. */
  readonly pieces: number;
  /** The first rank, where that alone was within the budget. */
  readonly first: ExactIndices | null;
}

/** How far an exact calculation is. */
export interface ExactProgress {
  readonly pieces: number;
  /** Part of the start simplices and forms that is done, 0 to 1. */
  readonly done: number;
}

/** What to calculate. */
export interface ExactOptions {
  /** "first": who is first, pairwise, central weights. "ranks" (default): all ranks as well. */
  readonly asked?: "first" | "ranks";
  /** Most pieces, in all; default 200,000. */
  readonly budget?: number;
  /** Default "closed-form"; "cuts" settles everything by cutting, to check the closed form. */
  readonly last?: "closed-form" | "cuts";
}

function perForm<T>({ classOf }: PreparedProblem, ofClass: (index: number) => T): T[] {
  return classOf.map(ofClass);
}

function firstIndices(prepared: PreparedProblem, pass: Pass, alike: readonly (readonly number[])[]) {
  const { sizes, kept, criteria } = prepared;
  const first = (index: number): number => pass.first[index] ?? 0;
  const central = (index: number): readonly number[] | null => {
    if (first(index) <= 0) return null;
    const moment = pass.moments[index] ?? [];
    const weights = Array<number>(criteria).fill(0);
    kept.forEach((j, k) => {
      const same = alike[k] ?? [k];
      weights[j] = same.reduce((sum, other) => sum + (moment[other] ?? 0), 0) / same.length / first(index);
    });
    return weights;
  };
  return {
    firstAlone: perForm(prepared, (index) => (sizes[index] === 1 ? first(index) : 0)),
    firstShared: perForm(prepared, (index) => (sizes[index] === 1 ? 0 : first(index))),
    pairwise: perForm(prepared, (i) => perForm(prepared, (j) => pass.pairwise[i]?.[j] ?? 0)),
    centralWeights: perForm(prepared, central),
  };
}

/** Ranks that never occur get exactly 0: their shares are differences of sums, so rounding may leave a trace of them. */
function ranksOf(prepared: PreparedProblem, pass: Pass): number[][] {
  const share = (index: number, r: number): number => pass.ranks[index]?.[r] ?? 0;
  return perForm(prepared, (index) =>
    Array.from({ length: prepared.forms }, (_, r) => (share(index, r) < ZERO ? 0 : share(index, r))),
  );
}

/**
 * Rank acceptability, pairwise winning and central weights by exact volumes, in steps: after every few thousand pieces it
 * yields, and may be left for good. Drive it with `finish`, or slice by slice.
 *
 * With v_i(w) = sum of w_j x value_ij and w uniform over the region R: acceptability of rank r = vol{w in R: 1 + number of
 * k with v_k(w) > v_i(w) is r} / vol R; pairwise winning = vol{v_i(w) > v_k(w)} / vol R; central weights = mean of w where
 * r = 1. Shares from 0 to 1, without a unit.
 *
 * Where is a form first, or at rank r? Per form, the region is cut along the planes "form = rival" (`Cutter`); the volume of
 * a piece counts for the rank that it decides. The last plane of a piece and the pairwise indices have a closed form.
 * Two forms are equal only where their values are equal on every criterion: everywhere else that has no volume.
 * Source of the indices: Lahdelma & Salminen 2001 (SMAA-2, doi 10.1287/opre.49.3.444.11220); Tervonen & Figueira 2008
 * (doi 10.1002/mcda.407).
 * @throws EngineError for input that cannot be calculated with (`prepare`), or a budget that is not a number of pieces.
 */
export function* exactRobustness(
  problem: RobustnessProblem,
  { asked = "ranks", budget = PIECE_BUDGET, last = "closed-form" }: ExactOptions = {},
): Generator<ExactProgress, ExactIndices | OverBudget, void> {
  if (!(budget >= 1)) throw new EngineError("budget", "out-of-range");
  const prepared = prepare(problem);
  const starts = startSimplices(prepared);
  const passes = asked === "first" ? 1 : 2;

  const first = yield* reported(
    exactPass(prepared, starts, { asked: "first", last, budget, step: PIECES_PER_STEP }),
    ({ pieces, done }) => ({ pieces, done: done / passes }),
  );
  const { pieces } = first;
  if (!first.complete) return { kind: "over-budget", pieces, first: null };
  const answer: ExactIndices = {
    kind: "exact",
    pieces,
    ranks: null,
    ...firstIndices(prepared, first, starts.alike),
  };
  if (asked === "first") return answer;

  const all = yield* reported(
    exactPass(prepared, starts, { asked: "ranks", last, budget: budget - pieces, step: PIECES_PER_STEP }),
    (progress) => ({ pieces: pieces + progress.pieces, done: (1 + progress.done) / passes }),
  );
  const total = pieces + all.pieces;
  if (!all.complete) return { kind: "over-budget", pieces: total, first: answer };
  return { ...answer, pieces: total, ranks: ranksOf(prepared, all) };
}

/** The same work, with another report of its progress. */
function* reported<T>(
  work: Generator<ExactProgress, T, void>,
  as: (progress: ExactProgress) => ExactProgress,
): Generator<ExactProgress, T, void> {
  let turn = work.next();
  while (turn.done !== true) {
    yield as(turn.value);
    turn = work.next();
  }
  return turn.value;
}

/** Runs a calculation in steps to its end, at once. */
export function finish<T>(work: Generator<unknown, T, void>): T {
  let turn = work.next();
  while (turn.done !== true) turn = work.next();
  return turn.value;
}
