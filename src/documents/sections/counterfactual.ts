import { nearestFirst } from "../../report/counterfactual";
import { changeSentences, leadText, searchedText } from "../../wording/advice/counterfactual";
import { bullets, heading, paragraph } from "../blocks";
import type { Section } from "../section";

/** The nearest way to put each other form first, and the forms for which there is none. */
export const counterfactual: Section = (i18n, { analysis, answerRows, headline }) => {
  if (analysis === null || headline.kind === "nothing-asked") return [];
  const changes = nearestFirst(analysis.counterfactuals);
  const questions = answerRows.map(({ question }) => question);
  const items = changeSentences(i18n, changes, questions);
  return [
    heading(2, i18n.t("counterfactual.title")),
    paragraph(leadText(i18n, changes, headline)),
    ...(items.length === 0 ? [] : [bullets(items)]),
    paragraph(searchedText(i18n, changes), "quiet"),
  ];
};
