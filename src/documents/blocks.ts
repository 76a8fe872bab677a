import type { TextTable } from "../wording/text-table";
import type { HeadingBlock, ListBlock, ParagraphBlock, TableBlock, TableColumn, TableDataRow, Text } from "./model";

/** A heading: level 2 opens a section. */
export function heading(level: 2 | 3, text: string): HeadingBlock {
  return { kind: "heading", level, text };
}

/** A paragraph. */
export function paragraph(text: Text, tone: NonNullable<ParagraphBlock["tone"]> = "normal"): ParagraphBlock {
  return { kind: "paragraph", text, tone };
}

/** A bulleted list. */
export function bullets(items: readonly Text[]): ListBlock {
  return { kind: "list", ordered: false, items };
}

/** A numbered list. */
export function numbered(items: readonly Text[], tone?: ListBlock["tone"]): ListBlock {
  return { kind: "list", ordered: true, ...(tone === undefined ? {} : { tone }), items };
}

/** A table row; the first cell is its header. */
export function row([header = "", ...cells]: readonly Text[], emphasised = false): TableDataRow {
  return { kind: "row", header, cells, emphasised };
}

/** A table; `columns` are headers with relative widths, and "end" for numbers. */
export function table(
  caption: string,
  columns: readonly (readonly [header: string, width: number, align?: "end"])[],
  rows: TableBlock["rows"],
): TableBlock {
  const described = columns.map(([header, width, align]): TableColumn => ({ header, width, ...(align && { align }) }));
  return { kind: "table", caption, columns: described, rows };
}

/** A table of plain texts, with the relative widths of its first column and of each other. */
export function textTable(
  { caption, headers, rows }: TextTable,
  first: number,
  other: number,
  align?: "end",
): TableBlock {
  return table(
    caption,
    headers.map((header, index) => (index === 0 ? [header, first] : [header, other, align])),
    rows.map(({ cells, strong }) => row(cells, strong)),
  );
}
