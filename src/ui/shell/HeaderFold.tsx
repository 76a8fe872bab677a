import { type ReactNode, useEffect, useRef } from "react";
import { useLocation } from "wouter";
import { useStartTranslator } from "../kit/hooks/translator-context";
import styles from "./Layout.module.css";

interface Props {
  readonly id: string;
  /** The button, seen and read aloud. */
  readonly face: ReactNode;
  readonly name?: string;
  readonly children: ReactNode;
}

/**
 * A part of the header that a narrow window folds behind a button: a popover, so that it opens before the application
 * has started. A wide window and a browser without popovers show the part itself.
 */
export function HeaderFold({ id, face, name, children }: Props) {
  const fold = useRef<HTMLDivElement>(null);
  const [route] = useLocation();
  const { language } = useStartTranslator();
  const shown = `${route} ${language}`;
  const last = useRef(shown);
  // Closes once what was chosen in it is shown; one that was opened before the application started stays open.
  useEffect(() => {
    const part = fold.current;
    if (last.current !== shown && part !== null && "hidePopover" in part) part.hidePopover();
    last.current = shown;
  }, [shown]);
  return (
    <>
      <button type="button" popoverTarget={id} aria-label={name} className={styles.opener}>
        {face}
      </button>
      <div id={id} ref={fold} popover="auto" className={styles.fold}>
        {children}
      </div>
    </>
  );
}
