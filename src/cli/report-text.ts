import { betterTexts, headlineLead, headlineTitle } from "../i18n/headline";
import { formName, partName, resourceText, sourceText } from "../i18n/phrases";
import type { Words } from "../i18n/words";
import type { RankingRow, Report } from "../report/report";

function line(words: Words, row: RankingRow): string {
  const { t, format } = words;
  const { delivered, asked, feasibility, running } = row.advice;
  const parts = [
    ...(asked > 0 ? [t("common.ofAsked", { delivered, asked }).padStart(9)] : []),
    formName(words, row.form).padEnd(38),
    `${t("fit.staff")}${format.colon}${resourceText(words, "staff", feasibility.staff)}`,
    `${t("fit.money")}${format.colon}${resourceText(words, "money", feasibility.money)}`,
    ...(running ? [t("result.running")] : []),
  ];
  return `  ${parts.join("  ")}`;
}

function topLines(words: Words, report: Report): string[] {
  const { t } = words;
  return report.top.flatMap((form) => [
    "",
    t("document.partsCaption", { form: formName(words, form.form) }),
    ...form.advice.parts.map((part) => {
      const score = t("common.ofAsked", {
        delivered: part.multiplier * part.delivered,
        asked: part.multiplier * part.asked,
      });
      const reading = part.kind === "benefit" ? "" : ` (${t("common.fromChapters")})`;
      return `  ${score.padStart(9)}  ${partName(words, part).padEnd(46)}  ${sourceText(words, part.source)}${reading}`;
    }),
  ]);
}

/** The report as plain text for a terminal: headline, all forms in two parts, the top group plus by plus. */
export function reportText(words: Words, report: Report): string {
  const { t, format } = words;
  const part = (name: RankingRow["part"], title: string) => {
    const rows = report.ranking.filter((row) => row.part === name);
    return rows.length === 0 ? [] : ["", title, ...rows.map((row) => line(words, row))];
  };
  return [
    headlineTitle(words, report.headline),
    ...headlineLead(words, report.headline),
    ...betterTexts(words, report.headline),
    ...part("attainable", t("result.attainable")),
    ...part("not-now", t("result.notNow")),
    ...topLines(words, report),
    "",
    t("result.meta", { date: format.date(report.date), version: report.dataset.version }),
  ].join("\n");
}
