import type { Dataset } from "../domain/dataset";
import { equal } from "../domain/equal";
import { revive } from "./revive";
import { type AppStore, STORAGE_KEY } from "./store";

/** The part of `Window` that is used. */
type TabWindow = Pick<Window, "addEventListener">;

/** Whether a dossier holds something that could be lost. */
function hasDossier(store: AppStore): boolean {
  return store.getState().dossier.changedOn !== undefined;
}

/**
 * Follows what other tabs write to the same storage: the last change wins, in every tab, and a notice says so; the
 * dossier that stood here can be brought back. Answers that were cleared elsewhere stay here until the person decides.
 * State that this version cannot read is kept aside and changes nothing here.
 */
export function followOtherTabs(store: AppStore, dataset: Dataset, page: TabWindow): void {
  page.addEventListener("storage", ({ key, newValue }: StorageEvent) => {
    // No key: the whole storage was cleared.
    if (key !== STORAGE_KEY && key !== null) return;
    if (newValue === null) {
      if (hasDossier(store)) store.setState({ notice: { kind: "cleared-elsewhere" } });
      return;
    }
    const { notice } = revive(newValue, dataset);
    if (notice !== null && (notice.kind === "broken" || notice.kind === "newer")) {
      store.setState({ notice });
      return;
    }
    const old = store.getState().dossier;
    store.reload();
    if (!equal(old, store.getState().dossier) && old.changedOn !== undefined)
      store.setState({ notice: { kind: "other-tab" }, before: old });
  });
}
