import type { calendarFile, renewalFile, risksFile } from "../../schema/guidance";
import type { Fact } from "./fact";
import type { Id } from "../id";
import type { Link } from "./link";
import type { Source } from "./source";

/** A moment in the year that matters to a municipality. */
export type Moment = Fact<typeof calendarFile>[number];

/** When a moment falls. */
export type MomentTime = Moment["when"];

/** A moment with its next date. */
export interface CalendarEntry {
  readonly moment: Moment;
  /** ISO date of its first day, or the month if the day is unknown. */
  readonly from: string;
  /** ISO date of its last day; null = a single day, or a month. */
  readonly to: string | null;
}

/** A risk of a form and how to deal with it; the text says both. Its source is absent if it is our reading alone. */
export type Risk = Omit<Fact<typeof risksFile>[number], "source"> & { readonly source?: Source };

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

/** A renewal step for a running form. */
export interface RenewalStep extends ActionStep {
  /** The verdicts that it applies to. */
  readonly words: Fact<typeof renewalFile>[number]["words"];
}
