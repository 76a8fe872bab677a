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

function hide(part: HTMLElement | null): void {
  if (part !== null && "hidePopover" in part && part.matches(":popover-open")) part.hidePopover();
}

/** Closes the part of the header that an element is in. */
export function closeFold(within: Element): void {
  hide(within.closest<HTMLElement>("[popover]"));
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
    if (last.current !== shown) hide(fold.current);
    last.current = shown;
  }, [shown]);
  // A window that becomes wide has no button to close it.
  useEffect(() => {
    const close = () => hide(fold.current);
    window.addEventListener("resize", close);
    return () => window.removeEventListener("resize", close);
  }, []);
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
