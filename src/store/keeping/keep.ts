import type { StoreApi } from "zustand/vanilla";
import { equal } from "../../domain/values/equal";
import { type State, type Stored, storedPart } from "../state";
import { deskOf, type KeepParts } from "./desk";
import { OPEN_KEY, peek, STORAGE_KEY } from "./keys";
import type { Reading } from "./reading";
import { bringBack, takeIn } from "./take-in";

/** Whether stored state changed, or a notice was dismissed: what had failed or was cleared is then written. */
function isWorthWriting(state: State, old: State): boolean {
  const [now, before] = [Object.values(storedPart(state)), Object.values(storedPart(old))];
  return (state.notice === null && old.notice !== null) || now.some((part, index) => part !== before[index]);
}

/** Remembers which dossier is open, if the storage allows it. */
function pointTo(key: string, place: KeepParts["storage"]): void {
  try {
    place().setItem(OPEN_KEY, key);
  } catch {
    // Without this the next window opens another dossier, and says whose it is.
  }
}

/** Runs an action when the code that reads stored state is loaded, immediately if it already is. */
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

/** Whether the dossier equals the stored one as interpreted today: older versions are rewritten at the next change. */
function isKept(store: StoreApi<State>, { reading, storage, dataset, now }: KeepParts, key: string): boolean {
  const text = peek(storage, key);
  if (text === null) return false;
  try {
    const stored =
      reading.now()?.revive(text, dataset, now()).stored ??
      (JSON.parse(text) as { readonly state?: Partial<Stored> }).state;
    return equal(stored?.dossier, store.getState().dossier);
  } catch {
    return false;
  }
}

/** Opens a dossier, follows other windows' changes to it, and writes it. */
function keeper(store: StoreApi<State>, parts: KeepParts) {
  const { reading } = parts;
  const desk = deskOf(store, parts);
  const { read, write, remember, setUnwritten } = desk;
  const whenUnderstood = (act: (by: Reading) => void) =>
    understood(reading, act, () => setUnwritten({ notice: { kind: "not-stored" } }));
  /** Whether the storage has contents that are not yet interpreted. */
  const isUnread = () => ![desk.seen.text, null].includes(read() ?? null);
  return {
    desk,
    /** Switches to the dossier under a key; resolves when it is loaded. */
    begin: (key: string): Promise<void> => {
      desk.empty(key);
      if ((read() ?? null) === null) return Promise.resolve();
      return whenUnderstood((by) => bringBack(parts, desk, by));
    },
    follow: () =>
      whenUnderstood((by) => {
        if (takeIn(store, parts, desk, by)) remember(read() ?? null);
      }),
    /** Writes the state, merged with what another window wrote. */
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

/** Stores the state after every change, merged with what other windows wrote, and restores it at the start. */
export function keepState(store: StoreApi<State>, parts: KeepParts) {
  const { storage, session } = parts;
  const { desk, keep, begin, follow } = keeper(store, parts);
  const key = () => desk.key;
  const ready = begin(key());
  // Even if this window never opened another one, since another window may.
  pointTo(key(), session);
  store.subscribe((state, old) => {
    if (state !== desk.settled && isWorthWriting(state, old)) keep();
  });
  return {
    /** Resolves when the stored state is loaded: immediately if there is none. Never rejects. */
    ready,
    /** Key of the open dossier. */
    key,
    /** Merges what another tab has written to the storage. */
    follow: () => void follow(),
    /** Clears the state without writing anything; the language of this visit stays. */
    forget: () => desk.empty(STORAGE_KEY),
    /** Opens the dossier under another key, here and for the next window. The language of this visit stays. */
    change: (to: string) => {
      const { language } = store.getState();
      pointTo(to, session);
      pointTo(to, storage);
      // One language for all dossiers.
      const keepLanguage = () => store.setState({ language });
      void begin(to).then(keepLanguage);
      keepLanguage();
    },
    /** Whether exactly this dossier is stored, so that leaving loses nothing. */
    isKept: () => isKept(store, parts, key()),
    /** Whether a dossier other than the first was ever opened. */
    several: () => peek(storage, OPEN_KEY) !== null,
  };
}
