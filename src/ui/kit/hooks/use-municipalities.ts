import { useEffect, useState } from "react";
import type { Municipality } from "../../../domain/facts/municipality";
import { appStore, loadMunicipalities, municipalitiesNow } from "../../../store/app";
import { followMergers } from "../../../store/keeping/mergers";

/** The list of municipalities, loading, or unavailable. */
export type Municipalities = readonly Municipality[] | "loading" | "failed";

/** The municipalities, loaded on first use. Loading also updates answers from before a merger. */
export function useMunicipalities(): Municipalities {
  const [list, setList] = useState<Municipalities>(() => municipalitiesNow() ?? "loading");
  useEffect(() => {
    let here = true;
    const show = (found: readonly Municipality[]) => {
      followMergers(appStore, found);
      return here && setList(found);
    };
    loadMunicipalities().then(show, () => here && setList("failed"));
    return () => {
      here = false;
    };
  }, []);
  return list;
}

/** The municipality of the answers; null while unknown or loading. */
export function useMunicipality(nis: string | undefined): Municipality | null {
  const list = useMunicipalities();
  if (typeof list === "string") return null;
  return list.find((m) => m.nis === nis) ?? null;
}
