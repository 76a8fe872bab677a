import { faultForPerson } from "../../i18n/fault-text";
import { useWords } from "../app/words-context";
import { ChangesSince } from "./ChangesSince";
import { FaultList, type Opening } from "./OpenDossier";

/** What opening a file brought beside the answers: what was left out, and what changed since it was made. */
export function OpeningNotes({ opening: { faults, changes } }: { readonly opening: Opening }) {
  const words = useWords();
  return (
    <>
      <FaultList faults={faults.map((fault) => faultForPerson(words, fault))} />
      {changes !== null && <ChangesSince changes={changes} />}
    </>
  );
}
