import { type AppStore } from "../store";
import { STORAGE_KEY } from "./keys";

/** The part of `Window` that we use. */
type TabWindow = Pick<Window, "addEventListener">;

/**
 * Follows what other tabs write to the same storage: their answers are merged with this tab's, and a notice says so;
 * the previous dossier can be restored. Answers cleared elsewhere stay here until the person decides. Unreadable state
 * is set aside and changes nothing here.
 */
export function followOtherTabs(store: AppStore, page: TabWindow): void {
  page.addEventListener("storage", ({ key, newValue }: StorageEvent) => {
    // No key: the whole storage was cleared.
    const open = store.key();
    if (key !== open && key !== null) return;
    if (newValue !== null || open !== STORAGE_KEY) store.follow();
    else if (store.getState().dossier.changedOn !== undefined)
      store.setState({ notice: { kind: "cleared-elsewhere" } });
  });
}
