import { createStore, type StoreApi } from "zustand/vanilla";
import type { CoreFacts } from "../domain/facts/dataset";
import { SOURCE_LANGUAGE } from "../i18n/languages";
import { answerActions } from "./slices/answers";
import { ownActions } from "./slices/own";
import { planActions } from "./slices/plan";
import { respondentActions } from "./slices/respondents";
import { scenarioActions } from "./slices/scenarios";
import { trialActions } from "./slices/trial";
import { visitActions } from "./slices/visit";
import { weighActions } from "./slices/weigh";
import type { KeepParts } from "./keeping/desk";
import { keepState } from "./keeping/keep";
import type { TextStorage } from "./keeping/keys";
import { editor, emptyState, type SliceParts, type State } from "./state";

/** All actions on the state. */
function actionsOf(parts: SliceParts) {
  return {
    ...answerActions(parts),
    ...weighActions(parts),
    ...ownActions(parts),
    ...trialActions(parts),
    ...scenarioActions(parts),
    ...respondentActions(parts),
    ...planActions(parts),
    ...visitActions(parts),
  };
}

/** The application state and its actions. */
export interface AppState extends State, ReturnType<typeof actionsOf> {}

/** The environment of a store. */
interface StoreParts {
  readonly dataset: CoreFacts;
  /** The browser's storage, or a substitute; may throw (denied, full). */
  readonly storage: () => TextStorage;
  /** The storage of this window only; absent = none. */
  readonly session?: () => TextStorage;
  readonly reading: KeepParts["reading"];
  /** Today's ISO date. */
  readonly today: () => string;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** The store, and its operations on the storage apart from storing every change. */
export interface AppStore extends StoreApi<AppState>, ReturnType<typeof keepState> {}

const nowhere = () => ({ getItem: () => null, setItem: () => undefined, removeItem: () => undefined });

/** Creates the store. Never throws for bad stored state; `notice` says what was wrong. */
export function createAppStore({ session = nowhere, now = Date.now, ...given }: StoreParts): AppStore {
  const { dataset, today } = given;
  const store = createStore<AppState>()((set, get) => {
    const actions = actionsOf({ dataset, set, get, edit: editor(today) });
    return { ...emptyState(dataset), language: SOURCE_LANGUAGE, name: "", ...actions };
  });
  return Object.assign(store, keepState(store, { ...given, session, now }));
}
