import { type ChangeEvent, useRef, useState } from "react";
import type { DossierFault } from "../../../domain/answer-fault";
import type { Changes } from "../../../report/basis/types";
import { appStore } from "../../../store/app";
import { useFileDrop } from "../../kit/hooks/use-file-drop";
import { useStartTranslator } from "../../kit/hooks/translator-context";
import fields from "../../kit/fields.module.css";
import styles from "./StartPage.module.css";

/** What opening a file brought: what to tell, each answer that was left out, and what changed since (null = not known). */
export interface Opening {
  readonly text: string;
  readonly faults: readonly DossierFault[];
  readonly changes: Changes | null;
}

/** Sentences about what is wrong with a file, as one list. */
export function FaultList({ faults }: { readonly faults: readonly string[] }) {
  if (faults.length === 0) return null;
  return (
    <ul className={`bullets ${fields.error}`}>
      {faults.map((fault) => (
        <li key={fault}>{fault}</li>
      ))}
    </ul>
  );
}

/** Opens a dossier, or a PDF that carries one, from this computer. Good answers are used; each bad one gets its sentence. */
export function OpenDossier({ onOpened }: { readonly onOpened: (opening: Opening) => void }) {
  const { t } = useStartTranslator();
  const [problems, setProblems] = useState<readonly string[]>([]);
  const turn = useRef(0);

  const open = async (file: File) => {
    turn.current += 1;
    const mine = turn.current;
    const { openAndCompare } = await import("../../../store/files");
    const opened = await openAndCompare(file);
    // A file that was chosen later counts, also where this one took longer to read.
    if (mine !== turn.current) return;
    if (!opened.ok) {
      setProblems([t(`openFile.${opened.error}`)]);
      return;
    }
    setProblems([]);
    const { dossier, faults, notes } = opened.reading;
    appStore.getState().open(dossier, notes);
    const replaced = appStore.getState().before !== null;
    onOpened({
      text: t(replaced ? "start.openedOver" : "start.opened"),
      faults,
      changes: opened.changes,
    });
  };
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    // Emptied only after the file was taken: the same file may be chosen again.
    if (file !== undefined) void open(file);
    event.target.value = "";
  };
  const over = useFileDrop((files) => {
    const [file, second] = files;
    if (second !== undefined) setProblems([t("start.openMany")]);
    else if (file !== undefined) void open(file);
  });

  return (
    <section aria-labelledby="open" className={styles.open} data-over={over}>
      <h2 id="open">{t("start.openTitle")}</h2>
      <p id="open-hint">{t(over ? "start.openDrop" : "start.openHint")}</p>
      <p>
        <label htmlFor="open-file" className={fields.label}>
          {t("start.open")}
        </label>
        <input
          id="open-file"
          type="file"
          accept="application/pdf,application/json,.pdf,.json"
          aria-describedby="open-hint open-problems"
          onChange={choose}
        />
      </p>
      <div id="open-problems" role="alert">
        <FaultList faults={problems} />
      </div>
    </section>
  );
}
