import { type Line, type Measure, breakLines, longestWord } from "../lines";
import { TABLE, type TextStyle } from "../theme";
import type { TableBlock, TableColumn, TableDataRow, Text } from "../../model";

/** Space between a cell's edge and its text, in points. */
export const PADDING = { x: 5, y: 4.2 } as const;

/** A column with its position. */
export interface PlacedColumn {
  readonly x: number;
  readonly width: number;
  readonly align: NonNullable<TableColumn["align"]>;
}

/** The cells of a row, header first. */
export function cellsOf(row: TableDataRow): readonly Text[] {
  return [row.header, ...row.cells];
}

/** Style of a row's cell. */
export function cellStyle(index: number): TextStyle {
  return index === 0 ? TABLE.rowHeader : TABLE.cell;
}

/** Maximum share of the table that a column may claim for its longest word; longer words are split. */
const MOST = 0.42;

/** Minimum width of each column at which no word needs splitting. */
function floors(table: TableBlock, total: number, measure: Measure): readonly number[] {
  return table.columns.map((column, index) => {
    const words = table.rows.map((row) =>
      row.kind === "row" ? longestWord(cellsOf(row)[index] ?? "", cellStyle(index), measure) : 0,
    );
    const longest = Math.max(longestWord(column.header, TABLE.header, measure), ...words);
    return Math.min(longest + 2 * PADDING.x + 0.5, total * MOST);
  });
}

/** Widths by share, but none below its floor; if the floors do not fit together, all shrink equally. */
function widths(shares: readonly number[], least: readonly number[], total: number): readonly number[] {
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  if (sum(least) >= total) return least.map((width) => (width * total) / sum(least));
  const fixed = new Set<number>();
  for (;;) {
    const rest = total - sum(least.filter((_, i) => fixed.has(i)));
    const open = sum(shares.filter((_, i) => !fixed.has(i)));
    const result = shares.map((share, i) => (fixed.has(i) ? (least[i] ?? 0) : (share * rest) / open));
    const tooNarrow = result.findIndex((width, i) => !fixed.has(i) && width < (least[i] ?? 0));
    if (tooNarrow < 0) return result;
    fixed.add(tooNarrow);
  }
}

/** Columns of a table that starts at `x` and is `total` points wide. */
export function tableColumns(table: TableBlock, x: number, total: number, measure: Measure): readonly PlacedColumn[] {
  const shares = table.columns.map((column) => column.width);
  let left = x;
  return widths(shares, floors(table, total, measure), total).map((width, index) => {
    const column = { x: left, width, align: table.columns[index]?.align ?? "start" };
    left += width;
    return column;
  });
}

/** Lines of a cell. */
export function cellLines(text: Text, style: TextStyle, column: PlacedColumn, measure: Measure): readonly Line[] {
  return breakLines(text, style, column.width - 2 * PADDING.x, measure);
}

/** Where a line starts in its column. */
export function lineStart(line: Line, { x, width, align }: PlacedColumn): number {
  const rest = width - 2 * PADDING.x - line.width;
  return x + PADDING.x + (align === "end" ? rest : 0);
}
