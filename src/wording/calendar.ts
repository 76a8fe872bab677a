import type { CalendarEntry, Moment } from "../domain/knowledge";
import type { Translator } from "../i18n/translator";

/** When a moment falls, marked where it is expected: "14 maart 2027 (verwacht)". */
export function entryDateText({ t, format }: Translator, { moment, from, to }: CalendarEntry): string {
  const date = to === null ? format.date(from) : t("calendar.range", { from: format.date(from), to: format.date(to) });
  return moment.basis === "expected" ? t("calendar.expected", { date }) : date;
}

/** What happens at a moment. */
export function momentText({ data }: Translator, { id }: Pick<Moment, "id">): string {
  return data.moments[id]?.what ?? id;
}

/** When one can apply for money of a channel, one sentence each. */
export function channelDateTexts(
  i18n: Translator,
  dates: readonly CalendarEntry[],
  openAllYear: boolean,
): readonly string[] {
  const { t } = i18n;
  if (openAllYear) return [t("calendar.always")];
  if (dates.length === 0) return [t("calendar.none")];
  return dates.map(
    (entry) => `${t("calendar.next", { date: entryDateText(i18n, entry) })}. ${momentText(i18n, entry.moment)}`,
  );
}
