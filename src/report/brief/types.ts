import type { Id } from "../../domain/id";
import type { Address } from "../../domain/facts/link";
import type { CalendarEntry, Risk } from "../../domain/facts/guidance";
import type { Plan } from "../plan/types";
import type { ProposalKind } from "../proposal";
import type { StepReport } from "../steps";

/** A next step; `by` is the ISO date that we propose: that of its own moment where this comes sooner. */
export type BriefStep =
  | { readonly kind: "step"; readonly form: Id; readonly step: StepReport; readonly by: string }
  | { readonly kind: "council"; readonly by: string }
  /** Count own people and money, or find out whether they can be freed: nothing can start before that. */
  | { readonly kind: "means"; readonly by: string }
  /** A calendar date, with the address of its subject if there is one. */
  | { readonly kind: "moment"; readonly entry: CalendarEntry; readonly address: Address | null };

/** What one page for the municipal executive says besides the advice. */
export interface Brief {
  /** What is proposed. */
  readonly kind: ProposalKind;
  /** The forms that the proposal is about: to add, running, or first of the list. */
  readonly forms: readonly Id[];
  /** Forms that fully answer what cannot wait; empty = nothing urgent was asked. */
  readonly urgent: readonly Id[];
  /**
   * People and money of everything that would run; one each for the forms to choose from, at most two, those that ask
   * most. Empty = nothing is chosen.
   */
  readonly plans: readonly Plan[];
  /** Of the first form, most important first; at most two. */
  readonly risks: readonly Risk[];
  /** At most three, by date. */
  readonly steps: readonly BriefStep[];
}
