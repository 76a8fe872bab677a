import { LEVEL_SIGNS } from "../../domain/level";
import { amountText, criterionName, formName, needText, resourceText, termText } from "../../i18n/phrases";
import type { Words } from "../../i18n/words";
import type { CompareCell, CompareRow, Report } from "../../report/report";
import type { Block } from "../model";

function levelText({ t }: Words, cell: Extract<CompareCell, { kind: "level" }>): string {
  const lines = [
    LEVEL_SIGNS[cell.level],
    ...(cell.asked === null ? [] : [t("compare.asked", { asked: cell.asked, delivered: cell.delivered ?? 0 })]),
    ...(cell.disputed === null ? [] : [t("compare.disputed", { sign: LEVEL_SIGNS[cell.disputed] })]),
  ];
  return lines.join("\n");
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
    case "amounts":
      return (
        cell.amounts.map((a) => `${data.amounts[a.id]?.label ?? a.id}: ${amountText(words, a)}`).join("\n") ||
        t("compare.none")
      );
    case "practices":
      return cell.ids.map((id) => data.practices[id]?.title ?? id).join("\n") || t("compare.none");
    case "channels":
      return cell.ids.map((id) => data.channels[id]?.name ?? id).join("\n") || t("compare.none");
  }
}

function rowName(words: Words, row: CompareRow): string {
  const name = row.kind === "criterion" ? criterionName(words, row.id) : words.t(`compare.row_${row.kind}`);
  return row.differs ? `${name} ≠` : name;
}

/** Rows that the document compares; examples and channels stand with each form. */
const LEFT_OUT: readonly string[] = ["practices", "channels", "amounts"];

/** The first forms of the list side by side. */
export function comparisonBlocks(words: Words, report: Report): readonly Block[] {
  const { t } = words;
  const { forms, rows } = report.comparison;
  return [
    { kind: "heading", level: 2, text: t("document.comparisonTitle") },
    { kind: "paragraph", text: t("compare.lead") },
    {
      kind: "table",
      caption: t("compare.caption", { forms: words.format.list(forms.map((id) => formName(words, id))) }),
      columns: [
        { header: t("compare.what"), width: 24 },
        ...forms.map((id) => ({ header: formName(words, id), width: 19 })),
      ],
      rows: rows
        .filter((row) => !LEFT_OUT.includes(row.kind))
        .map((row) => ({
          kind: "row",
          emphasised: row.differs,
          header: rowName(words, row),
          cells: row.cells.map((cell) => cellText(words, cell)),
        })),
    },
  ];
}
