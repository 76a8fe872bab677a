import { createStore, type StoreApi } from "zustand/vanilla";
import type { CoreFacts } from "../domain/facts/dataset";
import { SOURCE_LANGUAGE } from "../i18n/languages";
import { type AnswerActions, answerActions } from "./slices/answers";
import { type OwnActions, ownActions } from "./slices/own";
import { type PlanActions, planActions } from "./slices/plan";
import { type RespondentActions, respondentActions } from "./slices/respondents";
import { type ScenarioActions, scenarioActions } from "./slices/scenarios";
import { type TrialActions, trialActions } from "./slices/trial";
import { type VisitActions, visitActions } from "./slices/visit";
import { type WeighActions, weighActions } from "./slices/weigh";
import { keepState, type TextStorage } from "./keep";
import { editor, emptyState, type SliceParts, type State } from "./state";

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

/** What a store needs from outside. */
interface StoreParts {
  readonly dataset: CoreFacts;
  /** The browser's storage, or a stand-in; may throw (denied, full). */
  readonly storage: () => TextStorage;
  /** Today's ISO date. */
  readonly today: () => string;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** The store, and what it does to the storage apart from keeping every change. */
export interface AppStore extends StoreApi<AppState> {
  /** Takes over what stands in the storage now, written by another tab. */
  follow(): void;
  /** Empties the state without writing anything; the language of this visit stays. */
  forget(): void;
}

/**
 * Makes the store: state without React, kept in the given storage after every change.
 * Never throws for bad stored state; `notice` says what was wrong.
 */
export function createAppStore({ dataset, storage, today, now = Date.now }: StoreParts): AppStore {
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
  return Object.assign(store, keepState(store, { dataset, storage, now }));
}
