/** Key of the first dossier in the browser's storage; every other key of ours begins with it. */
export const STORAGE_KEY = "wegwijzer-mondiale-samenwerking";
/** Keys of further dossiers begin with this. */
export const FURTHER_KEY = `${STORAGE_KEY}.dossier.`;
/** Key under which unreadable state of the first dossier is kept aside. */
export const SET_ASIDE_KEY = `${STORAGE_KEY}.set-aside`;
/** Says which dossier is open: in the storage of a window there, in that of the browser where the next window begins. */
export const OPEN_KEY = `${STORAGE_KEY}.open`;

/** The part of `Storage` that is used. */
export type TextStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** The same, where one asks for all that stands in it. */
export type WholeStorage = TextStorage & Pick<Storage, "length" | "key">;

/** All keys in a storage that begin with these letters. */
export function keysIn(storage: WholeStorage, start: string): readonly string[] {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
  return keys.filter((key) => key?.startsWith(start) === true) as readonly string[];
}

/** Key under which the state of a dossier is kept aside when it cannot be read. */
export function asideKey(key: string): string {
  return key.replace(STORAGE_KEY, SET_ASIDE_KEY);
}

/** Whether a stored dossier was removed: what can be brought back for some minutes stands in it. */
export function isRemoved(text: string | null): boolean {
  // Within a text the quotes would be escaped.
  return text?.includes('"removed":true') === true;
}

/** What stands under a key; null also where the storage is denied. Never throws. */
export function peek(storage: () => Pick<TextStorage, "getItem">, key: string): string | null {
  try {
    return storage().getItem(key);
  } catch {
    return null;
  }
}

/** Key of the dossier that a window opens with: its own, else the one that was opened last, else the first. */
export function openKey(storage: () => TextStorage, session: () => TextStorage): string {
  const kept = (key: string | null) => {
    const text = key === null ? null : peek(storage, key);
    return key === STORAGE_KEY ? !isRemoved(text) : text !== null && !isRemoved(text);
  };
  return [session, storage].map((place) => peek(place, OPEN_KEY)).find(kept) ?? STORAGE_KEY;
}
