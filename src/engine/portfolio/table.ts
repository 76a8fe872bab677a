import type { Demand, FormAdvice } from "../../domain/advice";
import type { Answers } from "../../domain/answers";
import type { Dataset, Id } from "../../domain/dataset";
import { advise } from "../score/advise";
import type { CombinedPart, Gain } from "./types";

/** One form as the combinations need it. */
export interface PortfolioMember {
  readonly id: Id;
  /** Pluses delivered per demand, not multiplied. */
  readonly delivered: readonly number[];
  readonly running: boolean;
  /** Null = unknown. */
  readonly fte: number | null;
  readonly euroPerYear: number | null;
  /** Forms that the data name with it, from its own side. */
  readonly combinesWith: readonly Id[];
}

/** All forms, and what is asked. */
export interface CombinationTable {
  readonly demands: readonly Demand[];
  readonly asked: number;
  readonly scored: boolean;
  /** Sorted by id. */
  readonly members: readonly PortfolioMember[];
}

function memberOf(dataset: Dataset, advice: FormAdvice): PortfolioMember {
  const form = dataset.workForms.find((f) => f.id === advice.form);
  return {
    id: advice.form,
    delivered: advice.parts.map((p) => p.delivered),
    running: advice.running,
    fte: form?.needs.fte?.minimum ?? null,
    euroPerYear: form?.needs.euroPerYear?.minimum ?? null,
    combinesWith: form?.combinesWith.map((c) => c.form) ?? [],
  };
}

/** Everything about the forms that the sets are made of. */
export function combinationTable(dataset: Dataset, answers: Answers): CombinationTable {
  const { demands, asked, scored, forms } = advise(dataset, answers);
  const members = forms.map((form) => memberOf(dataset, form)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return { demands, asked, scored, members };
}

/** What a set delivers on one demand: the lowest for the term, the highest for the rest; 0 for no forms. */
function togetherOn(demand: Demand, index: number, members: readonly PortfolioMember[]): number {
  let found = members[0]?.delivered[index] ?? 0;
  for (const { delivered } of members) {
    const own = delivered[index] ?? 0;
    if (demand.kind === "term" ? own < found : own > found) found = own;
  }
  return found;
}

/** Sum of multiplier x delivered together; 0 for no forms. */
export function coverageOf({ demands }: CombinationTable, members: readonly PortfolioMember[]): number {
  let sum = 0;
  for (let index = 0; index < demands.length; index += 1) {
    const demand = demands[index];
    if (demand !== undefined) sum += demand.multiplier * togetherOn(demand, index, members);
  }
  return sum;
}

/** What the members deliver more (or less) than the rest of them, demand by demand; without what stays the same. */
export function gainsOver(
  { demands }: CombinationTable,
  members: readonly PortfolioMember[],
  rest: readonly PortfolioMember[],
): readonly Gain[] {
  return demands
    .map((demand, index) => ({
      kind: demand.kind,
      id: demand.id,
      pluses: demand.multiplier * (togetherOn(demand, index, members) - togetherOn(demand, index, rest)),
    }))
    .filter(({ pluses }) => pluses !== 0)
    .toSorted((a, b) => b.pluses - a.pluses || (a.id < b.id ? -1 : 1));
}

/** The same as `coverageOf`, demand by demand, with the forms that deliver it. */
export function combinedParts(
  { demands }: CombinationTable,
  members: readonly PortfolioMember[],
): readonly CombinedPart[] {
  return demands.map(({ kind, id, asked, multiplier }, index) => {
    const delivered = togetherOn({ kind, id, asked, multiplier }, index, members);
    const by = members.filter((m) => (m.delivered[index] ?? 0) === delivered).map((m) => m.id);
    return { kind, id, asked, multiplier, delivered, by };
  });
}
