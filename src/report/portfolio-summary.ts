import type { Dataset, Id } from "../domain/dataset";
import type { Source } from "../domain/source";
import type { Pluses } from "../domain/level";
import type { PortfolioSet, Portfolio } from "../engine/portfolio/types";

export type { PortfolioSet };

/** What the combinations come down to. */
export type PortfolioSummary =
  | { readonly kind: "nothing-asked" }
  /** `most`: the set that would deliver most without the limit of people and money; null = there are no forms. */
  | { readonly kind: "none-attainable"; readonly most: PortfolioSet | null }
  /** The best attainable sets deliver nothing of what was asked. */
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
export function portfolioSummary({ scored, sets, best, running }: Portfolio): PortfolioSummary {
  if (!scored) return { kind: "nothing-asked" };
  const [first] = best;
  if (first === undefined) return { kind: "none-attainable", most: sets[0] ?? null };
  if (first.delivered === 0) return { kind: "nothing-delivered" };
  if (first.added.length === 0) return { kind: "running-enough", set: first };
  if (first.forms.length === 1) return { kind: "one-enough", forms: best.flatMap((set) => set.forms) };
  const start = sets.find((set) => (running.length > 0 ? set.added.length === 0 : isStart(set)));
  return { kind: "sets", best, start: { running: running.length > 0, delivered: start?.delivered ?? 0 } };
}

function isStart({ forms, feasibility }: PortfolioSet): boolean {
  return forms.length === 1 && feasibility.attainable;
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
