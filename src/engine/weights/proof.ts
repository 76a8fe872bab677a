import type { Verdict } from "../../domain/robustness";
import { corners, type Region } from "./region";

/** A verdict with its certificate. Source: method, "Always and never". */
interface Proof {
  readonly verdict: Verdict;
  /** For "possible": integer weights of the criteria at which the form beats all others that differ from it. */
  readonly weights: readonly number[] | null;
  /** For "never": integer shares of rivals whose mixture is at least as good at every corner. */
  readonly mixture: readonly number[] | null;
}

/** An entry of the tableau that is known to exist. */
function cell(row: readonly bigint[] | undefined, k: number): bigint {
  return row?.[k] as bigint;
}

/** The leaving row: the smallest ratio; among equals the lowest index (Bland's rule), which guarantees termination. */
function leaving(table: readonly bigint[][], basis: readonly number[], enter: number): number {
  let leave = -1;
  basis.forEach((name, c) => {
    const own = table[c];
    if (cell(own, enter) <= 0n) return;
    const best = table[leave];
    const end = (own?.length ?? 0) - 1;
    const order = best === undefined ? -1n : cell(own, end) * cell(best, enter) - cell(best, end) * cell(own, enter);
    if (order < 0n || (order === 0n && name < (basis[leave] ?? -1))) leave = c;
  });
  return leave;
}

/** Clears the entering column from all other rows, in integers (Bareiss 1968), and returns the new scale. */
function pivotOn(table: readonly bigint[][], leave: number, enter: number, scale: bigint): bigint {
  const pivot = table[leave] ?? [];
  const by = cell(pivot, enter);
  for (const row of table) {
    if (row === pivot) continue;
    const factor = cell(row, enter);
    for (let k = 0; k < row.length; k += 1) row[k] = (cell(row, k) * by - cell(pivot, k) * factor) / scale;
  }
  return by;
}

/** The sign of the value of a game, and the mixtures of columns and rows that reach it (integers, not reduced). */
interface GameValue {
  readonly sign: -1 | 0 | 1;
  readonly columns: readonly number[];
  readonly rows: readonly number[];
}

/**
 * Solves a matrix game: the mixture of columns that maximises the smallest gain over the rows, and the mixture of rows
 * that holds it there. Integer simplex (Edmonds 1967), so that the sign is proved.
 * @param gain rows x columns, integers.
 */
function game(gain: readonly (readonly number[])[]): GameValue {
  const rows = gain.length;
  const columns = gain[0]?.length ?? 0;
  const end = rows + columns;
  // max sum(y) subject to (gain + lift) y <= 1 in every column, y >= 0; y = 0 is feasible, since gain + lift > 0.
  const lift = 1n - BigInt(Math.min(...gain.flat()));
  const goal = Array.from({ length: end + 1 }, (_, k) => (k < rows ? -1n : 0n));
  const limits = Array.from({ length: columns }, (_, c) => [
    ...gain.map((row) => BigInt(row[c] ?? 0) + lift),
    ...Array.from({ length: columns }, (__, k) => (k === c ? 1n : 0n)),
    1n,
  ]);
  const table = [...limits, goal];
  const basis = limits.map((_, c) => rows + c);
  const next = (): number => goal.findIndex((cost, k) => k < end && cost < 0n);
  let scale = 1n;
  for (let enter = next(); enter !== -1; enter = next()) {
    const leave = leaving(table, basis, enter);
    scale = pivotOn(table, leave, enter, scale);
    basis[leave] = enter;
  }
  // sum(y) = goal / scale = 1 / (value + lift).
  const lead = scale - cell(goal, end) * lift;
  const mixed = Array.from({ length: rows }, (_, k) => table[basis.indexOf(k)]?.[end] ?? 0n);
  return {
    sign: lead > 0n ? 1 : lead < 0n ? -1 : 0,
    columns: goal.slice(rows, end).map(Number),
    rows: mixed.map(Number),
  };
}

const ALWAYS: Proof = { verdict: "always", weights: null, mixture: null };

/** Makes every value an integer: what is asked is 1, 2 or 3. */
const SIXTHS = 6;

/** Whether two forms deliver the same on every criterion. */
export function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.every((delivered, j) => delivered === b[j]);
}

/**
 * Which forms are always, sometimes or never first: proved in integers at the corners of the region, not sampled.
 * "Never" = in no part of the region with volume. A tie that needs an asked criterion to weigh nothing is not a first
 * place, so a form whose best lead is exactly 0 is "never" (a floating-point LP cannot tell that from "possible").
 * @param delivered forms x criteria, 0 to asked.
 * @param asked per criterion, 1 to 3.
 */
export function proofsOf(
  delivered: readonly (readonly number[])[],
  asked: readonly number[],
  region: Region,
): readonly Proof[] {
  const sets = corners(region);
  const values = delivered.map((row) => row.map((pluses, j) => (SIXTHS * pluses) / (asked[j] ?? 1)));
  // No need to divide by the size of the set: only signs matter.
  const scores = values.map((row) => sets.map((set) => row.reduce((sum, v, j) => sum + ((set >> j) & 1) * v, 0)));
  return values.map((own, a): Proof => {
    const rivals = values.flatMap((row, b) => (isSame(row, own) ? [] : [b]));
    const gain = rivals.map((b) => sets.map((_, c) => (scores[a]?.[c] ?? 0) - (scores[b]?.[c] ?? 0)));
    if (gain.every((row) => row.every((lead) => lead >= 0))) return ALWAYS;
    const mixed = (share: (rival: number) => number) =>
      delivered.map((_, b) => (b === a ? 0 : share(rivals.indexOf(b))));
    // Usually a single rival is at least as good at every corner.
    const better = gain.findIndex((row) => row.every((lead) => lead <= 0));
    if (better !== -1) return { verdict: "never", weights: null, mixture: mixed((rival) => Number(rival === better)) };
    const { sign, rows, columns } = game(gain);
    if (sign <= 0) return { verdict: "never", weights: null, mixture: mixed((rival) => rows[rival] ?? 0) };
    const weights = asked.map((_, j) => sets.reduce((sum, set, c) => sum + ((set >> j) & 1) * (columns[c] ?? 0), 0));
    return { verdict: "possible", weights, mixture: null };
  });
}
