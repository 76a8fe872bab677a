import { withAnswer } from "../../domain/answer-path";
import { type Answers, type Dossier, NO_ANSWERS } from "../../domain/answers";
import { equal } from "../../domain/equal";
import type { DossierNote } from "../../domain/dossier-note";
import { makeDossier } from "../../dossier/make";
import { emptyState, type SliceParts } from "../state";

/** One answer to set: path of the question and value; undefined takes the answer out. */
export interface AnswerChange {
  readonly path: string;
  readonly value: unknown;
}

/** What can be done to the original answers and to the dossier as a whole. */
export interface AnswerActions {
  /** Sets answers and the date of change. */
  answer(changes: readonly AnswerChange[]): void;
  /** Takes everything out of the dossier; `undo` brings it back. */
  clear(): void;
  /** Replaces the dossier; `undo` brings the old one back. @param notes what became of answers of an older version. */
  open(dossier: Dossier, notes?: readonly DossierNote[]): void;
  /** Brings back the dossier before the last clearing, opening or removal. */
  undo(): void;
}

/** Whether a dossier holds anything that a person gave. */
export function hasContent({ answers, scenarios = [], respondents = [] }: Dossier): boolean {
  return !equal(answers, NO_ANSWERS) || scenarios.length > 0 || respondents.length > 0;
}

/** Answers with some of them changed. */
export function changedAnswers(answers: Answers, changes: readonly AnswerChange[]): Answers {
  return changes.reduce((sum, { path, value }) => withAnswer(sum, path, value), answers);
}

/** The actions of the answers. */
export function answerActions({ dataset, set, edit }: SliceParts): AnswerActions {
  return {
    answer: (changes) =>
      set(({ dossier }) => {
        const answers = changedAnswers(dossier.answers, changes);
        if (equal(answers, dossier.answers)) return {};
        return { dossier: edit(dossier, makeDossier(dataset, answers)), before: null };
      }),
    clear: () =>
      set(({ dossier, notice, turn }) => ({ ...emptyState(dataset), notice, before: dossier, turn: turn + 1 })),
    open: (dossier, notes = []) =>
      set(({ dossier: old, notice, turn }) => ({
        ...emptyState(dataset),
        notice: notes.length > 0 ? { kind: "migrated", notes } : notice,
        dossier,
        before: hasContent(old) ? old : null,
        turn: turn + 1,
      })),
    undo: () => set(({ before, turn }) => (before === null ? {} : { dossier: before, before: null, turn: turn + 1 })),
  };
}
