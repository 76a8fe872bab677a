import type { Amount } from "../domain/facts/amount";
import type { Channel } from "../domain/facts/channel";
import { isOldReview, isStale, oldAmountDate } from "../report/stale";
import { about, core } from "./app";

/** Whether the status check of a channel is too old to rely on, as of an ISO day. */
export function isOldChannel(channel: Pick<Channel, "checkedOn">, day: string): boolean {
  return isStale(channel.checkedOn, core.staleAfterMonths.funding, day);
}

/** Date of an amount that is too old to rely on, as of an ISO day; null = not too old. */
export function oldAmount(amount: Pick<Amount, "year" | "source">, day: string): string | null {
  return oldAmountDate(amount, about, day);
}

/** Whether the last review of the core data is too old, as of an ISO day. */
export function isOldData(day: string): boolean {
  return isOldReview(about, day);
}
