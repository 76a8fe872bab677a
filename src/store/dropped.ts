import { createStore } from "zustand/vanilla";

/** Files that were dropped on a page that opens none: the start page takes them. */
export const droppedFiles = createStore<{ readonly files: readonly File[] }>()(() => ({ files: [] }));
