import type { Answers } from "../../domain/answers";
import type { CoreFacts } from "../../domain/facts/dataset";
import type { TermBand } from "../../domain/level";
import type { ChangedAnswer } from "./types";

/** Widest first: among equally near terms, the one that gives up least. */
const TERMS: readonly NonNullable<Answers["term"]>[] = ["no-preference", "1-2", "2-3", "1-1", "2-2", "3-3"];
const BANDS: readonly TermBand[] = [1, 2, 3];

function hasBand(term: Answers["term"], band: TermBand): boolean {
  if (term === undefined || term === "no-preference") return true;
  return Number(term[0]) <= band && band <= Number(term[2]);
}

/** Other terms, fewest changed bands first. */
function terms({ term }: Answers): readonly ChangedAnswer[] {
  const distance = (to: Answers["term"]) => BANDS.filter((band) => hasBand(term, band) !== hasBand(to, band)).length;
  return TERMS.filter((to) => distance(to) > 0)
    .toSorted((a, b) => distance(a) - distance(b))
    .map((to) => ({ path: "term", from: term, to }));
}

/** One occasion added or removed, then a single occasion, then none. */
function occasions(dataset: CoreFacts, { occasions: from }: Answers): readonly ChangedAnswer[] {
  const ids = dataset.occasions.map(({ id }) => id);
  const now = ids.filter((id) => Array.isArray(from) && from.includes(id));
  const toggled = ids.map((id) => ids.filter((other) => now.includes(other) !== (other === id)));
  const sets = [...toggled, ...ids.map((id) => [id]), []];
  const fresh = new Map(sets.map((set) => [set.join(), set]));
  fresh.delete(now.join());
  return [...fresh.values()].map((set) => ({ path: "occasions", from, to: set.length === 0 ? "none" : set }));
}

function regions(dataset: CoreFacts, { partnerRegion: from }: Answers): readonly ChangedAnswer[] {
  return [...dataset.partnerRegions.map(({ id }) => id), "no-preference"]
    .filter((to) => to !== (from ?? "no-preference"))
    .map((to) => ({ path: "partnerRegion", from, to }));
}

/** Other answers to a single term, occasions or region question; nearest first within each. */
export function contextChanges(dataset: CoreFacts, answers: Answers): readonly ChangedAnswer[] {
  return [...terms(answers), ...occasions(dataset, answers), ...regions(dataset, answers)];
}
