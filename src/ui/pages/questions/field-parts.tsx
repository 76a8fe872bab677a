import type { ReactNode } from "react";
import { type FieldErrors, useFormContext } from "react-hook-form";
import type { Question } from "../../../domain/question";
import type { Translator } from "../../../i18n/translator";
import { faultMessage } from "../../../wording/answers/field-fault";
import { useTranslator } from "../../kit/hooks/translator-context";
import styles from "../../kit/fields.module.css";
import { faultIn, type FormValues } from "./use-question-form";

/** Props of every field. */
export interface FieldProps {
  readonly question: Question;
  /** Page heading, if this is its only question; it becomes the legend. */
  readonly heading?: ReactNode;
  /** Why we ask, shown below the heading. */
  readonly why?: ReactNode;
  /** Stores the answers; for controls that fire no change event of their own. */
  readonly save: () => void;
}

/** The error of a question in the present language; null = none. */
export function errorText(i18n: Translator, question: Question, errors: FieldErrors<FormValues>): string | null {
  const fault = faultIn(errors[question.id]);
  return fault === null || fault.kind === "points" ? null : faultMessage(i18n, question, fault);
}

/** The texts of a field, and the attributes by which its control refers to them. */
export function useField(question: Question) {
  const i18n = useTranslator();
  const { formState } = useFormContext<FormValues>();
  const { label = question.id, hint } = i18n.data.questions[question.id] ?? {};
  const error = errorText(i18n, question, formState.errors);
  const ids = [
    ...(hint === undefined ? [] : [`${question.id}-hint`]),
    ...(error === null ? [] : [`${question.id}-error`]),
  ];
  return {
    /** Optional questions are marked. */
    label: question.optional ? i18n.t("question.optional", { label }) : label,
    hint,
    error,
    describedBy: ids.length === 0 ? undefined : ids.join(" "),
    invalid: error === null ? undefined : true,
  };
}

/** The hint below a label, and the error as in the summary. */
export function Notes({ question }: { readonly question: Question }) {
  const { hint, error } = useField(question);
  return (
    <>
      {hint !== undefined && (
        <p id={`${question.id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {error !== null && (
        <p id={`${question.id}-error`} className={styles.error}>
          {error}
        </p>
      )}
    </>
  );
}

/** A control with its label and notes. */
export function Labelled({ question, heading, why, children }: FieldProps & { readonly children: ReactNode }) {
  const { label } = useField(question);
  return (
    <div className={styles.field}>
      {heading}
      {why}
      <label htmlFor={question.id} id={`${question.id}-label`} className={styles.label}>
        {label}
      </label>
      <Notes question={question} />
      {children}
    </div>
  );
}
