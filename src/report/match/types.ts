import type { Applicant, Channel, ChannelStatus } from "../../domain/facts/channel";
import type { Id } from "../../domain/id";
import type { Municipality } from "../../domain/facts/municipality";
import type { Practice } from "../../domain/facts/practice";
import type { Source } from "../../domain/facts/source";

/** Size classes of municipalities by population, from `from` up to but not including `below`. */
export const SIZE_CLASSES = [
  { id: "small", from: 0, below: 10_000 },
  { id: "medium", from: 10_000, below: 20_000 },
  { id: "large", from: 20_000, below: 50_000 },
  { id: "city", from: 50_000, below: Number.POSITIVE_INFINITY },
] as const;

/** Id of a size class. */
export type SizeClass = (typeof SIZE_CLASSES)[number]["id"];

/** Why an example is near, with what exactly it shares with the answers. */
export type PracticeReason =
  | { readonly kind: "municipality" }
  | { readonly kind: "occasion"; readonly ids: readonly Id[] }
  | { readonly kind: "region"; readonly id: Id }
  | { readonly kind: "theme"; readonly ids: readonly Id[] }
  | { readonly kind: "size"; readonly sizeClass: SizeClass }
  | { readonly kind: "province"; readonly province: string };

/** Whether a municipality can use a channel, as far as facts and answers tell. */
export type ChannelVerdict = "fits" | "check" | "not";

/** `stops`: it cannot be used. `check`: the answers do not tell. */
export type ReasonEffect = "stops" | "check";

/** Why a channel does not fit, or must be checked first. */
export type ChannelReason = {
  readonly effect: ReasonEffect;
  /** Source of the rule or status; null where the answers are the reason. */
  readonly source: Source | null;
  /** The rule is our reading. */
  readonly reading: boolean;
} & (
  | { readonly kind: "status"; readonly status: ChannelStatus }
  /** Not for Flemish municipalities. */
  | { readonly kind: "not-accessible" }
  /** The status is uncertain. */
  | { readonly kind: "unsure" }
  /** Checked too long ago. */
  | { readonly kind: "old-check"; readonly checkedOn: string }
  /** An external grant, while the answers want none. */
  | { readonly kind: "unwanted" }
  /** For applicants other than municipalities. */
  | { readonly kind: "applicant"; readonly applicants: readonly Applicant[] }
  /** More than `limit` inhabitants are needed; `together`: several municipalities may add up. */
  | {
      readonly kind: "too-small";
      readonly inhabitants: number;
      readonly limit: number;
      readonly together: boolean;
    }
  | { readonly kind: "too-large"; readonly inhabitants: number; readonly limit: number }
  | { readonly kind: "province"; readonly province: string; readonly provinces: readonly string[] }
  /** The province fits, but the administrative district does not. */
  | { readonly kind: "arrondissement"; readonly arrondissement: string; readonly arrondissements: readonly string[] }
  /** The rule is about the municipality, which was not answered or is not in the list. */
  | {
      readonly kind: "municipality";
      readonly rule: "inhabitants" | "province";
      readonly untold: "not-answered" | "not-known";
    }
  | { readonly kind: "partner-region"; readonly asked: Id; readonly regions: readonly Id[] }
  /** No partner region was chosen, and the channel requires one. */
  | { readonly kind: "partner-open"; readonly regions: readonly Id[] }
  /** ISO 3166-1 alpha-2. */
  | { readonly kind: "partner-country"; readonly countries: readonly string[] }
  /** Project conditions; `year` of the call that set them. */
  | { readonly kind: "conditions"; readonly year: number | null }
);

/** What lists are matched against, besides the answers. */
export interface MatchContext {
  /** ISO date of the advice. */
  readonly date: string;
  /** The municipality; null = not answered, or not in the list. */
  readonly municipality: Municipality | null;
  /** All known municipalities; absent = the list is not loaded. */
  readonly municipalities?: readonly Municipality[] | undefined;
}

/** An example with the reasons for showing it. */
export interface PracticeMatch {
  readonly practice: Practice;
  readonly reasons: readonly PracticeReason[];
}

/** A funding channel of a form, judged for this municipality. */
export interface ChannelMatch {
  readonly channel: Channel;
  readonly verdict: ChannelVerdict;
  /** Blocking reasons first; empty when it fits. */
  readonly reasons: readonly ChannelReason[];
}
