import styles from "./StepRoute.module.css";

/** The route of numbered nodes. Decorative: the adjacent text says the same. */
export function StepRoute({ step, steps }: { readonly step: number; readonly steps: number }) {
  return (
    <span className={styles.route} aria-hidden="true">
      {Array.from({ length: steps }, (_, index) => index + 1).map((node) => (
        <span key={node} className={styles.stage} data-state={node < step ? "done" : node === step ? "here" : "ahead"}>
          {node}
        </span>
      ))}
    </span>
  );
}
