import type { TextTable } from "../../wording/tables/text-table";
import type { TableBlock } from "../pdf/model";

/** A table in words as a block; `widths` are shares of the width, one a column. */
export function tableBlock({ caption, headers, rows }: TextTable, widths: readonly number[]): TableBlock {
  return {
    kind: "table",
    caption,
    columns: headers.map((header, index) => ({ header, width: widths[index] ?? 1 })),
    rows: rows.map(({ cells: [header = "", ...cells], strong = false }) => ({
      kind: "row",
      header,
      cells,
      emphasised: strong,
    })),
  };
}
