import { createStore } from "zustand/vanilla";

/** A dossier dropped on a page that opens none, for the start page to open. */
export const droppedFiles = createStore<{ readonly files: readonly File[] }>()(() => ({ files: [] }));
