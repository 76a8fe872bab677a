import { heightOf, type Strip } from "../flow";
import type { StructureTag } from "../kit";
import type { Line } from "../lines";
import { COLOURS, CONTENT_HEIGHT, TABLE, type TextStyle } from "../theme";
import type { TableBlock, TableDataRow, TableSectionRow } from "../../model";
import { once } from "../structure";
import { type PlacedColumn, PADDING, cellLines, cellStyle, cellsOf, tableColumns, lineStart } from "./table-layout";
import { type LineWriter, type Setting, baseline, lineWriter, textStrips, heldTogether } from "./text";

/** The space above and below the text of a cell where a table is dense, in points. */
const DENSE = 2;

/** Half the rule above a row, which its background must not cover. */
const HAIRLINE = 0.3;

/** A table being laid out. */
interface Plan extends Setting {
  readonly columns: readonly PlacedColumn[];
  readonly tag: () => StructureTag;
  /** Space above and below the text of a cell, in points. */
  readonly pad: number;
  /** The TBody of the next rows; a section row opens a new one. */
  body: () => StructureTag;
}

/** A cell, drawn line by line. */
interface Cell {
  readonly column: PlacedColumn;
  readonly style: TextStyle;
  readonly lines: readonly Line[];
  readonly write: LineWriter;
}

function headerTag(setting: Setting, parent: StructureTag, scope: "Column" | "Row", span = 1): StructureTag {
  const tag = setting.pen.open(parent, "TH");
  tag.dictionary.data["A"] = { O: "Table", Scope: scope, ...(span > 1 ? { ColSpan: span } : {}) };
  return tag;
}

function tallest(cells: readonly Pick<Cell, "lines" | "style">[]): number {
  return Math.max(...cells.map(({ lines, style }) => lines.length * style.leading));
}

function drawCell({ column, style, lines, write }: Cell, top: number): void {
  lines.forEach((line, index) => write(line, lineStart(line, column), top + index * style.leading));
}

function bottomRule({ pen, x, width }: Setting, y: number, strong: boolean): void {
  const [colour, thickness] = strong ? [COLOURS.sign, 1.2] : [COLOURS.line, 0.5];
  pen.artifact("layout", () => pen.rule({ x, y }, { x: x + width, y }, colour, thickness));
}

/** The row of column headers: tagged once, and drawn again as an artifact on each following page. */
function headerStrip(plan: Plan, block: TableBlock): Strip {
  const { pen } = plan;
  const row = once(() => pen.open(pen.open(plan.tag(), "THead"), "TR"));
  const cells = plan.columns.map((column, index) => {
    const text = block.columns[index]?.header ?? "";
    const lines = cellLines(text, TABLE.header, column, pen.width);
    const tag = once(() => headerTag(plan, row(), "Column"));
    return { column, style: TABLE.header, lines, write: lineWriter(pen, text, TABLE.header, tag) };
  });
  const height = tallest(cells) + 2 * plan.pad;
  // Headers of unequal length align at the bottom.
  const start = (top: number, cell: Cell) => top + height - plan.pad - tallest([cell]);
  const again = (top: number) => {
    for (const cell of cells) {
      cell.lines.forEach((line, index) => {
        const text = line.pieces.map((piece) => piece.text).join("");
        const y = baseline(start(top, cell) + index * cell.style.leading, cell.style);
        pen.text(text, lineStart(line, cell.column), y, cell.style);
      });
    }
  };
  const repeated = {
    height,
    draw(top: number) {
      pen.artifact("pageTop", () => again(top));
      bottomRule(plan, top + height, true);
    },
  };
  return {
    before: 3,
    height,
    keep: true,
    draw(top) {
      for (const cell of cells) drawCell(cell, start(top, cell));
      bottomRule(plan, top + height, true);
    },
    ...(height <= CONTENT_HEIGHT / 3 ? { repeated } : {}),
  };
}

function rowCells(plan: Plan, row: TableDataRow): readonly Cell[] {
  const { pen } = plan;
  const body = plan.body;
  const tag = once(() => pen.open(body(), "TR"));
  const texts = cellsOf(row);
  // All cells get their tags when the first is drawn, so that they are in order and include empty ones.
  const tags = once(() => texts.map((_, i) => (i === 0 ? headerTag(plan, tag(), "Row") : pen.open(tag(), "TD"))));
  return plan.columns.map((column, index) => {
    const text = texts[index] ?? "";
    const style = cellStyle(index);
    const own = (): StructureTag => tags()[index] ?? tag();
    return {
      column,
      style,
      lines: cellLines(text, style, column, pen.width),
      write: lineWriter(pen, text, style, own),
    };
  });
}

