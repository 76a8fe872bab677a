import type { Id } from "./id";
import type { Pluses } from "./level";

/** Why a number is not a usable answer. */
export type NumberFault = "empty" | "not-number" | "negative" | "too-large" | "two-decimals" | "whole-euros";

/** What is wrong with a numeric answer. */
export interface NumberAnswerFault {
  readonly kind: "number";
  /** "both": a number and the escape option. */
  readonly reason: NumberFault | "both";
  readonly value: string;
  readonly unit: "fte" | "euro";
  readonly ceiling: number;
}

/** More points spent than available. */
export interface PointsFault {
  readonly kind: "points";
  /** Total points spent. */
  readonly given: Pluses;
  /** How many too many, 1 or more. */
  readonly excess: Pluses;
}

/**
 * What is wrong with the answer to one question, and what was expected. `value` is the offending value: typed text as
 * is, anything else as JSON of at most 40 characters.
 */
export type AnswerFault =
  | {
      readonly kind: "text";
      readonly value: string;
      /** Maximum length, in UTF-16 units. */
      readonly limit: number;
      /** How many units too long; 0 = not a text. */
      readonly over: number;
    }
  | {
      readonly kind: "municipality";
      readonly value: string;
      /** Number of municipalities in the list; null = no list loaded. */
      readonly listed: number | null;
    }
  | NumberAnswerFault
  | {
      readonly kind: "option";
      /** "both": options together with the escape option that excludes them. */
      readonly reason: "missing" | "both" | "too-many" | "not-offered";
      readonly value: string;
      /** The permitted options, including the escape option. */
      readonly options: readonly string[];
      /** How many may be chosen; null = a single answer, not a list. */
      readonly maximum: number | null;
    };

/** A part of a dossier that cannot be used, while the rest can. `path` is its place in the file. */
export type DossierFault =
  /**
   * "group": a group of answers ("staff") that is not an object. "entry": an unreadable part other than the answers.
   */
  | { readonly kind: "group" | "unknown-field" | "entry"; readonly path: string }
  /**
   * "duel": not two different criteria of the data set, one heavier. "duel-again": the pair was already weighed. "own":
   * a setting out of range, or about something that the data set does not have.
   */
  | { readonly kind: "duel" | "duel-again" | "own"; readonly path: string }
  | (AnswerFault & { readonly path: string; readonly question: Id });
