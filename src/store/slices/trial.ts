import type { Answers } from "../../domain/answers";
import { equal } from "../../domain/values/equal";
import { makeDossier } from "../../dossier/make";
import type { SliceParts, State } from "../state";
import { type AnswerChange, changedAnswers } from "./answers";

/** Maximum number of steps for `undoTrial`. */
const PAST_LIMIT = 100;

/** The state with a trial; no trial if its answers equal the original. */
function tried({ trial, trialPast, dossier }: State, answers: Answers | null): Partial<State> {
  const next = equal(answers, dossier.answers) ? null : answers;
  return equal(trial, next) ? {} : { trial: next, trialPast: [...trialPast, trial].slice(-PAST_LIMIT) };
}

/** Changes the answers shown: the trial if there is one, otherwise the original. */
export function changeShown({ dataset, set, edit }: SliceParts, to: (answers: Answers) => Answers): void {
  set((state) => {
    if (state.trial !== null) return tried(state, to(state.trial));
    const { dossier } = state;
    return { dossier: edit(dossier, makeDossier(dataset, to(dossier.answers))), before: null };
  });
}

/** Actions on the trial: answers tried out next to the original. */
export function trialActions({ dataset, set, edit }: SliceParts) {
  return {
    /** Changes answers in the trial: "what if". */
    tryOut: (changes: readonly AnswerChange[]) =>
      set((state) => tried(state, changedAnswers(state.trial ?? state.dossier.answers, changes))),
    /** Tries a whole set of answers, such as a scenario. */
    tryAnswers: (answers: Answers) => set((state) => tried(state, answers)),
    /** Undoes the last change to the trial. */
    undoTrial: () => set(({ trialPast }) => ({ trial: trialPast.at(-1) ?? null, trialPast: trialPast.slice(0, -1) })),
    /** Returns to the original; `undoTrial` restores the trial. */
    endTrial: () => set((state) => tried(state, null)),
    /** Makes the trial the original; `undo` restores the old one. */
    adoptTrial: () =>
      set(({ dossier, trial }) =>
        trial === null
          ? {}
          : { dossier: edit(dossier, makeDossier(dataset, trial)), before: dossier, trial: null, trialPast: [] },
      ),
  };
}
