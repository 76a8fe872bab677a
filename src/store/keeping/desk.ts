import type { StoreApi } from "zustand/vanilla";
import type { CoreFacts } from "../../domain/facts/dataset";
import { emptyState, type State, type Stored, STORED_VERSION, storedPart } from "../state";
import { asideKey, openKey, type TextStorage } from "./keys";
import type { Reading } from "./reading";

/** The environment of the stored state. */
export interface KeepParts {
  readonly dataset: CoreFacts;
  readonly storage: () => TextStorage;
  /** The storage of this window only. */
  readonly session: () => TextStorage;
  /** The code that reads stored state, if loaded, and its loader. */
  readonly reading: { readonly now: () => Reading | null; readonly load: () => Promise<Reading> };
  readonly now: () => number;
}

/** The stored text of a state; `beforeAt` is when the restorable dossier was replaced. */
export function storedText(stored: Stored, beforeAt: number): string {
  return JSON.stringify({ state: { ...stored, beforeAt }, version: STORED_VERSION });
}

/** Accesses the storage; on failure (denied, full) the result is undefined, and a notice says so once. */
function guarded(store: StoreApi<State>, storage: KeepParts["storage"]) {
  let reported = false;
  return <T>(use: (place: TextStorage) => T): T | undefined => {
    try {
      return use(storage());
    } catch {
      // A second failure is not news.
      if (!reported && store.getState().notice === null) {
        reported = true;
        store.setState({ notice: { kind: "not-stored" } });
      }
      return undefined;
    }
  };
}

/** The dossier open in this window, and what is known about its storage. */
export type Desk = ReturnType<typeof deskOf>;

/** The desk for the dossier that this window opens with. */
export function deskOf(store: StoreApi<State>, { dataset, storage, session, now }: KeepParts) {
  const withStorage = guarded(store, storage);
  let beforeAt = now();
  const desk = {
    key: openKey(storage, session),
    /** Another window removed the dossier: nothing is written, which would bring it back. */
    gone: false,
    /** The storage contents when this window last read or wrote them, raw and interpreted. */
    seen: { text: null as string | null, stored: storedPart(store.getState()) },
    /** The state that was last set from storage; it is not written back. */
    settled: store.getState(),
    /** undefined = denied. */
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
    /** Changes the state without writing it. */
    setUnwritten: (change: Partial<State>) => {
      desk.settled = { ...store.getState(), ...change };
      store.setState(desk.settled, true);
    },
    setAside: (text: string) => {
      withStorage((place) => place.setItem(asideKey(desk.key), text));
    },
    /** Starts empty under a key. */
    empty: (key: string) => {
      Object.assign(desk, { key, gone: false });
      desk.setUnwritten({ ...emptyState(dataset), name: "" });
      desk.remember(null);
    },
  };
  return desk;
}
