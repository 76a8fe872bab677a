import { openingStrips } from "./blocks/opening";
import { figureStrips, headingStrips, listStrips, paragraphStrips } from "./blocks/plain";
import { tableStrips } from "./blocks/table";
import { type Setting, baseline } from "./blocks/text";
import { faultsOf } from "./check";
import { bannerStrips, contentsStrips, type Entry, labelledStrips, type Laid, pageStrips } from "./blocks/page";
import { draw, anchorPages, paginateWell, type Strip } from "./flow";
import type { PdfFonts } from "./fonts";
import { type Kit, finish, openKit } from "./kit";
import { oneLine } from "./lines";
import { CONTENT_WIDTH, FOOTER, HEAD, PAGE } from "./theme";
import { attach, declareAccessible, documentInfo } from "./metadata";
import { type Block, type ComposedDocument, type DocumentMeta, introducesNext } from "../model";
import { type Pen, createPen } from "./pen";
import { createStructure } from "./structure";
import { printableDocument } from "./printable";

/** A block that is not about the whole document. */
type Plain = Exclude<Block, { kind: "contents" }>;

function stripsOf(setting: Setting, block: Plain): readonly Strip[] {
  switch (block.kind) {
    case "title":
      return openingStrips(setting, block);
    case "heading":
      return headingStrips(setting, block);
    case "paragraph":
      return paragraphStrips(setting, block);
    case "list":
      return listStrips(setting, block);
    case "table":
      return tableStrips(setting, block);
    case "figure":
      return figureStrips(setting, block);
    case "banner":
      return bannerStrips(setting, block);
    case "labelled":
      return labelledStrips(setting, block, below);
    case "page":
      return pageStrips(setting, block, below);
  }
}

/** Lines of an introduction that stays in one piece. */
const SHORT = 6;

const isDrawn = (block: Block | undefined): boolean => block?.kind === "table" || block?.kind === "figure";
const isNote = (block: Block | undefined): boolean => block?.kind === "paragraph" && block.tone === "quiet";

/** Tables and figures need more space below than a paragraph has above, unless a note follows. */
function spaceAbove(block: Block, previous: Block | undefined): number {
  return !isNote(block) && isDrawn(previous) ? 14 : 0;
}

/**
 * The strips of a block, with the space above it, kept with what it introduces or with its note, on a new page after a
 * page block.
 */
function placedStrips(blocks: readonly Block[], index: number, strips: readonly Strip[]): readonly Strip[] {
  const [block, previous] = [blocks[index], blocks[index - 1]];
  const introduces = introducesNext(blocks, index);
  const stays = introduces || (isDrawn(block) && isNote(blocks[index + 1]));
  // A short introduction is not torn from itself either.
  const whole = introduces && strips.length <= SHORT;
  return strips.map((strip, at) => ({
    ...strip,
    before: at === 0 && block !== undefined ? Math.max(strip.before, spaceAbove(block, previous)) : strip.before,
    keep: strip.keep || whole || (stays && at === strips.length - 1),
    ...(at === 0 && (previous?.kind === "page" || (block?.kind === "heading" && block.turns === true))
      ? { turns: true }
      : {}),
  }));
}

function below(setting: Setting, blocks: readonly Block[], laid: Laid = new Map()): readonly Strip[] {
  return blocks.flatMap((block, index) => {
    if (block.kind === "contents") return [];
    const strips = laid.get(block) ?? stripsOf(setting, block);
    laid.set(block, strips);
    return placedStrips(blocks, index, strips);
  });
}

/** A level 2 heading is a target of the contents. */
function anchored(pen: Pen, anchor: string, [first, ...rest]: readonly Strip[]): readonly Strip[] {
  if (first === undefined) return [];
  const drawn = (top: number, gap: number) => {
    pen.destination(anchor, top);
    first.draw(top, gap);
  };
  return [{ ...first, anchor, draw: drawn }, ...rest];
}

/** The whole document; `pageOf` is called when the contents are drawn. */
function allStrips(setting: Setting, blocks: readonly Block[], pageOf: (anchor: string) => number): readonly Strip[] {
  const anchorOf = (index: number) => `section-${index}`;
  return blocks.flatMap((block, index) => {
    if (block.kind !== "contents") {
      const strips = placedStrips(blocks, index, stripsOf(setting, block));
      const leads = block.kind === "heading" && block.level === 2;
      return leads ? anchored(setting.pen, anchorOf(index), strips) : strips;
    }
    const entries = blocks.flatMap((other, at): readonly Entry[] =>
      at > index && other.kind === "heading" && other.level === 2 ? [{ text: other.text, anchor: anchorOf(at) }] : [],
    );
    return placedStrips(blocks, index, contentsStrips(setting, entries, pageOf));
  });
}

/** Page headers and footers come last, when the number of pages is known; they are artifacts. */
function drawMargins(kit: Kit, pen: Pen, meta: DocumentMeta): void {
  const { count } = kit.bufferedPageRange();
  const y = baseline(PAGE.height - 41, FOOTER);
  for (let page = 0; page < count; page += 1) {
    kit.switchToPage(page);
    const label = meta.pageLabel.replace("{page}", String(page + 1)).replace("{pages}", String(count));
    const width = pen.width(label, FOOTER);
    const left = oneLine(meta.footerLeft, FOOTER, CONTENT_WIDTH - width - 24, pen.width);
    const head = oneLine(meta.runningTitle, FOOTER, CONTENT_WIDTH, pen.width);
    if (page > 0 && head !== "")
      pen.artifact("pageTop", () => pen.text(head, PAGE.left, baseline(HEAD, FOOTER), FOOTER));
    pen.artifact("pageBottom", () => {
      if (left !== "") pen.text(left, PAGE.left, y, FOOTER);
      pen.text(label, PAGE.width - PAGE.right - width, y, FOOTER);
    });
  }
}

/** A PDF with its number of pages. */
interface DrawnPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/**
 * Draws a document as an accessible PDF (PDF/UA-1 and PDF/A-3a). The same document and fonts give the same bytes
 * (within one environment: browsers and Node compress differently). Characters that the fonts lack become "□"; see
 * `unsupportedIn`.
 * @throws RangeError when the document itself would be inaccessible: a skipped heading level, a blank alternative text,
 * a table without caption, headers or rows, a row with too few cells, an invalid address.
 */
export async function drawPdf(document: ComposedDocument, fonts: PdfFonts): Promise<DrawnPdf> {
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
  let pages: ReadonlyMap<string, number> = new Map();
  const placed = paginateWell(allStrips(setting, blocks, (anchor) => pages.get(anchor) ?? 0));
  pages = anchorPages(placed);
  draw(placed, pen);
  pen.closeLinks();
  drawMargins(kit, pen, meta);
  const { count } = kit.bufferedPageRange();
  return { bytes: await finish(kit), pages: count };
}

/**
 * The file that `drawPdf` draws.
 * @throws RangeError as `drawPdf`.
 */
export async function renderPdf(document: ComposedDocument, fonts: PdfFonts): Promise<Uint8Array> {
  return (await drawPdf(document, fonts)).bytes;
}
