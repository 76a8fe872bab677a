import type { StoreApi } from "zustand/vanilla";
import type { CoreFacts } from "../domain/facts/dataset";
import { equal } from "../domain/equal";
import { mergedState } from "./merge";
import { revive, type Revived, STORED_VERSION } from "./revive";
import { emptyState, type Notice, type State, type Stored, storedPart } from "./state";

/** Key in the browser's storage. */
export const STORAGE_KEY = "wegwijzer-mondiale-samenwerking";
/** Key under which unreadable state is kept aside. */
export const SET_ASIDE_KEY = `${STORAGE_KEY}.set-aside`;

/** The part of `Storage` that is used. */
export type TextStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** The state that could not be read and is kept aside; null = there is none. Never throws. */
export function textAside(storage: () => TextStorage): string | null {
  try {
    return storage().getItem(SET_ASIDE_KEY);
  } catch {
    return null;
  }
}

interface Parts {
  readonly dataset: CoreFacts;
  readonly storage: () => TextStorage;
  readonly now: () => number;
}

/** Whether something changed that is kept, or a notice went away: what had failed or was cleared is then written. */
function isWorthWriting(state: State, old: State): boolean {
  const [now, before] = [Object.values(storedPart(state)), Object.values(storedPart(old))];
  return (state.notice === null && old.notice !== null) || now.some((part, index) => part !== before[index]);
}

/** Whether a notice may be replaced: one with unreadable state may hold the only copy of it. */
function isFree(notice: Notice | null): boolean {
  return notice === null || !("setAside" in notice);
}

/** Uses the storage; where it fails (denied, full) the answer is null, and a notice says so once. */
function guarded(store: StoreApi<State>, storage: Parts["storage"]) {
  let told = false;
  return <T>(use: (place: TextStorage) => T): T | null => {
    try {
      return use(storage());
    } catch {
      // A second failure says nothing new.
      if (!told && store.getState().notice === null) {
        told = true;
        store.setState({ notice: { kind: "not-stored" } });
      }
      return null;
    }
  };
}

/** The state with what another window made of it; what stood here can be brought back, and a notice says so. */
function takenIn(ours: State, base: Stored, { stored: theirs, notice }: Revived): Partial<State> {
  const stored = mergedState(base, storedPart(ours), theirs);
  if (equal(ours.dossier, stored.dossier)) return { ...stored, dossier: ours.dossier };
  if (ours.dossier.changedOn === undefined) return notice === null ? stored : { ...stored, notice };
  const told = isFree(ours.notice) ? (notice ?? ({ kind: "other-tab" } as const)) : ours.notice;
  return { ...stored, before: ours.dossier, notice: told };
}

/**
 * Keeps the state of a store in the storage after every change, put together with what other windows wrote there
 * meanwhile, and brings it back at the beginning.
 */
export function keepState(store: StoreApi<State>, { dataset, storage, now }: Parts) {
  const withStorage = guarded(store, storage);
  const read = () => withStorage((place) => place.getItem(STORAGE_KEY));
  const setAside = (text: string) => withStorage((place) => place.setItem(SET_ASIDE_KEY, text));
  /** What stood in the storage when this window last read or wrote it, and what that meant. */
  let seen: { readonly text: string | null; readonly stored: Stored };
  const remember = (text: string | null, stored: Stored) => {
    seen = { text, stored };
  };
  let beforeAt = now();
  let writing = true;
  const setUnwritten = (change: Partial<State>) => {
    writing = false;
    store.setState(change);
    writing = true;
  };
  /** Takes in what another window wrote. @returns whether there was something new. */
  const takeIn = (): boolean => {
    const text = read();
    if (text === null || text === seen.text) return false;
    const found = revive(text, dataset, now());
    const { notice } = found;
    if (notice !== null && "setAside" in notice) setAside(text);
    if (notice?.kind === "broken" || notice?.kind === "newer") setUnwritten({ notice });
    else setUnwritten(takenIn(store.getState(), seen.stored, found));
    return true;
  };
  const write = () => {
    const stored = storedPart(store.getState());
    if (stored.before !== seen.stored.before) beforeAt = now();
    const text = JSON.stringify({ state: { ...stored, beforeAt }, version: STORED_VERSION });
    withStorage((place) => {
      place.setItem(STORAGE_KEY, text);
      remember(text, stored);
    });
  };

  const text = read();
  const { stored, notice } = revive(text, dataset, now());
  remember(text, stored);
  store.setState(notice === null ? stored : { ...stored, notice });
  if (notice !== null && "setAside" in notice) setAside(notice.setAside);
  // What was cleared more than ten minutes ago is not kept any longer.
  else if (stored.before === null && text?.includes('"before":{') === true) write();

  store.subscribe((state, old) => {
    if (!writing || !isWorthWriting(state, old)) return;
    takeIn();
    write();
  });
  return {
    follow: () => {
      if (takeIn()) remember(read(), storedPart(store.getState()));
    },
    forget: () => {
      setUnwritten(emptyState(dataset));
      remember(null, storedPart(store.getState()));
    },
  };
}
