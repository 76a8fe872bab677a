import { useState } from "react";
import type { ReportDifference } from "../../../report/compare/difference";
import { LinkButton } from "../../kit/Button";
import { useApp } from "../../kit/hooks/use-app";
import { useTranslator } from "../../kit/hooks/translator-context";
import { differenceText } from "../../../wording/advice/difference";
import styles from "./TrialBar.module.css";

/**
 * The effect of the trial, in one announced sentence that stays in view at the foot of the page, with a way back. After
 * returning to the original it offers to restore the trial. The live region exists before its text.
 */
export function TrialBar({ difference }: { readonly difference: ReportDifference | null }) {
  const i18n = useTranslator();
  const { t } = i18n;
  const past = useApp((state) => state.trialPast);
  const trying = useApp((state) => state.trial !== null);
  const [dismissed, setDismissed] = useState<typeof past | null>(null);
  const undoTrial = useApp((state) => state.undoTrial);
  const endTrial = useApp((state) => state.endTrial);
  const left = !trying && past.at(-1) != null && dismissed !== past;
  const dismiss = () => {
    setDismissed(past);
    document.getElementById("main")?.focus({ preventScroll: true });
  };
  const changed = trying || left;
  const without = left ? t("whatif.isOriginal") : undefined;
  const text = difference === null ? without : differenceText(i18n, difference);
  return (
    <aside aria-label={t("whatif.bar")} className={styles.bar} data-shown={changed || undefined}>
      <p className={styles.text}>
        {trying && <strong>{t("whatif.trying")} </strong>}
        <span role="status">{text}</span>
      </p>
      {changed && (
        <p className={styles.ways}>
          <LinkButton aria-disabled={past.length === 0} onClick={() => past.length > 0 && undoTrial()}>
            {t(left ? "common.undo" : "whatif.undo")}
          </LinkButton>
          <LinkButton onClick={left ? dismiss : endTrial}>{t(left ? "whatif.hide" : "whatif.reset")}</LinkButton>
        </p>
      )}
    </aside>
  );
}
