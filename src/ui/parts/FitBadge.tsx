import type { Fit, ResourceFit } from "../../domain/advice";
import { resourceText } from "../../wording/phrases";
import { useTranslator } from "../kit/hooks/translator-context";
import styles from "./FitBadge.module.css";

const SIGNS: Readonly<Record<Fit, string>> = { fits: "✓", stretch: "≈", "not-now": "✕", unknown: "?" };

/** A fit in a sign, a colour and words; the words say it all. */
export function Badge({ fit, children }: { readonly fit: Fit; readonly children: React.ReactNode }) {
  return (
    <span className={styles.badge} data-fit={fit}>
      <span aria-hidden="true">{SIGNS[fit]}</span>
      <span>{children}</span>
    </span>
  );
}

/** How staff or money fits, with the amount lacking. */
export function FitBadge({
  resource,
  fit,
}: {
  readonly resource: "staff" | "money";
  readonly fit: ResourceFit<number>;
}) {
  const i18n = useTranslator();
  return <Badge fit={fit.fit}>{resourceText(i18n, resource, fit)}</Badge>;
}
