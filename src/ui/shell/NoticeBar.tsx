import { useLocation } from "wouter";
import { appStore } from "../../store/app";
import { keepAsNew } from "../../store/dossiers/change";
import { cabinet } from "../../store/dossiers/here";
import { asideKey, peek } from "../../store/keeping/keys";
import type { Notice } from "../../store/state";
import type { Translate } from "../../i18n/i18next";
import { download } from "../kit/download";
import { paths } from "../kit/site/paths";
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
    case "removed-elsewhere":
      return t("notice.removedElsewhere");
    case "broken":
    case "newer":
      return t(`notice.${notice.kind}`);
  }
}

/** Where the unreadable state is: a copy is only mentioned if there was room for it. */
function asideText(t: Translate, notice: Notice): string {
  if (!("setAside" in notice)) return "";
  const kept = peek(() => window.localStorage, asideKey(appStore.key())) === notice.setAside;
  return t(kept ? "notice.aside" : "notice.notAside");
}

interface Action {
  readonly text: string;
  readonly act: () => void;
}

const dismiss = () => appStore.getState().dismissNotice();

/** Keeps a dossier that was removed elsewhere; if there is no room, it can be saved as a file. */
function keepRemoved(): void {
  if (keepAsNew(cabinet) !== null) appStore.setState({ notice: { kind: "not-stored" } });
}

/** The actions for a notice, besides dismissing it. */
function actionsFor(t: Translate, notice: Notice, undoable: boolean, goTo: (path: string) => void): readonly Action[] {
  if ("setAside" in notice) {
    const save = () => download(`${asideKey(appStore.key())}.json`, notice.setAside, "application/json");
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
        // Dismissing the notice writes the present state.
        { text: t("notice.storeAgain"), act: dismiss },
        { text: t("notice.clearHere"), act: first(() => appStore.getState().clear()) },
      ];
    case "removed-elsewhere":
      return [
        { text: t("dossiers.keepAsNew"), act: keepRemoved },
        { text: t("dossiers.another"), act: () => goTo(paths.dossiers) },
      ];
  }
}

/** What is wrong with the stored answers or what another tab did to them, and what can be done about it. */
export function NoticeBar() {
  const { t } = useTranslator();
  const [, goTo] = useLocation();
  const notice = useApp((state) => state.notice);
  const undoable = useApp((state) => state.before !== null);
  if (notice === null) return null;
  const then = (act: () => void) => {
    act();
    // The pressed button may be gone.
    if (appStore.getState().notice === null) document.getElementById("main")?.focus();
  };
  // Clearing or removal elsewhere requires a choice: dismissing would write everything again.
  const asks = notice.kind === "cleared-elsewhere" || notice.kind === "removed-elsewhere";
  const away = asks ? [] : [{ text: t("notice.dismiss"), act: dismiss }];
  const actions = [...actionsFor(t, notice, undoable, goTo), ...away];
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
