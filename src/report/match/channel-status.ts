import type { ChannelStatus } from "../../domain/dataset";

/** Most useful status first. */
export const STATUS_ORDER: readonly ChannelStatus[] = [
  "open",
  "open-limited",
  "own-decision",
  "per-disaster",
  "programme-open-call-closed",
  "call-closed",
  "ending",
  "unknown",
  "succeeded",
  "ended",
];
