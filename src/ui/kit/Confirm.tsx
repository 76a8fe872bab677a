import { QuietButton } from "./Button";
import { type ReactNode, useEffect, useId, useRef } from "react";
import styles from "./dialog.module.css";
import { useTranslator } from "./hooks/translator-context";

interface Props<T> {
  readonly title: string;
  /** The choices, most important first; "no, go back" comes after them. */
  readonly choices: readonly { readonly text: string; readonly value: T }[];
  /** Called once when the dialog closes; null = no, which closing also means. */
  readonly onAnswer: (value: T | null) => void;
  readonly children: ReactNode;
}

/** Asks for confirmation before something is cleared or replaced. */
export function Confirm<T>({ title, choices, onAnswer, children }: Props<T>) {
  const { t } = useTranslator();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const chosen = useRef<T | null>(null);
  useEffect(() => {
    dialog.current?.showModal();
    // Not on a button: a second Enter must not clear.
    heading.current?.focus();
  }, []);
  const answer = (value: T | null) => {
    chosen.current = value;
    dialog.current?.close();
  };
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId} onClose={() => onAnswer(chosen.current)}>
      <div className="stack">
        <h2 id={titleId} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {children}
        <p className={styles.choices}>
          {choices.map(({ text, value }, index) => (
            <button
              key={text}
              type="button"
              className={index === 0 ? "button" : "button button-quiet"}
              onClick={() => answer(value)}
            >
              {text}
            </button>
          ))}
          <QuietButton onClick={() => answer(null)}>{t("privacy.no")}</QuietButton>
        </p>
      </div>
    </dialog>
  );
}
