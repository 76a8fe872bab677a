import { answerText } from "../../wording/answers/answer";
import { ownSettingTexts } from "../../wording/advice/own";
import { bullets, heading, row, table } from "../blocks";
import type { TableBlock } from "../model";
import type { Section } from "../section";
import { questionLabel } from "../../wording/phrases";

/** The answers, step by step. */
export const answers: Section = (i18n, { answers: { own }, answerRows, municipality }) => {
  const { t, data } = i18n;
  const rows = [...new Set(answerRows.map(({ step }) => step))].flatMap((step): TableBlock["rows"] => [
    { kind: "section", text: data.steps[step]?.title ?? step },
    ...answerRows
      .filter((one) => one.step === step)
      .map(({ question, value }) =>
        row([
          questionLabel(i18n, question.id),
          answerText(i18n, question, value, municipality) ?? t("check.unanswered"),
        ]),
      ),
  ]);
  const columns = [[t("document.question"), 40] as const, [t("document.answer"), 60] as const];
  const changed = own === undefined ? [] : ownSettingTexts(i18n, own);
  return [
    heading(2, t("document.answersTitle")),
    { ...table(t("document.answersCaption"), columns, rows), dense: true },
    ...(changed.length === 0 ? [] : [heading(3, t("own.title")), bullets(changed)]),
  ];
};
