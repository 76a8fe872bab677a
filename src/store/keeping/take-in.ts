import type { StoreApi } from "zustand/vanilla";
import { equal } from "../../domain/values/equal";
import { type Notice, type State, type Stored, storedPart } from "../state";
import type { Desk, KeepParts } from "./desk";
import { isRemoved, STORAGE_KEY } from "./keys";
import type { Reading } from "./reading";
import type { Revived } from "./revive";

/** Whether a notice may be replaced: one about unreadable state may hold the only copy of it. */
function isFree(notice: Notice | null): boolean {
  return notice === null || !("setAside" in notice);
}

/** The state merged with another window's; the previous dossier can be restored, and a notice says so. */
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
  const next = isFree(ours.notice) ? (notice ?? ({ kind: "other-tab" } as const)) : ours.notice;
  return { ...stored, before: ours.dossier, notice: next };
}

/** The notice when a dossier was removed elsewhere, or is back. */
function goneNotice(notice: Notice | null, removed: boolean): Notice | null {
  if (removed) return isFree(notice) ? { kind: "removed-elsewhere" } : notice;
  return notice?.kind === "removed-elsewhere" ? null : notice;
}

/** Merges what another window wrote; returns whether anything was new. */
export function takeIn(store: StoreApi<State>, { dataset, now }: KeepParts, desk: Desk, by: Reading): boolean {
  const text = desk.read();
  if (text === undefined || text === desk.seen.text) return false;
  // The first dossier may not have been written yet.
  const removed = text === null ? desk.key !== STORAGE_KEY : isRemoved(text);
  if (removed || desk.gone) desk.setUnwritten({ notice: goneNotice(store.getState().notice, removed) });
  desk.gone = removed;
  if (text === null || removed) return false;
  const revived = by.revive(text, dataset, now());
  if (revived.notice !== null && "setAside" in revived.notice) desk.setAside(text);
  desk.setUnwritten(takenIn(by.mergedState, store.getState(), desk.seen.stored, revived));
  return true;
}

/** Restores the state from storage. */
export function bringBack({ dataset, now }: KeepParts, desk: Desk, { revive }: Reading): void {
  const text = desk.read() ?? null;
  const { stored, notice } = revive(text, dataset, now());
  desk.remember(text, stored);
  desk.setUnwritten(notice === null ? stored : { ...stored, notice });
  if (notice !== null && "setAside" in notice) desk.setAside(notice.setAside);
  // Anything cleared longer than `UNDO_MINUTES` ago is dropped.
  else if (stored.before === null && text?.includes('"before":{') === true) desk.write();
}
