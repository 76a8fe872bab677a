import { LEVEL_SIGNS } from "../domain/level";
import { amountText, criterionName, formName, needText, resourceText, termText } from "../i18n/phrases";
import type { Words } from "../i18n/words";
import type { CompareCell, CompareRow, Report } from "../report/report";
import type { TextTable } from "./text-table";

function levelText({ t }: Words, cell: Extract<CompareCell, { kind: "level" }>): string {
  const lines = [
    LEVEL_SIGNS[cell.level],
    ...(cell.asked === null ? [] : [t("compare.asked", { asked: cell.asked, delivered: cell.delivered ?? 0 })]),
    ...(cell.disputed === null ? [] : [t("compare.disputed", { sign: LEVEL_SIGNS[cell.disputed] })]),
  ];
  return lines.join("\n");
}

/** The items of a list below each other, or that there are none. */
function listText({ t }: Words, items: readonly string[]): string {
  return items.length === 0 ? t("compare.none") : items.join("\n");
}

function cellText(words: Words, cell: CompareCell): string {
  const { t, data } = words;
  switch (cell.kind) {
    case "score":
      return t("common.ofAsked", { delivered: cell.delivered, asked: cell.asked });
    case "level":
      return levelText(words, cell);
    case "term": {
      const term = termText(words, cell.term);
      return cell.fits === null ? term : `${term}\n${t(cell.fits ? "term.fits" : "term.notFits")}`;
    }
    case "resource":
      return `${needText(words, cell.resource, cell.fit.need)}\n${resourceText(words, cell.resource, cell.fit)}`;
    case "who":
      return listText(words, data.workForms[cell.form]?.who ?? []);
    case "amounts":
      return listText(
        words,
        cell.amounts.map((a) => `${data.amounts[a.id]?.label ?? a.id}: ${amountText(words, a)}`),
      );
    case "practices":
      return listText(
        words,
        cell.ids.map((id) => data.practices[id]?.title ?? id),
      );
    case "channels":
      return listText(
        words,
        cell.ids.map((id) => data.channels[id]?.name ?? id),
      );
  }
}

function rowName(words: Words, row: CompareRow): string {
  const name = row.kind === "criterion" ? criterionName(words, row.id) : words.t(`compare.row_${row.kind}`);
  return row.differs ? `${name} ≠` : name;
}

/** The first forms of the list side by side, every row; `leftOut` names kinds of rows that are left out. */
export function comparisonTable(words: Words, report: Report, leftOut: readonly string[] = []): TextTable {
  const { t } = words;
  const { forms, rows } = report.comparison;
  return {
    caption: t("compare.caption", { forms: words.format.list(forms.map((id) => formName(words, id))) }),
    headers: [t("compare.what"), ...forms.map((id) => formName(words, id))],
    rows: rows
      .filter((row) => !leftOut.includes(row.kind))
      .map((row) => ({
        cells: [rowName(words, row), ...row.cells.map((cell) => cellText(words, cell))],
        strong: row.differs,
      })),
  };
}