/** Strips of a row: one, or one per line when the row is taller than a page. */
function rowStrips(plan: Plan, row: TableDataRow, header: Strip): readonly Strip[] {
  const { pen, x, width } = plan;
  const cells = rowCells(plan, row);
  const tint = (y: number, height: number) => {
    if (row.emphasised === true)
      pen.artifact("layout", () =>
        pen.rect({ x, y: y + HAIRLINE, width, height: height - HAIRLINE }, COLOURS.tint, null),
      );
  };
  const base = { before: 0, keep: false, repeated: header.repeated };
  const height = tallest(cells) + 2 * plan.pad;
  if (height + (header.repeated?.height ?? 0) <= CONTENT_HEIGHT) {
    const draw = (top: number) => {
      tint(top, height);
      for (const cell of cells) drawCell(cell, top + plan.pad);
      bottomRule(plan, top + height, false);
    };
    return [{ ...base, height, draw }];
  }
  const count = Math.max(...cells.map(({ lines }) => lines.length));
  return Array.from({ length: count }, (_, index) => ({
    ...base,
    height: TABLE.cell.leading + (index === 0 || index === count - 1 ? plan.pad : 0),
    draw(top: number) {
      tint(top, TABLE.cell.leading + plan.pad);
      for (const { lines, column, write } of cells) {
        const line = lines[index];
        if (line !== undefined) write(line, lineStart(line, column), top + (index === 0 ? plan.pad : 0));
      }
      if (index === count - 1) bottomRule(plan, top + TABLE.cell.leading + plan.pad, false);
    },
  }));
}

/** Strips of a row that spans the table: it opens a TBody and is a column header there. */
function sectionStrips(plan: Plan, row: TableSectionRow, header: Strip): readonly Strip[] {
  const { pen, x, width } = plan;
  const body = once(() => pen.open(plan.tag(), "TBody"));
  plan.body = body;
  const tag = once(() => headerTag(plan, pen.open(body(), "TR"), "Column", plan.columns.length));
  const column: PlacedColumn = { x, width, align: "start" };
  const lines = cellLines(row.text, TABLE.section, column, pen.width);
  const cell: Cell = { column, style: TABLE.section, lines, write: lineWriter(pen, row.text, TABLE.section, tag) };
  const height = tallest([cell]) + 2 * plan.pad + 6;
  const draw = (top: number) => {
    drawCell(cell, top + plan.pad + 6);
    bottomRule(plan, top + height, false);
  };
  return [{ before: 0, height, keep: true, draw, repeated: header.repeated }];
}

function captionStrips(plan: Plan, caption: string): readonly Strip[] {
  const setting = { ...plan, x: plan.x + PADDING.x, width: plan.width - 2 * PADDING.x };
  const tag = once(() => plan.pen.open(plan.tag(), "Caption"));
  return heldTogether(textStrips(setting, caption, TABLE.caption, tag), true);
}

/** A table whose rows together are at most this high, in points, is not split. */
const WHOLE = 150;

/** A row at least this high, in points, may be alone on a page. */
const TALL = 60;

/** Keeps the first two and last two rows together, so that no small row is alone on a page. */
function companions(rows: readonly (readonly Strip[])[]): readonly Strip[] {
  const whole = heightOf(rows.flat()) <= WHOLE;
  const small = (at: number) => heightOf(rows.at(at) ?? []) < TALL;
  return rows.flatMap((strips, index) => {
    const [only] = strips;
    const ends = (index === 0 && small(0)) || (index === rows.length - 2 && small(-1));
    const keep = index < rows.length - 1 && (whole || (ends && rows.length > 2));
    return keep && strips.length === 1 && only !== undefined ? [{ ...only, keep }] : strips;
  });
}

/** Strips of a table: Caption, THead, TBody, with lines and backgrounds as artifacts. */
export function tableStrips(setting: Setting, block: TableBlock): readonly Strip[] {
  const { pen, x, width } = setting;
  const tag = once(() => pen.open(setting.parent(), "Table"));
  const columns = tableColumns(block, x, width, pen.width);
  const pad = block.dense === true ? DENSE : PADDING.y;
  const plan: Plan = { ...setting, columns, tag, pad, body: once(() => pen.open(tag(), "TBody")) };
  const caption = captionStrips(plan, block.caption);
  const header = headerStrip(plan, block);
  const rows = block.rows.map((row) =>
    row.kind === "row" ? rowStrips(plan, row, header) : sectionStrips(plan, row, header),
  );
  const first = { ...header, repeated: undefined };
  return [...caption, first, ...companions(rows)];
}
