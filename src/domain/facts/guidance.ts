import type { Id } from "../id";
import type { Source } from "./source";
import type { Link } from "./link";

/** When a moment falls: every year on a day (null = some day of the month) or on the first of a weekday, once, or any day. */
export type MomentTime =
  | { readonly month: number; readonly day: number | null }
  /** First such day of the month; 1 = Monday. */
  | { readonly month: number; readonly weekday: number }
  | { readonly date: string }
  | "always";

/** A moment of the year that matters to a municipality. */
export interface Moment {
  readonly id: Id;
  readonly kind: "funding" | "campaign" | "multi-year-plan" | "programme";
  readonly when: MomentTime;
  /** How many days it lasts, 1 or more. */
  readonly days: number;
  /** `fixed`: published, or a rule of every year. `expected`: derived from earlier years. */
  readonly basis: "fixed" | "expected";
  /** ISO date after which it does not come back; null = not known. */
  readonly until: string | null;
  readonly channel: Id | null;
  /** Forms that it is about; empty = those of the channel, or all. */
  readonly forms: readonly Id[];
  /** Provinces whose municipalities it concerns; empty = all. */
  readonly provinces: readonly string[];
  readonly certainty: "high" | "medium" | "low";
  readonly source: Source;
}

/** A moment with its next date. */
export interface CalendarEntry {
  readonly moment: Moment;
  /** ISO date of its first day, or month where the day is not known. */
  readonly from: string;
  /** ISO date of its last day; null = one day, or a month. */
  readonly to: string | null;
}

/** A risk of a form and what to do about it; the text says both. */
export interface Risk {
  readonly id: Id;
  readonly forms: readonly Id[];
  /** Why it stands on one page for who decides: the support ends, or it hangs on one person; null = it does not. */
  readonly main: "support" | "person" | null;
  /** True where it is our own reading. */
  readonly reading: boolean;
  /** Where it was seen; absent where it is our reading alone. */
  readonly source?: Source;
}

/** Whom or what a step leads to, with the address that belongs to it. */
export interface StepAddress {
  readonly kind: "body" | "practice" | "channel" | "network";
  readonly id: Id;
  /** null in a data set that does not say. */
  readonly link: Link | null;
}

/** Something to do; the texts say what. */
export interface ActionStep {
  readonly id: Id;
  readonly at: StepAddress | null;
  /** The moment of the calendar that it is meant for. */
  readonly moment: Id | null;
}

/** What may be advised of a form that runs. */
export const RUNNING_WORDS = ["keep", "repair", "reshape", "phase-out"] as const;

/** A step of renewing a form that runs. */
export interface RenewalStep extends ActionStep {
  /** Advice about the form that it goes with. */
  readonly words: readonly (typeof RUNNING_WORDS)[number][];
}
