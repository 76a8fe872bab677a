import { useEffect, useState } from "react";
import { useStore } from "zustand";
import type { Municipality } from "../../../domain/dataset";
import { appStore, loadMunicipalities, municipalitiesNow } from "../../../store/app";
import type { AppState } from "../../../store/store";

/** A part of the state; the component draws again when it changes. */
export function useApp<T>(select: (state: AppState) => T): T {
  return useStore(appStore, select);
}

/** List of municipalities: loading, there, or not to be had. */
export type Municipalities = readonly Municipality[] | "loading" | "failed";

/** The municipalities, loaded when first shown; at once when they are there already. */
export function useMunicipalities(): Municipalities {
  const [list, setList] = useState<Municipalities>(() => municipalitiesNow() ?? "loading");
  useEffect(() => {
    let here = true;
    loadMunicipalities().then(
      (found) => here && setList(found),
      () => here && setList("failed"),
    );
    return () => {
      here = false;
    };
  }, []);
  return list;
}

/** The municipality of the answers; null while it is unknown or loading. */
export function useMunicipality(nis: string | undefined): Municipality | null {
  const list = useMunicipalities();
  if (typeof list === "string") return null;
  return list.find((m) => m.nis === nis) ?? null;
}
