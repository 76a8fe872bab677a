import type { Answers } from "../domain/answers";
import type { Dataset } from "../domain/facts/dataset";
import type { Id } from "../domain/id";
import type { CalendarEntry, Moment, MomentTime } from "../domain/facts/guidance";
import type { Municipality } from "../domain/facts/municipality";
import { matchAllChannels } from "./match/channels";
import type { ChannelMatch, MatchContext } from "./match/types";

/** What a municipality can do in the next twelve months. */
export interface Calendar {
  /** By date. */
  readonly dated: readonly CalendarEntry[];
  /** What is open all year. */
  readonly always: readonly Moment[];
}

/** The calendar of some forms. */
export type CalendarFor = (forms: readonly Id[]) => Calendar;

type Dated = Exclude<MomentTime, "always">;

const twoDigits = (number: number) => String(number).padStart(2, "0");

/** Date of a moment in a year: an ISO date, or a month. */
function dateIn(when: Exclude<Dated, { date: string }>, year: number): string {
  const month = `${year}-${twoDigits(when.month)}`;
  if ("weekday" in when) {
    const first = new Date(Date.UTC(year, when.month - 1, 1)).getUTCDay() || 7;
    return `${month}-${twoDigits(1 + ((when.weekday - first + 7) % 7))}`;
  }
  return when.day === null ? month : `${month}-${twoDigits(when.day)}`;
}

/** The ISO date `days` after another. */
export function daysLater(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Last day of a period that starts on an ISO date or month, comparable with a date as text. */
function lastDay(from: string, days: number): string {
  if (from.length === 7) return `${from}-31`;
  return days === 1 ? from : daysLater(from, days - 1);
}

/**
 * The next date of a moment; one still going on today counts.
 * @param today ISO date.
 * @returns null when it does not recur, or is open all year.
 */
export function nextDate(moment: Moment, today: string): CalendarEntry | null {
  const { when, days, until } = moment;
  if (when === "always") return null;
  const year = Number(today.slice(0, 4));
  const dates = "date" in when ? [when.date] : [dateIn(when, year), dateIn(when, year + 1)];
  const from = dates.find((date) => lastDay(date, days) >= today);
  if (from === undefined || (until !== null && from > until)) return null;
  return { moment, from, to: days > 1 ? lastDay(from, days) : null };
}

/** By date; a month without a day comes at its end. */
function byDate(a: CalendarEntry, b: CalendarEntry): number {
  const [one, other] = [lastDay(a.from, 1), lastDay(b.from, 1)];
  return one === other ? (a.moment.id < b.moment.id ? -1 : 1) : one < other ? -1 : 1;
}

/** The upcoming dates of a channel from an ISO day on, earliest first. */
export function channelDates(dataset: Dataset, channel: Id, today: string): readonly CalendarEntry[] {
  return dataset.calendar
    .filter((moment) => moment.channel === channel)
    .flatMap((moment) => nextDate(moment, today) ?? [])
    .toSorted(byDate);
}

/** Whether a channel takes applications all year. */
export function isOpenAllYear(dataset: Dataset, channel: Id): boolean {
  return dataset.calendar.some((moment) => moment.channel === channel && moment.when === "always");
}

function isForForms(dataset: Dataset, { forms, channel }: Moment, wanted: readonly Id[]): boolean {
  const own = forms.length > 0 ? forms : (dataset.channels.find(({ id }) => id === channel)?.forms ?? []);
  return own.length === 0 || own.some((form) => wanted.includes(form));
}

/**
 * Whether no rule excludes this municipality, or might exclude it because its province is unknown. A closed call does
 * not exclude it: the calendar is there for the next one.
 */
function isOpenTo(channels: readonly ChannelMatch[], municipality: Municipality | null, moment: Moment): boolean {
  const province = municipality?.province;
  if (moment.provinces.length > 0 && (province === undefined || !moment.provinces.includes(province))) return false;
  const { reasons = [] } = channels.find(({ channel }) => channel.id === moment.channel) ?? {};
  return !reasons.some((reason) =>
    reason.kind === "municipality" ? reason.rule === "province" : reason.effect === "stops" && reason.kind !== "status",
  );
}

/**
 * The moments of the next twelve months for this municipality, by the relevant forms.
 * @param context its `date` is today.
 */
export function calendars(dataset: Dataset, answers: Answers, context: MatchContext): CalendarFor {
  const { date: today } = context;
  const end = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
  const channels = matchAllChannels(dataset, answers, context);
  const open = dataset.calendar.filter((moment) => isOpenTo(channels, context.municipality, moment));
  const dated = open
    .flatMap((moment) => nextDate(moment, today) ?? [])
    .filter(({ from }) => from < end)
    .toSorted(byDate);
  return (forms) => ({
    dated: dated.filter(({ moment }) => isForForms(dataset, moment, forms)),
    always: open.filter((moment) => moment.when === "always" && isForForms(dataset, moment, forms)),
  });
}

/** The same for some forms. */
export function calendarOf(dataset: Dataset, answers: Answers, context: MatchContext, forms: readonly Id[]): Calendar {
  return calendars(dataset, answers, context)(forms);
}
