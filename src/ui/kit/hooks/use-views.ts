import { useStore } from "zustand";
import { browseStore, type Views } from "../../../store/browse";

/** What is chosen on one browsing page; the component draws again when it changes. */
export function useView<P extends keyof Views>(page: P): Views[P] {
  return useStore(browseStore, (views) => views[page]);
}
