import { EngineError } from "../engine-error";

/**
 * Ranks with the mean rank for ties; the highest value gets rank 1. The ranks sum to n (n + 1) / 2.
 * @throws EngineError {field: "values[i]", reason: "not-a-number"} for NaN and infinite values.
 */
export function midRanks(values: readonly number[]): readonly number[] {
  values.forEach((value, index) => {
    if (!Number.isFinite(value)) throw new EngineError(`values[${index}]`, "not-a-number");
  });
  return values.map((own) => {
    const better = values.filter((value) => value > own).length;
    const equal = values.filter((value) => value === own).length;
    return better + (equal + 1) / 2;
  });
}

/** Sum of t^3 - t over groups of t equal ranks. */
function tieSum(ranks: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const rank of ranks) counts.set(rank, (counts.get(rank) ?? 0) + 1);
  return [...counts.values()].reduce((sum, t) => sum + t ** 3 - t, 0);
}

/**
 * Kendall's coefficient of concordance, 0 (no agreement) to 1 (all rankings equal), corrected for ties: `W = 12 S /
 * (m^2 (n^3 - n) - m T)`, S = sum over the objects of (rank sum - m (n + 1) / 2)^2, T = sum of t^3 - t over all groups
 * of t tied objects in all m rankings of n objects. Computed from doubled ranks: integers until the final division.
 * @param rankings one list of ranks per respondent (mean ranks for ties, see `midRanks`).
 * @returns null with fewer than two rankings or objects, or when everybody ties all objects: agreement is undefined.
 * @throws EngineError {field: "rankings[i]"} when lists differ in length ("ragged") or are not mean ranks
 * ("not-ranks").
 * Source: Kendall & Babington Smith 1939, The problem of m rankings, doi 10.1214/aoms/1177732186.
 */
export function kendallW(rankings: readonly (readonly number[])[]): number | null {
  const [m, n] = [rankings.length, rankings[0]?.length ?? 0];
  rankings.forEach((ranks, index) => {
    if (ranks.length !== n) throw new EngineError(`rankings[${index}]`, "ragged");
    const own = midRanks(ranks.map((rank) => -rank));
    if (ranks.some((rank, i) => rank !== own[i])) throw new EngineError(`rankings[${index}]`, "not-ranks");
  });
  if (m < 2 || n < 2) return null;
  const ties = rankings.reduce((sum, ranks) => sum + tieSum(ranks), 0);
  const most = m * m * (n ** 3 - n) - m * ties;
  if (most === 0) return null;
  const spread = Array.from({ length: n }, (_, object) => {
    const doubled = rankings.reduce((sum, ranks) => sum + 2 * (ranks[object] ?? 0), 0);
    return (doubled - m * (n + 1)) ** 2;
  });
  return (3 * spread.reduce((sum, square) => sum + square, 0)) / most;
}
