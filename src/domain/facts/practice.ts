import type { Amount } from "./amount";
import type { Id } from "../id";
import type { Link } from "./link";
import type { Source } from "./source";

/** A policy theme; it chooses examples and networks, never the ranking. */
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

/** A practice example of the guide. */
export interface Practice {
  readonly id: Id;
  readonly form: Id;
  /** Other forms that its sources show too. */
  readonly alsoForms: readonly Id[];
  /** NIS codes of Flemish municipalities of 2025; empty where the example is a programme or a province. */
  readonly municipalities: readonly string[];
  readonly partners: readonly Partner[];
  readonly regions: readonly Id[];
  readonly occasions: readonly Id[];
  readonly themes: readonly Id[];
  /** Sustainable Development Goals (1 to 17) that the source names by number; empty where it names none. */
  readonly sdgs: readonly number[];
  /** First and last year that the source names; null = not told. */
  readonly years: { readonly from: number | null; readonly to: number | null };
  readonly amounts: readonly Amount[];
  /** Proper names of those who take part, not translated. */
  readonly actors: readonly string[];
  /** Channels that paid for it. */
  readonly channels: readonly Id[];
  /** False where a Flemish municipality cannot take this road (a Dutch programme). */
  readonly open: boolean;
  /** How it stood when last looked up; null = not looked up. */
  readonly state: PracticeState | null;
  readonly link: Link | null;
  readonly source: Source;
  readonly notes: readonly Id[];
}

/** A short mention of the guide: a municipality and its partner, without a case of its own. */
export interface Mention {
  readonly id: Id;
  readonly form: Id | null;
  /** NIS codes. */
  readonly municipalities: readonly string[];
  readonly partner: Partner;
  /** How it stood when last looked up; null = not looked up. */
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
  /** How precise the point is; key of a text (`precisions`). */
  readonly precision: Id;
  /** Where the point was taken from, and its licence. */
  readonly credit: string;
  /** Examples and mentions at this place. */
  readonly practices: readonly Id[];
  readonly mentions: readonly Id[];
}

/** How an example stood when it was last looked up. */
export interface PracticeState {
  readonly kind: "runs" | "ending" | "ended" | "unknown";
  /** Date of the last trace (ISO date, month or year); null = the sources are undated. */
  readonly date: string | null;
  readonly checkedOn: string;
  readonly certainty: "high" | "medium" | "low";
  /** Where it was seen; empty where nothing was found. */
  readonly seen: readonly Source[];
}
