import type { ReactNode } from "react";
import type { Question } from "../../../domain/dataset";
import type { Municipalities } from "../../kit/hooks/use-app";
import { useTranslator } from "../../kit/hooks/translator-context";
import styles from "../../kit/fields.module.css";

/** What every field gets. */
export interface FieldProps {
  readonly question: Question;
  /** Heading of the page, where this is its only question; it becomes the legend. */
  readonly heading?: ReactNode;
  /** Why we ask, shown below the heading. */
  readonly why?: ReactNode;
  readonly error: string | undefined;
  readonly list: Municipalities;
  /** Keeps the answers; for controls that fire no change event of their own. */
  readonly save: () => void;
}

/** Ids of hint and error of a question, for aria-describedby. */
export function describedBy(question: Question, hint: boolean, error: boolean): string | undefined {
  const ids = [...(hint ? [`${question.id}-hint`] : []), ...(error ? [`${question.id}-error`] : [])];
  return ids.length === 0 ? undefined : ids.join(" ");
}

/** Hint below a label. */
export function Hint({ question }: { readonly question: Question }) {
  const { data } = useTranslator();
  const hint = data.questions[question.id]?.hint;
  return hint === undefined ? null : (
    <p id={`${question.id}-hint`} className={styles.hint}>
      {hint}
    </p>
  );
}

/** Error at a field, in the words of the summary. */
export function FieldErrorText({
  question,
  error,
}: {
  readonly question: Question;
  readonly error: string | undefined;
}) {
  return error === undefined ? null : (
    <p id={`${question.id}-error`} className={styles.error}>
      {error}
    </p>
  );
}

/** Label of a question; optional ones say so. */
export function useLabel(question: Question): string {
  const { t, data } = useTranslator();
  const label = data.questions[question.id]?.label ?? question.id;
  return question.optional ? t("question.optional", { label }) : label;
}
