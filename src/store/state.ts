import type { DossierFault } from "../domain/answer-fault";
import { type Answers, type Dossier, NO_ANSWERS } from "../domain/answers";
import type { CoreFacts } from "../domain/facts/dataset";
import type { Id } from "../domain/id";
import type { Language } from "../i18n/languages";
import type { DossierNote } from "../domain/dossier-note";
import { makeDossier } from "../dossier/make";

/** Version of what the browser stores around the dossier. */
export const STORED_VERSION = 1;

/** What the person must know about their stored answers. */
export type Notice =
  | { readonly kind: "broken" | "newer"; readonly setAside: string }
  | { readonly kind: "faults"; readonly faults: readonly DossierFault[]; readonly setAside: string }
  /** Answers of an older version changed a little when they were opened. */
  | { readonly kind: "migrated"; readonly notes: readonly DossierNote[] }
  | { readonly kind: "not-stored" }
  /** Another tab changed answers, which are here now too; `undo` brings back what stood here. */
  | { readonly kind: "other-tab" }
  /** The storage was cleared elsewhere; this tab still has the answers. */
  | { readonly kind: "cleared-elsewhere" }
  /** The dossier was removed elsewhere; this tab still has the answers, and keeps no more of them. */
  | { readonly kind: "removed-elsewhere" };

/** What is kept in the browser. */
export interface Stored {
  /** Name that the person gave to the dossier, beside that of the municipality; "" = none. */
  readonly name: string;
  readonly dossier: Dossier;
  /** Page of the questionnaire that was last open. */
  readonly lastPage: string | null;
  /** Language that the person chose; Dutch until then. */
  readonly language: Language;
  /** Answers that are tried out beside the original; null = none. */
  readonly trial: Answers | null;
  /** How often the dossier was replaced as a whole: changes in another window are never put into another dossier. */
  readonly turn: number;
  /** The dossier before the last clearing, opening or removal, for `UNDO_MINUTES`; null = nothing to undo. */
  readonly before: Dossier | null;
}

/** The state without its actions. */
export interface State extends Stored {
  /** Earlier tries, the latest last; null stands for the original. */
  readonly trialPast: readonly (Answers | null)[];
  readonly notice: Notice | null;
  /** Pairs of criteria that were not weighed when that was asked: not asked again in this visit. */
  readonly skippedDuels: readonly (readonly [Id, Id])[];
}

/** The state without anything that a person gave, but for the language and the name of the dossier. */
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

/** The part of the state that is kept. */
export function storedPart({ name, dossier, lastPage, language, trial, turn, before }: Stored): Stored {
  return { name, dossier, lastPage, language, trial, turn, before };
}

/** What the actions of a slice are made with. */
export interface SliceParts {
  readonly dataset: CoreFacts;
  readonly set: (change: (state: State) => Partial<State>) => void;
  readonly get: () => State;
  /** The dossier with parts changed, dated today and without empty parts: the same content is the same file. */
  readonly edit: (dossier: Dossier, change: Partial<Dossier>) => Dossier;
}

function isEmpty(part: unknown): boolean {
  return typeof part === "object" && part !== null && Object.values(part).every((value) => value === undefined);
}

/** Makes `SliceParts.edit`. @param today gives the ISO date. */
export function editor(today: () => string): SliceParts["edit"] {
  return (dossier, change) => {
    const { scenarios, respondents, doneSteps, plan, ...rest } = { ...dossier, ...change, changedOn: today() };
    const parts = Object.entries({ scenarios, respondents, doneSteps, plan });
    return { ...rest, ...Object.fromEntries(parts.filter(([, part]) => part !== undefined && !isEmpty(part))) };
  };
}

/** An id that is not there yet: the prefix and the lowest free number. */
export function freeId(prefix: string, taken: readonly { readonly id: string }[]): string {
  let number = 1;
  while (taken.some(({ id }) => id === `${prefix}-${number}`)) number += 1;
  return `${prefix}-${number}`;
}
