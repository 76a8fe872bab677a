import type { Id } from "./id";
import type { Needs } from "./facts/matrix";
import type { RUNNING_WORDS } from "./facts/guidance";
import type { EuroPerYear, Fte, Level, Pluses, TermRange } from "./level";
import type { Demand, Situation } from "./situation";
import type { Source } from "./facts/source";

/** What one form delivers on one demand. */
export interface Part extends Demand {
  /** min(level, asked). */
  readonly delivered: Pluses;
  /** Pluses of a benefit beyond what was asked; they earn nothing. */
  readonly extra: Pluses;
  /** The level that was looked up. */
  readonly level: Level;
  /** The options that were chosen; empty for a benefit. */
  readonly options: readonly Id[];
  /** The one of them with the highest level; null for a benefit. */
  readonly option: Id | null;
  /** Where the level stands; null where the guide describes nothing (level 0 from the chapters). */
  readonly source: Source | null;
  /** Notes of the cell. */
  readonly notes: readonly Id[];
}

/** A condition that a form does not meet. Source: method, "Conditions". */
export type Conflict =
  /** No band of terms in common. */
  | { readonly kind: "term"; readonly wanted: TermRange; readonly offered: TermRange; readonly source: Source }
  /** Level 0 for every occasion that was chosen. */
  | { readonly kind: "occasion"; readonly options: readonly Id[] }
  /** Level 0 for the region that was chosen. */
  | { readonly kind: "partner-region"; readonly options: readonly Id[] };

/** How a need meets what there is. Source: method, "People and money". */
export type Standing =
  /** Need named, and there. */
  | "fits"
  /** Need named, and there once what could be freed is freed; or nothing there at all, and the need not named. */
  | "after-freeing"
  /** Need or capacity unknown. */
  | "cannot-tell"
  /** Need named, and more than there is and could be freed: a proven shortage. */
  | "not-now";

/** Standing of one resource; amounts are in its own unit, to the hundredth. */
export interface ResourceStanding<T extends number> {
  readonly standing: Standing;
  /** What the form needs at least; null = nobody names it. */
  readonly need: T | null;
  /** What there is for it: today's means less what other running forms are known to need; null = not known. */
  readonly now: T | null;
  /** null = not known. */
  readonly freed: T | null;
  /** now - need where that is 0 or more; null = not known, or not enough. */
  readonly over: T | null;
  /** need - now where that is more than 0, else 0; null = nobody can say how much. */
  readonly toFree: T | null;
  /** need - now - freed where that is more than 0, else 0; null = nobody can say how much. */
  readonly lacking: T | null;
  /** What makes that it cannot be told; "running" = running forms take an unknown part. null = it can. */
  readonly unknown: "need" | "capacity" | "running" | null;
}

/** Staff and money of one form or of a set; the worse of the two counts. */
export interface JointStanding {
  readonly standing: Standing;
  readonly staff: ResourceStanding<Fte>;
  readonly money: ResourceStanding<EuroPerYear>;
}

/** The advice about one form. */
export interface FormAdvice extends JointStanding {
  readonly form: Id;
  /** Sum of what is delivered on every demand. */
  readonly delivered: Pluses;
  /** Sum of what is asked; the same for every form. */
  readonly asked: Pluses;
  /** In the order of the demands. */
  readonly parts: readonly Part[];
  /** Extra pluses of the benefits together: "+k not asked". */
  readonly extra: Pluses;
  /** In the order term, occasion, partner region. */
  readonly conflicts: readonly Conflict[];
  readonly running: boolean;
  /** Part of the list: not a proven shortage, or it runs already. */
  readonly possible: boolean;
  /** Of the data set, or what the person set. */
  readonly needs: Needs;
}

/** Forms at the same place of one part of the list; order inside: lower euro threshold (unknown last), then id. */
export interface TieGroup {
  /** 1 + number of forms before the group in its part of the list. */
  readonly rank: number;
  readonly forms: readonly Id[];
}

/** The deterministic advice. */
export interface Advice {
  readonly situation: Situation;
  /** False when no pluses were asked: no score and no ranking. */
  readonly scored: boolean;
  readonly asked: Pluses;
  /** All forms: possible, then not now; inside each part fewest conflicts, then score, then as in `TieGroup`. */
  readonly forms: readonly FormAdvice[];
  readonly possible: readonly TieGroup[];
  readonly notNow: readonly TieGroup[];
  /** First tie group of all forms together, whatever people and money. */
  readonly topOfAll: readonly Id[];
  /** Possible forms with as few conflicts as any, in the order of the list: only these can be first. */
  readonly contenders: readonly Id[];
  /** Fewest conflicts of a possible form; more than 0 = no possible form meets every condition. 0 without forms. */
  readonly fewestConflicts: number;
  /** "share" after a duel: the contenders follow their share of first place, then their score. */
  readonly orderedBy: "score" | "share";
}

/** What to do with a form that runs: our reading. Source: method, "What runs already". */
export type RunningWord = (typeof RUNNING_WORDS)[number];

/** Why: one fact decides. */
export type RunningReason =
  | "delivers-enough"
  /** It delivers enough, but people or money lack. */
  | "means-lack"
  | "delivers-part"
  | "conflict"
  | "delivers-little"
  /** Nothing that the other running forms do not bring. */
  | "brought-by-others";

/** The advice about one running form. */
export interface RunningForm {
  readonly form: Id;
  readonly word: RunningWord;
  readonly reason: RunningReason;
  /** Pluses that the running forms would lose together without it. */
  readonly ownPluses: Pluses;
}

/** What one form adds to others on one demand: what they deliver with it minus without it, more than 0. */
export interface Gain extends Demand {
  readonly pluses: Pluses;
}

/** The advice about everything that runs. */
export interface RunningAdvice {
  /** Pluses of the running forms together: the highest of them on every demand. */
  readonly delivered: Pluses;
  readonly asked: Pluses;
  readonly forms: readonly RunningForm[];
  /** The form that adds most to them; null = no contender adds anything. */
  readonly adds: { readonly form: Id; readonly pluses: Pluses; readonly on: readonly Gain[] } | null;
}
