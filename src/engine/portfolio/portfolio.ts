import type { Advice, FormAdvice } from "../../domain/advice";
import type { Answers } from "../../domain/answers";
import type { CoreFacts } from "../../domain/facts/dataset";
import type { Id } from "../../domain/id";
import { MOST_ADDED } from "../../domain/limits";
import { EngineError } from "../engine-error";
import { advise } from "../score/advise";
import { standingTogether, sumOfNeeds } from "../score/standing";
import { gained, together, total } from "../score/together";
import { checkInput } from "../validate";
import type { AddedForm, CombinedPart, Portfolio, PortfolioSet } from "./types";

type Forms = readonly FormAdvice[];

/** All subsets of 0 to `most` forms, in order. */
function choices(forms: Forms, most: number): readonly Forms[] {
  return forms.reduce<readonly Forms[]>(
    (sets, form) => [...sets, ...sets.filter(({ length }) => length < most).map((set) => [...set, form])],
    [[]],
  );
}

function byId(a: FormAdvice, b: FormAdvice): number {
  return a.form < b.form ? -1 : 1;
}

/** The same key whichever form comes first. */
function pairOf(a: Id, b: Id): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** Pairs that the data name as a combination. */
function pairsIn({ workForms }: CoreFacts): ReadonlySet<string> {
  return new Set(workForms.flatMap(({ id, combinesWith }) => combinesWith.map(({ form }) => pairOf(id, form))));
}

function namedPairs(pairs: ReadonlySet<string>, forms: readonly Id[]): PortfolioSet["named"] {
  return forms.flatMap((a, index) =>
    forms
      .slice(index + 1)
      .filter((b) => pairs.has(pairOf(a, b)))
      .map((b) => [a, b] as const),
  );
}

function partsOf({ situation }: Advice, forms: Forms): readonly CombinedPart[] {
  const delivered = together(forms);
  return situation.wishes.map(({ kind, id, asked }, index) => {
    const most = delivered[index] ?? 0;
    const by = forms.filter(({ parts }) => parts[index]?.delivered === most).map(({ form }) => form);
    return { kind, id, asked, delivered: most, by };
  });
}

function combine(pairs: ReadonlySet<string>, advice: Advice, forms: Forms): PortfolioSet {
  const ids = forms.map(({ form }) => form);
  const needs = forms.map((form) => form.needs);
  const [fte, euroPerYear] = [sumOfNeeds(needs, "fte"), sumOfNeeds(needs, "euroPerYear")];
  const parts = partsOf(advice, forms);
  const added = forms.filter(({ running }) => !running);
  const { standing, staff, money } = standingTogether(fte, euroPerYear, advice.situation);
  // Written out because this runs for every set, and spreading the standing costs a quarter more time in Node 20.
  return {
    standing,
    staff,
    money,
    forms: ids,
    delivered: parts.reduce((sum, { delivered }) => sum + delivered, 0),
    asked: advice.asked,
    parts,
    needs: { fte, euroPerYear },
    conflicts: Math.max(0, ...added.map(({ conflicts }) => conflicts.length)),
    added: added.map((form): AddedForm => {
      const others = forms.filter((other) => other !== form);
      const on = gained(others, form);
      return { form: form.form, pluses: total(on), on, needs: form.needs };
    }),
    named: namedPairs(pairs, ids),
  };
}

/** Fewest conflicts, most pluses, fewest forms; sets equal on all three are equally good. */
function compareSets(a: PortfolioSet, b: PortfolioSet): number {
  return a.conflicts - b.conflicts || b.delivered - a.delivered || a.forms.length - b.forms.length;
}

/** Least money (unknown last, as in the advice), then ids. */
function compareMoney(a: PortfolioSet, b: PortfolioSet): number {
  const [x, y] = [a.needs.euroPerYear, b.needs.euroPerYear];
  return Number(x.atLeast) - Number(y.atLeast) || x.known - y.known || (a.forms.join() < b.forms.join() ? -1 : 1);
}

/**
 * All sets of the running forms plus up to `most` others, by fewest conflicts, most pluses, fewest forms, least money
 * (unknown last), ids: 92 for 8 forms with none running, 298 for 12. None if nothing was asked or there are no forms.
 * @throws EngineError as `portfolioOf`.
 */
export function allSets(dataset: CoreFacts, answers: Answers, most: number = MOST_ADDED): readonly PortfolioSet[] {
  checkInput(dataset, answers);
  if (!Number.isSafeInteger(most) || most < 0) throw new EngineError("most", "not-a-count");
  const advice = advise(dataset, answers);
  const pairs = pairsIn(dataset);
  const forms = advice.forms.toSorted(byId);
  const running = forms.filter((form) => form.running);
  const others = forms.filter((form) => !form.running);
  return (advice.scored ? choices(others, most) : [])
    .map((added) => [...running, ...added].toSorted(byId))
    .filter((members) => members.length > 0)
    .map((members) => combine(pairs, advice, members))
    .toSorted((a, b) => compareSets(a, b) || compareMoney(a, b));
}

/**
 * Sets of the running forms plus up to `most` others, best first.
 *
 * Coverage in pluses: per demand, the highest delivered in the set, so a running form never lowers what the others
 * deliver. Money (euro a year) and staff (FTE) add up; an unspecified need makes the sum "at least". Running forms count
 * against all available means. Best: among sets without a proven shortage, the first by conflicts of the added forms,
 * pluses and number of forms. An added form brings what the set would lose without it.
 *
 * All sets are enumerated, and left behind: they would be most of what a worker sends for every change of an answer.
 * Source: method, "Combinations"; core and exterior forms: Robust Portfolio Modelling (Liesiö, Mild & Salo 2007, doi
 * 10.1016/j.ejor.2005.12.041).
 * @throws EngineError as `checkInput`, and {field: "most", reason: "not-a-count"}.
 */
export function portfolioOf(dataset: CoreFacts, answers: Answers, most: number = MOST_ADDED): Portfolio {
  const sets = allSets(dataset, answers, most);
  const possible = sets.filter(({ standing }) => standing !== "not-now");
  const best = possible.filter((set) => possible[0] !== undefined && compareSets(possible[0], set) === 0);
  const times = (id: Id) => best.filter((set) => set.forms.includes(id)).length;
  const ids = dataset.workForms.map(({ id }) => id).toSorted();
  return {
    running: ids.filter((id) => answers.runningForms !== "none" && answers.runningForms?.includes(id) === true),
    first: sets[0] ?? null,
    more: possible.some((set) =>
      best.some(({ forms, delivered }) => set.delivered > delivered && forms.every((form) => set.forms.includes(form))),
    ),
    best,
    core: ids.filter((id) => best.length > 0 && times(id) === best.length),
    sometimes: ids.filter((id) => times(id) > 0 && times(id) < best.length),
    none: ids.filter((id) => times(id) === 0),
  };
}
