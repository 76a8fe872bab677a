import type { Translator } from "../../i18n/translator";
import type { FormReport } from "../../report/report";
import { certaintyTexts } from "../../wording/certainty";
import { duelTexts } from "../../wording/duel";
import { headlineReasons, headlineTitle } from "../../wording/headline";
import { formName, partName } from "../../wording/phrases";
import { bullets, heading, paragraph } from "../blocks";
import type { Block } from "../model";
import type { Section } from "./section";

/** What a form delivers of what is asked, in a list: the note has no table of it. */
function whyBlocks(i18n: Translator, { form, advice: { parts } }: FormReport): readonly Block[] {
  const items = parts.map((part) =>
    i18n.t("note.whyItem", { what: partName(i18n, part), delivered: part.delivered, asked: part.asked }),
  );
  return items.length === 0 ? [] : [paragraph(i18n.t("note.whyIntro", { form: formName(i18n, form) })), bullets(items)];
}

/** The advice in one paragraph; in the note, which has another title, in full, with why. */
export const advice: Section = (i18n, report, { document, forms }) => {
  const { t } = i18n;
  const note = document === "note";
  const told = [...certaintyTexts(i18n, report.headline), ...duelTexts(i18n, report)];
  return [
    heading(2, t("document.adviceTitle")),
    ...(note ? [paragraph([{ text: `${headlineTitle(i18n, report.headline)}.`, bold: true }])] : []),
    paragraph(headlineReasons(i18n, report).join(" "), "lead"),
    ...(told.length === 0 ? [] : [paragraph(told.join(" "))]),
    ...(note ? forms.flatMap((form) => whyBlocks(i18n, form)) : []),
    paragraph(t("result.limits"), "quiet"),
  ];
};
