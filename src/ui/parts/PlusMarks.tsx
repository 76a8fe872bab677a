import type { Mark } from "../../report/marks";
import styles from "./Marks.module.css";

/** Pluses to count, with those that count double joined two by two. Decorative; the number stands beside it. */
export function PlusMarks({ marks }: { readonly marks: readonly Mark[] }) {
  return (
    <span className={styles.marks} aria-hidden="true">
      {marks.map(({ weight, delivered }, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- marks are their place
        <b key={place} data-heavy={weight > 1 || undefined}>
          {Array.from({ length: weight }, (_, index) => (
            <i key={index} data-filled={delivered || undefined} />
          ))}
        </b>
      ))}
    </span>
  );
}
