import { useState } from "react";
import { newDossier, type NotDone } from "../../../store/dossiers/change";
import { cabinet } from "../../../store/dossiers/here";
import type { OpenedDossier } from "../../../store/files";
import { notDoneText } from "../../../wording/answers/kept-dossier";
import { Confirm } from "../../kit/Confirm";
import { useTranslator } from "../../kit/hooks/translator-context";

/** How a dossier was opened; null = it was not. */
type How = "new" | "replace" | null;

interface Props {
  readonly reading: OpenedDossier["reading"];
  /** Called after "new" is done; "replace" is left to the caller. */
  readonly onAnswer: (how: How) => void;
}

/** Asks whether an opened dossier is kept next to the present one or replaces it. */
export function OpeningChoice({ reading: { dossier, notes }, onAnswer }: Props) {
  const { t } = useTranslator();
  const [problem, setProblem] = useState<NotDone | null>(null);
  const answer = (how: How) => {
    const why = how === "new" ? newDossier(cabinet, dossier, notes) : null;
    if (why === null) onAnswer(how);
    else setProblem(why);
  };
  const asNew = { text: t("dossiers.asNew"), value: "new" } as const;
  const replace = { text: t("dossiers.replace"), value: "replace" } as const;
  return (
    // Asks again when a new one could not be made.
    <Confirm
      key={problem}
      title={t("dossiers.choose")}
      choices={problem === null ? [asNew, replace] : [replace]}
      onAnswer={answer}
    >
      <p>{problem === null ? t("dossiers.chooseHow") : notDoneText(t, problem)}</p>
    </Confirm>
  );
}
