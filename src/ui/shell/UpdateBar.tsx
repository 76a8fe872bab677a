import { useStore } from "zustand";
import { dismissUpdate, isKept, updateStore } from "../../store/update";
import { useApp } from "../kit/hooks/use-app";
import { useStartTranslator } from "../kit/hooks/translator-context";
import { saveDossier } from "../parts/save-dossier";
import styles from "../kit/bar.module.css";

/**
 * Says that a new version is ready, and asks before it loads the page anew. Where the answers are not kept by the
 * browser, loading anew would lose them: then it offers to save them, and does not offer to load.
 */
export function UpdateBar() {
  const { t } = useStartTranslator();
  const use = useStore(updateStore, (update) => update.use);
  const dossier = useApp((state) => state.dossier);
  const kept = use !== null && (dossier.changedOn === undefined || isKept(dossier, () => window.localStorage));
  const later = () => {
    dismissUpdate();
    document.getElementById("main")?.focus();
  };
  return (
    <div role="status" className="no-print">
      {use !== null && (
        <div className={styles.notice}>
          <p>{t(kept ? "update.ready" : "update.notKept")}</p>
          <p className={styles.actions}>
            <button type="button" className="link-button" onClick={kept ? use : () => saveDossier(t)}>
              {t(kept ? "update.use" : "export.dossier")}
            </button>
            <button type="button" className="link-button" onClick={later}>
              {t("update.later")}
            </button>
          </p>
        </div>
      )}
    </div>
  );
}
