import type { Separator } from "../../i18n/separators";
import type { Translator } from "../../i18n/translator";
import type { Report } from "../../report/report";
import type { SheetName } from "../../wording/sheet-names";
import type { TextTable } from "../../wording/text-table";
import { comparisonSheet } from "./comparison";
import { planSheet } from "./plan";
import { rankingSheet } from "./ranking";

/** A spreadsheet table: all forms, the first forms side by side, or people and money over the years. */
export function sheetOf(i18n: Translator, report: Report, name: SheetName): TextTable {
  if (name === "ranking") return rankingSheet(i18n, report);
  if (name === "comparison") return comparisonSheet(i18n, report);
  const plans = [...report.top.map(({ plan }) => plan), report.combinationPlan].filter((plan) => plan !== null);
  return planSheet(i18n, plans);
}

/** Spreadsheets run text that starts like this as a formula; a leading apostrophe prevents that. */
const FORMULA = /^[=+\-@\t\r]/;

function field(text: string, separator: Separator): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /["\r\n]/.test(safe) || safe.includes(separator) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table as a CSV file that spreadsheets open by double-click: UTF-8 with BOM, CRLF (RFC 4180), no formulas. */
export function csvText({ headers, rows }: Pick<TextTable, "headers" | "rows">, separator: Separator): string {
  const line = (cells: readonly string[]) => cells.map((cell) => field(cell, separator)).join(separator);
  return `\uFEFF${[headers, ...rows.map(({ cells }) => cells)].map(line).join("\r\n")}\r\n`;
}
