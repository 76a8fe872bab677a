import type { accessRules, channelFile } from "../../schema/support";
import type { Fact } from "./fact";

/** Conditions that can be checked against a municipality, with a source where there is one; absent = none is known. */
export type AccessRules = Partial<Fact<typeof accessRules>>;

/** Who may apply for money from a channel. */
export type Applicant = NonNullable<AccessRules["applicants"]>[number];

/** A funding channel, from the guide with later findings, or found since: its source is then a public page. */
export type Channel = Omit<Fact<typeof channelFile>, "rules"> & { readonly rules: AccessRules };

/** Kind of funding channel. */
export type ChannelKind = Channel["kind"];

/** Status of a channel as of `checkedOn`. `ended` and `call-closed` never count as available money. */
export type ChannelStatus = Channel["status"];
