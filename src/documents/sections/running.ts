import type { Translator } from "../../i18n/translator";
import type { Report } from "../../report/report";
import { formName, pluses, wishInThirdPerson } from "../../wording/phrases";
import { runningReason, runningSetText, runningWord } from "../../wording/advice/running";
import { heading, paragraph, row, table } from "../blocks";
import type { TableBlock } from "../model";
import type { Section } from "../section";

type Running = Extract<Report["headline"], { kind: "top" }>["running"];

function runningTable(i18n: Translator, { forms }: NonNullable<Running>, report: Report): TableBlock {
  const { t } = i18n;
  return table(
    t("running.title"),
    [
      [t("result.columnForm"), 28],
      [t("running.word"), 18],
      [t("running.why"), 38],
      [t("running.ownPoints"), 16, "end"],
    ],
    forms.map((running) => {
      const standing = report.ranking.find(({ form }) => form === running.form)?.advice ?? null;
      const why = runningReason(i18n, running, standing);
      return row([formName(i18n, running.form), runningWord(i18n, running), why, pluses(i18n, running.ownPluses)]);
    }),
  );
}

/** What the running forms deliver together, and the options for each; empty if none is running. */
export const running: Section = (i18n, report) => {
  const advice = report.headline.kind === "top" ? report.headline.running : null;
  if (advice === null) return [];
  return [
    heading(2, i18n.t("running.title")),
    paragraph(runningSetText(i18n, advice, wishInThirdPerson).join(" ")),
    runningTable(i18n, advice, report),
    paragraph(i18n.t("running.reading"), "quiet"),
  ];
};
