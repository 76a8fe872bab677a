import { createStore, type StoreApi } from "zustand/vanilla";
import type { Dataset } from "../domain/dataset";
import { SOURCE_LANGUAGE } from "../i18n/languages";
import { revive, STORED_VERSION } from "./revive";
import { type AnswerActions, answerActions } from "./slices/answers";
import { type OwnActions, ownActions } from "./slices/own";
import { type PlanActions, planActions } from "./slices/plan";
import { type RespondentActions, respondentActions } from "./slices/respondents";
import { type ScenarioActions, scenarioActions } from "./slices/scenarios";
import { type TrialActions, trialActions } from "./slices/trial";
import { type VisitActions, visitActions } from "./slices/visit";
import { type WeighActions, weighActions } from "./slices/weigh";
import { editor, emptyState, type SliceParts, type State, type Stored } from "./state";

/** Key in the browser's storage. */
export const STORAGE_KEY = "wegwijzer-mondiale-samenwerking";
/** Key under which unreadable state is kept aside. */
export const SET_ASIDE_KEY = `${STORAGE_KEY}.set-aside`;

/** State of the application and what can be done to it. */
export interface AppState
  extends
    State,
    AnswerActions,
    WeighActions,
    OwnActions,
    TrialActions,
    ScenarioActions,
    RespondentActions,
    PlanActions,
    VisitActions {}

/** The part of `Storage` that is used. */
export type TextStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** What a store needs from outside. */
interface StoreParts {
  readonly dataset: Dataset;
  /** The browser's storage, or a stand-in; may throw (denied, full). */
  readonly storage: () => TextStorage;
  /** Today's ISO date. */
  readonly today: () => string;
}

/** The store, and what it does to the storage apart from keeping every change. */
export interface AppStore extends StoreApi<AppState> {
  /** Takes over what stands in the storage now, written by another tab. */
  reload(): void;
  /** Empties the state without writing anything; the language of this visit stays. */
  forget(): void;
}

function storedPart({ dossier, lastPage, language, trial }: State): Stored {
  return { dossier, lastPage, language, trial };
}

/** Whether something changed that is kept, or a notice went away: what had failed or was cleared is then written. */
function isWorthWriting(state: State, old: State): boolean {
  const [now, before] = [Object.values(storedPart(state)), Object.values(storedPart(old))];
  return (state.notice === null && old.notice !== null) || now.some((part, index) => part !== before[index]);
}

/**
 * Makes the store: state without React, kept in the given storage after every change.
 * Never throws for bad stored state; `notice` says what was wrong.
 */
export function createAppStore({ dataset, storage, today }: StoreParts): AppStore {
  const store = createStore<AppState>()((set, get) => {
    const parts: SliceParts = { dataset, set, get, edit: editor(today) };
    return {
      ...emptyState(dataset),
      language: SOURCE_LANGUAGE,
      ...answerActions(parts),
      ...weighActions(parts),
      ...ownActions(parts),
      ...trialActions(parts),
      ...scenarioActions(parts),
      ...respondentActions(parts),
      ...planActions(parts),
      ...visitActions(parts),
    };
  });
  let told = false;
  const withStorage = <T>(use: (place: TextStorage) => T): T | null => {
    try {
      return use(storage());
    } catch {
      // Told once: a second failure says nothing new. A notice with unreadable state stays: it may be the only copy.
      if (!told && store.getState().notice === null) {
        told = true;
        store.setState({ notice: { kind: "not-stored" } });
      }
      return null;
    }
  };
  const write = (state: AppState, old: AppState) => {
    const text = () => JSON.stringify({ state: storedPart(state), version: STORED_VERSION });
    if (isWorthWriting(state, old)) withStorage((place) => place.setItem(STORAGE_KEY, text()));
  };
  let stopWriting = store.subscribe(write);
  const setUnwritten = (change: Partial<AppState>) => {
    stopWriting();
    store.setState(change);
    stopWriting = store.subscribe(write);
  };
  const reload = () => {
    const { stored, notice } = revive(
      withStorage((place) => place.getItem(STORAGE_KEY)),
      dataset,
    );
    setUnwritten(notice === null ? stored : { ...stored, notice });
    if (notice !== null && "setAside" in notice) withStorage((place) => place.setItem(SET_ASIDE_KEY, notice.setAside));
  };
  reload();
  return Object.assign(store, { reload, forget: () => setUnwritten(emptyState(dataset)) });
}
