import type { Answers, PlanSettings } from "../domain/answers";
import type { Dataset, Id } from "../domain/dataset";
import type { EuroPerYear, Fte } from "../domain/level";

/** A sum, or what is known of one. */
export interface PlanAmount {
  /** The sum of what is known; null = nothing of it is known. */
  readonly known: number | null;
  /** True where a part of it is unknown: "at least". */
  readonly atLeast: boolean;
}

/** What there is against what is needed. */
export interface PlanRoom {
  /** What there is now and could be freed; null = the answers give no number. */
  readonly available: number | null;
  /** Available - needed; below 0 = short. Null where one of the two is not known; where `atLeast`, it is at most this. */
  readonly room: number | null;
}

/** People and money of one year. Amounts in euro of the prices of the plan, without indexing. */
export interface PlanYear {
  readonly year: number;
  /** Own operating money. */
  readonly money: PlanAmount;
  readonly fte: PlanAmount;
  /** FTE times the cost of one, in whole euros. */
  readonly staffCost: PlanAmount;
  /** Money and staff cost. */
  readonly total: PlanAmount;
}

/**
 * What forms ask of people and money over the years of the plan. Every year is the same: the sources tell a need a year.
 * Grants are no part of it: none is certain.
 */
export interface Plan {
  /** The form, or the forms of a combination. */
  readonly forms: readonly Id[];
  readonly ftePerYear: {
    readonly euro: EuroPerYear;
    /** Year of the prices; null where the person gave the cost. */
    readonly priceYear: number | null;
    /** The amount it was calculated from; null where the person gave the cost. */
    readonly basis: { readonly euro: number; readonly months: number } | null;
  };
  readonly years: readonly PlanYear[];
  /** Over all years; FTE are years of one person. */
  readonly sum: Omit<PlanYear, "year">;
  /** In a year. */
  readonly money: PlanRoom;
  readonly staff: PlanRoom;
}

/** FTE are added in whole hundredths, so that 0.1 + 0.2 is 0.3. */
const HUNDREDTHS = 100;

function added(values: readonly (number | null)[]): PlanAmount {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return { known: null, atLeast: values.length > 0 };
  const sum = known.reduce((total, value) => total + Math.round(value * HUNDREDTHS), 0) / HUNDREDTHS;
  return { known: sum, atLeast: known.length < values.length };
}

function times({ known, atLeast }: PlanAmount, factor: number): PlanAmount {
  return { known: known === null ? null : Math.round(known * factor * HUNDREDTHS) / HUNDREDTHS, atLeast };
}

function together(a: PlanAmount, b: PlanAmount): PlanAmount {
  const { known, atLeast } = added([a.known, b.known]);
  return { known, atLeast: atLeast || a.atLeast || b.atLeast };
}

/** What there is now, and what could come on top as far as that is told. */
function roomOf({ known, atLeast }: PlanAmount, { now, freed }: Answers["staff"] | Answers["money"]): PlanRoom {
  if (typeof now !== "number") return { available: null, room: null };
  const available = added([now, typeof freed === "number" ? freed : 0]).known ?? 0;
  if (known === null) return { available, room: null };
  const room = added([available, -known]).known;
  // A need that is "at least" can only make the room smaller; where there is room it is not known how much.
  return { available, room: atLeast && (room ?? 0) >= 0 ? null : room };
}

/**
 * People and money over the years, for forms together.
 * @param forms ids; unknown ones are left out.
 * @param settings what the person filled in; absent = the values of the data set.
 * @returns null where the data set gives no start values, or there are no forms.
 */
export function planOf(
  dataset: Dataset,
  answers: Answers,
  forms: readonly Id[],
  settings: PlanSettings = {},
): Plan | null {
  const { planning } = dataset;
  const found = dataset.workForms.filter(({ id }) => forms.includes(id));
  if (planning === null || found.length === 0) return null;
  const start = planning.ftePerYear;
  const own = settings.ftePerYear;
  const cost = own ?? start.euro;
  const money = added(found.map(({ needs }): EuroPerYear | null => needs.euroPerYear?.minimum ?? null));
  const fte = added(found.map(({ needs }): Fte | null => needs.fte?.minimum ?? null));
  const staffCost = { known: fte.known === null ? null : Math.round(fte.known * cost), atLeast: fte.atLeast };
  const year = { money, fte, staffCost, total: together(money, staffCost) };
  const count = planning.lastYear - planning.firstYear + 1;
  return {
    forms: found.map(({ id }) => id),
    ftePerYear: {
      euro: cost,
      priceYear: own === undefined ? start.year : null,
      basis: own === undefined ? start.basis : null,
    },
    years: Array.from({ length: count }, (_, index) => ({ year: planning.firstYear + index, ...year })),
    sum: {
      money: times(money, count),
      fte: times(fte, count),
      staffCost: times(staffCost, count),
      total: times(year.total, count),
    },
    money: roomOf(money, answers.money),
    staff: roomOf(fte, answers.staff),
  };
}
