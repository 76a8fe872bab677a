import { entryDateText, momentText } from "../../wording/knowledge/calendar";
import { upperFirst } from "../../wording/phrases";
import { bullets, heading, paragraph } from "../blocks";
import type { Section } from "../section";

/** Maximum number of dates by the number of forms described in full; the page has them all. */
const ROOM = [8, 8, 4];
/** Maximum number of year-round items. */
const ALWAYS = 3;

/** The next twelve months for this municipality: dates, then what is open all year. */
export const calendar: Section = (i18n, { calendar: { dated, always } }, { forms }) => {
  const { t, format } = i18n;
  // Several forms in full fill the twelve pages; their steps include their moments.
  const room = ROOM[forms.length] ?? 0;
  if (dated.length + always.length === 0 || room === 0) return [];
  const further = dated.length - room;
  return [
    heading(2, t("calendar.title")),
    ...(dated.length === 0 ? [] : [paragraph(t("calendar.lead"), "quiet")]),
    bullets([
      ...dated
        .slice(0, room)
        .map((entry) => [
          { text: `${upperFirst(i18n, entryDateText(i18n, entry))}${format.colon}`, bold: true },
          { text: momentText(i18n, entry.moment) },
        ]),
      ...(further > 0 ? [t("calendar.further", { count: further })] : []),
      ...always.slice(0, ALWAYS).map((moment) => momentText(i18n, moment)),
    ]),
  ];
};
