import type { CalendarEntry, Moment } from "../../domain/facts/guidance";
import type { Translator } from "../../i18n/translator";

/** The date of a moment, marked if it is expected: "14 maart 2027 (verwacht)". */
export function entryDateText({ t, format }: Translator, { moment, from, to }: CalendarEntry): string {
  const date = to === null ? format.date(from) : t("calendar.range", { from: format.date(from), to: format.date(to) });
  return moment.basis === "expected" ? t("calendar.expected", { date }) : date;
}

/** What happens at a moment, and what to do then. */
export function momentText({ data }: Translator, { id }: Pick<Moment, "id">): string {
  const { what, advice } = data.moments[id] ?? { what: id };
  return advice === undefined ? what : `${what} ${advice}`;
}

/** "Volgend moment: december 2026. De gemeenteraad past het meerjarenplan aan." */
export function nextMomentText(i18n: Translator, entry: CalendarEntry): string {
  const { id } = entry.moment;
  return `${i18n.t("calendar.next", { date: entryDateText(i18n, entry) })}. ${i18n.data.moments[id]?.what ?? id}`;
}

/** When to apply for money from a channel, one sentence each. */
export function channelDateTexts(
  i18n: Translator,
  dates: readonly CalendarEntry[],
  openAllYear: boolean,
): readonly string[] {
  const { t } = i18n;
  if (openAllYear) return [t("calendar.always")];
  if (dates.length === 0) return [t("calendar.none")];
  return dates.map((entry) => nextMomentText(i18n, entry));
}
