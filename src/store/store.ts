import { SOURCE_LANGUAGE } from "../i18n/languages";
import { persist, type PersistStorage } from "zustand/middleware";
import { createStore, type StoreApi } from "zustand/vanilla";
import { type Dossier, NO_ANSWERS } from "../domain/answers";
import type { Dataset } from "../domain/dataset";
import { makeDossier } from "../dossier/read";
import { type Notice, revive, STORED_VERSION, type Stored } from "./revive";
import { type Actions, makeActions, type Trial } from "./store-actions";

/** Key in the browser's storage. */
export const STORAGE_KEY = "wegwijzer-mondiale-samenwerking";
/** Key under which unreadable state is kept aside. */
export const SET_ASIDE_KEY = `${STORAGE_KEY}.set-aside`;

/** State of the application and what can be done to it. */
export interface AppState extends Stored, Trial, Actions {
  readonly notice: Notice | null;
  /** The dossier before the last clearing, opening or removal; null = nothing to undo. */
  readonly before: Dossier | null;
}

/** The part of `Storage` that is used. */
export type TextStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** What a store needs from outside. */
export interface StoreParts {
  readonly dataset: Dataset;
  /** The browser's storage, or a stand-in; may throw (denied, full). */
  readonly storage: () => TextStorage;
  /** Today's ISO date. */
  readonly today: () => string;
}

/** Storage that never throws: reading brings back what is good, writing reports a failure once. */
function safeStorage(
  parts: StoreParts,
  found: (notice: Notice) => void,
  failed: () => void,
): PersistStorage<Stored> & { held: boolean } {
  return {
    held: false,
    getItem(name) {
      let text: string | null = null;
      try {
        text = parts.storage().getItem(name);
      } catch {
        failed();
      }
      const { stored, notice } = revive(text, parts.dataset);
      if (notice !== null) {
        found(notice);
        try {
          if ("setAside" in notice) parts.storage().setItem(SET_ASIDE_KEY, notice.setAside);
        } catch {
          failed();
        }
      }
      return { state: stored, version: STORED_VERSION };
    },
    setItem(name, value) {
      if (this.held) return;
      try {
        parts.storage().setItem(name, JSON.stringify(value));
      } catch {
        failed();
      }
    },
    removeItem(name) {
      try {
        parts.storage().removeItem(name);
      } catch {
        failed();
      }
    },
  };
}

/** The store, and a way to read the storage again. */
export interface AppStore extends StoreApi<AppState> {
  /** Takes over what stands in the storage now, written by another tab. */
  reload(): void;
  /** Sets a notice without writing anything: where the storage was cleared on purpose, it stays so. */
  notify(notice: Notice): void;
  /** Empties the state without writing anything; the language of this visit stays. */
  forget(): void;
}

/**
 * Makes the store: state without React, kept in the given storage after every change.
 * Never throws for bad stored state; `notice` says what was wrong.
 */
export function createAppStore(parts: StoreParts): AppStore {
  let ready = false;
  let pending: Notice | null = null;
  let told = false;
  // Told once: a second failure says nothing new, and telling it writes, and fails, for ever. A notice that holds
  // unreadable state goes first: it may be the only copy.
  const failed = () => {
    if (told || (ready ? store.getState().notice : pending) !== null) return;
    told = true;
    if (ready) store.setState({ notice: { kind: "not-stored" } });
    else pending = { kind: "not-stored" };
  };
  const found = (notice: Notice) => {
    pending = notice;
  };
  const storage = safeStorage(parts, found, failed);
  const empty = () => ({
    dossier: makeDossier(parts.dataset, NO_ANSWERS),
    lastPage: null,
    notice: null,
    before: null,
    trial: null,
    trialPast: [],
  });
  const store = createStore<AppState>()(
    persist(
      (set, get) => ({
        ...empty(),
        language: SOURCE_LANGUAGE,
        ...makeActions(parts, set, get),
      }),
      {
        name: STORAGE_KEY,
        version: STORED_VERSION,
        partialize: ({ dossier, lastPage, language, trial }) => ({ dossier, lastPage, language, trial }),
        storage,
      },
    ),
  );
  ready = true;
  if (pending !== null) store.setState({ notice: pending });
  const setUnwritten = (change: Partial<AppState>) => {
    storage.held = true;
    store.setState(change);
    storage.held = false;
  };
  return Object.assign(store, {
    reload: () => void store.persist.rehydrate(),
    notify: (notice: Notice) => setUnwritten({ notice }),
    forget: () => setUnwritten(empty()),
  });
}
