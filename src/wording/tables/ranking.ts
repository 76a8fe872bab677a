import { formName, resourceText } from "../phrases";
import type { Translator } from "../../i18n/translator";
import type { RankingRow, Report } from "../../report/report";
import { shareText } from "../certainty";
import { firstShare } from "./certainty";
import type { TextTable } from "./text-table";

function termText({ t }: Translator, fits: boolean | null): string {
  return fits === null ? t("term.notAsked") : t(fits ? "term.fits" : "term.notFits");
}

function certaintyText(i18n: Translator, report: Report, { form }: RankingRow): string {
  const figure = report.analysis?.certainty?.attainable;
  const found = figure?.forms.find((one) => one.form === form);
  if (figure == null || found === undefined) return "";
  return shareText(i18n, { share: firstShare(found), exact: figure.exact });
}

/**
 * All forms in the order of the advice: pluses, term, people and money, and how often it is first where that is known.
 * @param parts whether a column says in which part of the list each form stands.
 */
export function rankingTable(i18n: Translator, report: Report, parts = true): TextTable {
  const { t } = i18n;
  const certain = report.analysis?.certainty?.attainable != null;
  return {
    caption: t("document.rankingCaption"),
    headers: [
      t("result.columnForm"),
      t("together.score"),
      t("result.columnTerm"),
      t("result.columnStaff"),
      t("result.columnMoney"),
      ...(parts ? [t("tables.part")] : []),
      ...(certain ? [t("certainty.together")] : []),
    ],
    rows: report.ranking.map((row) => {
      const { delivered, asked, termFits, feasibility } = row.advice;
      return {
        cells: [
          formName(i18n, row.form),
          t("common.ofAsked", { delivered, asked }),
          termText(i18n, termFits),
          resourceText(i18n, "staff", feasibility.staff),
          resourceText(i18n, "money", feasibility.money),
          ...(parts ? [t(row.part === "attainable" ? "result.attainable" : "result.notNow")] : []),
          ...(certain ? [certaintyText(i18n, report, row)] : []),
        ],
        strong: row.part === "attainable" && row.rank === 1,
      };
    }),
  };
}
