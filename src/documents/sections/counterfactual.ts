import { changeOptions } from "../../report/counterfactual";
import { attainableSentence, changeSentence, leadText, provenText } from "../../wording/counterfactual";
import { bullets, heading, paragraph } from "../blocks";
import type { Section } from "./section";

/** The nearest way to put each other form first, and what never comes first. */
export const counterfactual: Section = (i18n, { analysis, answerRows, headline }) => {
  if (analysis === null || headline.kind === "nothing-asked") return [];
  const options = changeOptions(analysis.counterfactuals);
  const questions = answerRows.map(({ question }) => question);
  const items = options.forms
    .filter(({ never }) => !never.among)
    .flatMap((form) => [
      ...[attainableSentence(i18n, form)].filter((text) => text !== null),
      ...form.nearest.slice(0, 1).map((option) => changeSentence(i18n, option, questions)),
    ]);
  return [
    heading(2, i18n.t("counterfactual.title")),
    paragraph(leadText(i18n, options, headline)),
    ...(items.length === 0 ? [] : [bullets(items)]),
    paragraph(provenText(i18n, options), "quiet"),
  ];
};
