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

/** Status of a channel as of `checkedOn`. `ended` and `call-closed` never count as available money. */
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
  /** Recurs by rule or habit; this year's round is not confirmed. */
  | "recurring"
  | "unknown";

/** Who may apply for money from a channel. */
export type Applicant = "municipality" | "association" | "company" | "consortium" | "school";

/** Conditions that can be checked against a municipality; absent = no such rule is known. */
export interface AccessRules {
  readonly applicants?: readonly Applicant[] | undefined;
  /** The applicant must have more inhabitants than this. */
  readonly minInhabitants?: number | undefined;
  /** Municipalities may reach the numbers together. */
  readonly together?: boolean | undefined;
  /** Maximum number of inhabitants. */
  readonly maxInhabitants?: number | undefined;
  readonly minParticipants?: number | undefined;
  /** Minimum number of them invited from abroad. */
  readonly minForeignParticipants?: number | undefined;
  /** Number of people in the delegation. */
  readonly delegation?: number | undefined;
  /** Minimum number of participating countries. */
  readonly minCountries?: number | undefined;
  /** Minimum number of partners besides the applicant. */
  readonly minPartners?: number | undefined;
  /** The municipality must be a city, town or suburb (Eurostat, DEGURBA 1 or 2). */
  readonly urban?: boolean | undefined;
  /** Arrondissements, within `provinces`, whose municipalities may apply; absent = the whole provinces. */
  readonly arrondissements?: readonly string[] | undefined;
  /** Flemish provinces whose municipalities may apply. */
  readonly provinces?: readonly string[] | undefined;
  /** The partner's country, ISO 3166-1 alpha-2. */
  readonly partnerCountries?: readonly string[] | undefined;
  /** Partner regions (ids of the data set). */
  readonly partnerRegions?: readonly Id[] | undefined;
  /** Year of the call with these rules; null = unknown, or permanent rules. */
  readonly year?: number | null | undefined;
  /** A rule is our reading, and must be labelled as such wherever it is shown. */
  readonly reading?: boolean | undefined;
  /** Source of the rules; always present when there is a rule. */
  readonly source?: Source | undefined;
}

/** A funding channel, from the guide with later findings, or found since. */
export interface Channel {
  readonly id: Id;
  readonly kind: ChannelKind;
  readonly forms: readonly Id[];
  readonly amounts: readonly Amount[];
  readonly status: ChannelStatus;
  /** ISO date of the status check. */
  readonly checkedOn: string;
  readonly certainty: "high" | "medium" | "low";
  /** Name of its successor, if it was replaced; a proper name. */
  readonly newName: string | null;
  readonly rules: AccessRules;
  readonly notes: readonly Id[];
  /** ISO date of its last day, after which the channel counts as ended; null = unknown. */
  readonly endsOn: string | null;
  /** What to have ready; keys of texts (`preparations`). Our reading. */
  readonly prepare: readonly Id[];
  readonly link: Link | null;
  /** Place in the guide; a public page for a channel that the guide does not mention. */
  readonly source: Source;
  /** Sources of the status. */
  readonly seen: readonly Source[];
}
