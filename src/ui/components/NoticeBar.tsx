import { SET_ASIDE_KEY } from "../../state/store";
import { appStore } from "../../state/app";
import { dossierText } from "../../state/read-dossier";
import { download } from "../app/download";
import { useApp } from "../app/use-app";
import { useWords } from "../app/words-context";
import styles from "./NoticeBar.module.css";

/** Says what was wrong with the stored answers, and gives the old ones back as a file. */
export function NoticeBar() {
  const { t } = useWords();
  const notice = useApp((state) => state.notice);
  if (notice === null) return null;
  const text =
    notice.kind === "faults"
      ? t("notice.faults", { count: notice.faults.length })
      : t(notice.kind === "not-stored" ? "notice.notStored" : `notice.${notice.kind}`);
  const saveDossier = () =>
    download(`${t("export.dossierFileName")}.json`, dossierText(appStore.getState().dossier), "application/json");
  const dismiss = () => {
    appStore.getState().dismissNotice();
    document.getElementById("main")?.focus();
  };
  return (
    <section className={`${styles.notice} no-print`} aria-label={t("notice.title")} role="alert">
      <p>{text}</p>
      <p className={styles.actions}>
        {"setAside" in notice && (
          <button
            type="button"
            className="link-button"
            onClick={() => download(`${SET_ASIDE_KEY}.json`, notice.setAside, "application/json")}
          >
            {t("notice.download")}
          </button>
        )}
        {notice.kind === "not-stored" && (
          <button type="button" className="link-button" onClick={saveDossier}>
            {t("export.dossier")}
          </button>
        )}
        <button type="button" className="link-button" onClick={dismiss}>
          {t("notice.dismiss")}
        </button>
      </p>
    </section>
  );
}
