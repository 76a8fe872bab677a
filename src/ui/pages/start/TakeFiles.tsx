import { useEffect, useEffectEvent, useState } from "react";
import { appStore } from "../../../store/app";
import { type OpenedDossier, openAndCompare } from "../../../store/files";
import { hasContent } from "../../../store/slices/answers";
import { useTranslator } from "../../kit/hooks/translator-context";
import type { Opening, OpeningProblem } from "./OpenDossier";
import { OpeningChoice } from "./OpeningChoice";

interface Props {
  /** The files last chosen or dropped; the same file again is another array. */
  readonly files: readonly File[];
  readonly onProblem: (problem: OpeningProblem | null) => void;
  readonly onOpened: (opening: Opening) => void;
}

/** Opens a file: at once if nothing is filled in, otherwise asks where it goes. */
export function TakeFiles({ files, onProblem, onOpened }: Props) {
  const { t } = useTranslator();
  /** A dossier that was read, while the person is asked where it goes. */
  const [read, setRead] = useState<OpenedDossier | null>(null);
  const notify = ({ reading, changes }: OpenedDossier, text: string) =>
    onOpened({ text, faults: reading.faults, changes });
  const replace = (opened: OpenedDossier) => {
    const { dossier, notes } = opened.reading;
    appStore.getState().open(dossier, notes);
    notify(opened, t(appStore.getState().before === null ? "start.opened" : "start.openedOver"));
  };
  const take = useEffectEvent((opened: Awaited<ReturnType<typeof openAndCompare>>) => {
    onProblem(opened.ok ? null : opened.error);
    if (opened.ok && hasContent(appStore.getState().dossier)) setRead(opened);
    else if (opened.ok) replace(opened);
  });
  useEffect(() => {
    let last = true;
    // A file chosen later wins, even if this one took longer to read.
    for (const file of files) void openAndCompare(file).then((opened) => last && take(opened));
    return () => {
      last = false;
    };
  }, [files]);
  if (read === null) return null;
  const answer = (how: "new" | "replace" | null) => {
    setRead(null);
    if (how === "new") notify(read, t("start.opened"));
    if (how === "replace") replace(read);
  };
  return <OpeningChoice reading={read.reading} onAnswer={answer} />;
}
