import type { Question } from "../../../domain/question";
import { answerParser } from "../../../questionnaire/answer-parser";
import { appStore, core } from "../../../store/app";

/** Props of a question's control. */
export interface TryProps {
  readonly question: Question;
  readonly label: string;
  readonly value: unknown;
  /** The original answer. */
  readonly original: unknown;
  /** The original in words if the value differs; otherwise null. */
  readonly note: string | null;
  /** Sets another answer; undefined = not answered. */
  readonly onAnswer: (question: Question, value: unknown) => void;
}

/** Tries another answer. */
export const tryAnswer: TryProps["onAnswer"] = (question, value) =>
  appStore.getState().tryOut([{ path: question.answerPath, value }]);

/** Sets typed or chosen text as the answer; invalid text counts as not answered. */
export function answerWith({ question, onAnswer }: TryProps, text: string): void {
  const reading = answerParser(question, core).field({ text, boxes: [] });
  onAnswer(question, reading.ok ? reading.value : undefined);
}
