import type { ResourceStanding } from "../../domain/advice";
import type { Translator } from "../../i18n/translator";
import type { Report } from "../../report/report";
import { conflictPhrases } from "../../wording/advice/conflict";
import { partTitle } from "../../wording/advice/parts";
import { formName } from "../../wording/phrases";
import { standingWord } from "../../wording/advice/standing";
import type { TextTable } from "../../wording/text-table";
import { plainNumber } from "./plain";

/** Columns of one resource: the verdict, the amounts as numbers, and the reason if one is empty. */
function meansHeaders({ t }: Translator, what: string): readonly string[] {
  const amounts = (["need", "now", "freed", "lacking"] as const).map((id) => t(`tables.${id}`, { what }));
  return [what, ...amounts, t("tables.whyEmpty", { what })];
}

function meansCells(i18n: Translator, standing: ResourceStanding<number>): readonly string[] {
  const { need, now, freed, lacking, unknown } = standing;
  const open = [need, now, freed, lacking].includes(null);
  // An unspecified need comes first: without it the other amounts mean little.
  const why = need === null ? "need" : (unknown ?? "capacity");
  return [
    standingWord(i18n, standing.standing),
    ...[need, now, freed, lacking].map((value) => plainNumber(i18n, value)),
    open ? i18n.t(`tables.why_${why}`) : "",
  ];
}

/** All forms: points, conditions, people and money as numbers, and share of first place. */
export function rankingSheet(i18n: Translator, report: Report): TextTable {
  const { t } = i18n;
  return {
    caption: t("document.rankingCaption"),
    headers: [
      t("tables.rank"),
      t("result.columnForm"),
      t("tables.delivered"),
      t("tables.asked"),
      t("tables.part"),
      t("result.columnConditions"),
      ...meansHeaders(i18n, t("fit.staff")),
      ...meansHeaders(i18n, t("fit.money")),
      t("tables.share"),
    ],
    rows: report.ranking.map(({ advice, ...row }) => ({
      cells: [
        plainNumber(i18n, row.rank),
        formName(i18n, row.form),
        String(advice.delivered),
        String(advice.asked),
        partTitle(i18n, { ...row, advice }),
        conflictPhrases(i18n, advice.conflicts),
        ...meansCells(i18n, advice.staff),
        ...meansCells(i18n, advice.money),
        plainNumber(i18n, row.share === null ? null : row.share.first * 100),
      ],
    })),
  };
}
