import type { Answers } from "../../domain/answers";
import { equal } from "../../domain/equal";
import { makeDossier } from "../../dossier/make";
import type { SliceParts, State } from "../state";
import { type AnswerChange, changedAnswers } from "./answers";

/** What can be done to the answers that are tried out beside the original. */
export interface TrialActions {
  /** Changes answers beside the original: "what if". */
  tryOut(changes: readonly AnswerChange[]): void;
  /** Tries another whole set of answers, such as a scenario that was kept. */
  tryAnswers(answers: Answers): void;
  /** One step back in what was tried. */
  undoTrial(): void;
  /** Back to the original; what was tried can be brought back by `undoTrial`. */
  endTrial(): void;
  /** Makes what is tried the original; `undo` brings the old one back. */
  adoptTrial(): void;
}

/** Most steps that `undoTrial` goes back. */
const PAST_LIMIT = 100;

/** The state with a trial; answers equal to the original are the original. */
function tried({ trial, trialPast, dossier }: State, answers: Answers | null): Partial<State> {
  const next = equal(answers, dossier.answers) ? null : answers;
  return equal(trial, next) ? {} : { trial: next, trialPast: [...trialPast, trial].slice(-PAST_LIMIT) };
}

/** Changes the answers that are shown: the trial where there is one, else the original. */
export function changeShown({ dataset, set, edit }: SliceParts, to: (answers: Answers) => Answers): void {
  set((state) => {
    if (state.trial !== null) return tried(state, to(state.trial));
    const { dossier } = state;
    return { dossier: edit(dossier, makeDossier(dataset, to(dossier.answers))), before: null };
  });
}

/** The actions of the trial. */
export function trialActions({ dataset, set, edit }: SliceParts): TrialActions {
  return {
    tryOut: (changes) => set((state) => tried(state, changedAnswers(state.trial ?? state.dossier.answers, changes))),
    tryAnswers: (answers) => set((state) => tried(state, answers)),
    undoTrial: () => set(({ trialPast }) => ({ trial: trialPast.at(-1) ?? null, trialPast: trialPast.slice(0, -1) })),
    endTrial: () => set((state) => tried(state, null)),
    adoptTrial: () =>
      set(({ dossier, trial }) =>
        trial === null
          ? {}
          : { dossier: edit(dossier, makeDossier(dataset, trial)), before: dossier, trial: null, trialPast: [] },
      ),
  };
}
