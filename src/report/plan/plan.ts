import type { Advice } from "../../domain/advice";
import { type Answers, FTE_COST_CEILING, type PlanSettings } from "../../domain/answers";
import type { Dataset, Planning } from "../../domain/facts/dataset";
import { HUNDREDTHS, inHundredths } from "../../domain/values/hundredths";
import type { Id } from "../../domain/id";
import type { Means } from "../../domain/situation";
import type { NeedSum, Plan, PlanCost, PlanFigures, PlanSums, Possible } from "./types";
import { formOf } from "../../engine/score/advise";
import { addUp, standingTogether, sumOfNeeds } from "../../engine/score/standing";
import { planGrants, possibleIn } from "./grants";
import type { MatchContext } from "../match/types";
import { urgentForms } from "../proposal";

/** What to plan; a missing or invalid cost or first year falls back to the data set. */
export interface PlanOptions extends PlanSettings {
  /** Forms to plan besides the running ones; order and duplicates do not matter. */
  readonly forms: readonly Id[];
  /** What is known about the municipality, for the grant rules; absent = nothing. */
  readonly context?: MatchContext | undefined;
}

const NOTHING_KNOWN: MatchContext = { date: "", municipality: null };

/** Figures of one resource over `times` equal years. */
function figuresOf(need: NeedSum, { situation }: Advice, resource: keyof Means, times: number): PlanFigures {
  const wanted = inHundredths(need.known);
  const [now, freed] = [inHundredths(situation.meansNow[resource]), inHundredths(situation.meansFreed[resource])];
  const back = (hundredths: number | null) => (hundredths === null ? null : (hundredths * times) / HUNDREDTHS);
  const sum = (hundredths: number) => ({ known: (hundredths * times) / HUNDREDTHS, atLeast: need.atLeast });
  const nothingNeeded = wanted === 0 && !need.atLeast;
  const balance = (now ?? 0) + (freed ?? 0) - wanted;
  return {
    need: sum(wanted),
    now: back(now),
    freed: back(freed),
    extra: nothingNeeded ? sum(0) : now === null ? null : sum(Math.max(0, wanted - now)),
    balance: {
      min: need.atLeast ? null : back(balance),
      max: now === null || freed === null ? null : back(balance),
    },
  };
}

/** Staff cost in whole euros, rounded per year so that the years sum to the total. */
function eurosOf(staff: NeedSum, cost: PlanCost, times: number): NeedSum {
  const perYear = Math.round((inHundredths(staff.known) * cost.euro) / HUNDREDTHS);
  return { known: perYear * times, atLeast: staff.atLeast };
}

/** Whether a number can be the annual cost of an FTE: whole euros, 0 to `FTE_COST_CEILING`. */
function isCost(euro: number | undefined): euro is number {
  return euro !== undefined && Number.isInteger(euro) && euro >= 0 && euro <= FTE_COST_CEILING;
}

function costOf(planning: Planning, own: number | undefined): PlanCost {
  return isCost(own) ? { euro: own, own: true } : { euro: planning.ftePerYear.euro, own: false };
}

function yearsOf({ firstYear, lastYear }: Planning, start: number | undefined): readonly number[] {
  const from = Math.min(
    lastYear,
    Math.max(firstYear, start !== undefined && Number.isInteger(start) ? start : firstYear),
  );
  return Array.from({ length: lastYear - from + 1 }, (_, index) => from + index);
}

/** Whether the forms end within a year: that term was asked, or they are what cannot wait, and none of them runs. */
function isOnce(dataset: Dataset, { term }: Answers, { situation }: Advice, forms: readonly Id[]): boolean {
  if (forms.some((id) => situation.running.includes(id))) return false;
  const urgent = urgentForms(dataset, situation);
  return term === "1-1" || forms.every((id) => urgent.includes(id));
}

/**
 * The person's plan settings, with the year after the advice as the default first year: this year's money is already
 * allocated.
 * @param date ISO date of the advice.
 */
export function planSettings(dataset: Dataset, date: string, filledIn: PlanSettings = {}): PlanSettings {
  if (dataset.planning === null) return filledIn;
  const [startYear] = yearsOf(dataset.planning, filledIn.startYear ?? Number(date.slice(0, 4)) + 1);
  return { ...filledIn, startYear };
}

/**
 * People and money of one or more forms, year by year, or for one year where they end within it. All years are full and
 * equal, except for grants. Running forms are part of every plan: they take the same people and money. Sums are exact,
 * in hundredths and whole euros; unknown amounts make a sum "at least" and never count as 0.
 * @param answers the answers that count, from which `advice` was computed.
 * @returns null when the data set has no plan.
 * @throws RangeError when the data set has no such form, or no form is given.
 */
export function planOf(dataset: Dataset, answers: Answers, advice: Advice, options: PlanOptions): Plan | null {
  const { planning } = dataset;
  if (planning === null) return null;
  const missing = options.forms.find((id) => !dataset.workForms.some((form) => form.id === id));
  if (missing !== undefined || options.forms.length === 0) throw new RangeError(`no work form "${missing ?? ""}"`);
  const runs = (id: Id) => advice.situation.running.includes(id);
  const forms = dataset.workForms
    .filter(({ id }) => options.forms.includes(id) || runs(id))
    .map((form) => ({ id: form.id, needs: formOf(advice, form.id)?.needs ?? form.needs }));
  const ids = forms.map((form) => form.id);
  const cost = costOf(planning, options.ftePerYear);
  const all = yearsOf(planning, options.startYear);
  const years = isOnce(dataset, answers, advice, ids) ? all.slice(0, 1) : all;
  const grants = planGrants(dataset, answers, ids, years, options.context ?? NOTHING_KNOWN);
  const needs = forms.map((form) => form.needs);
  const [staff, money] = [sumOfNeeds(needs, "fte"), sumOfNeeds(needs, "euroPerYear")];
  const sums = (times: number, possible: Possible): PlanSums => {
    const inMoney = figuresOf(money, advice, "euroPerYear", times);
    const staffEuro = eurosOf(staff, cost, times);
    const together = addUp([inMoney.need, staffEuro].flatMap((n) => (n.atLeast ? [n.known, null] : [n.known])));
    return { money: inMoney, staff: figuresOf(staff, advice, "fte", times), staffEuro, together, possible };
  };
  return {
    forms: forms.map((form) => ({ form: form.id, running: runs(form.id), ...form.needs })),
    cost,
    proposed: planning.ftePerYear,
    years: years.map((year, index) => ({ year, ...sums(1, possibleIn(grants, index)) })),
    total: sums(years.length, possibleIn(grants, null)),
    standing: standingTogether(staff, money, advice.situation),
    grants,
  };
}
