import { entryDateText, momentText } from "../../wording/knowledge/calendar";
import { upperFirst } from "../../wording/phrases";
import { bullets, heading, paragraph } from "../blocks";
import type { NoteMatter, NoteSection } from "./section";

/** Maximum number of dates in a note. */
const ROOM = 6;

/** Whether the report's calendar, made for the best forms, also covers the forms of this note. */
function isOnSubject({ report, note }: NoteMatter): boolean {
  const rows = note.forms.length > 0 ? note.forms : note.running.map(({ row }) => row);
  return rows.length > 0 && rows.every((row) => report.top.some(({ form }) => form === row.form));
}

/** Application dates and deadlines in the next twelve months; campaigns do not concern the college. */
export const dates: NoteSection = (i18n, matter) => {
  const { t, format } = i18n;
  const entries = matter.report.calendar.dated.filter(({ moment }) => moment.kind !== "campaign").slice(0, ROOM);
  if (entries.length === 0 || !isOnSubject(matter)) return [];
  return [
    heading(2, t("note.datesTitle")),
    ...(entries.some(({ moment }) => moment.basis === "expected") ? [paragraph(t("note.datesLead"), "quiet")] : []),
    bullets(
      entries.map((entry) => [
        { text: `${upperFirst(i18n, entryDateText(i18n, entry))}${format.colon}`, bold: true },
        { text: momentText(i18n, entry.moment) },
      ]),
    ),
  ];
};
