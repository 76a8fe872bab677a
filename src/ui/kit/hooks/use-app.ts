import { useStore } from "zustand";
import { appStore } from "../../../store/app";
import type { AppState } from "../../../store/store";

/** A part of the state; re-renders when it changes. */
export function useApp<T>(select: (state: AppState) => T): T {
  return useStore(appStore, select);
}
