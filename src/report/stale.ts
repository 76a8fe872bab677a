import type { About } from "../domain/about";
import type { Amount } from "../domain/facts/amount";
import type { Channel } from "../domain/facts/channel";

/** Last day of a date that may be a year ("2026"), a month ("2026-03") or a day. */
function lastDay(iso: string): Date | null {
  const [year = "", month, day] = iso.split("-");
  if (!/^\d{4}(-\d{2}){0,2}$/.test(iso)) return null;
  if (month === undefined) return new Date(Date.UTC(Number(year), 11, 31));
  if (day === undefined) return new Date(Date.UTC(Number(year), Number(month), 0));
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
}

/** The same day a number of months later, or the last day of that month if it does not exist. */
function monthsLater(date: Date, months: number): Date {
  const month = date.getUTCMonth() + months;
  const last = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(date.getUTCFullYear(), month, Math.min(date.getUTCDate(), last)));
}

/**
 * Whether a fact is older than a number of months; on the day itself it is not.
 * @param date ISO day, month or year of the check; anything that is not a date is never stale.
 * @param months whole months, 1 or more.
 * @param today ISO day.
 */
export function isStale(date: string, months: number, today: string): boolean {
  const checked = lastDay(date);
  const now = lastDay(today);
  return checked !== null && now !== null && now.getTime() > monthsLater(checked, months).getTime();
}

/** ISO date, month or year of an amount: its own, or that of its page, or of the guide; null = unknown. */
export function amountDate({ year, source }: Pick<Amount, "year" | "source">, published: string): string | null {
  if (year !== null) return String(year);
  return source.kind === "public" ? source.date : published;
}

/** What determines whether an amount is old. */
type Ages = Pick<About, "staleAfterMonths"> & { readonly guide: Pick<About["guide"], "published"> };

/** The date of an amount older than the data set allows; null = not old, or date unknown. */
export function oldAmountDate(amount: Pick<Amount, "year" | "source">, ages: Ages, today: string): string | null {
  const date = amountDate(amount, ages.guide.published);
  return date !== null && isStale(date, ages.staleAfterMonths.amounts, today) ? date : null;
}

/** Whether the last review of the whole data set is too old. */
export function isOldReview(data: Pick<About, "reviewedOn" | "staleAfterMonths">, today: string): boolean {
  return isStale(data.reviewedOn, data.staleAfterMonths.review, today);
}

/** The ISO day on which all of some channels were checked, if it is one and not long ago; otherwise null. */
export function checkedTogether(
  channels: readonly Pick<Channel, "checkedOn">[],
  { staleAfterMonths }: Pick<About, "staleAfterMonths">,
  today: string,
): string | null {
  const [day, ...others] = new Set(channels.map(({ checkedOn }) => checkedOn));
  return day === undefined || others.length > 0 || isStale(day, staleAfterMonths.funding, today) ? null : day;
}
