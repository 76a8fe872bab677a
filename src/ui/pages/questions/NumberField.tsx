import type { ChangeEvent } from "react";
import { useFormContext } from "react-hook-form";
import type { NumberQuestion } from "../../../domain/question";
import { useTranslator } from "../../kit/hooks/translator-context";
import { type FieldProps, Labelled, useField } from "./field-parts";
import { NumberMeaning } from "./NumberMeaning";
import styles from "../../kit/fields.module.css";
import type { FormValues } from "./use-question-form";

/** A number as text (so that "0,5" and "10.000" are possible), and a checkbox for "I do not know". */
export function NumberField(props: FieldProps & { readonly question: NumberQuestion }) {
  const { t, data } = useTranslator();
  const { id, kind, escape } = props.question;
  const { register, setValue } = useFormContext<FormValues>();
  const { describedBy, invalid } = useField(props.question);
  const onEscape = (event: ChangeEvent<HTMLInputElement>) => event.target.checked && setValue(`${id}.text`, "");
  return (
    <Labelled {...props}>
      <div className={styles.number} data-kind={kind}>
        <span aria-hidden="true">{kind === "fte" ? t("common.fte", { amount: "" }).trim() : "€"}</span>
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          aria-describedby={describedBy}
          aria-invalid={invalid}
          {...register(`${id}.text`, { onChange: () => setValue(`${id}.boxes`, []) })}
        />
      </div>
      <NumberMeaning question={props.question} save={props.save} />
      {escape !== null && (
        <div className={styles.option}>
          <input
            id={`${id}-escape`}
            type="checkbox"
            value={escape}
            {...register(`${id}.boxes`, { onChange: onEscape })}
          />
          <label htmlFor={`${id}-escape`}>{data.questions[id]?.options?.[escape]?.name}</label>
        </div>
      )}
    </Labelled>
  );
}
