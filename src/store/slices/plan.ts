import type { PlanSettings } from "../../domain/answers";
import type { Id } from "../../domain/id";
import type { SliceParts } from "../state";

/** What can be done to the plan of the steps, and to the sheet of people and money. */
export interface PlanActions {
  /** Ticks a step of a form, or takes the tick away. */
  markStep(form: Id, step: Id, done: boolean): void;
  /** Replaces what was filled in on the sheet of people and money. */
  setPlan(plan: PlanSettings): void;
}

/** The actions of the plan. */
export function planActions({ set, edit }: SliceParts): PlanActions {
  return {
    markStep: (form, step, done) =>
      set(({ dossier }) => {
        const { [form]: old = [], ...others } = dossier.doneSteps ?? {};
        const list = [...old.filter((id) => id !== step), ...(done ? [step] : [])];
        const doneSteps = list.length === 0 ? others : { ...others, [form]: list };
        return { dossier: edit(dossier, { doneSteps }), before: null };
      }),
    setPlan: (plan) => set(({ dossier }) => ({ dossier: edit(dossier, { plan }), before: null })),
  };
}
