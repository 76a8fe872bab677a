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

/** The advice in full, with why. */
export const advice: Section = (i18n, report, { forms }) => {
  const { t } = i18n;
  const told = [...certaintyTexts(i18n, report.headline), ...duelTexts(i18n, report)];
  return [
    heading(2, t("document.adviceTitle")),
    paragraph([{ text: `${headlineTitle(i18n, report.headline)}.`, bold: true }]),
    paragraph(headlineReasons(i18n, report).join(" "), "lead"),
    ...(told.length === 0 ? [] : [paragraph(told.join(" "))]),
    ...forms.flatMap((form) => whyBlocks(i18n, form)),
    paragraph(t("result.limits"), "quiet"),
  ];
};
