import { useFormContext } from "react-hook-form";
import { useTranslator } from "../../kit/hooks/translator-context";
import { describedBy, FieldErrorText, type FieldProps, Hint, useLabel } from "./field-parts";
import styles from "../../kit/fields.module.css";
import type { FormValues } from "./use-question-form";

/** A number as text (so that "0,5" and "10.000" may be typed), and a box for "I do not know". */
export function NumberField({ question, heading, why, error, save }: FieldProps) {
  const { t, data } = useTranslator();
  const { register, setValue } = useFormContext<FormValues>();
  const label = useLabel(question);
  const texts = data.questions[question.id];
  const unit = question.kind === "fte" ? t("common.fte", { amount: "" }).trim() : "€";
  const name = question.id;
  return (
    <div className={styles.field}>
      {heading}
      {why}
      <label htmlFor={name} className={styles.label}>
        {label}
      </label>
      <Hint question={question} />
      <FieldErrorText question={question} error={error} />
      <div className={styles.number} data-kind={question.kind}>
        <span aria-hidden="true">{unit}</span>
        <input
          id={name}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          aria-describedby={describedBy(question, texts?.hint !== undefined, error !== undefined)}
          aria-invalid={error === undefined ? undefined : true}
          {...register(`${name}.text`, { onChange: () => setValue(`${name}.boxes`, []), onBlur: save })}
        />
      </div>
      {question.escape !== null && (
        <div className={styles.option}>
          <input
            id={`${name}-escape`}
            type="checkbox"
            value={question.escape}
            {...register(`${name}.boxes`, {
              onChange: (event: { target: { checked: boolean } }) => {
                if (event.target.checked) setValue(`${name}.text`, "");
              },
            })}
          />
          <label htmlFor={`${name}-escape`}>{texts?.options?.[question.escape]?.name}</label>
        </div>
      )}
    </div>
  );
}
