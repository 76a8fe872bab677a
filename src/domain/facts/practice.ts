import type { Amount } from "./amount";
import type { Id } from "../id";
import type { Link } from "./link";
import type { Source } from "./source";

/** A policy theme; it selects examples and networks, and never affects the ranking. */
export interface Theme {
  readonly id: Id;
}

/** A partner place of an example. */
export interface Partner {
  /** Proper name, not translated. */
  readonly name: string;
  /** ISO 3166-1 alpha-2, or null for a consortium or a region. */
  readonly country: string | null;
}

/** A practical example from the guide. */
export interface Practice {
  readonly id: Id;
  readonly form: Id;
  /** Other forms that its sources show. */
  readonly alsoForms: readonly Id[];
  /** NIS codes of Flemish municipalities (2025); empty for a programme or a province. */
  readonly municipalities: readonly string[];
  readonly partners: readonly Partner[];
  readonly regions: readonly Id[];
  readonly occasions: readonly Id[];
  readonly themes: readonly Id[];
  /** Sustainable Development Goals (1 to 17) that the source mentions by number. */
  readonly sdgs: readonly number[];
  /** First and last year according to the source; null = unknown. */
  readonly years: { readonly from: number | null; readonly to: number | null };
  readonly amounts: readonly Amount[];
  /** Proper names of participants, not translated. */
  readonly actors: readonly string[];
  /** Channels that funded it. */
  readonly channels: readonly Id[];
  /** False if not open to Flemish municipalities (a Dutch programme). */
  readonly open: boolean;
  /** Its state when last checked; null = not checked. */
  readonly state: PracticeState | null;
  readonly link: Link | null;
  readonly source: Source;
  readonly notes: readonly Id[];
}

/** A short mention in the guide: a municipality and its partner, without a case description. */
export interface Mention {
  readonly id: Id;
  readonly form: Id | null;
  /** NIS codes. */
  readonly municipalities: readonly string[];
  readonly partner: Partner;
  /** Its state when last checked; null = not checked. */
  readonly state: PracticeState | null;
  readonly link: Link | null;
  readonly source: Source;
}

/** A point on the map. */
export interface Place {
  readonly id: Id;
  /** Proper name. */
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly role: "flemish" | "partner";
  /** Degrees, WGS84. */
  readonly latitude: number;
  readonly longitude: number;
  /** Precision of the point; key of a text (`precisions`). */
  readonly precision: Id;
  /** Source of the point, and its licence. */
  readonly credit: string;
  /** Examples at this place. */
  readonly practices: readonly Id[];
  readonly mentions: readonly Id[];
}

/** The state of an example when last checked. */
export interface PracticeState {
  readonly kind: "runs" | "ending" | "ended" | "unknown";
  /** Date of the last trace found (ISO date, month or year); null = undated sources. */
  readonly date: string | null;
  readonly checkedOn: string;
  readonly certainty: "high" | "medium" | "low";
  /** Where it was found; empty = nothing found. */
  readonly seen: readonly Source[];
}
