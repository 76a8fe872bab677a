import { faultForPerson } from "../../../wording/answers/dossier-fault";
import { useTranslator } from "../../kit/hooks/translator-context";
import { FaultList } from "../../parts/FaultList";
import { ChangesSince } from "./ChangesSince";
import type { Opening, OpeningProblem } from "./OpenDossier";

/** Remarks on opening a file: what was left out, and what changed since it was made. */
export function OpeningNotes({ opening: { faults, changes } }: { readonly opening: Opening }) {
  const i18n = useTranslator();
  return (
    <>
      <FaultList faults={faults.map((fault) => faultForPerson(i18n, fault))} />
      {changes !== null && <ChangesSince changes={changes} />}
    </>
  );
}

/** Why nothing was opened. */
export function FileProblem({ problem }: { readonly problem: OpeningProblem }) {
  const { t } = useTranslator();
  return <FaultList faults={[t(`openFile.${problem}`)]} />;
}
