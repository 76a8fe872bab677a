import type { DuelAnswer } from "./answers";
import type { Id } from "./id";

/**
 * Whether a form comes first: proved, not sampled. "always": no form is ever better. "possible": first for some of the
 * weightings. "never": in no part of them with volume.
 * Source: necessary and possible preference (Greco, Mousseau & Slowinski 2008, doi 10.1016/j.ejor.2007.08.013).
 */
export type Verdict = "always" | "possible" | "never";

/**
 * How often one form takes each rank, over the weightings consistent with the answers. Shares are fractions of these, 0
 * to 1.
 * Source: rank acceptability index (Tervonen & Figueira 2008, doi 10.1002/mcda.407).
 */
export interface FormRobustness {
  readonly form: Id;
  /** null = not yet proved. */
  readonly verdict: Verdict | null;
  /** Share in which no form is better: first alone or tied. */
  readonly first: number;
  /** Share in which it is first alone. */
  readonly alone: number;
  /** `ranks[r - 1]` = share in which r - 1 forms are better. Sums to 1; one entry per form. */
  readonly ranks: readonly number[];
  /** Other forms that deliver the same on everything asked, and so always tie with it. */
  readonly same: readonly Id[];
}

/** How certain an advice is. Plain data that can be stored, posted to a worker and printed. */
export interface Robustness {
  /** The contenders of the advice, in list order. */
  readonly forms: readonly FormRobustness[];
  /** Number of weightings, and the seed that reproduces them. */
  readonly points: number;
  readonly seed: number;
  /** Duels that count: about asked criteria, and consistent with the rest. */
  readonly duels: readonly DuelAnswer[];
}

/** A rival to name beside the recommended form. Source: method, "Shares of first place". */
export interface Rivalry {
  /** The headline's form; in a tie, the one that is first most often. */
  readonly leader: Id;
  /** Its share of first place, 0 to 1. */
  readonly leaderShare: number;
  readonly rival: Id;
  readonly rivalShare: number;
}

/** A question that would make the first place more certain: which of the two weighs more? */
export interface Duel {
  readonly pair: readonly [first: Id, second: Id];
  /** Share of the most frequent first form now, and expected after the answer; 0 to 1. */
  readonly now: number;
  readonly expected: number;
  /** Per answer: the share of weightings that remains, and the form then most often first. */
  readonly answers: readonly [DuelOutcome, DuelOutcome];
}

/** The outcome of one answer to a duel. */
export interface DuelOutcome {
  readonly heavier: Id;
  /** Share of the present weightings consistent with it, 0 to 1. */
  readonly part: number;
  /** The form most often first among those, and its share of them. */
  readonly leader: Id;
  readonly share: number;
}
