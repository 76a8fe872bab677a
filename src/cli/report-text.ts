import { certaintyTexts } from "../wording/advice/certainty";
import { conflictPhrases } from "../wording/advice/conflict";
import { duelTexts } from "../wording/advice/duel";
import { headlineReasons, headlineTitle } from "../wording/advice/headline";
import { titledParts } from "../wording/advice/parts";
import { formName, partName, sourceText } from "../wording/phrases";
import { standingCell } from "../wording/advice/standing";
import type { Translator } from "../i18n/translator";
import type { RankingRow, Report } from "../report/report";

function line(i18n: Translator, row: RankingRow): string {
  const { t, format } = i18n;
  const { delivered, asked, staff, money, conflicts, running } = row.advice;
  const parts = [
    ...(asked > 0 ? [t("common.ofAsked", { delivered, asked }).padStart(9)] : []),
    formName(i18n, row.form).padEnd(38),
    `${t("fit.staff")}${format.colon}${standingCell(i18n, "staff", staff)}`,
    `${t("fit.money")}${format.colon}${standingCell(i18n, "money", money)}`,
    ...(conflicts.length > 0 ? [conflictPhrases(i18n, conflicts)] : []),
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
      const score = t("common.ofAsked", { delivered: part.delivered, asked: part.asked });
      const reading = part.kind === "benefit" ? "" : ` (${t("common.fromChapters")})`;
      return `  ${score.padStart(9)}  ${partName(i18n, part).padEnd(46)}  ${sourceText(i18n, part.source)}${reading}`;
    }),
  ]);
}

/** The report as plain text for a terminal: headline, all forms in parts, the top group in detail. */
export function reportText(i18n: Translator, report: Report): string {
  const { t, format, language, whole } = i18n;
  return [
    headlineTitle(i18n, report.headline),
    ...headlineReasons(i18n, report),
    ...certaintyTexts(i18n, report.headline),
    ...duelTexts(i18n, report),
    ...titledParts(i18n, report.ranking).flatMap(([title, rows]) => ["", title, ...rows.map((row) => line(i18n, row))]),
    ...topLines(i18n, report),
    "",
    t("result.meta", { date: format.date(report.date), version: report.dataset.version }),
    ...(language === whole ? [] : [t("partly.document")]),
  ].join("\n");
}
