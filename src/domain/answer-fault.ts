import type { Id } from "./id";
import type { Pluses } from "./level";

/** Why a number is not a usable answer. */
export type NumberFault = "empty" | "not-number" | "negative" | "too-large" | "two-decimals" | "whole-euros";

/** What is wrong with an answer that must be a number. */
export interface NumberAnswerFault {
  readonly kind: "number";
  /** "both": a number and the escape. */
  readonly reason: NumberFault | "both";
  readonly value: string;
  readonly unit: "fte" | "euro";
  readonly ceiling: number;
}

/** More points given than there are. */
export interface PointsFault {
  readonly kind: "points";
  /** Given in all. */
  readonly given: Pluses;
  /** How many of them are too many, 1 or more. */
  readonly excess: Pluses;
}

/**
 * What is wrong with the answer to one question, and what was expected. `value` is what stood there: typed text as it
 * is, anything else as JSON of at most 40 characters.
 */
export type AnswerFault =
  | {
      readonly kind: "text";
      readonly value: string;
      /** Longest text, in UTF-16 units. */
      readonly limit: number;
      /** How many units too long; 0 = it is no text at all. */
      readonly over: number;
    }
  | {
      readonly kind: "municipality";
      readonly value: string;
      /** How many municipalities the list has; null = it was not there. */
      readonly listed: number | null;
    }
  | NumberAnswerFault
  | {
      readonly kind: "option";
      /** "both": options and the escape that excludes them. */
      readonly reason: "missing" | "both" | "too-many" | "not-offered";
      readonly value: string;
      /** What may be chosen, the escape included. */
      readonly options: readonly string[];
      /** How many may be chosen; null = one answer, not a list. */
      readonly maximum: number | null;
    };

/** One part of a dossier that cannot be used; the others can. `path` is its place in the file. */
export type DossierFault =
  /** "group": a group of answers ("staff") that is no group. "entry": a part beside the answers that cannot be read. */
  | { readonly kind: "group" | "unknown-field" | "entry"; readonly path: string }
  /**
   * "duel": no two different criteria of the data set, one heavier. "duel-again": about two that were weighed before it.
   * "own": a setting out of its range, or of something that the data set does not have.
   */
  | { readonly kind: "duel" | "duel-again" | "own"; readonly path: string }
  | (AnswerFault & { readonly path: string; readonly question: Id });
