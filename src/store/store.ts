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

/** The application state and its actions. */
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
export interface AppStore extends StoreApi<AppState> {
  /** Resolves when the stored state is loaded: immediately if there is none. Never rejects. */
  readonly ready: Promise<void>;
  /** Merges what another tab has written to the storage. */
  follow(): void;
  /** Clears the state without writing anything; the language of this visit stays. */
  forget(): void;
  /** Key of the open dossier. */
  key(): string;
  /** Opens the dossier under another key, here and for the next window. The language of this visit stays. */
  change(key: string): void;
  /** Whether exactly this dossier is stored, so that leaving loses nothing. */
  isKept(): boolean;
  /** Whether a dossier other than the first was ever opened. */
  several(): boolean;
}

const nowhere = () => ({ getItem: () => null, setItem: () => undefined, removeItem: () => undefined });

/** Creates the store. Never throws for bad stored state; `notice` says what was wrong. */
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
