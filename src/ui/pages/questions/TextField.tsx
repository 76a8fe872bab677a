import { useFormContext } from "react-hook-form";
import { type FieldProps, Labelled, useField } from "./field-parts";
import styles from "../../kit/fields.module.css";
import type { FormValues } from "./use-question-form";

/** One line of text. */
export function TextField(props: FieldProps) {
  const { id } = props.question;
  const { register } = useFormContext<FormValues>();
  const { describedBy, invalid } = useField(props.question);
  return (
    <Labelled {...props}>
      <input
        id={id}
        type="text"
        autoComplete="name"
        className={styles.text}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        {...register(`${id}.text`)}
      />
    </Labelled>
  );
}
