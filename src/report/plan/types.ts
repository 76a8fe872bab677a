import type { NeedSum } from "../../engine/score/standing";
import type { Amount } from "../../domain/facts/amount";
import type { Channel } from "../../domain/facts/channel";
import type { FteCost } from "../../domain/facts/guide";
import type { Id } from "../../domain/id";
import type { Need } from "../../domain/facts/matrix";
import type { EuroPerYear, Fte } from "../../domain/level";

export type { NeedSum };

/** What is known of an amount: it lies between `min` and `max`; null = no bound is known on that side. */
interface Bounds {
  readonly min: number | null;
  readonly max: number | null;
}

/** A balance in one word: how much short, what must be freed, or how much left, as far as that is known. */
export type Verdict =
  | { readonly kind: "unknown" | "even" | "not-short" | "nothing-left" }
  /** `amount` is above 0. */
  | {
      readonly kind:
        | "short"
        | "short-at-least"
        /** Enough, once this is freed. */
        | "if-freed"
        /** Perhaps enough, once at least this is freed. */
        | "if-freed-at-least"
        | "left"
        | "left-at-least"
        | "left-at-most";
      readonly amount: number;
    };

/** Whether money of a channel is possible, or why it is not counted. */
export type GrantStanding =
  | "possible"
  /** Ended, or its call is closed. */
  | "over"
  /** Running out: nobody says that it goes on. */
  | "ending"
  /** Replaced by another channel with rules of its own. */
  | "succeeded"
  /** Nobody says whether it runs. */
  | "unknown"
  /** For municipalities of one place or size, while the own one is not known. */
  | "untold"
  /** The answers want no grants. */
  | "unwanted"
  /** Its rules are not met, such as who may apply. */
  | "rules"
  /** Its next date comes after the last year of the plan. */
  | "later";

/** How an amount of a possible grant counts. */
export type GrantTiming = "every-year" | "once" | "unclear";

/** Outside money of the forms of a plan. */
export interface PlanGrant {
  readonly channel: Channel;
  /** Forms of the plan that it is for. */
  readonly forms: readonly Id[];
  readonly standing: GrantStanding;
  /** Amounts in euro as the source gives them; alternatives, which do not add up. */
  readonly amounts: readonly { readonly amount: Amount; readonly timing: GrantTiming }[];
  /** Year in which it can come first, and in which what comes once is counted; null = not counted. */
  readonly from: number | null;
  /** Most that it could give in each year of the plan, whole euros; null = possible, but nobody says how much. */
  readonly most: readonly number[] | null;
}

/** What grants could give: anything from nothing to `most`, and more where amounts are unknown. */
export interface Possible {
  /** Whole euros, if every possible grant is given in full. */
  readonly most: number;
  /** Possible grants of which nobody tells the amount. */
  readonly unknown: number;
}

/** One resource in one year, or over all years: what the forms need against what there is. */
export interface PlanFigures {
  /** Sum of the minima of the forms. */
  readonly need: NeedSum;
  /** What there is today for international cooperation, in all; null = unknown. */
  readonly now: number | null;
  /** What could come on top; null = unknown. */
  readonly freed: number | null;
  /** What is needed beyond `now`, 0 or more; null = unknown. */
  readonly extra: NeedSum | null;
  /** now + freed - need: below 0 a shortage, above 0 room. Grants are no part of it. */
  readonly balance: Bounds;
}

/** The figures of one year, or of all years together. */
export interface PlanSums {
  /** Own operating means, whole euros. */
  readonly money: PlanFigures;
  /** FTE; over several years FTE-years. At most two decimals. */
  readonly staff: PlanFigures;
  /** Needed staff in whole euros, for information: the fit is judged in FTE. */
  readonly staffEuro: NeedSum;
  /** Needed money and needed staff together, in whole euros. */
  readonly together: NeedSum;
  /** What grants could give, beside all this. */
  readonly possible: Possible;
}

/** The figures of one year. */
export interface PlanYear extends PlanSums {
  readonly year: number;
}

/** One form of a plan with its own minima; null = unknown. */
export interface PlanForm {
  readonly form: Id;
  readonly running: boolean;
  readonly fte: Need<Fte> | null;
  readonly euroPerYear: Need<EuroPerYear> | null;
}

/** The cost of an FTE in a year that a plan reckons with. */
export interface PlanCost {
  readonly euro: EuroPerYear;
  /** True where the person filled it in. */
  readonly own: boolean;
}

/** People and money of a set of forms over the years: ids and numbers. Meaning: docs/decisions/0002-plan-sheet.md. */
export interface Plan {
  /** What is planned and what runs, in the order of the data set; 1 or more. */
  readonly forms: readonly PlanForm[];
  readonly cost: PlanCost;
  /** What the data set proposes for that cost, with its source. */
  readonly proposed: FteCost;
  /** At least one year, in order. */
  readonly years: readonly PlanYear[];
  readonly total: PlanSums;
  /** Outside money of these forms, possible or not, each channel once. */
  readonly grants: readonly PlanGrant[];
}

/** Puts a balance in one word. What is needed is a minimum: that it may be short is not said as "at most". */
export function verdictOf({ min, max }: Bounds): Verdict {
  if (max !== null && max < 0) return { kind: min === null ? "short-at-least" : "short", amount: -max };
  if (min !== null && min < 0) return { kind: "unknown" };
  if (min === null) {
    if (max === null) return { kind: "unknown" };
    return max === 0 ? { kind: "nothing-left" } : { kind: "left-at-most", amount: max };
  }
  if (min === 0) return { kind: max === null ? "not-short" : "even" };
  return { kind: max === null ? "left-at-least" : "left", amount: min };
}

/** What is left of what is there, where that is enough. */
function leftVerdict({ known, atLeast }: NeedSum, now: number): Verdict {
  // Back to whole hundredths: sums of decimals are a hair off.
  const left = Math.round((now - known) * 100) / 100;
  // Not "just enough": nothing is asked.
  if (known === 0 && left === 0 && !atLeast) return { kind: "not-short" };
  // Nobody says what is needed: what there is may all be needed, and more.
  if (known === 0 && atLeast && left > 0) return { kind: "unknown" };
  return verdictOf({ min: atLeast ? null : left, max: left });
}

/** How what is needed meets what there is. Only what is there now can be left: what could be freed must first be freed. */
export function standingOf({ need, now, extra, balance }: PlanFigures): Verdict {
  const withFreed = verdictOf(balance);
  const bounded = balance.min !== null || balance.max !== null;
  if (!bounded || withFreed.kind.startsWith("short")) return withFreed;
  if (now === null || extra === null) return { kind: (balance.min ?? -1) < 0 ? "unknown" : "not-short" };
  // Whether that can be freed may not be known.
  if (extra.known > 0) return { kind: need.atLeast ? "if-freed-at-least" : "if-freed", amount: extra.known };
  return leftVerdict(need, now);
}
