import type { DuelAnswer } from "./answers";
import type { Id } from "./id";

/**
 * Whether a form comes first: proved, never read off a sample. "always": no form is ever better. "possible": first for
 * some of the weightings. "never": in no part of them that has volume.
 * Source: necessary and possible preference (Greco, Mousseau & Slowinski 2008, doi 10.1016/j.ejor.2007.08.013).
 */
export type Verdict = "always" | "possible" | "never";

/**
 * How often one form comes where, over the weightings that agree with the answers. Shares are parts of those, 0 to 1.
 * Source: rank acceptability index (Tervonen & Figueira 2008, doi 10.1002/mcda.407).
 */
export interface FormCertainty {
  readonly form: Id;
  /** null = not proved yet. */
  readonly verdict: Verdict | null;
  /** Share in which no form is better: first alone or together. */
  readonly first: number;
  /** The part of it in which it is first alone. */
  readonly alone: number;
  /** `ranks[r - 1]` = share in which r - 1 forms are better. Adds up to 1; as long as the list of forms. */
  readonly ranks: readonly number[];
  /** Other forms that deliver the same on everything that was asked: they share every place with it. */
  readonly same: readonly Id[];
}

/** How certain an advice is. Plain data: it can be stored, posted to a worker and printed. */
export interface Certainty {
  /** The contenders of the advice, in the order of its list. */
  readonly forms: readonly FormCertainty[];
  /** Weightings looked at, and the seed that gives them again. */
  readonly points: number;
  readonly seed: number;
  /** Duels that count: about criteria that are asked, and not against the rest. */
  readonly duels: readonly DuelAnswer[];
}

/** A form to name beside the one that is advised. Source: method, "Shares of first place". */
export interface Rivalry {
  /** The form of the headline; of a tie the one that is first most often. */
  readonly leader: Id;
  /** Its share of first place, 0 to 1. */
  readonly leaderShare: number;
  readonly rival: Id;
  readonly rivalShare: number;
}

/** A question that makes the first place surer: which of the two weighs more? */
export interface Duel {
  readonly pair: readonly [first: Id, second: Id];
  /** Share of the most frequent first form now, and expected after the answer; 0 to 1. */
  readonly now: number;
  readonly expected: number;
  /** After each answer: the share of the weightings it leaves, and the forms most often first then. */
  readonly answers: readonly [DuelOutcome, DuelOutcome];
}

/** What one answer to a duel gives. */
export interface DuelOutcome {
  readonly heavier: Id;
  /** Part of the present weightings that agree with it, 0 to 1. */
  readonly part: number;
  /** The form most often first among those, and in which share of them. */
  readonly leader: Id;
  readonly share: number;
}
