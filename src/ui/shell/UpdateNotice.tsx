import { appStore } from "../../store/app";
import { dismissUpdate } from "../../store/update";
import { useApp } from "../kit/hooks/use-app";
import { useTranslator } from "../kit/hooks/translator-context";
import { saveDossier } from "../parts/save-dossier";
import styles from "../kit/bar.module.css";

/**
 * Announces a new version, and asks before reloading the page. If the browser does not store the answers, reloading
 * would lose them: then it offers to save them instead.
 */
export function UpdateNotice({ use }: { readonly use: () => void }) {
  const { t } = useTranslator();
  const dossier = useApp((state) => state.dossier);
  const kept = dossier.changedOn === undefined || appStore.isKept();
  const later = () => {
    dismissUpdate();
    document.getElementById("main")?.focus();
  };
  return (
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
  );
}
