import { type MouseEvent, useEffect, useRef } from "react";
import { useTranslator } from "./hooks/translator-context";
import styles from "./ErrorSummary.module.css";

/** One error: the control to go to, and the same text as at the field. */
export interface PageError {
  readonly controlId: string;
  readonly message: string;
}

/** Errors of a page, above its heading. Takes the focus each time a new list appears. */
export function ErrorSummary({ errors, attempt }: { readonly errors: readonly PageError[]; readonly attempt: number }) {
  const { t } = useTranslator();
  const box = useRef<HTMLDivElement>(null);
  const shown = errors.length > 0;
  useEffect(() => {
    if (shown) box.current?.focus();
  }, [shown, attempt]);
  if (!shown) return null;
  const go = (event: MouseEvent, id: string) => {
    // A plain "#id" would change the page in hash mode.
    event.preventDefault();
    document.getElementById(id)?.focus();
  };
  return (
    <div ref={box} className={styles.summary} role="alert" aria-labelledby="error-summary" tabIndex={-1}>
      <h2 id="error-summary">{t("question.errorSummary")}</h2>
      <ul>
        {errors.map(({ controlId, message }) => (
          <li key={controlId}>
            <a href={`#${controlId}`} onClick={(event) => go(event, controlId)}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
