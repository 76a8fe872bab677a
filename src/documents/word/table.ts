import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from "docx";
import type { TableBlock, TableColumn, Text } from "../model";
import { children } from "./text";

/** Text width on A4 with the margins of `render.ts`, in twentieths of a point. */
const TEXT_WIDTH = 9638;

/** Tables of at most this many rows stay on one page. */
const SHORT = 7;

/** Of a longer one, the last rows stay together: a sum is not left alone on a page. */
const LAST = 3;

const LINE = { style: BorderStyle.SINGLE, size: 4, color: "B9C6BF" } as const;

/** Appearance of a cell; `keep` keeps its row on the page of the next, `span` is the number of columns. */
interface CellLook {
  readonly width: number;
  readonly strong: boolean;
  readonly shaded: boolean;
  readonly keep: boolean;
  readonly span?: number;
  readonly align: TableColumn["align"] | undefined;
}

function cell(text: Text, { width, strong, shaded, keep, span = 1, align }: CellLook): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 50, bottom: 50, left: 80, right: 80 },
    ...(span > 1 ? { columnSpan: span } : {}),
    ...(shaded ? { shading: { type: ShadingType.CLEAR, fill: "E3EFE8", color: "auto" } } : {}),
    children: [
      new Paragraph({
        style: "Cell",
        keepNext: keep,
        ...(align === "end" ? { alignment: AlignmentType.END } : {}),
        children: children(text, strong),
      }),
    ],
  });
}

/** A table with its caption above; the header row repeats on each page; rows are not split. */
export function wordTable({ caption, columns, rows }: TableBlock): readonly (Paragraph | Table)[] {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.floor((TEXT_WIDTH * width) / total));
  const line = (texts: readonly Text[], look: Omit<CellLook, "width" | "align">, tableHeader = false) =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      children: texts.map((text, index) => {
        const width = texts.length === 1 ? TEXT_WIDTH : (widths[index] ?? 1);
        return cell(text, { ...look, width, strong: look.strong || index === 0, align: columns[index]?.align });
      }),
    });
  const head = columns.map(({ header }) => header);
  return [
    new Paragraph({ style: "Caption", keepNext: true, children: children(caption) }),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: widths,
      borders: { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE },
      rows: [
        line(head, { strong: true, shaded: true, keep: true }, true),
        ...rows.map((one, index) => {
          const end = rows.length - 1;
          const keep = index < end && (rows.length <= SHORT || index > end - LAST);
          if (one.kind === "section")
            return line([one.text], { strong: true, shaded: true, keep: true, span: columns.length });
          return line([one.header, ...one.cells], { strong: one.emphasised === true, shaded: false, keep });
        }),
      ],
    }),
    new Paragraph({ style: "Note", children: [] }),
  ];
}
