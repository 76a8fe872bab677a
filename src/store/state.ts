import type { DossierFault } from "../domain/answer-fault";
import { type Answers, type Dossier, NO_ANSWERS } from "../domain/answers";
import type { CoreFacts } from "../domain/facts/dataset";
import type { Id } from "../domain/id";
import type { Language } from "../i18n/languages";
import type { DossierNote } from "../domain/dossier-note";
import { makeDossier } from "../dossier/make";

/** Version of the format in which the browser stores the state. */
export const STORED_VERSION = 1;

/** What the person must know about the stored answers. */
export type Notice =
  | { readonly kind: "broken" | "newer"; readonly setAside: string }
  | { readonly kind: "faults"; readonly faults: readonly DossierFault[]; readonly setAside: string }
  /** Answers of an older version were converted. */
  | { readonly kind: "migrated"; readonly notes: readonly DossierNote[] }
  | { readonly kind: "not-stored" }
  /** Another tab changed answers, which are now here too; `undo` restores the previous ones. */
  | { readonly kind: "other-tab" }
  /** The storage was cleared elsewhere; this tab still has the answers. */
  | { readonly kind: "cleared-elsewhere" }
  /** The dossier was removed elsewhere; this tab still has the answers, but no longer stores them. */
  | { readonly kind: "removed-elsewhere" };

/** The part of the state stored in the browser. */
export interface Stored {
  /** Name given to the dossier by the person, in addition to the municipality; "" = none. */
  readonly name: string;
  readonly dossier: Dossier;
  /** The last open page of the questionnaire. */
  readonly lastPage: string | null;
  /** The chosen language; Dutch by default. */
  readonly language: Language;
  /** Answers tried out next to the original; null = none. */
  readonly trial: Answers | null;
  /** How often the dossier was replaced as a whole: changes by another window never end up in another dossier. */
  readonly turn: number;
  /** The dossier before the last clearing, opening or removal, for `UNDO_MINUTES`; null = nothing to undo. */
  readonly before: Dossier | null;
}

/** The state without its actions. */
export interface State extends Stored {
  /** Earlier trials, latest last; null is the original. */
  readonly trialPast: readonly (Answers | null)[];
  readonly notice: Notice | null;
  /** Pairs whose duel was skipped: not asked again in this visit. */
  readonly skippedDuels: readonly (readonly [Id, Id])[];
}

/** The state without anything from a person, except language and name of the dossier. */
export function emptyState(dataset: CoreFacts): Omit<State, "language" | "name"> {
  return {
    dossier: makeDossier(dataset, NO_ANSWERS),
    lastPage: null,
    notice: null,
    before: null,
    trial: null,
    turn: 0,
    trialPast: [],
    skippedDuels: [],
  };
}

/** The part of the state to store. */
export function storedPart({ name, dossier, lastPage, language, trial, turn, before }: Stored): Stored {
  return { name, dossier, lastPage, language, trial, turn, before };
}

/** The input for the actions of a slice. */
export interface SliceParts {
  readonly dataset: CoreFacts;
  readonly set: (change: (state: State) => Partial<State>) => void;
  readonly get: () => State;
  /** Changes parts of the dossier, dates it today and drops empty parts, so that equal content gives equal files. */
  readonly edit: (dossier: Dossier, change: Partial<Dossier>) => Dossier;
}

function isEmpty(part: unknown): boolean {
  return typeof part === "object" && part !== null && Object.values(part).every((value) => value === undefined);
}

/** Creates `SliceParts.edit`; `today` returns the ISO date. */
export function editor(today: () => string): SliceParts["edit"] {
  return (dossier, change) => {
    const { scenarios, respondents, doneSteps, plan, ...rest } = { ...dossier, ...change, changedOn: today() };
    const parts = Object.entries({ scenarios, respondents, doneSteps, plan });
    return { ...rest, ...Object.fromEntries(parts.filter(([, part]) => part !== undefined && !isEmpty(part))) };
  };
}

/** An unused id: the prefix and the lowest free number. */
export function freeId(prefix: string, taken: readonly { readonly id: string }[]): string {
  let number = 1;
  while (taken.some(({ id }) => id === `${prefix}-${number}`)) number += 1;
  return `${prefix}-${number}`;
}
