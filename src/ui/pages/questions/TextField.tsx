import { useFormContext } from "react-hook-form";
import { useTranslator } from "../../kit/hooks/translator-context";
import { describedBy, FieldErrorText, type FieldProps, Hint, useLabel } from "./field-parts";
import styles from "../../kit/fields.module.css";
import type { FormValues } from "./use-question-form";

/** One line of text. */
export function TextField({ question, heading, why, error, save }: FieldProps) {
  const { data } = useTranslator();
  const { register } = useFormContext<FormValues>();
  const label = useLabel(question);
  return (
    <div className={styles.field}>
      {heading}
      {why}
      <label htmlFor={question.id} className={styles.label}>
        {label}
      </label>
      <Hint question={question} />
      <FieldErrorText question={question} error={error} />
      <input
        id={question.id}
        type="text"
        autoComplete="name"
        className={styles.text}
        aria-describedby={describedBy(question, data.questions[question.id]?.hint !== undefined, error !== undefined)}
        aria-invalid={error === undefined ? undefined : true}
        {...register(`${question.id}.text`, { onBlur: save })}
      />
    </div>
  );
}
