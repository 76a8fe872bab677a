import type { Advice } from "../../domain/advice";
import { type Answers, NO_ANSWERS } from "../../domain/answers";
import type { Dataset, Id } from "../../domain/dataset";
import { advise } from "../score/advise";

/** A top group that arises in a reading. */
export interface VariantTop {
  /** In tie order (lower euro threshold, then id); empty = nothing is asked in that reading. */
  readonly forms: readonly Id[];
  /** Number of variants or draws with this top group, 1 or more. */
  readonly count: number;
  /** count / number of variants or draws. */
  readonly share: number;
}

/** Two drawn values closer than this count as equal: rounding, never a difference that was meant. */
const EQUAL = 1e-12;

/** Indexes of the highest values; all of them when all are equal, none of none. */
export function highest(values: ArrayLike<number>, tolerance = EQUAL): readonly number[] {
  let best = -Infinity;
  for (let i = 0; i < values.length; i += 1) best = Math.max(best, values[i] ?? 0);
  const found: number[] = [];
  for (let i = 0; i < values.length; i += 1) if ((values[i] ?? 0) >= best - tolerance) found.push(i);
  return found;
}

/** The attainable forms in tie order, whatever their score. */
export function attainableForms(dataset: Dataset, advice: Advice): readonly Id[] {
  const attainable = new Set(advice.forms.filter((f) => f.feasibility.attainable).map((f) => f.form));
  const nothing: Answers = NO_ANSWERS;
  return advise(dataset, nothing)
    .forms.map((f) => f.form)
    .filter((form) => attainable.has(form));
}

/** Counts top groups. */
export interface TopCounter {
  /** Adds one variant by the indexes of the forms that are first. */
  readonly add: (indexes: readonly number[]) => void;
  readonly variants: () => number;
  /** Most frequent first; equal counts by ids. */
  readonly tops: () => readonly VariantTop[];
}

/** Starts counting top groups among `forms`. */
export function countTops(forms: readonly Id[]): TopCounter {
  const counts = new Map<string, number>();
  let variants = 0;
  const read = (key: string) => (key === "" ? [] : key.split(",").map((index) => forms[Number(index)] ?? ""));
  return {
    add: (indexes) => {
      const key = indexes.join(",");
      counts.set(key, (counts.get(key) ?? 0) + 1);
      variants += 1;
    },
    variants: () => variants,
    tops: () =>
      [...counts]
        .map(([key, count]) => ({ forms: read(key), count, share: count / variants }))
        .toSorted((a, b) => b.count - a.count || (a.forms.join() < b.forms.join() ? -1 : 1)),
  };
}

/** Whether two lists hold the same forms. */
export function sameForms(a: readonly Id[], b: readonly Id[]): boolean {
  return a.length === b.length && a.every((form) => b.includes(form));
}
