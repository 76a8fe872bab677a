import { callout } from "./blocks/callout";
import { opening } from "./blocks/opening";
import { figure, heading, list, paragraph } from "./blocks/plain";
import { table } from "./blocks/table";
import { type Setting, baseline } from "./blocks/text";
import { faultsOf } from "./check";
import { type Strip, flow } from "./flow";
import type { PdfFonts } from "./fonts";
import { type Kit, finish, openKit } from "./kit";
import { oneLine } from "./lines";
import { CONTENT_WIDTH, FOOTER, PAGE } from "./theme";
import { attach, declareAccessible, documentInfo } from "./metadata";
import { type Block, type ComposedDocument, type DocumentMeta, introducesNext } from "../model";
import { type Pen, createPen } from "./pen";
import { createStructure } from "./structure";
import { printableDocument } from "./printable";

function stripsOf(setting: Setting, block: Block): readonly Strip[] {
  switch (block.kind) {
    case "title":
      return opening(setting, block);
    case "heading":
      return heading(setting, block);
    case "paragraph":
      return paragraph(setting, block);
    case "list":
      return list(setting, block);
    case "table":
      return table(setting, block);
    case "figure":
      return figure(setting, block);
    case "callout":
      return callout(setting, block);
  }
}

/** Tables, figures and callouts need more space below than a paragraph has above, unless a note belongs to them. */
function spaceAbove(block: Block, previous: Block | undefined): number {
  const note = block.kind === "paragraph" && block.tone === "quiet";
  return !note && ["table", "figure", "callout"].includes(previous?.kind ?? "") ? 14 : 0;
}

function allStrips(setting: Setting, blocks: readonly Block[]): readonly Strip[] {
  return blocks.flatMap((block, index) => {
    const strips = stripsOf(setting, block);
    const introduces = introducesNext(blocks, index);
    return strips.map((strip, at) => ({
      ...strip,
      before: at === 0 ? Math.max(strip.before, spaceAbove(block, blocks[index - 1])) : strip.before,
      keep: strip.keep || (introduces && at === strips.length - 1),
    }));
  });
}

/** Footers come last, when the number of pages is known; they are no part of the text. */
function drawFooters(kit: Kit, pen: Pen, meta: DocumentMeta): void {
  const { count } = kit.bufferedPageRange();
  const y = baseline(PAGE.height - 46, FOOTER);
  for (let page = 0; page < count; page += 1) {
    kit.switchToPage(page);
    const label = meta.pageLabel.replace("{page}", String(page + 1)).replace("{pages}", String(count));
    const width = pen.width(label, FOOTER);
    const left = oneLine(meta.footerLeft, FOOTER, CONTENT_WIDTH - width - 24, pen.width);
    pen.artifact("pageBottom", () => {
      if (left !== "") pen.text(left, PAGE.left, y, FOOTER);
      pen.text(label, PAGE.width - PAGE.right - width, y, FOOTER);
    });
  }
}

/**
 * Draws a document as an accessible PDF (PDF/UA-1 and PDF/A-3a). Pure: the same document and fonts give the same bytes (in one
 * environment: browsers and Node compress differently). Characters that the fonts lack become "□"; see `unsupportedIn`.
 * @throws RangeError when the document itself would be inaccessible: a skipped heading level, a blank alternative text, a table
 * without caption, headers or rows, a row with too few cells, an address that is no address.
 */
export async function renderPdf(document: ComposedDocument, fonts: PdfFonts): Promise<Uint8Array> {
  const faults = faultsOf(document);
  if (faults.length > 0) throw new RangeError(`This document cannot be drawn: ${faults.join("; ")}.`);
  const { meta, blocks } = printableDocument(document, fonts);
  const date = new Date(meta.date);
  const kit = openKit({
    size: [PAGE.width, PAGE.height],
    margin: 0,
    pdfVersion: "1.7",
    subset: "PDF/A-3a",
    tagged: true,
    lang: meta.language,
    displayTitle: true,
    info: documentInfo(meta, date),
  });
  declareAccessible(kit);
  attach(kit, meta, date);
  const pen = createPen(kit, fonts);
  const structure = createStructure(kit, pen);
  const setting = { pen, structure, x: PAGE.left, width: CONTENT_WIDTH, parent: () => structure.parent() };
  flow(allStrips(setting, blocks), pen);
  pen.closeLinks();
  drawFooters(kit, pen, meta);
  return finish(kit);
}
