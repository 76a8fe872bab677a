import { readFileSync } from "node:fs";
import type { Answers } from "../../src/domain/answers";
import { orderedPairs, type OrderedPair, type Region, regionOf } from "../../src/engine/weights/region";

/** A problem as the reference numbers give it: `points` order the ambitions. */
export interface VectorProblem {
  readonly forms: readonly string[];
  readonly criteria: readonly string[];
  readonly ordered: readonly number[];
  readonly asked: readonly number[];
  readonly points: readonly number[];
  readonly delivered: readonly (readonly number[])[];
}

/** One case of a file of reference numbers. */
export interface VectorCase<E> {
  readonly name: string;
  readonly answers: Answers;
  readonly problem: VectorProblem;
  /** Pairs of criteria, the heavier first. */
  readonly duels: readonly (readonly [string, string])[];
  readonly expected: E;
}

/** Cases of a file of `tests/vectors/method-2`. */
export function vectorCases(file: string): readonly unknown[] {
  const url = new URL(`../vectors/method-2/${file}.json`, import.meta.url);
  return (JSON.parse(readFileSync(url, "utf8")) as { readonly cases: readonly unknown[] }).cases;
}

/** The region of a problem with its duels. */
export function regionFor(
  { criteria, ordered, points }: VectorProblem,
  duels: readonly (readonly [string, string])[] = [],
): Region {
  const pairs = duels.map((duel) => duel.map((id) => criteria.indexOf(id)) as unknown as OrderedPair);
  const region = regionOf(points.length, [...orderedPairs(ordered, points), ...pairs]);
  if (region === null) throw new RangeError("the pairs contradict each other");
  return region;
}

/** delivered / asked. */
export function valuesOf({ delivered, asked }: VectorProblem): readonly (readonly number[])[] {
  return delivered.map((row) => row.map((pluses, j) => pluses / (asked[j] ?? 1)));
}
