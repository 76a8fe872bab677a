import type { Translator } from "../../i18n/translator";
import type { CompareCell, CompareRow, Report } from "../../report/report";
import { rowName } from "../../wording/advice/comparison";
import { formName, termText } from "../../wording/phrases";
import type { TextTable } from "../../wording/text-table";
import { plainNumber } from "./plain";

/** A sheet column: its header, and the cell of each form. */
type Column = readonly [header: string, of: (cell: CompareCell | undefined) => string];

/** Columns for one row of the comparison; none for rows that are text on paper only. */
function columnsOf(i18n: Translator, row: CompareRow): readonly Column[] {
  const { t } = i18n;
  const what = rowName(i18n, row);
  const [example] = row.cells;
  switch (example?.kind) {
    case "score": {
      const [delivered, asked] =
        row.kind === "score"
          ? [t("tables.delivered"), t("tables.asked")]
          : [t("tables.deliveredOf", { what }), t("tables.askedOf", { what })];
      return [
        [delivered, (cell) => plainNumber(i18n, cell?.kind === "score" ? cell.delivered : null)],
        [asked, (cell) => plainNumber(i18n, cell?.kind === "score" ? cell.asked : null)],
      ];
    }
    case "level":
      return [
        [t("tables.level", { what }), (cell) => plainNumber(i18n, cell?.kind === "level" ? cell.level : null)],
        [t("tables.askedOf", { what }), (cell) => plainNumber(i18n, cell?.kind === "level" ? cell.asked : null)],
        [
          t("tables.deliveredOf", { what }),
          (cell) => plainNumber(i18n, cell?.kind === "level" ? cell.delivered : null),
        ],
      ];
    case "term":
      return [[what, (cell) => (cell?.kind === "term" ? termText(i18n, cell.term) : "")]];
    case "resource":
      return [
        [
          t("tables.need", { what }),
          (cell) => plainNumber(i18n, cell?.kind === "resource" ? cell.standing.need : null),
        ],
        [
          t("tables.whyEmpty", { what }),
          (cell) => (cell?.kind === "resource" && cell.standing.need === null ? t("tables.why_need") : ""),
        ],
      ];
    default:
      return [];
  }
}

/** The first forms, one per row: levels as numbers from 0 to 3, needs as numbers, with the reason if one is empty. */
export function comparisonSheet(i18n: Translator, { comparison: { forms, rows } }: Report): TextTable {
  const columns = rows.flatMap((row) => columnsOf(i18n, row).map(([header, of]) => ({ header, of, cells: row.cells })));
  return {
    caption: i18n.t("document.comparisonTitle"),
    headers: [i18n.t("result.columnForm"), ...columns.map(({ header }) => header)],
    rows: forms.map((form, index) => ({
      cells: [formName(i18n, form), ...columns.map(({ of, cells }) => of(cells[index]))],
    })),
  };
}
