import type { Id } from "./id";
import type { Source } from "./source";

/** What stands at an address; key of a text (`link.what_home`, ...). */
export const LINK_KINDS = [
  "home",
  "about",
  "call",
  "grant",
  "offer",
  "regulation",
  "decision",
  "join",
  "project",
  "news",
  "publication",
  "law",
  "campaign",
] as const;

/** One of `LINK_KINDS`. */
type LinkKind = (typeof LINK_KINDS)[number];

/** How an address is known: its page was read in a stored copy, another page names it, or only the home page is known. */
export const LINK_CERTAINTIES = ["opened", "named", "home-page"] as const;

/** Where a reader can go on. */
export interface Address {
  readonly certainty: (typeof LINK_CERTAINTIES)[number];
  /** https address of a page of the body itself. */
  readonly url: string;
  readonly what: LinkKind;
  /** Language of the page, BCP 47. */
  readonly language: string;
  /** Address of the organisation for mail, where it publishes one. */
  readonly email: string | null;
  /** Date that the page shows (ISO date, month or year); null = undated. */
  readonly date: string | null;
  /** ISO date on which it was looked up. */
  readonly checkedOn: string;
}

/** No address for readers: none was found, or only a copy, a personal page or an unsafe address (`found`: its host). */
interface NoAddress {
  readonly certainty: "none";
  readonly found: string | null;
  readonly checkedOn: string;
}

/** An address, or that there is none; null in a data set that does not say. */
export type Link = Address | NoAddress;

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

/** What membership costs in a year, in euro. */
export type Fee =
  | { readonly kind: "none" | "unknown" }
  | { readonly kind: "fixed"; readonly euro: number }
  /** `cents` for each inhabitant, with a lowest and a highest fee. */
  | { readonly kind: "per-inhabitant"; readonly cents: number; readonly min: number; readonly max: number }
  /** By number of inhabitants, smallest first; of an old table. */
  | { readonly kind: "steps"; readonly steps: readonly { readonly upTo: number; readonly euro: number }[] };

/** How a municipality joins a network. */
export interface Joining {
  /** `direct`: one municipality joins. `association`: through the association of municipalities. `closed`: not possible. */
  readonly way: "direct" | "association" | "closed";
  /** Number of inhabitants that a member must have at least. */
  readonly minInhabitants: number | null;
  /** Number of inhabitants from which it may be a full member. */
  readonly fullFrom: number | null;
  readonly fee: Fee;
  readonly certainty: "high" | "medium" | "low";
  readonly source: Source;
}

/** When a moment falls: every year on a day (null = some day of the month) or on the first of a weekday, once, or any day. */
export type MomentTime =
  | { readonly month: number; readonly day: number | null }
  /** First such day of the month; 1 = Monday. */
  | { readonly month: number; readonly weekday: number }
  | { readonly date: string }
  | "always";

/** A moment of the year that matters to a municipality. */
export interface Moment {
  readonly id: Id;
  readonly kind: "funding" | "campaign" | "multi-year-plan" | "programme";
  readonly when: MomentTime;
  /** How many days it lasts, 1 or more. */
  readonly days: number;
  /** `fixed`: published, or a rule of every year. `expected`: derived from earlier years. */
  readonly basis: "fixed" | "expected";
  /** ISO date after which it does not come back; null = not known. */
  readonly until: string | null;
  readonly channel: Id | null;
  /** Forms that it is about; empty = those of the channel, or all. */
  readonly forms: readonly Id[];
  /** Provinces whose municipalities it concerns; empty = all. */
  readonly provinces: readonly string[];
  readonly certainty: "high" | "medium" | "low";
  readonly source: Source;
}

/** A moment with its next date. */
export interface CalendarEntry {
  readonly moment: Moment;
  /** ISO date of its first day, or month where the day is not known. */
  readonly from: string;
  /** ISO date of its last day; null = one day, or a month. */
  readonly to: string | null;
}

/** A risk of a form and what to do about it; the text says both. */
export interface Risk {
  readonly id: Id;
  readonly forms: readonly Id[];
  /** Why it stands on one page for who decides: the support ends, or it hangs on one person; null = it does not. */
  readonly main: "support" | "person" | null;
  /** True where it is our own reading. */
  readonly reading: boolean;
  /** Where it was seen; absent where it is our reading alone. */
  readonly source?: Source;
}

/** A published text of a municipality to start from; only its address is given. */
export interface Model {
  readonly id: Id;
  readonly kind: "decision" | "regulation" | "agreement" | "committee" | "advisory-council";
  readonly forms: readonly Id[];
  /** Who published it; a proper name. */
  readonly by: string;
  readonly link: Link;
}

/** Where a legal ground was met. */
export interface LegalSource {
  readonly id: Id;
  /** Who published it; a proper name. */
  readonly by: string;
  readonly link: Link;
}

/** A legal ground that a note for the college proposes; its text says what it is for. */
export interface LegalGround {
  readonly id: Id;
  /** Key of a text (`laws`). */
  readonly law: Id;
  /** Articles as a decision cites them; null = the law as a whole. */
  readonly articles: string | null;
  /** Forms and occasions that call for it; both empty = every note. */
  readonly forms: readonly Id[];
  readonly occasions: readonly Id[];
  /** Only where a running form may end. */
  readonly ending: boolean;
  /** Ids of `LegalSource`. */
  readonly sources: readonly Id[];
}

/** The legal side of a note, to be checked by the legal service. */
export interface Legal {
  readonly sources: readonly LegalSource[];
  readonly grounds: readonly LegalGround[];
}

/** An organisation that helps municipalities. */
export interface Body {
  readonly id: Id;
  /** Proper name. */
  readonly name: string;
  /** Provinces it works for; empty = all. */
  readonly provinces: readonly string[];
  readonly link: Link;
}

/** Whom or what a step leads to, with the address that belongs to it. */
export interface StepAddress {
  readonly kind: "body" | "practice" | "channel" | "network";
  readonly id: Id;
  /** null in a data set that does not say. */
  readonly link: Link | null;
}

/** Something to do; the texts say what. */
export interface ActionStep {
  readonly id: Id;
  readonly at: StepAddress | null;
  /** The moment of the calendar that it is meant for. */
  readonly moment: Id | null;
}

/** What may be advised of a form that runs. */
export const RUNNING_WORDS = ["keep", "repair", "reshape", "phase-out"] as const;

/** A step of renewing a form that runs. */
export interface RenewalStep extends ActionStep {
  /** Advice about the form that it goes with. */
  readonly words: readonly (typeof RUNNING_WORDS)[number][];
}
