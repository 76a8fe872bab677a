import { useCallback, useEffect, useState } from "react";
import { cabinet, tidyHere } from "../../../store/dossiers/here";
import { type KeptDossier, keptDossiers } from "../../../store/dossiers/list";
import { dossierTitles } from "../../../wording/answers/kept-dossier";
import { useApp } from "../../kit/hooks/use-app";
import { useMunicipalities } from "../../kit/hooks/use-municipalities";
import { useTranslator } from "../../kit/hooks/translator-context";

/** A dossier of the list with its title. */
export interface Listed extends KeptDossier {
  readonly title: string;
}

/** The stored dossiers, and a way to read them again; null = the browser stores nothing. */
export function useKept() {
  const { t } = useTranslator();
  const found = useMunicipalities();
  const [, setTurn] = useState(0);
  const refresh = useCallback(() => setTurn((old) => old + 1), []);
  // The storage changes with these.
  useApp((state) => state.dossier);
  useApp((state) => state.name);
  const list = keptDossiers(cabinet);
  useEffect(() => {
    tidyHere();
    // Another window added, changed or removed one.
    window.addEventListener("storage", refresh);
    return () => window.removeEventListener("storage", refresh);
  }, [refresh]);
  const titled = (part: readonly KeptDossier[]): readonly Listed[] => {
    const titles = dossierTitles(t, part, typeof found === "string" ? [] : found);
    return part.map((one, index) => ({ ...one, title: titles[index] ?? "" }));
  };
  return { list: list && { kept: titled(list.kept), removed: titled(list.removed) }, refresh };
}
