import { createStore } from "zustand/vanilla";

/** Whether a new version of the application is ready, and how it is taken into use. */
interface Update {
  /** null = there is none, or the person said "later". */
  readonly use: (() => void) | null;
}

/** The update of this visit; never stored. */
export const updateStore = createStore<Update>()(() => ({ use: null }));

/** Tells that a new version is ready. @param use takes it into use; it loads the page anew. */
export function offerUpdate(use: () => void): void {
  updateStore.setState({ use });
}

/** The person goes on with the version that is open. */
export function dismissUpdate(): void {
  updateStore.setState({ use: null });
}
