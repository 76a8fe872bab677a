import { answerText } from "../../wording/answer";
import type { Translator } from "../../i18n/translator";
import type { Report } from "../../report/report";
import type { Block, TableBlock } from "../pdf/model";

/** The answers given, step by step. */
export function answerBlocks(i18n: Translator, report: Report): readonly Block[] {
  const { t, data } = i18n;
  const steps = [...new Set(report.answerRows.map((row) => row.step))];
  const rows = steps.flatMap((step): TableBlock["rows"][number][] => [
    { kind: "section", text: data.steps[step]?.title ?? step },
    ...report.answerRows
      .filter((row) => row.step === step)
      .map(
        (row) =>
          ({
            kind: "row",
            header: data.questions[row.question.id]?.label ?? row.question.id,
            cells: [answerText(i18n, row.question, row.value, report.municipality) ?? t("check.unanswered")],
          }) as const,
      ),
  ]);
  return [
    { kind: "heading", level: 2, text: t("document.answersTitle") },
    {
      kind: "table",
      caption: t("document.answersCaption"),
      columns: [
        { header: t("document.question"), width: 40 },
        { header: t("document.answer"), width: 60 },
      ],
      rows,
    },
  ];
}
