/** Last day of a date that may be a year ("2026"), a month ("2026-03") or a day: it counts as late as it can. */
function lastDay(iso: string): Date | null {
  const [year = "", month, day] = iso.split("-");
  if (!/^\d{4}(-\d{2}){0,2}$/.test(iso)) return null;
  if (month === undefined) return new Date(Date.UTC(Number(year), 11, 31));
  if (day === undefined) return new Date(Date.UTC(Number(year), Number(month), 0));
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
}

/** The same day so many months later; the last day of the month where that day does not exist. */
function monthsLater(date: Date, months: number): Date {
  const month = date.getUTCMonth() + months;
  const last = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(date.getUTCFullYear(), month, Math.min(date.getUTCDate(), last)));
}

/**
 * Whether a fact is older than so many months: on the day itself it is not, a day later it is.
 * @param date ISO day, month or year on which the fact was checked; a text that is no date is never old.
 * @param months whole months, 1 or more.
 * @param today ISO day.
 */
export function isStale(date: string, months: number, today: string): boolean {
  const checked = lastDay(date);
  const now = lastDay(today);
  return checked !== null && now !== null && now.getTime() > monthsLater(checked, months).getTime();
}
