import { Suspense, useEffect, useEffectEvent, useRef, useState } from "react";
import type { DossierFault } from "../../../domain/answer-fault";
import type { FileError } from "../../../dossier/open-file";
import type { Changes } from "../../../report/basis/types";
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
const TakeFiles = lazyPage(
  () => import("./TakeFiles"),
  (m) => m.TakeFiles,
);

/**
 * The result of opening a file: what to report, each answer that was left out, and what changed since (null = unknown).
 */
export interface Opening {
  readonly text: string;
  readonly faults: readonly DossierFault[];
  readonly changes: Changes | null;
}

/** Why nothing was opened. */
export type OpeningProblem = FileError | "many";

/** Opens a dossier, or a PDF that contains one. Valid answers are used; each invalid one gets a message. */
export function OpenDossier({ onOpened }: { readonly onOpened: (opening: Opening) => void }) {
  const { t } = useStartTranslator();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [problem, setProblem] = useState<OpeningProblem | null>(null);
  const take = (taken: readonly File[]) => (taken.length > 1 ? setProblem("many") : setFiles(taken));
  const box = useRef<HTMLInputElement>(null);
  const takeChosen = () => {
    const chosen = [...(box.current?.files ?? [])];
    if (box.current === null || chosen.length === 0) return;
    take(chosen);
    // Reset after taking the file, so that the same file can be chosen again.
    box.current.value = "";
  };
  // The page is there before its application: somebody may have chosen already.
  const takeEarly = useEffectEvent(takeChosen);
  useEffect(() => takeEarly(), []);
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
          ref={box}
          onChange={takeChosen}
        />
      </p>
      <Suspense fallback={null}>
        <div id="open-problems" role="alert">
          {problem !== null && (
            <Whole>
              <FileProblem problem={problem} />
            </Whole>
          )}
        </div>
        {files.length > 0 && (
          <Whole>
            <TakeFiles files={files} onProblem={setProblem} onOpened={onOpened} />
          </Whole>
        )}
      </Suspense>
    </section>
  );
}
