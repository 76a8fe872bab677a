import type { Channel, ChannelStatus } from "../../domain/facts/channel";

/** Most useful status first. */
export const STATUS_ORDER: readonly ChannelStatus[] = [
  "open",
  "open-limited",
  "recurring",
  "own-decision",
  "per-disaster",
  "programme-open-call-closed",
  "call-closed",
  "ending",
  "unknown",
  "succeeded",
  "ended",
];

/** The status on an ISO day: past its last day, a channel has ended. */
export function statusOn({ status, endsOn }: Pick<Channel, "status" | "endsOn">, today: string): ChannelStatus {
  return endsOn !== null && endsOn < today ? "ended" : status;
}
