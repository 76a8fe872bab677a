import type { Answers } from "../../domain/answers";
import type { Dataset, Id } from "../../domain/dataset";
import { fitTogether, sumOfNeeds } from "./needs";
import {
  combinationTable,
  type CombinationTable,
  combinedParts,
  coverageOf,
  gainsOver,
  type PortfolioMember,
} from "./table";
import type { AddedForm, PortfolioSet, Portfolio } from "./types";
import { EngineError } from "../engine-error";
import { checkInput } from "../validate";

/** How many forms may be added to those that run. */
export const MOST_ADDED = 3;

/** All choices of 0 to `most` members, in order. */
function choices(members: readonly PortfolioMember[], most: number): readonly (readonly PortfolioMember[])[] {
  const found: (readonly PortfolioMember[])[] = [[]];
  const grow = (picked: readonly PortfolioMember[], from: number): void => {
    if (picked.length === most) return;
    for (let i = from; i < members.length; i += 1) {
      const member = members[i];
      if (member === undefined) continue;
      const next = [...picked, member];
      found.push(next);
      grow(next, i + 1);
    }
  };
  grow([], 0);
  return found;
}

function byId(a: { readonly id: Id }, b: { readonly id: Id }): number {
  return a.id < b.id ? -1 : 1;
}

/** Pairs named by either side; members are sorted by id. */
function namedPairs(members: readonly PortfolioMember[]): readonly (readonly [Id, Id])[] {
  return members.flatMap((a, index) =>
    members
      .slice(index + 1)
      .filter((b) => a.combinesWith.includes(b.id) || b.combinesWith.includes(a.id))
      .map((b) => [a.id, b.id] as const),
  );
}

function combine(table: CombinationTable, answers: Answers, members: readonly PortfolioMember[]): PortfolioSet {
  const delivered = coverageOf(table, members);
  const staff = sumOfNeeds(members.map((m) => m.fte));
  const money = sumOfNeeds(members.map((m) => m.euroPerYear));
  const added = members
    .filter((m) => !m.running)
    .map((m): AddedForm => {
      const rest = members.filter((other) => other !== m);
      const on = gainsOver(table, members, rest);
      const pluses = on.reduce((sum, gain) => sum + gain.pluses, 0);
      return { form: m.id, pluses, on, fte: m.fte, euroPerYear: m.euroPerYear };
    });
  return {
    forms: members.map((m) => m.id),
    delivered,
    asked: table.asked,
    parts: combinedParts(table, members),
    staff,
    money,
    feasibility: fitTogether(staff, money, answers),
    added,
    named: namedPairs(members),
  };
}

function compareIds(a: readonly Id[], b: readonly Id[]): number {
  const at = a.findIndex((id, index) => id !== b[index]);
  return at === -1 ? 0 : byId({ id: a[at] ?? "" }, { id: b[at] ?? "" });
}

/** Most pluses, fewest forms, least money (unknown last, as in the advice), ids. */
function compareCombinations(a: PortfolioSet, b: PortfolioSet): number {
  return (
    b.delivered - a.delivered ||
    a.forms.length - b.forms.length ||
    Number(a.money.atLeast) - Number(b.money.atLeast) ||
    a.money.known - b.money.known ||
    compareIds(a.forms, b.forms)
  );
}

function bestOf(sets: readonly PortfolioSet[]): readonly PortfolioSet[] {
  const attainable = sets.filter((set) => set.feasibility.attainable);
  const [first] = attainable;
  return attainable.filter((s) => s.delivered === first?.delivered && s.forms.length === first.forms.length);
}

/**
 * Sets of the forms that already run plus up to `most` others, best first.
 *
 * Coverage in pluses: per benefit and context question `multiplier x` the highest delivered in the set, for the term
 * the lowest. Money (euro a year) and staff (FTE) add up, in hundredths; a need that is unknown gives "at least". What
 * runs counts too: what the municipality has is meant in all. Fit against now + freed as for one form.
 *
 * Best: among the attainable sets those with most pluses, and of these those with fewest forms. Core: forms in every
 * best set; none: forms in no best set. Without attainable sets all three are empty but `none`, which then holds all.
 * What each added form brings is what the set would lose without it; those numbers need not add up to the coverage.
 *
 * Nothing asked: `scored: false` and no sets. No forms: no sets. Running forms that the data do not know are left out.
 * All sets are made: with 8 forms of which none runs 92, with 12 forms 298.
 * Source: Robust Portfolio Modelling (Liesiö, Mild & Salo 2007, doi 10.1016/j.ejor.2005.12.041) for core and
 * exterior forms; method, "Combinations".
 * @throws EngineError for bad levels, terms or amounts, or a `most` that is no count; `field` names it.
 */
export function portfolio(dataset: Dataset, answers: Answers, most: number = MOST_ADDED): Portfolio {
  checkInput(dataset, answers);
  if (!Number.isSafeInteger(most) || most < 0) throw new EngineError("most", "not-a-count");
  const table = combinationTable(dataset, answers);
  const running = table.members.filter((m) => m.running);
  const others = table.members.filter((m) => !m.running);
  const groups = table.scored ? choices(others, most).map((added) => [...running, ...added].toSorted(byId)) : [];
  const sets = groups
    .filter((members) => members.length > 0)
    .map((members) => combine(table, answers, members))
    .toSorted(compareCombinations);
  const best = bestOf(sets);
  const times = (id: Id) => best.filter((set) => set.forms.includes(id)).length;
  const ids = table.members.map((m) => m.id);
  return {
    scored: table.scored,
    running: running.map((m) => m.id),
    sets,
    best,
    core: ids.filter((id) => best.length > 0 && times(id) === best.length),
    sometimes: ids.filter((id) => times(id) > 0 && times(id) < best.length),
    none: ids.filter((id) => times(id) === 0),
  };
}
