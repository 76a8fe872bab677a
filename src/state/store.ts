import { persist, type PersistStorage } from "zustand/middleware";
import { createStore, type StoreApi } from "zustand/vanilla";
import { withAnswer } from "../domain/answer-path";
import { type Answers, type Dossier, NO_ANSWERS } from "../domain/answers";
import type { Dataset } from "../domain/dataset";
import type { Language } from "../domain/texts";
import { makeDossier } from "./read-dossier";
import { type Notice, revive, STORED_VERSION, type Stored } from "./revive";

/** Key in the browser's storage. */
export const STORAGE_KEY = "wegwijzer-mondiale-samenwerking";
/** Key under which unreadable state is kept aside. */
export const SET_ASIDE_KEY = `${STORAGE_KEY}.set-aside`;

/** One answer to set: path of the question and value; undefined takes the answer out. */
export interface AnswerChange {
  readonly path: string;
  readonly value: unknown;
}

/** State of the application and what can be done to it. */
export interface AppState extends Stored {
  readonly notice: Notice | null;
  /** Answers before the last clearing or opening of a dossier; null = nothing to undo. */
  readonly before: Dossier | null;
  /** Sets answers and the date of change. */
  answer(changes: readonly AnswerChange[]): void;
  /** Remembers the page that is open. */
  visit(page: string): void;
  /** Chooses the language; the answers do not change. */
  speak(language: Language): void;
  /** Takes all answers out; `undo` brings them back. */
  clear(): void;
  /** Replaces the answers by those of a dossier; `undo` brings the old ones back. */
  open(dossier: Dossier): void;
  undo(): void;
  dismissNotice(): void;
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

function hasAnswers(answers: Answers): boolean {
  return JSON.stringify(answers) !== JSON.stringify(NO_ANSWERS);
}

/** Storage that never throws: reading brings back what is good, writing reports a failure once. */
function safeStorage(parts: StoreParts, found: (notice: Notice) => void, failed: () => void): PersistStorage<Stored> {
  return {
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

type Actions = Omit<AppState, keyof Stored | "notice" | "before">;
type Change = (change: Partial<AppState> | ((state: AppState) => Partial<AppState>)) => void;

function actions({ dataset, today }: StoreParts, set: Change): Actions {
  return {
    answer: (changes) =>
      set(({ dossier }) => {
        const answers = changes.reduce((sum, { path, value }) => withAnswer(sum, path, value), dossier.answers);
        if (JSON.stringify(answers) === JSON.stringify(dossier.answers)) return {};
        return { dossier: makeDossier(dataset, answers, today()), before: null };
      }),
    visit: (lastPage) => set({ lastPage }),
    speak: (language) => set({ language }),
    clear: () => set((state) => ({ dossier: makeDossier(dataset, NO_ANSWERS), lastPage: null, before: state.dossier })),
    open: (dossier) =>
      set((state) => ({
        dossier,
        lastPage: null,
        before: hasAnswers(state.dossier.answers) ? state.dossier : null,
      })),
    undo: () => set(({ before }) => (before === null ? {} : { dossier: before, before: null })),
    dismissNotice: () => set({ notice: null }),
  };
}

/** The store, and a way to read the storage again. */
export interface AppStore extends StoreApi<AppState> {
  /** Takes over what stands in the storage now, written by another tab. */
  reload(): void;
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
  const store = createStore<AppState>()(
    persist(
      (set) => ({
        dossier: makeDossier(parts.dataset, NO_ANSWERS),
        lastPage: null,
        language: "nl",
        notice: null,
        before: null,
        ...actions(parts, set),
      }),
      {
        name: STORAGE_KEY,
        version: STORED_VERSION,
        partialize: ({ dossier, lastPage, language }) => ({ dossier, lastPage, language }),
        storage: safeStorage(parts, found, failed),
      },
    ),
  );
  ready = true;
  if (pending !== null) store.setState({ notice: pending });
  return Object.assign(store, { reload: () => void store.persist.rehydrate() });
}
