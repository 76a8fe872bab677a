import type { Id } from "../../domain/dataset";

/** A set of choices and how many come in or go out. */
export interface NearSubset {
  readonly set: readonly Id[];
  readonly toggles: number;
}

/** Limits to the sets that are made. */
export interface SubsetLimits {
  /** Stop before more sets than this are made. */
  readonly most: number;
  /** Largest set. */
  readonly size: number;
}

/** All sorted index lists of `size` out of `count`. */
function choose(count: number, size: number): readonly (readonly number[])[] {
  if (size === 0) return [[]];
  const found: number[][] = [];
  const grow = (picked: readonly number[], from: number): void => {
    if (picked.length === size) found.push([...picked]);
    else for (let i = from; i < count; i += 1) grow([...picked, i], i + 1);
  };
  grow([], 0);
  return found;
}

function binomial(n: number, k: number): number {
  let result = 1;
  for (let i = 1; i <= k; i += 1) result = (result * (n - k + i)) / i;
  return Math.round(result);
}

/**
 * The other sets of choices, fewest changed first: one choice in or out, then two, and so on.
 * @returns `all` = every set of at most `limits.size` choices is there but the present one.
 */
export function subsetsNear(
  ids: readonly Id[],
  now: readonly Id[],
  limits: SubsetLimits,
): { readonly sets: readonly NearSubset[]; readonly all: boolean } {
  const present = new Set(now);
  const sets: NearSubset[] = [];
  let made = 0;
  // No set of that size is further away than all present ones out and `size` others in.
  const furthest = Math.min(ids.length, present.size + limits.size);
  for (let toggles = 1; toggles <= furthest; toggles += 1) {
    made += binomial(ids.length, toggles);
    if (made > limits.most) return { sets, all: false };
    for (const picked of choose(ids.length, toggles)) {
      const turned = new Set(picked.map((index) => ids[index]));
      const set = ids.filter((id) => present.has(id) !== turned.has(id));
      if (set.length <= limits.size) sets.push({ set, toggles });
    }
  }
  return { sets, all: true };
}
