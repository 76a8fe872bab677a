import type { Dataset, Id } from "../domain/dataset";
import type { Source } from "../domain/source";
import type { Pluses } from "../domain/level";
import type { PortfolioSet, Portfolio } from "../engine/portfolio/types";

/** What the combinations come down to. */
export type CombinationSummary =
  | { readonly kind: "nothing-asked" }
  /** `most`: the set that would be best without the limit of people and money. */
  | { readonly kind: "none-possible"; readonly most: PortfolioSet }
  /** The best possible sets deliver nothing of what was asked. */
  | { readonly kind: "nothing-delivered" }
  /** What already runs cannot be made better. */
  | { readonly kind: "running-enough"; readonly set: PortfolioSet }
  /** One form does it; each of these alone. */
  | { readonly kind: "one-enough"; readonly forms: readonly Id[] }
  | {
      readonly kind: "sets";
      readonly best: readonly PortfolioSet[];
      /** What the sets are better than: what already runs, or the best form alone. */
      readonly start: { readonly running: boolean; readonly delivered: Pluses };
    };

/** Puts combinations in one of these cases. */
export function combinationSummary({ sets, best, running }: Portfolio): CombinationSummary {
  const [most] = sets;
  if (most === undefined) return { kind: "nothing-asked" };
  const [first] = best;
  if (first === undefined) return { kind: "none-possible", most };
  if (first.delivered === 0) return { kind: "nothing-delivered" };
  if (first.added.length === 0) return { kind: "running-enough", set: first };
  if (first.forms.length === 1) return { kind: "one-enough", forms: best.flatMap((set) => set.forms) };
  const start = sets.find((set) => (running.length > 0 ? set.added.length === 0 : isStart(set)));
  return { kind: "sets", best, start: { running: running.length > 0, delivered: start?.delivered ?? 0 } };
}

function isStart({ forms, standing }: PortfolioSet): boolean {
  return forms.length === 1 && standing !== "not-now";
}

/** The pairs of a set that the guide names as a combination, each with where it says so. */
export function namedWithSource(
  dataset: Dataset,
  { named }: PortfolioSet,
): readonly { readonly forms: readonly [Id, Id]; readonly source: Source }[] {
  const told = (from: Id, to: Id) =>
    dataset.workForms.find(({ id }) => id === from)?.combinesWith.find(({ form }) => form === to)?.source;
  return named.flatMap(([a, b]) => {
    const source = told(a, b) ?? told(b, a);
    return source === undefined ? [] : [{ forms: [a, b] as const, source }];
  });
}
