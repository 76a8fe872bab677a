import { withAnswer } from "../domain/answer-path";
import {
  type Answers,
  type Dossier,
  NO_ANSWERS,
  type PlanSettings,
  RESPONDENT_LIMIT,
  type RespondentAnswers,
  SCENARIO_LIMIT,
  SCENARIO_NAME_LIMIT,
} from "../domain/answers";
import type { Dataset, Id } from "../domain/dataset";
import type { Language } from "../domain/texts";
import { NAME_LIMIT } from "../questionnaire/answer-parser";
import { makeDossier } from "../dossier/read";
import type { Notice, Stored } from "./revive";

/** One answer to set: path of the question and value; undefined takes the answer out. */
export interface AnswerChange {
  readonly path: string;
  readonly value: unknown;
}

/** Answers that are tried out beside the original, and the earlier tries. */
export interface Trial {
  /** The answers tried now; null = the original. */
  readonly trial: Answers | null;
  /** Earlier tries, the latest last; null stands for the original. Not kept in the browser's storage. */
  readonly trialPast: readonly (Answers | null)[];
}

/** What can be done to the state. */
export interface Actions {
  /** Sets answers and the date of change. */
  answer(changes: readonly AnswerChange[]): void;
  /** Remembers the page that is open. */
  setLastPage(page: string): void;
  /** Chooses the language; the answers do not change. */
  setLanguage(language: Language): void;
  /** Takes everything out of the dossier; `undo` brings it back. */
  clear(): void;
  /** Replaces the dossier; `undo` brings the old one back. */
  open(dossier: Dossier): void;
  /** Brings back the dossier before the last clearing, opening or removal. */
  undo(): void;
  dismissNotice(): void;
  /** Writes what stands here to the storage again, after it was cleared elsewhere. */
  storeAgain(): void;
  /** Changes answers beside the original: "what if". */
  tryOut(changes: readonly AnswerChange[]): void;
  /** Tries another whole set of answers, such as a scenario that was kept. */
  tryAnswers(answers: Answers): void;
  /** One step back in what was tried. */
  undoTrial(): void;
  /** Back to the original; what was tried can be brought back by `undoTrial`. */
  endTrial(): void;
  /** Makes what is tried the original; `undo` brings the old one back. */
  adoptTrial(): void;
  /**
   * Keeps answers as a scenario, at the end of the list.
   * @returns its id, or null when there are `SCENARIO_LIMIT` already.
   */
  keepScenario(name: string, answers: Answers): Id | null;
  renameScenario(id: Id, name: string): void;
  /** `undo` brings it back. */
  removeScenario(id: Id): void;
  /** Ticks a first step of a form, or takes the tick away. @param step place in the list of steps, from 0. */
  markStep(form: Id, step: number, done: boolean): void;
  /** Replaces what was filled in on the sheet of people and money. */
  setPlan(plan: PlanSettings): void;
  /**
   * Adds other respondents; those beyond `RESPONDENT_LIMIT` are left out.
   * @returns how many were added.
   */
  addRespondents(respondents: readonly RespondentAnswers[]): number;
  /** Gives a respondent a name, or takes it away when it is empty. */
  nameRespondent(id: Id, name: string): void;
  /** `undo` brings it back. */
  removeRespondent(id: Id): void;
}

/** The part of the state that the actions read and write. */
export interface Acted extends Stored, Trial {
  /** The dossier before the last clearing, opening or removal; null = nothing to undo. */
  readonly before: Dossier | null;
  readonly notice: Notice | null;
}

interface Parts {
  readonly dataset: Dataset;
  readonly today: () => string;
}

type Set = (change: (state: Acted) => Partial<Acted>) => void;

const UNTRIED: Trial = { trial: null, trialPast: [] };

/** Most steps that `undoTrial` goes back. */
const PAST_LIMIT = 100;

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Whether a dossier holds anything that a person gave. */
export function hasContent(dossier: Dossier): boolean {
  const { scenarios = [], respondents = [] } = dossier;
  return !same(dossier.answers, NO_ANSWERS) || scenarios.length > 0 || respondents.length > 0;
}

function changed(answers: Answers, changes: readonly AnswerChange[]): Answers {
  return changes.reduce((sum, { path, value }) => withAnswer(sum, path, value), answers);
}

/** An id that is not there yet: the prefix and the lowest free number. */
function freeId(prefix: string, taken: readonly { readonly id: Id }[]): Id {
  let number = 1;
  while (taken.some(({ id }) => id === `${prefix}-${number}`)) number += 1;
  return `${prefix}-${number}`;
}

/** A dossier without its empty lists, so that the same content is the same file. */
function tidy({ scenarios = [], respondents = [], ...rest }: Dossier): Dossier {
  return {
    ...rest,
    ...(scenarios.length === 0 ? {} : { scenarios }),
    ...(respondents.length === 0 ? {} : { respondents }),
  };
}

