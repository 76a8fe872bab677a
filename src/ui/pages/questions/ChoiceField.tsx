import type { ChangeEvent } from "react";
import { useFormContext } from "react-hook-form";
import { optionText } from "../../../wording/answers/answer";
import { optionsOf, withEscape } from "../../../questionnaire/options";
import { core } from "../../../store/app";
import { useTranslator } from "../../kit/hooks/translator-context";
import { type FieldProps, Notes, useField } from "./field-parts";
import styles from "../../kit/fields.module.css";
import type { FormValues } from "./use-question-form";

/** Radio buttons or checkboxes with option explanations, in a fieldset; the page heading may be its legend. */
export function ChoiceField({ question, heading, why }: FieldProps) {
  const i18n = useTranslator();
  const { register, setValue, getValues } = useFormContext<FormValues>();
  const options = withEscape(question, optionsOf(question, core));
  const { label, describedBy, invalid } = useField(question);
  const many = question.kind === "choices";

  /** "None of these" and the other options exclude each other. */
  const exclude = (event: ChangeEvent<HTMLInputElement>) => {
    if (!event.target.checked || question.escape === null) return;
    const chosen = event.target.value;
    const boxes =
      chosen === question.escape ? [chosen] : getValues(question.id).boxes.filter((b) => b !== question.escape);
    setValue(`${question.id}.boxes`, boxes);
  };

  return (
    <fieldset className={styles.field} aria-describedby={describedBy}>
      <legend className={heading === undefined ? styles.legend : undefined}>{heading ?? label}</legend>
      {why}
      <Notes question={question} />
      <div className={styles.options} data-dense={many || undefined}>
        {options.map((option, index) => {
          const { name, hint } = optionText(i18n, question, option);
          const id = `${question.id}-${index}`;
          return (
            <div key={option} className={styles.option}>
              <input
                id={id}
                type={many ? "checkbox" : "radio"}
                value={option}
                aria-describedby={hint === undefined ? undefined : `${id}-hint`}
                aria-invalid={invalid}
                {...register(many ? `${question.id}.boxes` : `${question.id}.text`, many ? { onChange: exclude } : {})}
              />
              <label htmlFor={id}>{name}</label>
              {hint !== undefined && (
                <span id={`${id}-hint`} className={styles.optionHint}>
                  {hint}
                </span>
              )}
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
