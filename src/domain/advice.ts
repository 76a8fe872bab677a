import type { FirstShare } from "./certainty";
import type { Id } from "./dataset";
import type { Source } from "./source";
import type { EuroPerYear, Fte, Level, Pluses, TermRange } from "./level";

/** What a part of the score is about: a benefit of the matrix, or one of the three questions from the chapters. */
export type PartKind = "benefit" | "term" | "occasion" | "partner-region";

/** One thing that was asked: `points` = multiplier x asked. */
export interface Demand {
  readonly kind: PartKind;
  /** Criterion id; "occasion" and "partner-region" for the context questions. */
  readonly id: Id;
  /** Pluses asked, 0 to 3; 0 = answered "not needed": shown, worth nothing. */
  readonly asked: Pluses;
  /** 1, or 2 where the benefit counts double. */
  readonly multiplier: number;
}

/** What one form delivers on one demand; `multiplier x delivered` is its share of the score. */
export interface Part extends Demand {
  /** 0 to `asked`. */
  readonly delivered: Pluses;
  /** Pluses beyond what was asked; they earn nothing. */
  readonly extra: Pluses;
  /** What exactly was asked, where that is more than a number: the terms, or the options chosen. */
  readonly wanted: { readonly term: TermRange } | { readonly options: readonly Id[] } | null;
  /** What was looked up: a level, or a range of terms. */
  readonly found: { readonly level: Level } | { readonly term: TermRange };
  /** Id of the occasion or region that was looked up, for the context parts. */
  readonly option: Id | null;
  /** Where that stands; null where the guide describes nothing (level 0 from the chapters). */
  readonly source: Source | null;
  /** Notes of the cell. */
  readonly notes: readonly Id[];
}

/** How a need meets what there is. */
export type Fit =
  /** need <= now */
  | "fits"
  /** need <= now + what could be freed */
  | "stretch"
  /** need > now + freed */
  | "not-now"
  /** need or capacity unknown: attainable, with a warning */
  | "unknown";

/** Fit of one resource. Amounts are in the unit of the need. */
export interface ResourceFit<T extends number> {
  readonly fit: Fit;
  /** Minimum that the form needs; null = unknown. */
  readonly need: T | null;
  /** What must be freed beyond `now`; 0 when it fits, null when unknown. */
  readonly toFree: T | null;
  /** need - now - freed where that is more than 0, else 0; null when unknown. */
  readonly lacking: T | null;
  /** Why the fit is unknown. */
  readonly unknown: "need" | "capacity" | null;
}

/** Staff and money together; the worse of the two counts. */
export interface Feasibility {
  readonly fit: Fit;
  readonly attainable: boolean;
  readonly staff: ResourceFit<Fte>;
  readonly money: ResourceFit<EuroPerYear>;
}

/** The advice about one form. */
export interface FormAdvice {
  readonly form: Id;
  /** Sum of multiplier x delivered. */
  readonly delivered: Pluses;
  /** Sum of multiplier x asked; the same for every form. */
  readonly asked: Pluses;
  readonly parts: readonly Part[];
  /** Extra pluses of the benefits together: "+k not asked". */
  readonly extra: Pluses;
  readonly feasibility: Feasibility;
  readonly running: boolean;
  /** Fit of the term: whether the asked interval meets the form's range; null when no term was asked. */
  readonly termFits: boolean | null;
}

/** Forms with the same score, within one part of the list; order inside: lower euro threshold, then id. */
export interface TieGroup {
  /** 1-based rank of the group within its part of the list: 1 + number of forms strictly better. */
  readonly rank: number;
  readonly forms: readonly Id[];
}

/** The deterministic advice. */
export interface Advice {
  /** Nothing asked: no score and no ranking. */
  readonly scored: boolean;
  readonly asked: Pluses;
  readonly demands: readonly Demand[];
  /** All forms: attainable by score, then not now by score; data order of ties as in `TieGroup`. */
  readonly forms: readonly FormAdvice[];
  readonly attainable: readonly TieGroup[];
  readonly notNow: readonly TieGroup[];
  /** First tie group of all forms together, whatever their feasibility. */
  readonly topOfAll: readonly Id[];
}

/** The advice in one sentence, as data; `i18n` makes the sentence. */
export type Headline =
  | { readonly kind: "nothing-asked" }
  | {
      readonly kind: "top";
      /** The top tie group among what is attainable, in order of the list. */
      readonly forms: readonly Id[];
      readonly delivered: Pluses;
      readonly asked: Pluses;
      /** What must be freed for forms of the top group that need an effort; null = nothing of that kind. */
      readonly stretch: readonly {
        readonly form: Id;
        readonly fte: Fte | null;
        readonly euroPerYear: EuroPerYear | null;
      }[];
      /** Forms of the top group of which the source does not tell the need. */
      readonly needUnknown: { readonly staff: readonly Id[]; readonly money: readonly Id[] };
      /** Forms of the top group that cannot be judged because the answers give no number. */
      readonly capacityUnknown: { readonly staff: readonly Id[]; readonly money: readonly Id[] };
      /** True where no form of the top group has a minimum of own money: what there is says nothing then. */
      readonly moneyFree: boolean;
      /** Forms of the top group that run already. */
      readonly running: readonly Id[];
      /** True where every form that there is stands in the top group: the answers make no difference. */
      readonly everyForm: boolean;
      /** How often each form of the top group stays first among what is attainable; null = not known (yet). */
      readonly certainty: readonly FirstShare[] | null;
      /** Forms that deliver more but are not attainable now. */
      readonly better: Better | null;
    }
  | { readonly kind: "none-attainable"; readonly better: Better };

/** Best forms of the second part of the list, with what is lacking (of the first of them; null = that resource is not the problem). */
export interface Better {
  readonly forms: readonly Id[];
  readonly delivered: Pluses;
  readonly asked: Pluses;
  readonly lackingFte: Fte | null;
  readonly lackingEuroPerYear: EuroPerYear | null;
}
