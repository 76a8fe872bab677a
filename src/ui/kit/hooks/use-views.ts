import { useStore } from "zustand";
import { browseStore, type Views } from "../../../store/browse";

/** The choices on one browsing page; re-renders when they change. */
export function useView<P extends keyof Views>(page: P): Views[P] {
  return useStore(browseStore, (views) => views[page]);
}
