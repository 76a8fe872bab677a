import { briefWhyNot } from "../../wording/brief/beside";
import { formName } from "../../wording/phrases";
import { bullets, heading, paragraph } from "../blocks";
import { scoreTable } from "../pieces/score";
import type { Section } from "../section";

/** What the forms described in full deliver per wish, and why not the runner-up. */
export const why: Section = (i18n, report, { forms, citations }) => {
  const { t, data } = i18n;
  const whyNot = briefWhyNot(i18n, report);
  const notes = [...new Set(forms.flatMap((form) => form.notes))];
  if (forms.length === 0) return [];
  return [
    heading(2, t("document.whyTitle")),
    ...forms.flatMap((form) => [
      heading(3, formName(i18n, form.form)),
      paragraph(data.workForms[form.form]?.what ?? ""),
      ...(form.advice.asked > 0 ? [scoreTable(i18n, form, citations)] : []),
    ]),
    ...(notes.length === 0
      ? []
      : [heading(3, t("result.notes")), bullets(notes.map((note) => data.notes[note]?.text ?? note))]),
    ...(whyNot === null ? [] : [heading(3, t("why.others")), paragraph(whyNot)]),
  ];
};
