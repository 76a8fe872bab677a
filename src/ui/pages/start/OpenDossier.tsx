import { type ChangeEvent, Suspense, useRef, useState } from "react";
import type { DossierFault } from "../../../domain/answer-fault";
import type { FileError } from "../../../dossier/open-file";
import type { Changes } from "../../../report/basis/types";
import { appStore } from "../../../store/app";
import { useStartTranslator } from "../../kit/hooks/translator-context";
import { useDroppedFiles, useFileDrop } from "../../kit/hooks/use-file-drop";
import fields from "../../kit/fields.module.css";
import { lazyPage } from "../../kit/lazy-page";
import { Whole } from "../../kit/Whole";
import styles from "./StartPage.module.css";

const FileProblem = lazyPage(
  () => import("./OpeningNotes"),
  (m) => m.FileProblem,
);

/** What opening a file brought: what to tell, each answer that was left out, and what changed since (null = not known). */
export interface Opening {
  readonly text: string;
  readonly faults: readonly DossierFault[];
  readonly changes: Changes | null;
}

/** Opens files, the last that was chosen: what is wrong with it, and how one is taken. */
function useOpening(onOpened: (opening: Opening) => void) {
  const { t } = useStartTranslator();
  const [problem, setProblem] = useState<FileError | "many" | null>(null);
  const turn = useRef(0);
  const open = async (file: File) => {
    turn.current += 1;
    const mine = turn.current;
    const { openAndCompare } = await import("../../../store/files");
    const opened = await openAndCompare(file);
    // A file that was chosen later counts, also where this one took longer to read.
    if (mine !== turn.current) return;
    if (!opened.ok) {
      setProblem(opened.error);
      return;
    }
    setProblem(null);
    const { dossier, faults, notes } = opened.reading;
    appStore.getState().open(dossier, notes);
    const replaced = appStore.getState().before !== null;
    onOpened({ text: t(replaced ? "start.openedOver" : "start.opened"), faults, changes: opened.changes });
  };
  const take = ([file, second]: readonly File[]) => {
    if (second !== undefined) setProblem("many");
    else if (file !== undefined) void open(file);
  };
  return { problem, take };
}

/** Opens a dossier, or a PDF that carries one, from this computer. Good answers are used; each bad one gets its sentence. */
export function OpenDossier({ onOpened }: { readonly onOpened: (opening: Opening) => void }) {
  const { t } = useStartTranslator();
  const { problem, take } = useOpening(onOpened);
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    take([...(event.target.files ?? [])]);
    // Emptied only after the file was taken: the same file may be chosen again.
    event.target.value = "";
  };
  const over = useFileDrop(take);
  useDroppedFiles(take);

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
        {problem !== null && (
          <Suspense fallback={null}>
            <Whole>
              <FileProblem problem={problem} />
            </Whole>
          </Suspense>
        )}
      </div>
    </section>
  );
}
