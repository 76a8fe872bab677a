import type { JointStanding } from "../../domain/advice";
import type { NeedSum } from "../../engine/score/standing";
import type { Amount } from "../../domain/facts/amount";
import { toHundredth } from "../../domain/values/hundredths";
import type { Channel } from "../../domain/facts/channel";
import type { FteCost } from "../../domain/facts/dataset";
import type { Id } from "../../domain/id";
import type { Needs } from "../../domain/facts/matrix";
import type { EuroPerYear } from "../../domain/level";

export type { NeedSum };

/** An amount between `min` and `max`; null = no known bound. */
interface Bounds {
  readonly min: number | null;
  readonly max: number | null;
}

/**
 * A balance, as far as known. Needs are minimums: `amount`, above 0, is at least what is short or must be freed, and at
 * most what is left.
 */
type PlanVerdict =
  | { readonly kind: "unknown" | "not-short" | "nothing-left" }
  | { readonly kind: "short" | "if-freed" | "left"; readonly amount: number };

/** Whether money from a channel is possible, or why it does not count. */
export type GrantStanding =
  | "possible"
  /** Ended, or its call is closed. */
  | "over"
  /** Running out, with no known continuation. */
  | "ending"
  /** Replaced by another channel with its own rules. */
  | "succeeded"
  /** Not known to be active. */
  | "unknown"
  /** Depends on the municipality's location or size, which is unknown. */
  | "untold"
  /** The answers want no grants. */
  | "unwanted"
  /** Its rules are not met, e.g. who may apply. */
  | "rules"
  /** Its next date is after the last year of the plan. */
  | "later";

/** How an amount of a possible grant counts. */
export type GrantTiming = "every-year" | "once" | "unclear";

/** External money for the forms of a plan. */
export interface PlanGrant {
  readonly channel: Channel;
  /** The forms of the plan that it is for. */
  readonly forms: readonly Id[];
  readonly standing: GrantStanding;
  /** Amounts in euro as the source gives them; they are alternatives and do not add up. */
  readonly amounts: readonly { readonly amount: Amount; readonly timing: GrantTiming }[];
  /** First year in which it can come, and in which a one-off amount counts; null = not counted. */
  readonly from: number | null;
  /** Maximum for each year of the plan, whole euros; null = possible, but the amount is unknown. */
  readonly most: readonly number[] | null;
}

/** What grants could give: from nothing to `most`, or more where amounts are unknown. */
export interface Possible {
  /** Whole euros, if every possible grant is given in full. */
  readonly most: number;
  /** Number of possible grants of unknown amount. */
  readonly unknown: number;
}

/** One resource in one year or over all years: what the forms need against what is available. */
export interface PlanFigures {
  /** Sum of the forms' minimums. */
  readonly need: NeedSum;
  /** What is available today for international cooperation in total; null = unknown. */
  readonly now: number | null;
  /** What could be added; null = unknown. */
  readonly freed: number | null;
  /** Need beyond `now`, 0 or more; null = unknown. */
  readonly extra: NeedSum | null;
  /** now + freed - need: negative = shortage, positive = room. Without grants. */
  readonly balance: Bounds;
}

/** The figures of one year, or of all years together. */
export interface PlanSums {
  /** Own operating means, whole euros. */
  readonly money: PlanFigures;
  /** FTE; over several years FTE-years. At most two decimals. */
  readonly staff: PlanFigures;
  /** Cost of the needed staff in whole euros, for information: the fit is judged in FTE. */
  readonly staffEuro: NeedSum;
  /** Needed money plus staff cost, in whole euros. */
  readonly together: NeedSum;
  /** What grants could add to this. */
  readonly possible: Possible;
}

/** The figures of one year. */
export interface PlanYear extends PlanSums {
  readonly year: number;
}

/** One form of a plan with its own minimums; null = unknown. */
export interface PlanForm extends Needs {
  readonly form: Id;
  readonly running: boolean;
}

/** The annual cost of an FTE in a plan. */
export interface PlanCost {
  readonly euro: EuroPerYear;
  /** Filled in by the person. */
  readonly own: boolean;
}

/** People and money of a set of forms over the years. Meaning: docs/decisions/0002-plan-sheet.md. */
export interface Plan {
  /** Planned and running forms, in data set order; 1 or more. */
  readonly forms: readonly PlanForm[];
  readonly cost: PlanCost;
  /** The cost that the data set proposes, with its source. */
  readonly proposed: FteCost;
  /** At least one year, in order. */
  readonly years: readonly PlanYear[];
  readonly total: PlanSums;
  /** Whether people and money suffice for the forms together, by the rules of the advice. */
  readonly standing: JointStanding;
  /** External money for these forms, possible or not, without duplicates. */
  readonly grants: readonly PlanGrant[];
}

/** What is left, when there is enough. */
function leftVerdict({ known, atLeast }: NeedSum, now: number): PlanVerdict {
  const left = toHundredth(now - known);
  // Not "just enough": nothing is needed.
  if (known === 0 && left === 0 && !atLeast) return { kind: "not-short" };
  // The need is not specified: it may take everything available, and more.
  if (known === 0 && atLeast && left > 0) return { kind: "unknown" };
  return left === 0 ? { kind: "nothing-left" } : { kind: "left", amount: left };
}

/** How the need meets what is available. Only what is available now can be left: the rest must first be freed. */
export function planVerdict({ need, now, extra, balance }: PlanFigures): PlanVerdict {
  if (balance.max !== null && balance.max < 0) return { kind: "short", amount: -balance.max };
  if (balance.min === null && balance.max === null) return { kind: "unknown" };
  // No need is specified, and what is available is unknown: too little to say that nothing is short.
  if (now === null && need.known === 0) return { kind: "unknown" };
  if (now === null || extra === null) return { kind: (balance.min ?? -1) < 0 ? "unknown" : "not-short" };
  // Whether that can be freed may be unknown.
  if (extra.known > 0) return { kind: "if-freed", amount: extra.known };
  return leftVerdict(need, now);
}
