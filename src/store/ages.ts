import type { Amount } from "../domain/facts/amount";
import type { Channel } from "../domain/facts/channel";
import { isOldReview, isStale, oldAmountDate } from "../report/stale";
import { about, core } from "./app";

/** Whether the status of a channel was checked too long ago to rely on, as of an ISO day. */
export function isOldChannel(channel: Pick<Channel, "checkedOn">, day: string): boolean {
  return isStale(channel.checkedOn, core.staleAfterMonths.funding, day);
}

/** Date of an amount that is too old to rely on, as of an ISO day; null where it is not. */
export function oldAmount(amount: Pick<Amount, "year" | "source">, day: string): string | null {
  return oldAmountDate(amount, about, day);
}

/** Whether the core as a whole were reviewed too long ago, as of an ISO day. */
export function isOldData(day: string): boolean {
  return isOldReview(about, day);
}
