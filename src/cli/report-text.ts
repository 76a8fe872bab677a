import { betterTexts, headlineLead, headlineTitle } from "../wording/headline";
import { formName, partName, resourceText, sourceText } from "../wording/phrases";
import type { Translator } from "../i18n/translator";
import type { RankingRow, Report } from "../report/report";

function line(i18n: Translator, row: RankingRow): string {
  const { t, format } = i18n;
  const { delivered, asked, feasibility, running } = row.advice;
  const parts = [
    ...(asked > 0 ? [t("common.ofAsked", { delivered, asked }).padStart(9)] : []),
    formName(i18n, row.form).padEnd(38),
    `${t("fit.staff")}${format.colon}${resourceText(i18n, "staff", feasibility.staff)}`,
    `${t("fit.money")}${format.colon}${resourceText(i18n, "money", feasibility.money)}`,
    ...(running ? [t("result.running")] : []),
  ];
  return `  ${parts.join("  ")}`;
}

function topLines(i18n: Translator, report: Report): string[] {
  const { t } = i18n;
  return report.top.flatMap((form) => [
    "",
    t("document.partsCaption", { form: formName(i18n, form.form) }),
    ...form.advice.parts.map((part) => {
      const score = t("common.ofAsked", {
        delivered: part.multiplier * part.delivered,
        asked: part.multiplier * part.asked,
      });
      const reading = part.kind === "benefit" ? "" : ` (${t("common.fromChapters")})`;
      return `  ${score.padStart(9)}  ${partName(i18n, part).padEnd(46)}  ${sourceText(i18n, part.source)}${reading}`;
    }),
  ]);
}

/** The report as plain text for a terminal: headline, all forms in two parts, the top group plus by plus. */
export function reportText(i18n: Translator, report: Report): string {
  const { t, format } = i18n;
  const part = (name: RankingRow["part"], title: string) => {
    const rows = report.ranking.filter((row) => row.part === name);
    return rows.length === 0 ? [] : ["", title, ...rows.map((row) => line(i18n, row))];
  };
  return [
    headlineTitle(i18n, report.headline),
    ...headlineLead(i18n, report.headline),
    ...betterTexts(i18n, report.headline),
    ...part("attainable", t("result.attainable")),
    ...part("not-now", t("result.notNow")),
    ...topLines(i18n, report),
    "",
    t("result.meta", { date: format.date(report.date), version: report.dataset.version }),
  ].join("\n");
}
