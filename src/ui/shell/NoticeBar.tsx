import { SET_ASIDE_KEY, textAside } from "../../store/keep";
import { appStore } from "../../store/app";
import type { Notice } from "../../store/state";
import type { Translate } from "../../i18n/i18next";
import { download } from "../kit/download";
import { useApp } from "../kit/hooks/use-app";
import { useTranslator } from "../kit/hooks/translator-context";
import { saveDossier } from "../parts/save-dossier";
import { noteText } from "../../wording/answers/dossier-note";
import styles from "../kit/bar.module.css";

function noticeText(t: Translate, notice: Notice): string {
  switch (notice.kind) {
    case "faults":
      return t("notice.faults", { count: notice.faults.length });
    case "migrated":
      return notice.notes.map((note) => noteText(t, note)).join(" ");
    case "not-stored":
      return t("notice.notStored");
    case "other-tab":
      return t("notice.otherTab");
    case "cleared-elsewhere":
      return t("notice.clearedElsewhere");
    case "broken":
    case "newer":
      return t(`notice.${notice.kind}`);
  }
}

/** Where what could not be read is: a copy is only claimed where there was room for it. */
function asideText(t: Translate, notice: Notice): string {
  if (!("setAside" in notice)) return "";
  return t(textAside(() => window.localStorage) === notice.setAside ? "notice.aside" : "notice.notAside");
}

interface Action {
  readonly text: string;
  readonly act: () => void;
}

const dismiss = () => appStore.getState().dismissNotice();

/** What can be done about a notice, beside dismissing it. */
function actionsFor(t: Translate, notice: Notice, undoable: boolean): readonly Action[] {
  if ("setAside" in notice) {
    const save = () => download(`${SET_ASIDE_KEY}.json`, notice.setAside, "application/json");
    return [{ text: t("notice.download"), act: save }];
  }
  const first = (act: () => void) => () => {
    act();
    dismiss();
  };
  switch (notice.kind) {
    case "migrated":
      return [];
    case "not-stored":
      return [{ text: t("export.dossier"), act: () => saveDossier(t) }];
    case "other-tab":
      return undoable ? [{ text: t("notice.undoOtherTab"), act: first(() => appStore.getState().undo()) }] : [];
    case "cleared-elsewhere":
      return [
        // Taking the notice away writes what stands here.
        { text: t("notice.storeAgain"), act: dismiss },
        { text: t("notice.clearHere"), act: first(() => appStore.getState().clear()) },
      ];
  }
}

/** Says what is wrong with the stored answers or what another tab did to them, and what can be done about it. */
export function NoticeBar() {
  const { t } = useTranslator();
  const notice = useApp((state) => state.notice);
  const undoable = useApp((state) => state.before !== null);
  if (notice === null) return null;
  const then = (act: () => void) => {
    act();
    // The button that was pressed may be gone.
    if (appStore.getState().notice === null) document.getElementById("main")?.focus();
  };
  // Cleared elsewhere asks for a choice: to look away would write everything again.
  const away = notice.kind === "cleared-elsewhere" ? [] : [{ text: t("notice.dismiss"), act: dismiss }];
  const actions = [...actionsFor(t, notice, undoable), ...away];
  return (
    <section className={`${styles.notice} no-print`} aria-label={t("notice.title")} role="alert">
      <p>{`${noticeText(t, notice)} ${asideText(t, notice)}`.trim()}</p>
      <p className={styles.actions}>
        {actions.map(({ text, act }) => (
          <button key={text} type="button" className="link-button" onClick={() => then(act)}>
            {text}
          </button>
        ))}
      </p>
    </section>
  );
}
