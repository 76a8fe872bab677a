import type { Id } from "../../domain/id";
import type { Address } from "../../domain/facts/link";
import type { CalendarEntry, Risk } from "../../domain/facts/guidance";
import type { Plan } from "../plan/types";
import type { ProposalKind } from "../proposal";
import type { StepReport } from "../steps";

/** A next step; `by` is an ISO date that we propose: that of its own moment where this comes sooner. */
export type BriefStep =
  | { readonly kind: "step"; readonly form: Id; readonly step: StepReport; readonly by: string }
  | { readonly kind: "council"; readonly by: string }
  /** A date of the calendar, with the address of what it is about where there is one. */
  | { readonly kind: "moment"; readonly entry: CalendarEntry; readonly address: Address | null };

/** What one page for the municipal executive says besides the advice: ids and numbers. */
export interface Brief {
  /** What is proposed. */
  readonly kind: ProposalKind;
  /** The forms that the proposal is about: what is added, what runs, or the first of the list. */
  readonly forms: readonly Id[];
  /** Forms that answer in full what cannot wait; empty = nothing urgent was asked. */
  readonly urgent: readonly Id[];
  /** People and money of everything that would run; one for each of two forms to choose from. Empty = nothing is chosen. */
  readonly plans: readonly Plan[];
  /** Of the first form, the one that weighs most first; at most two. */
  readonly risks: readonly Risk[];
  /** At most three, in order of date. */
  readonly steps: readonly BriefStep[];
}
