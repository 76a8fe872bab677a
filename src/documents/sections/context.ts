import { answerText } from "../../wording/answer";
import { bullets, heading, paragraph } from "../blocks";
import type { Section } from "./section";

/** Questions that the facts at the top tell already. */
const TOLD = new Set(["respondent.name", "respondent.role", "municipality"]);

/** Why the municipality asks: its answers, and room for what the tool cannot know. */
export const context: Section = (i18n, report) => {
  const { t, data, format } = i18n;
  const items = report.answerRows
    .filter(({ question }) => !TOLD.has(question.answerPath))
    .flatMap(({ question, value }) => {
      const text = answerText(i18n, question, value, report.municipality);
      return text === null ? [] : [`${data.questions[question.id]?.label ?? question.id}${format.colon}${text}`];
    });
  return [
    heading(2, t("note.contextTitle")),
    paragraph(t("note.contextIntro")),
    ...(items.length === 0 ? [] : [bullets(items)]),
    paragraph(t("note.contextPlaceholder")),
  ];
};
