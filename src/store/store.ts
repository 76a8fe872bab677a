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
import type { KeepParts } from "./keeping/desk";
import { keepState } from "./keeping/keep";
import type { TextStorage } from "./keeping/keys";
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
  /** The storage of this window alone; absent = none. */
  readonly session?: () => TextStorage;
  readonly reading: KeepParts["reading"];
  /** Today's ISO date. */
  readonly today: () => string;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** The store, and what it does to the storage apart from keeping every change. */
export interface AppStore extends StoreApi<AppState> {
  /** When what was stored is there: at once where nothing was. Never rejects. */
  readonly ready: Promise<void>;
  /** Takes over what stands in the storage now, written by another tab. */
  follow(): void;
  /** Empties the state without writing anything; the language of this visit stays. */
  forget(): void;
  /** Key of the dossier that is open. */
  key(): string;
  /** Opens the dossier under another key, here and where the next window begins. The language of this visit stays. */
  change(key: string): void;
  /** Whether exactly this dossier stands in the storage, so that leaving loses nothing. */
  isKept(): boolean;
  /** Whether another dossier than the first was ever opened. */
  several(): boolean;
}

const nowhere = () => ({ getItem: () => null, setItem: () => undefined, removeItem: () => undefined });

/**
 * Makes the store: state without React, kept in the given storage after every change.
 * Never throws for bad stored state; `notice` says what was wrong.
 */
export function createAppStore({ session = nowhere, now = Date.now, ...given }: StoreParts): AppStore {
  const { dataset, today } = given;
  const store = createStore<AppState>()((set, get) => {
    const parts: SliceParts = { dataset, set, get, edit: editor(today) };
    return {
      ...emptyState(dataset),
      language: SOURCE_LANGUAGE,
      name: "",
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
  return Object.assign(store, keepState(store, { ...given, session, now }));
}
