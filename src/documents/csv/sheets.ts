import type { ResourceStanding } from "../../domain/advice";
import { type Language, languages } from "../../i18n/languages";
import type { Translator } from "../../i18n/translator";
import type { Plan, PlanSums } from "../../report/plan/types";
import type { Report } from "../../report/report";
import { conflictPhrases } from "../../wording/conflict";
import { comparisonTable } from "../../wording/comparison";
import { formsOf } from "../../wording/plan/sums";
import { formListFirst, formName } from "../../wording/phrases";
import { standingWord } from "../../wording/standing";
import type { TextTable } from "../../wording/text-table";

/** The tables that go to a spreadsheet. */
export type SheetName = "ranking" | "comparison" | "plan";

/** A number as a spreadsheet of the language reads it: no unit, no grouping. */
function plain({ language }: Translator, value: number): string {
  const text = String(Math.round(value * 100) / 100);
  return languages[language].decimalComma ? text.replace(".", ",") : text;
}

/** Columns of one resource: the mark, and the amounts as numbers; what is unknown is empty, and the mark says it. */
function meansHeaders({ t }: Translator, what: string): readonly string[] {
  return [what, ...(["need", "now", "freed", "lacking"] as const).map((id) => t(`tables.${id}`, { what }))];
}

function rankingSheet(i18n: Translator, report: Report): TextTable {
  const { t } = i18n;
  const number = (value: number | null) => (value === null ? "" : plain(i18n, value));
  const means = ({ standing, need, now, freed, lacking }: ResourceStanding<number>) => [
    standingWord(i18n, standing),
    ...[need, now, freed, lacking].map(number),
  ];
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
    rows: report.ranking.map(({ form, rank, part, advice, share }) => ({
      cells: [
        rank === null ? "" : String(rank),
        formName(i18n, form),
        String(advice.delivered),
        String(advice.asked),
        t(part === "possible" ? "result.attainable" : "result.notNow"),
        conflictPhrases(i18n, advice.conflicts),
        ...means(advice.staff),
        ...means(advice.money),
        share === null ? "" : plain(i18n, share.first * 100),
      ],
    })),
  };
}

function planCells(i18n: Translator, { money, staff, staffEuro, together, possible }: PlanSums): readonly string[] {
  const { t } = i18n;
  return [money.need, staff.need, staffEuro, together]
    .flatMap(({ known, atLeast }) => [
      atLeast && known === 0 ? t("common.unknown") : plain(i18n, known),
      t(`tables.isAtLeast_${atLeast}`),
    ])
    .concat(plain(i18n, possible.most));
}

function planSheet(i18n: Translator, plans: readonly Plan[]): TextTable {
  const { t } = i18n;
  const euro = (what: string) => t("tables.euro", { what });
  const [money, possible] = [euro(t("plan.group_money")), euro(t("plan.group_grants"))];
  const named = [money, t("tables.fte"), euro(t("plan.row_staffEuro")), euro(t("plan.row_together"))];
  const names = (plan: Plan) => formListFirst(i18n, formsOf(plan));
  return {
    caption: t("plan.title"),
    headers: [
      t("tables.forms"),
      t("tables.year"),
      ...named.flatMap((what) => [what, t("tables.atLeast", { what })]),
      possible,
    ],
    rows: plans.flatMap((plan) => [
      ...plan.years.map((year) => ({ cells: [names(plan), String(year.year), ...planCells(i18n, year)] })),
      { cells: [names(plan), t("tables.sum"), ...planCells(i18n, plan.total)], strong: true },
    ]),
  };
}

/** A table for a spreadsheet: all forms, the first forms side by side, or people and money over the years. */
export function sheetOf(i18n: Translator, report: Report, name: SheetName): TextTable {
  if (name === "ranking") return rankingSheet(i18n, report);
  if (name === "comparison") return comparisonTable(i18n, report);
  const plans = [...report.top.map(({ plan }) => plan), report.combinationPlan].filter((plan) => plan !== null);
  return planSheet(i18n, plans);
}

/** A spreadsheet runs what begins like this as a formula; a mark before it makes it text. */
const FORMULA = /^[=+\-@\t\r]/;

function field(text: string, separator: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /["\r\n]/.test(safe) || safe.includes(separator) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A table as a CSV file that a spreadsheet opens with a double click: UTF-8 with its mark, the separator of the
 * language, lines that end in CRLF (RFC 4180). No cell can be a formula.
 */
export function csvText(language: Language, { headers, rows }: Pick<TextTable, "headers" | "rows">): string {
  const separator = languages[language].decimalComma ? ";" : ",";
  const line = (cells: readonly string[]) => cells.map((cell) => field(cell, separator)).join(separator);
  return `\uFEFF${[headers, ...rows.map(({ cells }) => cells)].map(line).join("\r\n")}\r\n`;
}
