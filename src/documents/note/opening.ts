import { noteContext, noteService, noteSubject } from "../../wording/note/context";
import { heading, paragraph } from "../blocks";
import type { Block } from "../model";
import { oldReviewBlocks } from "../pieces/old-review";
import type { NoteSection } from "./section";

/** Origin and date of the note; in a language other than the municipality's, also what it is not. */
export const opening: NoteSection = (i18n, { report }) => {
  const { t, format } = i18n;
  const { municipality, dataset } = report;
  const head = t("note.head", {
    municipality: municipality?.name ?? t("note.nameField"),
    date: format.date(report.date),
  });
  const notes: readonly Block[] = [
    ...(dataset.language === i18n.whole ? [] : [paragraph([{ text: t("note.translation"), bold: true }])]),
    paragraph(t("note.draft"), "quiet"),
    ...(municipality === null ? [paragraph(t("note.nameOpen"))] : []),
  ];
  return [
    { kind: "title", eyebrow: "", title: t("note.title"), subtitle: head },
    ...notes,
    ...oldReviewBlocks(i18n, report),
  ];
};

/** The subject. */
export const subject: NoteSection = (i18n, { note }) => [
  heading(2, i18n.t("note.subjectTitle")),
  paragraph(noteSubject(i18n, note)),
];

/** The service that handles it. */
export const service: NoteSection = (i18n, { report }) => [
  heading(2, i18n.t("note.serviceTitle")),
  ...noteService(i18n, report).map((text) => paragraph(text)),
];

/** The municipality's reasons. */
export const context: NoteSection = (i18n, { report, note }) => [
  heading(2, i18n.t("note.contextTitle")),
  ...noteContext(i18n, report, note).map((text) => paragraph(text)),
];
