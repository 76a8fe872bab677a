import { answerParser, fieldOf } from "../../../../questionnaire/answer-parser";
import { facts } from "../../../../store/app";
import { useTranslator } from "../../../kit/hooks/translator-context";
import type { TryProps } from "../../../parts/trial/try-answer";
import styles from "./TryField.module.css";

/** A line of text, kept when it is left. */
export function TryText({ question, label, value, onAnswer }: TryProps) {
  const { format } = useTranslator();
  const leave = (text: string) => {
    const reading = answerParser(question, facts).field({ text, boxes: [] });
    onAnswer(question, reading.ok ? reading.value : undefined);
  };
  return (
    <div className={styles.field}>
      <label htmlFor={`try-${question.id}`} className={styles.label}>
        {label}
      </label>
      <input
        id={`try-${question.id}`}
        type="text"
        autoComplete="name"
        className={styles.box}
        defaultValue={fieldOf(question, value, format.number).text}
        onBlur={(event) => leave(event.target.value)}
      />
    </div>
  );
}
