import type { Demand } from "../../domain/advice";
import type { Answers } from "../../domain/answers";
import type { Dataset } from "../../domain/dataset";
import type { TermBand, TermRange } from "../../domain/level";

/**
 * The interval of term bands that was asked; null when the term was not answered, or left free (also as 1 to 3).
 * Unit: bands 1 short, 2 medium, 3 long.
 */
export function askedTerm(answers: Answers): TermRange | null {
  const { term } = answers;
  if (term === undefined || term === "no-preference") return null;
  const [from, to] = term.split("-").map(Number) as [TermBand, TermBand];
  return from === 1 && to === 3 ? null : { from, to };
}

/** Occasions chosen, in the order of the data set; unknown ids are left out. */
export function askedOccasions(dataset: Dataset, answers: Answers): readonly string[] {
  const { occasions } = answers;
  if (occasions === undefined || occasions === "none") return [];
  return dataset.occasions.map((o) => o.id).filter((id) => occasions.includes(id));
}

function doubled(dataset: Dataset, answers: Answers): ReadonlySet<string> {
  const { double } = answers;
  if (double === undefined || double === "none") return new Set();
  const asked = double.filter((id) => typeof answers.ambitions[id] === "number" && answers.ambitions[id] > 0);
  return new Set(asked.slice(0, dataset.worth.doubleMaximum));
}

/**
 * What the answers ask for, as a list of demands: each answered benefit (0 to 3 pluses, doubled at most twice),
 * the term, the occasion and the partner region with the points of `dataset.worth`.
 * A benefit answered "no opinion", or not answered, is left out. Source: method, "Asked and delivered".
 */
export function demandsOf(dataset: Dataset, answers: Answers): readonly Demand[] {
  const twice = doubled(dataset, answers);
  const demands: Demand[] = [];
  for (const { id, kind } of dataset.criteria) {
    const asked = answers.ambitions[id];
    if (kind === "benefit" && typeof asked === "number")
      demands.push({ kind: "benefit", id, asked, multiplier: twice.has(id) ? dataset.worth.doubleFactor : 1 });
    if (kind === "term" && askedTerm(answers) !== null)
      demands.push({ kind: "term", id, asked: dataset.worth.term, multiplier: 1 });
  }
  if (askedOccasions(dataset, answers).length > 0)
    demands.push({ kind: "occasion", id: "occasion", asked: dataset.worth.occasion, multiplier: 1 });
  const region = answers.partnerRegion;
  if (region !== undefined && dataset.partnerRegions.some((r) => r.id === region))
    demands.push({ kind: "partner-region", id: "partner-region", asked: dataset.worth.partnerRegion, multiplier: 1 });
  return demands;
}

/** Sum of multiplier x asked: the pluses that a form could deliver at most. */
export function pluses(demands: readonly Demand[]): number {
  return demands.reduce((sum, d) => sum + d.multiplier * d.asked, 0);
}
