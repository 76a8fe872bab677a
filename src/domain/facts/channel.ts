import type { Amount } from "./amount";
import type { Id } from "../id";
import type { Link } from "./link";
import type { Source } from "./source";

/** Kind of funding channel. */
export type ChannelKind =
  | "external-grant"
  | "own-regulation"
  | "private-funds"
  | "support"
  | "investment-offer"
  | "spending-route"
  | "tool"
  | "not-accessible";

/** Status of a channel as found on `checkedOn`. `ended` and `call-closed` never count as available money. */
export type ChannelStatus =
  | "open"
  | "open-limited"
  | "programme-open-call-closed"
  | "call-closed"
  | "ending"
  | "succeeded"
  | "ended"
  | "own-decision"
  | "per-disaster"
  /** Comes back by its own rule or by habit; this year's round is not confirmed. */
  | "recurring"
  | "unknown";

/** Who may apply for money of a channel. */
export type Applicant = "municipality" | "association" | "company" | "consortium" | "school";

/** Conditions of a channel that can be checked against a municipality; absent = no such rule is known. */
export interface AccessRules {
  readonly applicants?: readonly Applicant[] | undefined;
  /** Number of inhabitants that the applicant must have more than. */
  readonly minInhabitants?: number | undefined;
  /** True where municipalities may reach the numbers together. */
  readonly together?: boolean | undefined;
  /** Largest number of inhabitants. */
  readonly maxInhabitants?: number | undefined;
  readonly minParticipants?: number | undefined;
  /** How many of them are invited from abroad, at least. */
  readonly minForeignParticipants?: number | undefined;
  /** People in the delegation. */
  readonly delegation?: number | undefined;
  /** Fewest countries that take part. */
  readonly minCountries?: number | undefined;
  /** Fewest partners besides the applicant. */
  readonly minPartners?: number | undefined;
  /** True where the municipality must be a city, town or suburb (Eurostat, DEGURBA 1 or 2). */
  readonly urban?: boolean | undefined;
  /** Arrondissements whose municipalities may apply, within `provinces`; absent = the whole provinces. */
  readonly arrondissements?: readonly string[] | undefined;
  /** Provinces of Flanders whose municipalities may apply. */
  readonly provinces?: readonly string[] | undefined;
  /** Countries of the partner, ISO 3166-1 alpha-2. */
  readonly partnerCountries?: readonly string[] | undefined;
  /** Partner regions (ids of the data set). */
  readonly partnerRegions?: readonly Id[] | undefined;
  /** Year of the call that had these rules; null = not told, or rules that hold in general. */
  readonly year?: number | null | undefined;
  /** True where a rule is our reading; to be labelled so wherever it is shown. */
  readonly reading?: boolean | undefined;
  /** Where the rules stand; always there when there is a rule. */
  readonly source?: Source | undefined;
}

/** A funding channel that the guide names, with what was found about it since, or one that was found since. */
export interface Channel {
  readonly id: Id;
  readonly kind: ChannelKind;
  readonly forms: readonly Id[];
  readonly amounts: readonly Amount[];
  readonly status: ChannelStatus;
  /** ISO date on which the status was checked. */
  readonly checkedOn: string;
  readonly certainty: "high" | "medium" | "low";
  /** Name under which it goes on, where it was replaced; a proper name. */
  readonly newName: string | null;
  readonly rules: AccessRules;
  readonly notes: readonly Id[];
  /** ISO date on which it ends; after it the channel counts as ended. null = not known. */
  readonly endsOn: string | null;
  /** What to have ready; keys of texts (`preparations`). Our reading. */
  readonly prepare: readonly Id[];
  readonly link: Link | null;
  /** Where the channel is named in the guide; a public page for one that the guide does not name. */
  readonly source: Source;
  /** Where the status was seen. */
  readonly seen: readonly Source[];
}
