import { createStore } from "zustand/vanilla";

/** A dossier that was dropped on a page that opens none: the start page takes it. */
export const droppedFiles = createStore<{ readonly files: readonly File[] }>()(() => ({ files: [] }));
