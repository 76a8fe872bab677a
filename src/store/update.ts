import { createStore } from "zustand/vanilla";

/** Whether a new version of the application is ready, and how to switch to it. */
interface Update {
  /** null = none, or the person said "later". */
  readonly use: (() => void) | null;
}

/** The update of this visit; never stored. */
export const updateStore = createStore<Update>()(() => ({ use: null }));

/** Announces a new version; `use` switches to it and reloads the page. */
export function offerUpdate(use: () => void): void {
  updateStore.setState({ use });
}

/** Continues with the present version. */
export function dismissUpdate(): void {
  updateStore.setState({ use: null });
}
