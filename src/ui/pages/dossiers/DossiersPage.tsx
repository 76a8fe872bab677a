import { useState } from "react";
import { useLocation } from "wouter";
import { newDossier, openDossier, removeDossier, restoreDossier } from "../../../store/dossiers/change";
import { cabinet } from "../../../store/dossiers/here";
import { notDoneText } from "../../../wording/answers/kept-dossier";
import { Button, QuietButton } from "../../kit/Button";
import { Confirm } from "../../kit/Confirm";
import { paths } from "../../kit/site/paths";
import { useApp } from "../../kit/hooks/use-app";
import { usePage } from "../../kit/hooks/use-page";
import { useTranslator } from "../../kit/hooks/translator-context";
import { UndoBar } from "../../parts/UndoBar";
import { DossierItem, RemovedItem } from "./DossierItem";
import styles from "./Dossiers.module.css";
import { saveAll } from "./save-all";
import { type Listed, useKept } from "./use-kept";

/** The actions of the page, and their announcements. */
function useActions(refresh: () => void, onDone: () => void) {
  const { t } = useTranslator();
  const [, navigate] = useLocation();
  const [message, setMessage] = useState("");
  const [asked, ask] = useState<Listed | null>(null);
  const say = (text: string) => {
    setMessage(text);
    refresh();
  };
  const done = (text: string) => {
    say(text);
    // The pressed button is gone.
    onDone();
  };
  return {
    message,
    say,
    asked,
    ask,
    begin: () => {
      const why = newDossier(cabinet);
      if (why === null) navigate(paths.start);
      else say(notDoneText(t, why));
    },
    open: ({ key }: Listed) => {
      if (openDossier(cabinet, key)) navigate(paths.start);
      else say(notDoneText(t, "no-room"));
    },
    remove: (sure: boolean | null) => {
      ask(null);
      if (asked === null || sure === null) return;
      const removed = removeDossier(cabinet, asked.key);
      done(removed ? t("scenario.removed", { name: asked.title }) : notDoneText(t, "no-room"));
    },
    restore: ({ key, title }: Listed) => {
      const why = restoreDossier(cabinet, key);
      done(why === null ? t("dossiers.restored", { name: title }) : notDoneText(t, why));
    },
    save: (listed: readonly Listed[]) =>
      saveAll(t, listed).then(
        () => setMessage(t("dossiers.saved")),
        () => setMessage(t("export.failed")),
      ),
  };
}

/** Removed dossiers, as long as they can be restored. */
function Removed({ list, onRestore }: { readonly list: readonly Listed[]; readonly onRestore: (one: Listed) => void }) {
  const { t } = useTranslator();
  if (list.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="removed">
      <h2 id="removed">{t("dossiers.removedTitle")}</h2>
      <p>{t("dossiers.removedLead")}</p>
      <ul className={styles.list}>
        {list.map((one) => (
          <RemovedItem key={one.key} listed={one} onRestore={() => onRestore(one)} />
        ))}
      </ul>
    </section>
  );
}

/** All dossiers in this browser: open, name, remove, add, save. */
export function DossiersPage() {
  const { t } = useTranslator();
  const heading = usePage(t("dossiers.title"));
  const undoable = useApp((state) => state.before !== null);
  const { list, refresh } = useKept();
  const toHeading = () => heading.current?.focus();
  const { message, say, asked, ask, begin, open, remove, restore, save } = useActions(refresh, toHeading);
  return (
    <div className={styles.page}>
      <h1 ref={heading} tabIndex={-1}>
        {t("dossiers.title")}
      </h1>
      <p className="lead">{t("dossiers.lead")}</p>
      <p role="status" className={styles.told}>
        {message}
      </p>
      <UndoBar message={undoable ? t("start.canUndo") : null} undo={undoable} onUndone={toHeading} />
      {list === null ? (
        <p>{t("dossiers.denied")}</p>
      ) : (
        <>
          <ul className={styles.list}>
            {list.kept.map((one) => (
              <DossierItem
                key={one.key}
                listed={one}
                onOpen={() => open(one)}
                onRemove={() => ask(one)}
                announce={say}
              />
            ))}
          </ul>
          <p className={styles.actions}>
            <Button onClick={begin}>{t("dossiers.new")}</Button>
            <QuietButton onClick={() => void save(list.kept)}>{t("dossiers.saveAll")}</QuietButton>
          </p>
          <Removed list={list.removed} onRestore={restore} />
        </>
      )}
      {asked !== null && (
        <Confirm
          title={t("dossiers.remove", { name: asked.title })}
          choices={[{ text: t("dossiers.yes"), value: true }]}
          onAnswer={remove}
        >
          <p>{t("dossiers.removeUndo")}</p>
        </Confirm>
      )}
    </div>
  );
}
