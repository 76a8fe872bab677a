import type { CoreFacts } from "../../domain/facts/dataset";
import type { Dossier } from "../../domain/answers";
import { FURTHER_KEY, isRemoved, keysIn, STORAGE_KEY, type WholeStorage } from "../keeping/keys";
import { revive } from "../keeping/revive";
import type { AppStore } from "../store";

/** Where dossiers are kept, and what is needed to read them. */
export interface Cabinet {
  readonly store: AppStore;
  readonly storage: () => WholeStorage;
  readonly dataset: CoreFacts;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** A dossier that is kept. */
export interface KeptDossier {
  readonly key: string;
  /** The name that a person gave; "" = none. */
  readonly name: string;
  /** Null = it cannot be read. */
  readonly dossier: Dossier | null;
  readonly open: boolean;
}

/** What stands in the storage: dossiers, and those that were removed and can still be brought back. */
interface KeptDossiers {
  /** The first, then the others in the order in which they were made. */
  readonly kept: readonly KeptDossier[];
  readonly removed: readonly KeptDossier[];
}

/** One dossier as it is stored; the open one as it stands in this window. */
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

/** All dossiers of this browser; null = it keeps none. */
export function keptDossiers(cabinet: Cabinet): KeptDossiers | null {
  const { store, storage } = cabinet;
  try {
    const place = storage();
    const further = keysIn(place, FURTHER_KEY).toSorted();
    const texts = [STORAGE_KEY, ...further].map((key) => [key, place.getItem(key)] as const);
    const there = texts.filter(([key, text]) => text !== null || key === store.key());
    const read = (removed: boolean) =>
      there.filter(([, text]) => isRemoved(text) === removed).map(([key, text]) => readKept(cabinet, key, text));
    return { kept: read(false), removed: read(true).filter(({ dossier }) => dossier !== null) };
  } catch {
    return null;
  }
}
