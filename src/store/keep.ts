import type { StoreApi } from "zustand/vanilla";
import type { CoreFacts } from "../domain/facts/dataset";
import { equal } from "../domain/equal";
import { asideKey, isRemoved, OPEN_KEY, openKey, peek, STORAGE_KEY, type TextStorage } from "./keys";
import { mergedState } from "./merge";
import { revive, type Revived, STORED_VERSION } from "./revive";
import { emptyState, type Notice, type State, type Stored, storedPart } from "./state";

interface Parts {
  readonly dataset: CoreFacts;
  readonly storage: () => TextStorage;
  /** The storage of this window alone. */
  readonly session: () => TextStorage;
  readonly now: () => number;
}

/** The text that is stored of a state. @param beforeAt when what can be brought back was replaced. */
export function storedText(stored: Stored, beforeAt: number): string {
  return JSON.stringify({ state: { ...stored, beforeAt }, version: STORED_VERSION });
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

/** Uses the storage; where it fails (denied, full) the answer is undefined, and a notice says so once. */
function guarded(store: StoreApi<State>, storage: Parts["storage"]) {
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

/** The state with what another window made of it; what stood here can be brought back, and a notice says so. */
function takenIn(ours: State, base: Stored, { stored: theirs, notice }: Revived): Partial<State> {
  if (notice?.kind === "broken" || notice?.kind === "newer") return { notice };
  const stored = mergedState(base, storedPart(ours), theirs);
  if (equal(ours.dossier, stored.dossier)) return { ...stored, dossier: ours.dossier };
  if (ours.dossier.changedOn === undefined) return notice === null ? stored : { ...stored, notice };
  const told = isFree(ours.notice) ? (notice ?? ({ kind: "other-tab" } as const)) : ours.notice;
  return { ...stored, before: ours.dossier, notice: told };
}

/** What is told when a dossier was removed elsewhere, or is there again. */
function goneNotice(notice: Notice | null, removed: boolean): Notice | null {
  if (removed) return isFree(notice) ? { kind: "removed-elsewhere" } : notice;
  return notice?.kind === "removed-elsewhere" ? null : notice;
}

/** Remembers which dossier is open, where the place allows it. */
function pointTo(key: string, place: Parts["storage"]): void {
  try {
    place().setItem(OPEN_KEY, key);
  } catch {
    // The next window begins with another dossier, and says whose it is.
  }
}

/** The storage of the dossier under one key: read, written, and followed where another window writes it. */
function keeper(store: StoreApi<State>, { dataset, storage, session, now }: Parts) {
  const withStorage = guarded(store, storage);
  let key = openKey(storage, session);
  /** Whether another window removed the dossier: then nothing is written, for that would bring it back. */
  let gone = false;
  let beforeAt = now();
  let writing = true;
  /** What stood in the storage when this window last read or wrote it, and what that meant. */
  let seen: { readonly text: string | null; readonly stored: Stored };
  const read = () => withStorage((place) => place.getItem(key));
  const setAside = (text: string) => withStorage((place) => place.setItem(asideKey(key), text));
  const remember = (text: string | null, stored = storedPart(store.getState())) => {
    seen = { text, stored };
  };
  const setUnwritten = (change: Partial<State>) => {
    writing = false;
    store.setState(change);
    writing = true;
  };
  /** Takes in what another window wrote. @returns whether there was something new. */
  const takeIn = (): boolean => {
    const text = read();
    if (text === undefined || text === seen.text) return false;
    // The first dossier may not have been written yet.
    const removed = text === null ? key !== STORAGE_KEY : isRemoved(text);
    if (removed || gone) setUnwritten({ notice: goneNotice(store.getState().notice, removed) });
    gone = removed;
    if (text === null || removed) return false;
    const found = revive(text, dataset, now());
    if (found.notice !== null && "setAside" in found.notice) setAside(text);
    setUnwritten(takenIn(store.getState(), seen.stored, found));
    return true;
  };
  const write = () => {
    if (gone) return;
    const stored = storedPart(store.getState());
    if (stored.before !== seen.stored.before) beforeAt = now();
    const text = storedText(stored, beforeAt);
    withStorage((place) => {
      place.setItem(key, text);
      remember(text, stored);
    });
  };
  /** Brings back what stands under a key; from then on it is that one. */
  const begin = (at: string) => {
    key = at;
    gone = false;
    const text = read() ?? null;
    const { stored, notice } = revive(text, dataset, now());
    remember(text, stored);
    setUnwritten(notice === null ? stored : { ...stored, notice });
    if (notice !== null && "setAside" in notice) setAside(notice.setAside);
    // What was cleared more than ten minutes ago is not kept any longer.
    else if (stored.before === null && text?.includes('"before":{') === true) write();
  };
  const empty = (at: string) => {
    key = at;
    gone = false;
    setUnwritten({ ...emptyState(dataset), name: "" });
    remember(null);
  };
  const follow = () => {
    if (takeIn()) remember(read() ?? null);
  };
  return { key: () => key, isWriting: () => writing, takeIn, write, begin, empty, follow };
}

/**
 * Keeps the state of a store in the storage after every change, under the key of the dossier that is open, put together
 * with what other windows wrote there meanwhile, and brings it back at the beginning.
 */
export function keepState(store: StoreApi<State>, parts: Parts) {
  const { storage, session } = parts;
  const { key, isWriting, takeIn, write, begin, empty, follow } = keeper(store, parts);
  begin(key());
  // Also where this window never opened another one: another window may.
  pointTo(key(), session);
  store.subscribe((state, old) => {
    if (!isWriting() || !isWorthWriting(state, old)) return;
    takeIn();
    write();
  });
  return {
    key,
    follow,
    forget: () => empty(STORAGE_KEY),
    change: (to: string) => {
      const { language } = store.getState();
      empty(to);
      begin(to);
      pointTo(to, session);
      pointTo(to, storage);
      // One language for all dossiers.
      store.setState({ language });
    },
    isKept: () => {
      try {
        const stored = JSON.parse(peek(storage, key()) ?? "null") as { readonly state?: Partial<Stored> } | null;
        return equal(stored?.state?.dossier, store.getState().dossier);
      } catch {
        return false;
      }
    },
    several: () => peek(storage, OPEN_KEY) !== null,
  };
}
