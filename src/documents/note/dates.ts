import { entryDateText } from "../../wording/knowledge/calendar";
import { upperFirst } from "../../wording/phrases";
import { bullets, heading, paragraph } from "../blocks";
import type { NoteMatter, NoteSection } from "./section";

/** Dates that a note has room for. */
const ROOM = 6;

/** Whether the calendar of the report, which is that of the best forms, is about what this note decides. */
function isOnSubject({ report, note }: NoteMatter): boolean {
  const rows = note.forms.length > 0 ? note.forms : note.running.map(({ row }) => row);
  return rows.length > 0 && rows.every((row) => report.top.some(({ form }) => form === row.form));
}

/** Days on which money is asked for or ends in the coming twelve months; campaigns are no matter of the college. */
export const dates: NoteSection = (i18n, matter) => {
  const { t, data, format } = i18n;
  const entries = matter.report.calendar.dated.filter(({ moment }) => moment.kind !== "campaign").slice(0, ROOM);
  if (entries.length === 0 || !isOnSubject(matter)) return [];
  return [
    heading(2, t("note.datesTitle")),
    ...(entries.some(({ moment }) => moment.basis === "expected") ? [paragraph(t("note.datesLead"), "quiet")] : []),
    bullets(
      entries.map((entry) => [
        { text: `${upperFirst(i18n, entryDateText(i18n, entry))}${format.colon}`, bold: true },
        { text: data.moments[entry.moment.id]?.what ?? entry.moment.id },
      ]),
    ),
  ];
};
