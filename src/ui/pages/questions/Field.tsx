import { useFormContext } from "react-hook-form";
import styles from "../../kit/fields.module.css";
import { isNumber } from "../../../domain/question";
import { ChoiceField } from "./ChoiceField";
import { type FieldProps, Labelled, useField } from "./field-parts";
import { MunicipalityField } from "./MunicipalityField";
import { NumberField } from "./NumberField";
import type { FormValues } from "./use-question-form";

/** One line of text. */
function TextField(props: FieldProps) {
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

/** The control for one question. */
export function Field({ question, ...props }: FieldProps) {
  if (isNumber(question)) return <NumberField {...props} question={question} />;
  if (question.kind === "text") return <TextField {...props} question={question} />;
  if (question.kind === "municipality") return <MunicipalityField {...props} question={question} />;
  return <ChoiceField {...props} question={question} />;
}
