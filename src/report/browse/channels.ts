import { STATUS_ORDER } from "../match/channel-status";
import type { Applicant, Channel, ChannelStatus } from "../../domain/facts/channel";
import type { Id } from "../../domain/id";

/** Statuses that mean the same to somebody looking for money, most useful first. */
export const STATUS_GROUPS = {
  open: ["open", "open-limited"],
  own: ["own-decision", "per-disaster"],
  recurring: ["recurring"],
  closed: ["programme-open-call-closed", "call-closed"],
  ending: ["ending"],
  unknown: ["unknown"],
  over: ["succeeded", "ended"],
} as const satisfies Readonly<Record<string, readonly ChannelStatus[]>>;

/** Id of a group of statuses. */
type StatusGroup = keyof typeof STATUS_GROUPS;

/** Group ids, in order. */
export const STATUS_GROUP_IDS = Object.keys(STATUS_GROUPS) as readonly StatusGroup[];

/** The group of a status. */
export function statusGroup(status: ChannelStatus): StatusGroup {
  const groups: Readonly<Record<StatusGroup, readonly ChannelStatus[]>> = STATUS_GROUPS;
  return STATUS_GROUP_IDS.find((id) => groups[id].includes(status)) ?? "unknown";
}

/** Channel filters; null = any. `not-told` = channels whose applicants are unknown. */
export interface ChannelFilters {
  readonly status: StatusGroup | null;
  readonly form: Id | null;
  readonly applicant: Applicant | "not-told" | null;
}

/** Matches every channel. */
export const ANY_CHANNEL: ChannelFilters = { status: null, form: null, applicant: null };

function mayApply(channel: Channel, applicant: Applicant | "not-told"): boolean {
  const { applicants } = channel.rules;
  return applicant === "not-told" ? applicants === undefined : applicants?.includes(applicant) === true;
}

/** The channels that pass every filter, most useful status first, then in data order. */
export function filterChannels(channels: readonly Channel[], filters: ChannelFilters): readonly Channel[] {
  const { status, form, applicant } = filters;
  return channels
    .filter(
      (channel) =>
        (status === null || statusGroup(channel.status) === status) &&
        (form === null || channel.forms.includes(form)) &&
        (applicant === null || mayApply(channel, applicant)),
    )
    .toSorted((a, b) => STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status));
}
