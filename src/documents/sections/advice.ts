import type { Translator } from "../../i18n/translator";
import type { FormReport, Report } from "../../report/report";
import { betterTexts, headlineLead, headlineTitle } from "../../wording/headline";
import { formName, partName } from "../../wording/phrases";
import { bullets, heading, paragraph } from "../blocks";
import type { Block } from "../model";
import type { Section } from "./section";

/** What a form delivers of what is asked, in a list: the note has no table of it. */
function whyBlocks(i18n: Translator, { form, advice: { parts } }: FormReport): readonly Block[] {
  const items = parts
    .filter(({ asked }) => asked > 0)
    .map((part) =>
      i18n.t("note.whyItem", {
        what: partName(i18n, part),
        delivered: part.delivered * part.multiplier,
        asked: part.asked * part.multiplier,
      }),
    );
  return items.length === 0 ? [] : [paragraph(i18n.t("note.whyIntro", { form: formName(i18n, form) })), bullets(items)];
}

/** A better form that fails on people or money, set apart. */
function betterBlocks(i18n: Translator, { headline }: Report): readonly Block[] {
  const [title, ...rest] = betterTexts(i18n, headline);
  if (title === undefined) return [];
  return [{ kind: "callout", title, blocks: [paragraph(rest.join(" ") || i18n.t("channel.check"))] }];
}

/** The advice in one paragraph; in the note, which has another title, in full, with why. */
export const advice: Section = (i18n, report, { document, forms }) => {
  const { t } = i18n;
  const note = document === "note";
  return [
    heading(2, t("document.adviceTitle")),
    ...(note ? [paragraph([{ text: `${headlineTitle(i18n, report.headline)}.`, bold: true }])] : []),
    paragraph(headlineLead(i18n, report.headline).join(" "), "lead"),
    ...betterBlocks(i18n, report),
    ...(note ? forms.flatMap((form) => whyBlocks(i18n, form)) : []),
    paragraph(t("result.limits"), "quiet"),
  ];
};
