import type { Question } from "../../../domain/question";
import { answerParser } from "../../../questionnaire/answer-parser";
import { appStore, core } from "../../../store/app";

/** What the control of one question gets. */
export interface TryProps {
  readonly question: Question;
  readonly label: string;
  readonly value: unknown;
  /** The original answer. */
  readonly original: unknown;
  /** The same in words, where the value differs from it; else null. */
  readonly note: string | null;
  /** Takes another answer; undefined = not answered. */
  readonly onAnswer: (question: Question, value: unknown) => void;
}

/** Tries another answer. */
export const tryAnswer: TryProps["onAnswer"] = (question, value) =>
  appStore.getState().tryOut([{ path: question.answerPath, value }]);

/** Takes what was typed or chosen as another answer; what is none counts as not answered. */
export function answerWith({ question, onAnswer }: TryProps, text: string): void {
  const reading = answerParser(question, core).field({ text, boxes: [] });
  onAnswer(question, reading.ok ? reading.value : undefined);
}
