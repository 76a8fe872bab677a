import type { StoreApi } from "zustand/vanilla";
import type { CoreFacts } from "../../domain/facts/dataset";
import { emptyState, type State, type Stored, STORED_VERSION, storedPart } from "../state";
import { asideKey, openKey, type TextStorage } from "./keys";
import type { Reading } from "./reading";

/** What keeping needs from outside. */
export interface KeepParts {
  readonly dataset: CoreFacts;
  readonly storage: () => TextStorage;
  /** The storage of this window alone. */
  readonly session: () => TextStorage;
  /** What understands stored state, if it is there already, and what loads it. */
  readonly reading: { readonly now: () => Reading | null; readonly load: () => Promise<Reading> };
  readonly now: () => number;
}

/** The text that is stored of a state. @param beforeAt when what can be brought back was replaced. */
export function storedText(stored: Stored, beforeAt: number): string {
  return JSON.stringify({ state: { ...stored, beforeAt }, version: STORED_VERSION });
}

/** Uses the storage; where it fails (denied, full) the answer is undefined, and a notice says so once. */
function guarded(store: StoreApi<State>, storage: KeepParts["storage"]) {
  let told = false;
  return <T>(use: (place: TextStorage) => T): T | undefined => {
    try {
      return use(storage());
    } catch {
      // A second failure says nothing new.
      if (!told && store.getState().notice === null) {
        told = true;
        store.setState({ notice: { kind: "not-stored" } });
      }
      return undefined;
    }
  };
}

/** The dossier that is open in this window, and what is known of its place in the storage. */
export interface Desk {
  readonly key: string;
  /** Whether another window removed the dossier: then nothing is written, for that would bring it back. */
  gone: boolean;
  /** What stood in the storage when this window last read or wrote it, and what that meant. */
  readonly seen: { readonly text: string | null; readonly stored: Stored };
  readonly isWriting: () => boolean;
  /** Undefined = denied. */
  readonly read: () => string | null | undefined;
  readonly write: () => void;
  readonly remember: (text: string | null, stored?: Stored) => void;
  readonly setUnwritten: (change: Partial<State>) => void;
  readonly setAside: (text: string) => void;
  /** Begins with nothing under a key. */
  readonly empty: (key: string) => void;
}

/** Puts the desk in order: the dossier that this window opens with. */
export function deskOf(store: StoreApi<State>, { dataset, storage, session, now }: KeepParts): Desk {
  const withStorage = guarded(store, storage);
  let beforeAt = now();
  let writing = true;
  const desk = {
    key: openKey(storage, session),
    gone: false,
    seen: { text: null as string | null, stored: storedPart(store.getState()) },
    isWriting: () => writing,
    read: () => withStorage((place) => place.getItem(desk.key)),
    write: () => {
      if (desk.gone) return;
      const stored = storedPart(store.getState());
      if (stored.before !== desk.seen.stored.before) beforeAt = now();
      const text = storedText(stored, beforeAt);
      withStorage((place) => {
        place.setItem(desk.key, text);
        desk.remember(text, stored);
      });
    },
    remember: (text: string | null, stored = storedPart(store.getState())) => {
      desk.seen = { text, stored };
    },
    setUnwritten: (change: Partial<State>) => {
      writing = false;
      store.setState(change);
      writing = true;
    },
    setAside: (text: string) => {
      withStorage((place) => place.setItem(asideKey(desk.key), text));
    },
    empty: (key: string) => {
      Object.assign(desk, { key, gone: false });
      desk.setUnwritten({ ...emptyState(dataset), name: "" });
      desk.remember(null);
    },
  };
  return desk;
}
