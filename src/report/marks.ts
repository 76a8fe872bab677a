import type { Part } from "../domain/advice";
import type { Pluses } from "../domain/level";

/** Pluses to count together: one, or two joined where a demand counts double. */
export interface Mark {
  /** Pluses in this mark: the multiplier of the demand. */
  readonly weight: Pluses;
  readonly delivered: boolean;
}

/**
 * The pluses asked as marks to count: first all that are delivered, then all that are not; in both the joined ones
 * outside, so that those of one weight stand side by side. The weights add up to the pluses asked, those delivered to
 * the pluses delivered.
 */
export function marksOf(parts: readonly Part[]): readonly Mark[] {
  const marks = (delivered: boolean, count: (part: Part) => Pluses) =>
    parts.flatMap((part) => Array.from({ length: count(part) }, (): Mark => ({ weight: part.multiplier, delivered })));
  const heavyFirst = marks(true, (part) => part.delivered).toSorted((a, b) => b.weight - a.weight);
  const heavyLast = marks(false, (part) => part.asked - part.delivered).toSorted((a, b) => a.weight - b.weight);
  return [...heavyFirst, ...heavyLast];
}
