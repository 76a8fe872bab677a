import type { Translator } from "../../i18n/translator";
import type { Report } from "../../report/report";
import { respondentText } from "../../wording/respondent";
import { paragraph, row, table } from "../blocks";
import type { Block } from "../model";
import { oldReviewBlocks } from "../pieces/old-review";
import type { Section } from "./section";

/** Municipality, date, and who filled it in. */
function facts(i18n: Translator, report: Report) {
  const { t, format } = i18n;
  return [
    { label: t("document.municipality"), value: report.municipality?.name ?? t("document.anonymous") },
    { label: t("document.date"), value: format.date(report.date) },
    { label: t("document.respondent"), value: respondentText(i18n, report) },
  ];
}

/** A note opens with what it is, and its facts in a table. */
function noteOpening(i18n: Translator, report: Report): readonly Block[] {
  const { t } = i18n;
  const subject = { label: t("note.subjectLabel"), value: t("note.subject") };
  const rows = [subject, ...facts(i18n, report)].map(({ label, value }) => row([label, value]));
  const columns = [[t("note.what"), 25] as const, [t("note.value"), 75] as const];
  return [
    { kind: "title", eyebrow: "", title: t("note.title"), subtitle: "", facts: [] },
    table(t("note.factsCaption"), columns, rows),
    paragraph(t("note.draft")),
  ];
}

/** What the note is, for whom and of when. */
export const opening: Section = (i18n, report) => [...noteOpening(i18n, report), ...oldReviewBlocks(i18n, report)];
