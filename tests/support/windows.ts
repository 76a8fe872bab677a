import type { Cabinet } from "../../src/store/dossiers/list";
import type { WholeStorage } from "../../src/store/keeping/keys";
import { createAppStore } from "../../src/store/store";
import { READING } from "./reading";
import { followOtherTabs } from "../../src/store/keeping/tabs";
import { dataset } from "../../tooling/support/dataset";

/** A storage in memory. @param onSet is told what is written; it may throw, as a full storage does. */
export function storageOf(
  items: Map<string, string>,
  onSet?: (key: string, value: string | null) => void,
): WholeStorage {
  return {
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => {
      onSet?.(key, value);
      items.set(key, value);
    },
    removeItem: (key) => {
      items.delete(key);
      onSet?.(key, null);
    },
  };
}

/** A window of a browser: its store, and what other windows wrote that it has not heard of yet. */
export interface TestWindow {
  readonly cabinet: Cabinet;
  readonly heard: (readonly [key: string, value: string | null])[];
  /** Hears the first thing that was not heard yet. */
  readonly hear: () => void;
}

/** A browser with windows on one storage; each hears what another wrote when the test says so. */
export function openBrowser(items = new Map<string, string>(), now: () => number = () => 1_795_000_000_000) {
  const windows: TestWindow[] = [];
  /** Opens a window. @param own its storage of its own, kept when it is loaded anew. */
  const open = (own = new Map<string, string>()): TestWindow => {
    const heard: TestWindow["heard"] = [];
    const storage = storageOf(items, (key, value) => {
      for (const other of windows) if (other.heard !== heard) other.heard.push([key, value]);
    });
    const session = storageOf(own);
    const today = () => "2026-11-26";
    const store = createAppStore({
      dataset,
      reading: READING,
      storage: () => storage,
      session: () => session,
      today,
      now,
    });
    let listen: (event: StorageEvent) => void = () => undefined;
    const page = { addEventListener: (_kind: string, listener: unknown) => (listen = listener as typeof listen) };
    followOtherTabs(store, page as Pick<Window, "addEventListener">);
    const hear = () => {
      const next = heard.shift();
      if (next !== undefined) listen({ key: next[0], newValue: next[1] } as StorageEvent);
    };
    const made = { cabinet: { store, storage: () => storage, dataset, now }, heard, hear };
    windows.push(made);
    return made;
  };
  const hearAll = () => {
    while (windows.some(({ heard }) => heard.length > 0)) for (const { hear } of windows) hear();
  };
  return { open, hearAll, items };
}
