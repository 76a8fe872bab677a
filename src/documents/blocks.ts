import type { HeadingBlock, ListBlock, ParagraphBlock, TableBlock, TableColumn, TableDataRow, Text } from "./model";

/** A heading: level 2 opens a section. */
export function heading(level: 2 | 3, text: string): HeadingBlock {
  return { kind: "heading", level, text };
}

/** A paragraph; see `ParagraphBlock` for what a tone is. */
export function paragraph(text: Text, tone: NonNullable<ParagraphBlock["tone"]> = "normal"): ParagraphBlock {
  return { kind: "paragraph", text, tone };
}

/** Items with a bullet. */
export function bullets(items: readonly Text[]): ListBlock {
  return { kind: "list", ordered: false, items };
}

/** Items with a number. */
export function numbered(items: readonly Text[]): ListBlock {
  return { kind: "list", ordered: true, items };
}

/** A row from its cells, of which the first names it. */
export function row([header = "", ...cells]: readonly Text[], emphasised = false): TableDataRow {
  return { kind: "row", header, cells, emphasised };
}

/** A table; `columns` are headers with their share of the width, and "end" for numbers. */
export function table(
  caption: string,
  columns: readonly (readonly [header: string, width: number, align?: "end"])[],
  rows: TableBlock["rows"],
): TableBlock {
  const described = columns.map(([header, width, align]): TableColumn => ({ header, width, align: align ?? "start" }));
  return { kind: "table", caption, columns: described, rows };
}
