import { type ReactNode, useEffect, useId, useRef } from "react";
import styles from "./dialog.module.css";
import { useTranslator } from "./hooks/translator-context";

interface Props {
  readonly title: string;
  /** Told once, when the question is gone; to close it is a no. */
  readonly onAnswer: (sure: boolean) => void;
  readonly children: ReactNode;
}

/** Asks before everything is cleared. */
export function Confirm({ title, onAnswer, children }: Props) {
  const { t } = useTranslator();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const sure = useRef(false);
  useEffect(() => {
    dialog.current?.showModal();
    // Not on a button: a second Enter must not clear.
    heading.current?.focus();
  }, []);
  const answer = (yes: boolean) => {
    sure.current = yes;
    dialog.current?.close();
  };
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId} onClose={() => onAnswer(sure.current)}>
      <div className="stack">
        <h2 id={titleId} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {children}
        <p className={styles.choices}>
          <button type="button" className="button" onClick={() => answer(true)}>
            {t("privacy.yes")}
          </button>
          <button type="button" className="button button-quiet" onClick={() => answer(false)}>
            {t("privacy.no")}
          </button>
        </p>
      </div>
    </dialog>
  );
}
