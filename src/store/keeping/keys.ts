/** Storage key of the first dossier; all our keys start with it. */
export const STORAGE_KEY = "wegwijzer-mondiale-samenwerking";
/** Prefix of the keys of further dossiers. */
export const FURTHER_KEY = `${STORAGE_KEY}.dossier.`;
/** Key for unreadable state of the first dossier. */
export const SET_ASIDE_KEY = `${STORAGE_KEY}.set-aside`;
/** Which dossier is open: in a window's own storage for that window, in the browser's for the next window. */
export const OPEN_KEY = `${STORAGE_KEY}.open`;

/** The part of `Storage` that we use. */
export type TextStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** The same with access to all keys. */
export type WholeStorage = TextStorage & Pick<Storage, "length" | "key">;

/** All keys in a storage with this prefix. */
export function storageKeys(storage: WholeStorage, start: string): readonly string[] {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
  return keys.filter((key) => key?.startsWith(start) === true) as readonly string[];
}

/** Key for the unreadable state of a dossier. */
export function asideKey(key: string): string {
  return key.replace(STORAGE_KEY, SET_ASIDE_KEY);
}

/** Whether a stored dossier was removed; it can be restored for some minutes. */
export function isRemoved(text: string | null): boolean {
  // Within a JSON string the quotes would be escaped.
  return text?.includes('"removed":true') === true;
}

/** The text under a key; null also if the storage is denied. Never throws. */
export function peek(storage: () => Pick<TextStorage, "getItem">, key: string): string | null {
  try {
    return storage().getItem(key);
  } catch {
    return null;
  }
}

/** Key of the dossier that a window opens with: its own, or the last one opened, or the first. */
export function openKey(storage: () => TextStorage, session: () => TextStorage): string {
  const kept = (key: string | null) => {
    const text = key === null ? null : peek(storage, key);
    return key === STORAGE_KEY ? !isRemoved(text) : text !== null && !isRemoved(text);
  };
  return [session, storage].map((place) => peek(place, OPEN_KEY)).find(kept) ?? STORAGE_KEY;
}
