import type { Applicant, Channel, ChannelStatus } from "../../domain/facts/channel";
import type { Id } from "../../domain/id";
import type { Municipality } from "../../domain/facts/municipality";
import type { Practice } from "../../domain/facts/practice";
import type { Source } from "../../domain/facts/source";

/** Classes of municipalities by inhabitants; each from `from` up to, not including, `below`. */
export const SIZE_CLASSES = [
  { id: "small", from: 0, below: 10_000 },
  { id: "medium", from: 10_000, below: 20_000 },
  { id: "large", from: 20_000, below: 50_000 },
  { id: "city", from: 50_000, below: Number.POSITIVE_INFINITY },
] as const;

/** Id of a class of municipalities. */
export type SizeClass = (typeof SIZE_CLASSES)[number]["id"];

/** Why an example is near, with what exactly it shares with the answers. */
export type PracticeReason =
  | { readonly kind: "municipality" }
  | { readonly kind: "occasion"; readonly ids: readonly Id[] }
  | { readonly kind: "region"; readonly id: Id }
  | { readonly kind: "theme"; readonly ids: readonly Id[] }
  | { readonly kind: "size"; readonly sizeClass: SizeClass }
  | { readonly kind: "province"; readonly province: string };

/** Whether a municipality can use a channel, as far as the facts and the answers tell. */
export type ChannelVerdict = "fits" | "check" | "not";

/** `stops`: it cannot be used. `check`: it cannot be told from here. */
export type ReasonEffect = "stops" | "check";

/** Why a channel does not fit, or is to be checked first. */
export type ChannelReason = {
  readonly effect: ReasonEffect;
  /** Where the rule or the status stands; null where the answers are the reason. */
  readonly source: Source | null;
  /** True where the rule is our reading. */
  readonly reading: boolean;
} & (
  | { readonly kind: "status"; readonly status: ChannelStatus }
  /** Not for Flemish municipalities. */
  | { readonly kind: "not-accessible" }
  /** The status is not sure. */
  | { readonly kind: "unsure" }
  /** Checked too long ago. */
  | { readonly kind: "old-check"; readonly checkedOn: string }
  /** A grant from outside, while the answers want none. */
  | { readonly kind: "unwanted" }
  /** Others than a municipality apply. */
  | { readonly kind: "applicant"; readonly applicants: readonly Applicant[] }
  /** More than `limit` inhabitants are needed; `together`: several municipalities may count together. */
  | {
      readonly kind: "too-small";
      readonly inhabitants: number;
      readonly limit: number;
      readonly together: boolean;
    }
  | { readonly kind: "too-large"; readonly inhabitants: number; readonly limit: number }
  | { readonly kind: "province"; readonly province: string; readonly provinces: readonly string[] }
  /** The province fits, its administrative district does not. */
  | { readonly kind: "arrondissement"; readonly arrondissement: string; readonly arrondissements: readonly string[] }
  /** The rule is about the municipality, which was not answered, or is not in the list. */
  | {
      readonly kind: "municipality";
      readonly rule: "inhabitants" | "province";
      readonly untold: "not-answered" | "not-known";
    }
  | { readonly kind: "partner-region"; readonly asked: Id; readonly regions: readonly Id[] }
  /** No partner region was chosen, and the channel has one. */
  | { readonly kind: "partner-open"; readonly regions: readonly Id[] }
  /** ISO 3166-1 alpha-2. */
  | { readonly kind: "partner-country"; readonly countries: readonly string[] }
  /** Conditions of the project; `year` of the call that had them. */
  | { readonly kind: "conditions"; readonly year: number | null }
);

/** What lists are matched against, besides the answers. */
export interface MatchContext {
  /** ISO date of the advice. */
  readonly date: string;
  /** The own municipality; null = not answered, or not in the list. */
  readonly municipality: Municipality | null;
  /** The municipalities that are known; absent = their list is not there. */
  readonly municipalities?: readonly Municipality[] | undefined;
}

/** An example with the reasons that brought it up. */
export interface PracticeMatch {
  readonly practice: Practice;
  readonly reasons: readonly PracticeReason[];
}

/** A funding channel of a form against this municipality. */
export interface ChannelMatch {
  readonly channel: Channel;
  readonly verdict: ChannelVerdict;
  /** What stops first; empty when it fits. */
  readonly reasons: readonly ChannelReason[];
}
