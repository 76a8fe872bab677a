import { fieldOf } from "../../../../questionnaire/answer-parser";
import { useTranslator } from "../../../kit/hooks/translator-context";
import { answerWith, type TryProps } from "../../../parts/trial/try-answer";
import styles from "./TryField.module.css";

/** A line of text, stored on leaving. */
export function TryText(props: TryProps) {
  const { question, label, value } = props;
  const { format } = useTranslator();
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
        onBlur={(event) => answerWith(props, event.target.value)}
      />
    </div>
  );
}
