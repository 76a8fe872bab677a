import type { StoreApi } from "zustand/vanilla";
import type { CoreFacts } from "../../domain/facts/dataset";
import { equal } from "../../domain/equal";
import { asideKey, isRemoved, OPEN_KEY, openKey, peek, STORAGE_KEY, type TextStorage } from "./keys";
import type { Reading } from "./reading";
import type { Revived } from "./revive";
import { emptyState, type Notice, type State, type Stored, STORED_VERSION, storedPart } from "../state";

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

/** The state with what another window made of it; what stood here can be brought back, and a notice says so. */
function takenIn(
  mergedState: Reading["mergedState"],
  ours: State,
  base: Stored,
  { stored: theirs, notice }: Revived,
): Partial<State> {
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
function pointTo(key: string, place: KeepParts["storage"]): void {
  try {
    place().setItem(OPEN_KEY, key);
  } catch {
    // The next window begins with another dossier, and says whose it is.
  }
}

/** Does something once stored state is understood: at once where it is. */
function understood(
  { now, load }: KeepParts["reading"],
  act: (by: Reading) => void,
  failed: () => void,
): Promise<void> {
  const there = now();
  if (there === null) return load().then(act, failed);
  act(there);
  return Promise.resolve();
}

/** The dossier that is open in this window, and what is known of its place in the storage. */
interface Desk {
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

function deskOf(store: StoreApi<State>, { dataset, storage, session, now }: KeepParts): Desk {
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

/** Takes in what another window wrote. @returns whether there was something new. */
function takeIn(store: StoreApi<State>, { dataset, now }: KeepParts, desk: Desk, by: Reading): boolean {
  const text = desk.read();
  if (text === undefined || text === desk.seen.text) return false;
  // The first dossier may not have been written yet.
  const removed = text === null ? desk.key !== STORAGE_KEY : isRemoved(text);
  if (removed || desk.gone) desk.setUnwritten({ notice: goneNotice(store.getState().notice, removed) });
  desk.gone = removed;
  if (text === null || removed) return false;
  const found = by.revive(text, dataset, now());
  if (found.notice !== null && "setAside" in found.notice) desk.setAside(text);
  desk.setUnwritten(takenIn(by.mergedState, store.getState(), desk.seen.stored, found));
  return true;
}

/** Brings back what stands in the storage. */
function bringBack({ dataset, now }: KeepParts, desk: Desk, { revive }: Reading): void {
  const text = desk.read() ?? null;
  const { stored, notice } = revive(text, dataset, now());
  desk.remember(text, stored);
  desk.setUnwritten(notice === null ? stored : { ...stored, notice });
  if (notice !== null && "setAside" in notice) desk.setAside(notice.setAside);
  // What was cleared more than ten minutes ago is not kept any longer.
  else if (stored.before === null && text?.includes('"before":{') === true) desk.write();
}

/** The dossier that is open: begun with, followed where another window writes it, and written. */
function keeper(store: StoreApi<State>, parts: KeepParts) {
  const { reading } = parts;
  const desk = deskOf(store, parts);
  const { read, write, remember, setUnwritten } = desk;
  const whenUnderstood = (act: (by: Reading) => void) =>
    understood(reading, act, () => setUnwritten({ notice: { kind: "not-stored" } }));
  /** Whether what stands in the storage cannot be understood yet. */
  const isUnread = () => ![desk.seen.text, null].includes(read() ?? null);
  return {
    desk,
    /** From now on the dossier under a key. @returns when it is there. */
    begin: (key: string): Promise<void> => {
      desk.empty(key);
      if ((read() ?? null) === null) return Promise.resolve();
      return whenUnderstood((by) => bringBack(parts, desk, by));
    },
    follow: () =>
      whenUnderstood((by) => {
        if (takeIn(store, parts, desk, by)) remember(read() ?? null);
      }),
    /** Writes the state, put together with what another window wrote. */
    keep: () => {
      if (reading.now() === null && !isUnread()) write();
      else
        void whenUnderstood((by) => {
          takeIn(store, parts, desk, by);
          write();
        });
    },
  };
}

/**
 * Keeps the state of a store in the storage after every change, under the key of the dossier that is open, put together
 * with what other windows wrote there meanwhile, and brings it back at the beginning.
 */
export function keepState(store: StoreApi<State>, parts: KeepParts) {
  const { storage, session } = parts;
  const { desk, keep, begin, follow } = keeper(store, parts);
  const key = () => desk.key;
  const ready = begin(key());
  // Also where this window never opened another one: another window may.
  pointTo(key(), session);
  store.subscribe((state, old) => {
    if (desk.isWriting() && isWorthWriting(state, old)) keep();
  });
  return {
    ready,
    key,
    follow: () => void follow(),
    forget: () => desk.empty(STORAGE_KEY),
    change: (to: string) => {
      const { language } = store.getState();
      pointTo(to, session);
      pointTo(to, storage);
      // One language for all dossiers.
      const speak = () => store.setState({ language });
      void begin(to).then(speak);
      speak();
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