function trialActions({ dataset, today }: Parts, set: Set) {
  const go = (state: Acted, trial: Answers | null): Partial<Acted> =>
    same(state.trial, trial) ? {} : { trial, trialPast: [...state.trialPast, state.trial].slice(-PAST_LIMIT) };
  return {
    tryOut: (changes) => set((state) => tried(state, changed(state.trial ?? state.dossier.answers, changes))),
    tryAnswers: (answers) => set((state) => tried(state, answers)),
    undoTrial: () => set(({ trialPast }) => ({ trial: trialPast.at(-1) ?? null, trialPast: trialPast.slice(0, -1) })),
    endTrial: () => set((state) => go(state, null)),
    adoptTrial: () =>
      set(({ dossier, trial }) =>
        trial === null
          ? {}
          : {
              dossier: { ...dossier, ...makeDossier(dataset, trial, today()) },
              before: dossier,
              ...UNTRIED,
            },
      ),
  } satisfies Partial<Actions>;

  /** Answers equal to the original are the original. */
  function tried(state: Acted, answers: Answers): Partial<Acted> {
    return go(state, same(answers, state.dossier.answers) ? null : answers);
  }
}

function partActions(set: Set, get: () => Acted, stamp: (dossier: Dossier) => Dossier) {
  return {
    keepScenario(name, answers) {
      const { scenarios = [] } = get().dossier;
      if (scenarios.length >= SCENARIO_LIMIT) return null;
      const id = freeId("scenario", scenarios);
      const scenario = { id, name: name.trim().slice(0, SCENARIO_NAME_LIMIT) || id, answers };
      set(({ dossier }) => ({
        dossier: stamp(tidy({ ...dossier, scenarios: [...scenarios, scenario] })),
        before: null,
      }));
      return id;
    },
    renameScenario: (id, name) =>
      set(({ dossier }) => {
        const short = name.trim().slice(0, SCENARIO_NAME_LIMIT);
        const list = (dossier.scenarios ?? []).map((s) => (s.id === id && short !== "" ? { ...s, name: short } : s));
        return { dossier: tidy({ ...dossier, scenarios: list }), before: null };
      }),
    removeScenario: (id) =>
      set(({ dossier }) => {
        const list = (dossier.scenarios ?? []).filter((scenario) => scenario.id !== id);
        return { dossier: stamp(tidy({ ...dossier, scenarios: list })), before: dossier };
      }),
    markStep: (form, step, done) =>
      set(({ dossier }) => {
        const { [form]: old = [], ...rest } = dossier.doneSteps ?? {};
        const list = [...old.filter((n) => n !== step), ...(done ? [step] : [])].toSorted((a, b) => a - b);
        const all = list.length === 0 ? rest : { ...rest, [form]: list };
        const { doneSteps: _old, ...others } = dossier;
        return { dossier: stamp(Object.keys(all).length === 0 ? others : { ...others, doneSteps: all }), before: null };
      }),
    setPlan: (plan) =>
      set(({ dossier }) => {
        const { plan: _old, ...others } = dossier;
        const empty = Object.values(plan).every((value) => value === undefined);
        return { dossier: stamp(empty ? others : { ...others, plan }), before: null };
      }),
  } satisfies Partial<Actions>;
}

function respondentActions(set: Set, get: () => Acted, stamp: (dossier: Dossier) => Dossier) {
  return {
    addRespondents(respondents) {
      const { respondents: there = [] } = get().dossier;
      const list = [...there];
      for (const respondent of respondents) {
        if (list.length >= RESPONDENT_LIMIT) break;
        list.push({ ...respondent, id: freeId("respondent", list) });
      }
      const added = list.length - there.length;
      if (added > 0) set(({ dossier }) => ({ dossier: stamp(tidy({ ...dossier, respondents: list })), before: null }));
      return added;
    },
    nameRespondent: (id, name) =>
      set(({ dossier }) => {
        const short = name.trim().slice(0, NAME_LIMIT);
        const respondents = (dossier.respondents ?? []).map((respondent) =>
          respondent.id === id
            ? {
                ...respondent,
                answers: withAnswer(respondent.answers, "respondent.name", short === "" ? undefined : short),
              }
            : respondent,
        );
        return { dossier: stamp({ ...dossier, respondents }), before: null };
      }),
    removeRespondent: (id) =>
      set(({ dossier }) => {
        const list = (dossier.respondents ?? []).filter((respondent) => respondent.id !== id);
        return { dossier: stamp(tidy({ ...dossier, respondents: list })), before: dossier };
      }),
  } satisfies Partial<Actions>;
}

/** The actions of the store. */
export function makeActions(parts: Parts, set: Set, get: () => Acted): Actions {
  const { dataset, today } = parts;
  const stamp = (dossier: Dossier): Dossier => ({ ...dossier, changedOn: today() });
  return {
    answer: (changes) =>
      set(({ dossier }) => {
        const answers = changed(dossier.answers, changes);
        if (same(answers, dossier.answers)) return {};
        return { dossier: { ...dossier, ...makeDossier(dataset, answers, today()) }, before: null };
      }),
    setLastPage: (lastPage) => set(() => ({ lastPage })),
    setLanguage: (language) => set(() => ({ language })),
    clear: () =>
      set(({ dossier }) => ({
        dossier: makeDossier(dataset, NO_ANSWERS),
        lastPage: null,
        before: dossier,
        ...UNTRIED,
      })),
    open: (dossier) =>
      set((state) => ({
        dossier,
        lastPage: null,
        before: hasContent(state.dossier) ? state.dossier : null,
        ...UNTRIED,
      })),
    undo: () => set(({ before }) => (before === null ? {} : { dossier: before, before: null })),
    dismissNotice: () => set(() => ({ notice: null })),
    // Every change is written.
    storeAgain: () => set(() => ({ notice: null })),
    ...trialActions(parts, set),
    ...partActions(set, get, stamp),
    ...respondentActions(set, get, stamp),
  };
}
