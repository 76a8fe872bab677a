import type { CoreFacts } from "../../domain/facts/dataset";
import type { Dossier } from "../../domain/answers";
import { FURTHER_KEY, isRemoved, storageKeys, STORAGE_KEY, type WholeStorage } from "../keeping/keys";
import { revive } from "../keeping/revive";
import type { AppStore } from "../store";

/** Where dossiers are stored, and what is needed to read them. */
export interface Cabinet {
  readonly store: AppStore;
  readonly storage: () => WholeStorage;
  readonly dataset: CoreFacts;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** A stored dossier. */
export interface KeptDossier {
  readonly key: string;
  /** The name given by the person; "" = none. */
  readonly name: string;
  /** null = unreadable. */
  readonly dossier: Dossier | null;
  readonly open: boolean;
}

/** The contents of the storage: dossiers, and removed ones that can still be restored. */
interface KeptDossiers {
  /** The first, then the others in order of creation. */
  readonly kept: readonly KeptDossier[];
  readonly removed: readonly KeptDossier[];
}

/** One dossier as stored; the open one as it is in this window. */
function readKept({ store, dataset, now }: Cabinet, key: string, text: string | null): KeptDossier {
  const open = key === store.key();
  if (open && !isRemoved(text)) {
    const { name, dossier } = store.getState();
    return { key, name, dossier, open };
  }
  const { stored, notice } = revive(text, dataset, now());
  const unreadable = notice?.kind === "broken" || notice?.kind === "newer";
  const dossier = isRemoved(text) ? stored.before : stored.dossier;
  return { key, name: stored.name, dossier: unreadable ? null : dossier, open };
}

/** All dossiers of this browser; null = it stores none. */
export function keptDossiers(cabinet: Cabinet): KeptDossiers | null {
  const { store, storage } = cabinet;
  try {
    const place = storage();
    const further = storageKeys(place, FURTHER_KEY).toSorted();
    const texts = [STORAGE_KEY, ...further].map((key) => [key, place.getItem(key)] as const);
    const there = texts.filter(([key, text]) => text !== null || key === store.key());
    const read = (removed: boolean) =>
      there.filter(([, text]) => isRemoved(text) === removed).map(([key, text]) => readKept(cabinet, key, text));
    return { kept: read(false), removed: read(true).filter(({ dossier }) => dossier !== null) };
  } catch {
    return null;
  }
}
