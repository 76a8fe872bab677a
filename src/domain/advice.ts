import type { Id } from "./id";
import type { Needs } from "./facts/matrix";
import type { RenewalStep } from "./facts/guidance";
import type { EuroPerYear, Fte, Level, Pluses, TermRange } from "./level";
import type { Demand, Situation } from "./situation";
import type { Source } from "./facts/source";

/** What one form delivers on one demand. */
export interface Part extends Demand {
  /** min(level, asked). */
  readonly delivered: Pluses;
  /** Pluses of a benefit beyond what was asked; they do not count. */
  readonly extra: Pluses;
  /** The form's level. */
  readonly level: Level;
  /** The chosen options; empty for a benefit. */
  readonly options: readonly Id[];
  /** The chosen option with the highest level; null for a benefit. */
  readonly option: Id | null;
  /** Source of the level; null where the guide describes nothing (level 0 from the chapters). */
  readonly source: Source | null;
  /** Notes of the cell. */
  readonly notes: readonly Id[];
}

/** A condition that a form does not meet. Source: method, "Conditions". */
export type Conflict =
  /** No term band in common. */
  | { readonly kind: "term"; readonly wanted: TermRange; readonly offered: TermRange; readonly source: Source }
  /** Level 0 for every chosen occasion. */
  | { readonly kind: "occasion"; readonly options: readonly Id[] }
  /** Level 0 for the chosen region. */
  | { readonly kind: "partner-region"; readonly options: readonly Id[] };

/** How a need compares with what is available. Source: method, "People and money". */
export type Standing =
  /** Need specified and available. */
  | "fits"
  /** Need specified and available after freeing; or nothing available at all and need not specified. */
  | "after-freeing"
  /** Need or capacity unknown. */
  | "cannot-tell"
  /** Need specified and more than what is available or can be freed: a proven shortage. */
  | "not-now";

/** Standing of one resource; amounts are in its own unit, to the hundredth. */
export interface ResourceStanding<T extends number> {
  readonly standing: Standing;
  /** Minimum need of the form; null = not specified. */
  readonly need: T | null;
  /** Available for it: today's means minus the known needs of other running forms; null = unknown. */
  readonly now: T | null;
  /** null = unknown. */
  readonly freed: T | null;
  /** now - need, if 0 or more; null = unknown, or not enough. */
  readonly over: T | null;
  /** need - now, or 0 if negative; null = amount unknown. */
  readonly toFree: T | null;
  /** need - now - freed, or 0 if negative; null = amount unknown. */
  readonly lacking: T | null;
  /** Why it cannot be told; "running" = running forms take an unknown amount. null = it can. */
  readonly unknown: "need" | "capacity" | "running" | null;
}

/** Staff and money of one form or of a set; the worse of the two decides. */
export interface JointStanding {
  readonly standing: Standing;
  readonly staff: ResourceStanding<Fte>;
  readonly money: ResourceStanding<EuroPerYear>;
}

/** The advice on one form. */
export interface FormAdvice extends JointStanding {
  readonly form: Id;
  /** Sum over all demands. */
  readonly delivered: Pluses;
  /** Sum over all demands; the same for every form. */
  readonly asked: Pluses;
  /** In demand order. */
  readonly parts: readonly Part[];
  /** Total extra pluses of the benefits: "+k not asked". */
  readonly extra: Pluses;
  /** In the order term, occasion, partner region. */
  readonly conflicts: readonly Conflict[];
  readonly running: boolean;
  /** In the list of possible forms: no proven shortage, or already running. */
  readonly possible: boolean;
  /** From the data set, or set by the person. */
  readonly needs: Needs;
}

/** Tied forms within one part of the list; order within: lower euro threshold (unknown last), then id. */
export interface TieGroup {
  /** 1 + number of forms before the group in its part of the list. */
  readonly rank: number;
  readonly forms: readonly Id[];
}

/** The deterministic advice. */
export interface Advice {
  readonly situation: Situation;
  /** False when no pluses were asked: then there is no score or ranking. */
  readonly scored: boolean;
  readonly asked: Pluses;
  /** All forms: possible first, then not now; within each by fewest conflicts, then score, then as in `TieGroup`. */
  readonly forms: readonly FormAdvice[];
  readonly possible: readonly TieGroup[];
  readonly notNow: readonly TieGroup[];
  /** First tie group of all forms, ignoring people and money. */
  readonly topOfAll: readonly Id[];
  /** Possible forms with the fewest conflicts, in list order: only these can be first. */
  readonly contenders: readonly Id[];
  /** Fewest conflicts of any possible form; above 0 = no possible form meets every condition. 0 without forms. */
  readonly fewestConflicts: number;
  /** "share" after a duel: contenders are ordered by share of first place, then by score. */
  readonly orderedBy: "score" | "share";
}

/** Our verdict on a running form. Source: method, "What runs already". */
export type RunningWord = RenewalStep["words"][number];

/** The one fact that decides it. */
export type RunningReason =
  | "delivers-enough"
  /** It delivers enough, but lacks people or money. */
  | "means-lack"
  | "delivers-part"
  | "conflict"
  | "delivers-little"
  /** The other running forms deliver everything it does. */
  | "brought-by-others";

/** The advice on one running form. */
export interface RunningForm {
  readonly form: Id;
  readonly word: RunningWord;
  readonly reason: RunningReason;
  /** Pluses that the running forms together would lose without it. */
  readonly ownPluses: Pluses;
}

/** What one form adds to others on one demand: delivered with it minus without it, above 0. */
export interface Gain extends Demand {
  readonly pluses: Pluses;
}

/** The advice on all running forms. */
export interface RunningAdvice {
  /** Pluses of the running forms together: the maximum per demand. */
  readonly delivered: Pluses;
  readonly asked: Pluses;
  readonly forms: readonly RunningForm[];
  /** The form that adds most; null = no contender adds anything. */
  readonly adds: { readonly form: Id; readonly pluses: Pluses; readonly on: readonly Gain[] } | null;
  /** People and money for all of them, with the form to add if there is one. */
  readonly means: JointStanding;
}
