import type { Question } from "../../../domain/dataset";
import { appStore } from "../../../store/app";

/** What the control of one question gets. */
export interface TryProps {
  readonly question: Question;
  readonly label: string;
  /** Ids of the benefits that are asked now, with commas: what can count double. Empty where that does not matter. */
  readonly benefits: string;
  readonly value: unknown;
  /** The original answer in words, where the value differs from it. */
  readonly note: React.ReactNode;
}

/** Tries another answer; undefined = not answered. */
export function tryAnswer(question: Question, value: unknown): void {
  appStore.getState().tryOut([{ path: question.answerPath, value }]);
}
