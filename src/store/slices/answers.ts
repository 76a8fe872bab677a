import { withAnswer } from "../../domain/answer-path";
import { type Answers, type Dossier, NO_ANSWERS } from "../../domain/answers";
import { equal } from "../../domain/values/equal";
import type { DossierNote } from "../../domain/dossier-note";
import { makeDossier } from "../../dossier/make";
import { emptyState, type SliceParts } from "../state";

/** One answer to set: path and value; undefined removes the answer. */
export interface AnswerChange {
  readonly path: string;
  readonly value: unknown;
}

/** Whether a dossier has any content from a person. */
export function hasContent({ answers, scenarios = [], respondents = [] }: Dossier): boolean {
  return !equal(answers, NO_ANSWERS) || scenarios.length > 0 || respondents.length > 0;
}

/** Applies changes to answers. */
export function changedAnswers(answers: Answers, changes: readonly AnswerChange[]): Answers {
  return changes.reduce((sum, { path, value }) => withAnswer(sum, path, value), answers);
}

/** Actions on the original answers and on the dossier as a whole. */
export function answerActions({ dataset, set, edit }: SliceParts) {
  return {
    /** Sets answers and the date of change. */
    answer: (changes: readonly AnswerChange[]) =>
      set(({ dossier }) => {
        const answers = changedAnswers(dossier.answers, changes);
        if (equal(answers, dossier.answers)) return {};
        return { dossier: edit(dossier, makeDossier(dataset, answers)), before: null };
      }),
    /** Clears the dossier; `undo` restores it. */
    clear: () =>
      set(({ dossier, notice, turn }) => ({ ...emptyState(dataset), notice, before: dossier, turn: turn + 1 })),
    /** Replaces the dossier; `undo` restores the old one. The notes are remarks on converted older answers. */
    open: (dossier: Dossier, notes: readonly DossierNote[] = []) =>
      set(({ dossier: old, notice, turn }) => ({
        ...emptyState(dataset),
        notice: notes.length > 0 ? { kind: "migrated", notes } : notice,
        dossier,
        before: hasContent(old) ? old : null,
        turn: turn + 1,
      })),
    /** Restores the dossier before the last clearing, opening or removal. */
    undo: () => set(({ before, turn }) => (before === null ? {} : { dossier: before, before: null, turn: turn + 1 })),
  };
}
