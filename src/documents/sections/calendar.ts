import { entryDateText, momentText } from "../../wording/knowledge/calendar";
import { upperFirst } from "../../wording/phrases";
import { bullets, heading, paragraph } from "../blocks";
import type { Section } from "../section";

/** Maximum number of dates, and one more than the maximum of year-round items; the page has them all. */
const ROOM = 4;
/** Only with at most this many forms described in full. */
const MOST_FORMS = 1;

/** The next twelve months for this municipality: dates, then what is open all year. */
export const calendar: Section = (i18n, { calendar: { dated, always } }, { forms }) => {
  const { t, format } = i18n;
  // Several forms in full fill the twelve pages; their steps include their moments.
  if (dated.length + always.length === 0 || forms.length > MOST_FORMS) return [];
  return [
    heading(2, t("calendar.title")),
    ...(dated.length === 0 ? [] : [paragraph(t("calendar.lead"), "quiet")]),
    bullets([
      ...dated
        .slice(0, ROOM)
        .map((entry) => [
          { text: `${upperFirst(i18n, entryDateText(i18n, entry))}${format.colon}`, bold: true },
          { text: momentText(i18n, entry.moment) },
        ]),
      ...always.slice(0, ROOM - 1).map((moment) => momentText(i18n, moment)),
    ]),
  ];
};
