import type { PdfFonts } from "./fonts";
import { printable, unsupported } from "./glyphs";
import type { Block, PdfDocument, Run, Shape, TableBlock, Text } from "./model";

type Change = (text: string) => string;

function inText(text: Text, change: Change): Text {
  if (typeof text === "string") return change(text);
  return text.map((run): Run => ({ ...run, text: change(run.text) }));
}

function inTable(table: TableBlock, change: Change): TableBlock {
  return {
    ...table,
    caption: change(table.caption),
    columns: table.columns.map((column) => ({ ...column, header: change(column.header) })),
    rows: table.rows.map((row) =>
      row.kind === "section"
        ? { ...row, text: change(row.text) }
        : { ...row, header: inText(row.header, change), cells: row.cells.map((cell) => inText(cell, change)) },
    ),
  };
}

function inShape(shape: Shape, change: Change): Shape {
  return shape.kind === "label" ? { ...shape, text: change(shape.text) } : shape;
}

function inBlock<B extends Block>(block: B, change: Change): B;
function inBlock(block: Block, change: Change): Block {
  switch (block.kind) {
    case "title": {
      const facts = block.facts.map(({ label, value }) => ({ label: change(label), value: inText(value, change) }));
      const [eyebrow, title, subtitle] = [change(block.eyebrow), change(block.title), change(block.subtitle)];
      return { ...block, eyebrow, title, subtitle, facts };
    }
    case "heading":
      return { ...block, text: change(block.text) };
    case "paragraph":
      return { ...block, text: inText(block.text, change) };
    case "list":
      return { ...block, items: block.items.map((item) => inText(item, change)) };
    case "table":
      return inTable(block, change);
    case "figure":
      return { ...block, shapes: block.shapes.map((shape) => inShape(shape, change)) };
    case "callout":
      return { ...block, title: change(block.title), blocks: block.blocks.map((inner) => inBlock(inner, change)) };
    case "pageBreak":
      return block;
  }
}

/** The document with every text that is drawn made printable; metadata, alt texts and the attachment stay as they are. */
export function printableDocument(document: PdfDocument, fonts: PdfFonts): PdfDocument {
  const change = (text: string) => printable(text, fonts);
  const { footerLeft, pageLabel } = document.meta;
  return {
    meta: { ...document.meta, footerLeft: change(footerLeft), pageLabel: change(pageLabel) },
    blocks: document.blocks.map((block) => inBlock(block, change)),
  };
}

/** Characters in the document that will be drawn as a substitute, each once: for a remark to whoever asked for the file. */
export function unsupportedIn(document: PdfDocument, fonts: PdfFonts): readonly string[] {
  const found = new Set<string>();
  const collect = (text: string) => {
    for (const sign of unsupported(text, fonts)) found.add(sign);
    return text;
  };
  document.blocks.forEach((block) => inBlock(block, collect));
  collect(document.meta.footerLeft + document.meta.pageLabel);
  return [...found];
}
