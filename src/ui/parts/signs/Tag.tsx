import styles from "./signs.module.css";

/** A word about a form beside its name: that it runs, or is to be added (filled). */
export function Tag({ filled = false, children }: { readonly filled?: boolean; readonly children: string }) {
  return (
    <span className={styles.tag} data-filled={filled || undefined}>
      {children}
    </span>
  );
}
