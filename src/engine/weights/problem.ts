import { EngineError } from "../engine-error";

/** Where the weights may lie: anywhere on the simplex, or only where they agree with the answers. */
export type Region = "simplex" | "agreeing";

/** A matrix and what is known about its weights. */
export interface RobustnessProblem {
  /** Forms x criteria: delivered / asked, 0 to 1. */
  readonly values: readonly (readonly number[])[];
  /** c of each criterion: multiplier x asked, in points, 0 or more. A criterion with c = 0 is not varied: its weight stays 0. */
  readonly weights: readonly number[];
  /** "simplex": w >= 0 and sum 1. "agreeing": also w_j >= w_k wherever c_j > c_k; the order among equal c is free. */
  readonly region: Region;
}

/** A difference below this counts as zero: values are fractions of small integers, so real differences are far larger. */
export const ZERO = 1e-12;

/** A problem that was checked and reduced to what matters: criteria with points, and one row for identical forms. */
export interface PreparedProblem {
  /** Number of forms, in the order of the problem. */
  readonly forms: number;
  /** Number of criteria of the problem, also those with c = 0. */
  readonly criteria: number;
  /** Indices of the criteria with c > 0. */
  readonly kept: readonly number[];
  /** Positions in `kept`, in groups of equal c, highest c first; one group for the full simplex. */
  readonly groups: readonly (readonly number[])[];
  /** The distinct rows on the kept criteria. */
  readonly rows: readonly (readonly number[])[];
  /** Index in `rows` of each form. */
  readonly classOf: readonly number[];
  /** Number of forms with each row. */
  readonly sizes: readonly number[];
}

function checkNumber(value: number, field: string): void {
  if (!Number.isFinite(value)) throw new EngineError(field, "not-finite");
  if (value < 0) throw new EngineError(field, "negative");
}

function check({ values, weights }: RobustnessProblem): void {
  if (values.length === 0) throw new EngineError("values", "empty");
  if (weights.length === 0) throw new EngineError("weights", "empty");
  weights.forEach((weight, j) => checkNumber(weight, `weights[${j}]`));
  if (!weights.some((weight) => weight > 0)) throw new EngineError("weights", "all-zero");
  values.forEach((row, i) => {
    if (row.length !== weights.length) throw new EngineError(`values[${i}]`, "ragged");
    row.forEach((value, j) => {
      checkNumber(value, `values[${i}][${j}]`);
      if (value > 1 + ZERO) throw new EngineError(`values[${i}][${j}]`, "above-one");
    });
  });
}

/** Groups of equal c (relative to the largest within 1e-12, so that scaled weights group alike), highest first. */
function groupsOf(weights: readonly number[]): number[][] {
  const slack = Math.max(...weights) * ZERO;
  const order = weights.map((_, j) => j).toSorted((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
  const groups: number[][] = [];
  for (const j of order) {
    const last = groups.at(-1);
    const first = last?.[0];
    if (last !== undefined && first !== undefined && (weights[first] ?? 0) - (weights[j] ?? 0) <= slack) last.push(j);
    else groups.push([j]);
  }
  return groups;
}

/** True when two rows differ nowhere, up to rounding. */
function sameRow(a: readonly number[], b: readonly number[]): boolean {
  return a.every((value, j) => Math.abs(value - (b[j] ?? NaN)) < ZERO);
}

/**
 * Checks a problem and leaves out what cannot matter.
 * @throws EngineError with `field` ("values[2][0]") and `reason`: a list is "empty", the matrix is "ragged", a number is
 * "not-finite", "negative" or (values) "above-one", or the weights are "all-zero".
 */
export function prepare(problem: RobustnessProblem): PreparedProblem {
  check(problem);
  const { values, weights, region } = problem;
  const kept = weights.flatMap((weight, j) => (weight > 0 ? [j] : []));
  const rows: number[][] = [];
  const sizes: number[] = [];
  const classOf = values.map((row) => {
    const own = kept.map((j) => row[j] ?? 0);
    const found = rows.findIndex((known) => sameRow(known, own));
    const index = found === -1 ? rows.push(own) - 1 : found;
    sizes[index] = (sizes[index] ?? 0) + 1;
    return index;
  });
  const groups = region === "simplex" ? [kept.map((_, k) => k)] : groupsOf(kept.map((j) => weights[j] ?? 0));
  return { forms: values.length, criteria: weights.length, kept, groups, rows, classOf, sizes };
}
