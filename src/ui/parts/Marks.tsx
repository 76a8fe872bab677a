import styles from "./Marks.module.css";

/** Countable pluses: one block each, filled = delivered. Decorative; the number stands beside it. */
export function Marks({ delivered, asked }: { readonly delivered: number; readonly asked: number }) {
  return (
    <span className={styles.marks} aria-hidden="true">
      {Array.from({ length: asked }, (_, index) => (
        <i key={index} data-filled={index < delivered || undefined} />
      ))}
    </span>
  );
}
