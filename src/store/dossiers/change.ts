import { type Dossier, DOSSIER_LIMIT, DOSSIER_NAME_LIMIT } from "../../domain/answers";
import { equal } from "../../domain/values/equal";
import type { DossierNote } from "../../domain/dossier-note";
import { FURTHER_KEY, isRemoved, storageKeys, peek, STORAGE_KEY } from "../keeping/keys";
import { storedText } from "../keeping/desk";
import { revive } from "../keeping/revive";
import { hasContent } from "../slices/answers";
import { emptyState, type Stored, storedPart } from "../state";
import { type Cabinet, keptDossiers } from "./list";

/** Why nothing was changed: the limit is reached, or the browser has no room, or stores nothing. */
export type NotDone = "full" | "no-room";

interface Envelope {
  readonly state: Readonly<Record<string, unknown>>;
  readonly removed?: true | undefined;
}

/** Changes what is stored under a key; nothing stays nothing. False = no room. */
function rewrite({ store, storage }: Cabinet, key: string, change: (was: Envelope) => Envelope): boolean {
  try {
    const place = storage();
    const was = JSON.parse(place.getItem(key) ?? "null") as Envelope | null;
    if (was !== null) place.setItem(key, JSON.stringify(change(was)));
    if (key === store.key()) store.follow();
    return true;
  } catch {
    return false;
  }
}

/** Whether another dossier can be opened without losing anything of this one. */
function mayLeave({ store, storage, dataset, now }: Cabinet): boolean {
  // Another window's changes may not have arrived yet.
  store.follow();
  const { dossier } = store.getState();
  if (!hasContent(dossier) || store.isKept()) return true;
  // Removed in another window: it can still be restored as it is here.
  const text = peek(storage, store.key());
  return isRemoved(text) && equal(revive(text, dataset, now()).stored.before, dossier);
}

/** Opens another dossier; false if the open one would be lost: then nothing changes. */
export function openDossier(cabinet: Cabinet, key: string): boolean {
  if (!mayLeave(cabinet)) return false;
  cabinet.store.change(key);
  return true;
}

/** Stores an additional dossier and opens it. */
function add({ store, storage, now }: Cabinet, stored: Stored): NotDone | null {
  try {
    const place = storage();
    let made = now();
    while (place.getItem(FURTHER_KEY + made.toString(36)) !== null) made += 1;
    const key = FURTHER_KEY + made.toString(36);
    place.setItem(key, storedText(stored, made));
    store.change(key);
    return null;
  } catch {
    return "no-room";
  }
}

function isFull(cabinet: Cabinet): boolean {
  return (keptDossiers(cabinet)?.kept.length ?? 0) >= DOSSIER_LIMIT;
}

/** Creates a dossier, empty or from a file, and opens it; reuses the open one if it is empty and has no name. */
export function newDossier(cabinet: Cabinet, dossier?: Dossier, notes: readonly DossierNote[] = []): NotDone | null {
  const { store, dataset } = cabinet;
  const { dossier: old, name, language } = store.getState();
  if (hasContent(old) || name !== "") {
    if (isFull(cabinet)) return "full";
    if (!mayLeave(cabinet)) return "no-room";
    const failed = add(cabinet, storedPart({ ...emptyState(dataset), language, name: "" }));
    if (failed !== null) return failed;
  }
  if (dossier !== undefined) store.getState().open(dossier, notes);
  return null;
}

/** Keeps the dossier of this window, which another window removed, as a new dossier. */
export function keepAsNew(cabinet: Cabinet): NotDone | null {
  if (isFull(cabinet)) return "full";
  return add(cabinet, storedPart(cabinet.store.getState()));
}

/** Names a dossier; "" removes the name. False = no room. */
export function renameDossier(cabinet: Cabinet, key: string, name: string): boolean {
  const short = name.trim().slice(0, DOSSIER_NAME_LIMIT);
  if (key !== cabinet.store.key())
    return rewrite(cabinet, key, ({ state, ...rest }) => ({ ...rest, state: { ...state, name: short } }));
  cabinet.store.setState({ name: short });
  return true;
}

/**
 * Removes a dossier: it is cleared and marked. The last one is only cleared. If it was open, the most recently changed
 * dossier is opened instead.
 * @returns whether it was done.
 */
export function removeDossier(cabinet: Cabinet, key: string): boolean {
  const { store, dataset, now } = cabinet;
  const open = key === store.key();
  // Another window's changes may not have arrived yet.
  store.follow();
  const others = (keptDossiers(cabinet)?.kept ?? []).filter((one) => one.key !== key);
  if (open && others.length === 0) {
    store.getState().clear();
    return true;
  }
  const { dossier: nothing, lastPage, trial } = emptyState(dataset);
  const { dossier: shown } = store.getState();
  const [next] = others.toSorted((a, b) => (b.dossier?.changedOn ?? "").localeCompare(a.dossier?.changedOn ?? ""));
  if (open && next !== undefined) store.change(next.key);
  return rewrite(cabinet, key, ({ state, ...rest }) => {
    const { dossier, turn } = state as unknown as Stored;
    const emptied = { dossier: nothing, lastPage, trial, turn: turn + 1 };
    const undo = { before: open ? shown : dossier, beforeAt: now() };
    return { ...rest, state: { ...state, ...emptied, ...undo }, removed: true };
  });
}

/** Restores a removed dossier; null = it is back. */
export function restoreDossier(cabinet: Cabinet, key: string): NotDone | "too-late" | null {
  const { dataset, now, storage } = cabinet;
  if (isFull(cabinet)) return "full";
  if (revive(peek(storage, key), dataset, now()).stored.before === null) return "too-late";
  const done = rewrite(cabinet, key, ({ state, ...rest }) => {
    const { before, turn } = state as unknown as Stored;
    return { ...rest, state: { ...state, dossier: before, before: null, turn: turn + 1 }, removed: undefined };
  });
  return done ? null : "no-room";
}

/** Deletes what can no longer be restored, also of dossiers that nobody opens. Never throws. */
export function tidyDossiers(cabinet: Cabinet): void {
  const { store, storage, dataset, now } = cabinet;
  try {
    const place = storage();
    for (const key of [STORAGE_KEY, ...storageKeys(place, FURTHER_KEY)]) {
      const text = place.getItem(key);
      const { stored, notice } = revive(text, dataset, now());
      const unread = notice !== null && "setAside" in notice;
      if (text === null || key === store.key() || unread || stored.before !== null) continue;
      // The first one stays as a marker: a window that still has it open must not write it again.
      if (isRemoved(text) && key !== STORAGE_KEY) place.removeItem(key);
      else if (text.includes('"before":{'))
        rewrite(cabinet, key, ({ state, ...rest }) => ({ ...rest, state: { ...state, before: null } }));
    }
  } catch {
    // What is unreadable now is tidied another time.
  }
}
