import type { Marked, Marker } from "../../i18n/marked";
import type { Block, PdfDocument, Run, TableBlock, Text } from "./model";

/** A run cut at the names of another language; a run that has a language or an address of its own stays whole. */
function cut(run: Run, marked: Marker): readonly Run[] {
  if (run.lang !== undefined || run.link !== undefined) return [run];
  return marked(run.text).map((part: Marked): Run => ({ ...run, ...part }));
}

function inText(text: Text, marked: Marker): Text {
  const runs = (typeof text === "string" ? [{ text }] : text).flatMap((run) => cut(run, marked));
  return typeof text === "string" && runs.length <= 1 && runs[0]?.lang === undefined ? text : runs;
}

function inTable(table: TableBlock, marked: Marker): TableBlock {
  return {
    ...table,
    rows: table.rows.map((row) =>
      row.kind === "section"
        ? row
        : { ...row, header: inText(row.header, marked), cells: row.cells.map((cell) => inText(cell, marked)) },
    ),
  };
}

function inBlock<B extends Block>(block: B, marked: Marker): B;
function inBlock(block: Block, marked: Marker): Block {
  switch (block.kind) {
    case "title":
      return { ...block, facts: block.facts.map(({ label, value }) => ({ label, value: inText(value, marked) })) };
    case "paragraph":
      return { ...block, text: inText(block.text, marked) };
    case "list":
      return { ...block, items: block.items.map((item) => inText(item, marked)) };
    case "table":
      return inTable(block, marked);
    case "callout":
      return { ...block, blocks: block.blocks.map((inner) => inBlock(inner, marked)) };
    case "heading":
    case "figure":
    case "pageBreak":
      return block;
  }
}

/**
 * The document with the names of another language in runs of their own, so that each gets a Span with its language.
 * Headings, captions, column headers and metadata are plain strings and stay as they are: none of them is such a name.
 */
export function withLanguages(document: PdfDocument, marked: Marker): PdfDocument {
  return { ...document, blocks: document.blocks.map((block) => inBlock(block, marked)) };
}
