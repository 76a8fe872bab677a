import type { Id } from "../id";
import type { Source } from "./source";
import type { Link } from "./link";

/**
 * When a moment falls: yearly on a day (null = some day of the month) or on the first of a weekday, once, or any day.
 */
export type MomentTime =
  | { readonly month: number; readonly day: number | null }
  /** The first such weekday of the month; 1 = Monday. */
  | { readonly month: number; readonly weekday: number }
  | { readonly date: string }
  | "always";

/** A moment in the year that matters to a municipality. */
export interface Moment {
  readonly id: Id;
  readonly kind: "funding" | "campaign" | "multi-year-plan" | "programme";
  readonly when: MomentTime;
  /** Duration in days, 1 or more. */
  readonly days: number;
  /** `fixed`: published, or a yearly rule. `expected`: derived from earlier years. */
  readonly basis: "fixed" | "expected";
  /** ISO date after which it no longer recurs; null = unknown. */
  readonly until: string | null;
  readonly channel: Id | null;
  /** Forms concerned; empty = those of the channel, or all. */
  readonly forms: readonly Id[];
  /** Provinces concerned; empty = all. */
  readonly provinces: readonly string[];
  readonly certainty: "high" | "medium" | "low";
  readonly source: Source;
}

/** A moment with its next date. */
export interface CalendarEntry {
  readonly moment: Moment;
  /** ISO date of its first day, or the month if the day is unknown. */
  readonly from: string;
  /** ISO date of its last day; null = a single day, or a month. */
  readonly to: string | null;
}

/** A risk of a form and how to deal with it; the text says both. */
export interface Risk {
  readonly id: Id;
  readonly forms: readonly Id[];
  /** Why it is on the decision page: the support can end, or it depends on one person; null = it is not. */
  readonly main: "support" | "person" | null;
  /** It is our own reading. */
  readonly reading: boolean;
  /** Where it was found; absent if it is our reading alone. */
  readonly source?: Source;
}

/** Whom or what a step leads to, with its address. */
export interface StepAddress {
  readonly kind: "body" | "practice" | "channel" | "network";
  readonly id: Id;
  /** null in a data set without addresses. */
  readonly link: Link | null;
}

/** Something to do; the texts say what. */
export interface ActionStep {
  readonly id: Id;
  readonly at: StepAddress | null;
  /** The calendar moment for it. */
  readonly moment: Id | null;
}

/** The possible verdicts on a running form. */
export const RUNNING_WORDS = ["keep", "repair", "reshape", "phase-out"] as const;

/** A renewal step for a running form. */
export interface RenewalStep extends ActionStep {
  /** The verdicts that it applies to. */
  readonly words: readonly (typeof RUNNING_WORDS)[number][];
}
