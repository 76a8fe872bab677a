import type { Answers } from "../../domain/answers";
import type { Id } from "../../domain/dataset";
import type { EuroPerYear, Fte } from "../../domain/level";

/** One answer to be given otherwise. */
export interface ChangedAnswer {
  /** Path of the question: "ambitions.reciprocity", "double", "term", "occasions", "partnerRegion", "staff.freed". */
  readonly path: string;
  /** The present answer; undefined = not answered. */
  readonly from: unknown;
  /** An answer in the same form: to be set at the path. */
  readonly to: unknown;
}

/** Answers to be given otherwise, and how far that is. */
export interface Counterfactual {
  /** Empty = nothing has to change. */
  readonly changes: readonly ChangedAnswer[];
  /** Number of questions answered otherwise. */
  readonly questions: number;
  /** Sum of |change of t| over the ambitions; to or from no opinion counts 1. */
  readonly steps: number;
}

/** How to reach one goal. */
export interface ChangeTarget {
  /** The nearest change of the whole space; null = never, proven by searching the whole space. */
  readonly smallest: Counterfactual | null;
  /** The nearest change of ambitions alone. */
  readonly ambitions: Counterfactual | null;
  /** How many changes of ambitions are equally near; 0 when there is none. */
  readonly ways: number;
  /** Single changes of another question that reach it, one a question (the fewest choices changed). */
  readonly others: readonly Counterfactual[];
}

/** What must be freed to make a form attainable. */
export interface ResourceChange {
  /** FTE on top of what is there and could be freed already; 0 = staff is not the problem. */
  readonly fte: Fte;
  /** Euro a year on top of what is there and could be freed already. */
  readonly euroPerYear: EuroPerYear;
  /** The same as answers: "staff.freed" and "money.freed". */
  readonly changes: readonly ChangedAnswer[];
  /** Where it then stands among all forms that are attainable with that. */
  readonly thenFirst: "alone" | "shared" | "no";
}

/** What puts one form first. */
export interface FormCounterfactuals {
  readonly form: Id;
  /**
   * Null when the form is attainable. Otherwise `alone` and `among` hold on top of these resources, which are not in
   * their lists of changes, and among all forms that are attainable with them.
   */
  readonly resources: ResourceChange | null;
  /** First alone. */
  readonly alone: ChangeTarget;
  /** Among the first. */
  readonly among: ChangeTarget;
}

/** The space that was searched: "never" holds for this space. */
export interface SearchedSpace {
  /** Ways to answer the ambitions: 5 to the power of the number of benefits. */
  readonly ambitions: number;
  /** Other answers tried to each question, the ambitions as they are. */
  readonly double: number;
  readonly term: number;
  readonly occasions: number;
  readonly partnerRegion: number;
  /** False where there are so many occasions that only sets near to the present one were tried. */
  readonly allOccasions: boolean;
}

/** The smallest changes of all forms outside the top group. */
export interface Counterfactuals {
  /** Top group of the attainable forms now. */
  readonly top: readonly Id[];
  readonly space: SearchedSpace;
  /** In the order of the list: attainable forms by score, then the others. */
  readonly forms: readonly FormCounterfactuals[];
}

/** A single other answer with the score of every form after it. */
export interface Candidate {
  readonly path: keyof Answers;
  readonly from: unknown;
  readonly to: unknown;
  /** Choices that come in or go out; 1 for a question with one answer. */
  readonly toggles: number;
  /** Points asked in all after the change. */
  readonly asked: number;
  /** Points of each form after the change, in the order of the advice. */
  readonly points: readonly number[];
}
