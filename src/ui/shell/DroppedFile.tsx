import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useLocation } from "wouter";
import { droppedFiles } from "../../store/dropped";
import { openAndCompare } from "../../store/files";
import styles from "../kit/bar.module.css";
import { useTranslator } from "../kit/hooks/translator-context";
import { paths } from "../kit/site/paths";
import type { OpeningProblem } from "../pages/start/OpenDossier";

interface Props {
  /** The same file again is another array. */
  readonly files: readonly File[];
  readonly onDone: () => void;
}

/** Why files cannot be opened; null = the start page can take them. */
async function problemOf(files: readonly File[]): Promise<OpeningProblem | null> {
  const [file] = files;
  if (file === undefined || files.length > 1) return "many";
  const opened = await openAndCompare(file);
  return opened.ok ? null : opened.error;
}

/** Hands a dropped dossier to the start page, which asks where it goes. Anything else is refused in place. */
export function DroppedFile({ files, onDone }: Props) {
  const { t } = useTranslator();
  const [, navigate] = useLocation();
  const [problem, setProblem] = useState<OpeningProblem | null>(null);
  const take = useEffectEvent((found: OpeningProblem | null) => {
    setProblem(found);
    if (found !== null) return;
    droppedFiles.setState({ files });
    onDone();
    navigate(paths.start);
  });
  useEffect(() => {
    let current = true;
    void problemOf(files).then((found) => current && take(found));
    return () => {
      current = false;
    };
  }, [files]);
  const section = useRef<HTMLElement>(null);
  // The file may have been dropped far below.
  useEffect(() => section.current?.scrollIntoView({ block: "nearest" }), [problem]);
  if (problem === null) return null;
  const dismiss = () => {
    onDone();
    document.getElementById("main")?.focus();
  };
  return (
    <section ref={section} className={`${styles.notice} no-print`} aria-label={t("start.openTitle")} role="alert">
      <p>{t(`openFile.${problem}`)}</p>
      <p className={styles.actions}>
        <button type="button" className="link-button" onClick={dismiss}>
          {t("notice.dismiss")}
        </button>
      </p>
    </section>
  );
}
