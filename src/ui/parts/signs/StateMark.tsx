import type { ReactNode } from "react";
import styles from "./signs.module.css";

/** Meanings of a mark: fits, fits after freeing something, short, unknown, or a condition is not met. */
export type MarkState = "fits" | "after-freeing" | "not-now" | "cannot-tell" | "conflict";

/** Each state has its own shape, so that colour is redundant. */
const SHAPES: Readonly<Record<MarkState, ReactNode>> = {
  fits: (
    <>
      <circle cx="12" cy="12" r="10" fill="currentColor" />
      <path d="M7.4 12.4l3.1 3.1 6.1-6.6" className={styles.cut} />
    </>
  ),
  "after-freeing": (
    <>
      <circle cx="12" cy="12" r="9" className={styles.outline} />
      <path d="M12 3a9 9 0 0 0 0 18z" fill="currentColor" />
    </>
  ),
  "not-now": (
    <>
      <rect x="2.5" y="2.5" width="19" height="19" rx="2" fill="currentColor" />
      <path d="M8 8l8 8M16 8l-8 8" className={styles.cut} />
    </>
  ),
  "cannot-tell": (
    <>
      <circle cx="12" cy="12" r="9" className={styles.dashed} />
      <path d="M9.6 9.8a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.2.9-1.2 1.7M12 16.6v.2" className={styles.thin} />
    </>
  ),
  conflict: (
    <>
      <path d="M12 2l10 10-10 10L2 12z" className={styles.outline} />
      <path d="M8.6 15.4l6.8-6.8" className={styles.outline} />
    </>
  ),
};

/** The mark of a state; `label` if no adjacent text says it. */
export function StateMark({ state, label }: { readonly state: MarkState; readonly label?: string }) {
  return (
    <svg
      className={styles.mark}
      data-state={state}
      viewBox="0 0 24 24"
      {...(label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label })}
    >
      {SHAPES[state]}
    </svg>
  );
}
