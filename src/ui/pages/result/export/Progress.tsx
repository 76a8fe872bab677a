import { useTranslator } from "../../../kit/hooks/translator-context";
import styles from "./ExportPanel.module.css";
import { type Phase, STAGES } from "./use-export";

/** The current activity, visible and announced; the live region exists before its text. */
export function Progress({ phase, onCancel }: { readonly phase: Phase; readonly onCancel: () => void }) {
  const { t } = useTranslator();
  const busy = phase.kind === "busy";
  return (
    <div className={styles.progress}>
      <p role="status" className={styles.status}>
        {busy ? t(`export.stage_${phase.stage}`) : phase.kind === "done" ? phase.text : ""}
      </p>
      {busy && (
        <p className={styles.buttons}>
          <progress aria-label={t("export.progress")} max={STAGES.length} value={STAGES.indexOf(phase.stage) + 1} />
          <button type="button" className="link-button" onClick={onCancel}>
            {t("export.cancel")}
          </button>
        </p>
      )}
    </div>
  );
}
