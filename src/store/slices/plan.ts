import type { PlanSettings } from "../../domain/answers";
import type { Id } from "../../domain/id";
import type { SliceParts } from "../state";

/** Actions on the steps, and on the people and money sheet. */
export function planActions({ set, edit }: SliceParts) {
  return {
    /** Ticks or unticks a step of a form. */
    markStep: (form: Id, step: Id, done: boolean) =>
      set(({ dossier }) => {
        const { [form]: old = [], ...others } = dossier.doneSteps ?? {};
        const list = [...old.filter((id) => id !== step), ...(done ? [step] : [])];
        const doneSteps = list.length === 0 ? others : { ...others, [form]: list };
        return { dossier: edit(dossier, { doneSteps }), before: null };
      }),
    /** Replaces the contents of the people and money sheet. */
    setPlan: (plan: PlanSettings) => set(({ dossier }) => ({ dossier: edit(dossier, { plan }), before: null })),
  };
}
