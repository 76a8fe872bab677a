import styles from "./signs.module.css";

/** A short label next to a form's name: that it is running, or to be added (filled). */
export function Tag({ filled = false, children }: { readonly filled?: boolean; readonly children: string }) {
  return (
    <span className={styles.tag} data-filled={filled || undefined}>
      {children}
    </span>
  );
}
