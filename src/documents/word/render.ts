import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from "docx";
import {
  type Block,
  type ComposedDocument,
  type HeadingBlock,
  introducesNext,
  type ListBlock,
  type ParagraphBlock,
  type Text,
} from "../model";
import { type Numbering, numbering, numberingName, styles } from "./styles";
import { wordTable } from "./table";
import { children, wordText } from "./text";

/** Level 1 is the title. */
const HEADINGS = { 1: HeadingLevel.TITLE, 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2 } as const;

function heading({ level, text, turns = false }: Pick<HeadingBlock, "level" | "text" | "turns">): Paragraph {
  return new Paragraph({ heading: HEADINGS[level], keepNext: true, pageBreakBefore: turns, children: children(text) });
}

function paragraph({ text, tone }: ParagraphBlock, keepNext: boolean, bold = false): Paragraph {
  const look = tone === "quiet" ? { style: "Note" } : { spacing: { before: 80, after: 120 } };
  return new Paragraph({ ...look, keepNext, children: children(text, bold) });
}

function quiet(texts: readonly Text[] = []): readonly Paragraph[] {
  return texts.map((text) => paragraph({ kind: "paragraph", text, tone: "quiet" }, false));
}

/** The numbering of each item of a list; a first number such as "1er" has its own. */
function numberingsOf({ label = "", first = "1", items }: ListBlock): readonly Numbering[] {
  const own = first !== "1";
  return items.map((_, index) => (own && index === 0 ? { label, first, start: 1 } : { label, start: own ? 2 : 1 }));
}

/** A list; a different `instance` per list makes each start at its first number. */
function list(block: ListBlock, instance: number): readonly Paragraph[] {
  const { ordered, tone, items } = block;
  const names = numberingsOf(block).map(numberingName);
  const look = (index: number) =>
    ordered ? { numbering: { reference: names[index] ?? "", level: 0, instance } } : { bullet: { level: 0 } };
  // Bullets and numbers are not highlighted as something to fill in, whatever the text starts with.
  const run = { highlight: "none" } as const;
  const style = tone === "quiet" ? { style: "Note" } : {};
  return items.map((item, index) => new Paragraph({ ...style, ...look(index), run, children: children(item) }));
}

/** A block in Word; `place` is its index among the others. */
function parts(block: Block, place: number, keepNext: boolean): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case "title": {
      const [above, below] = [block.eyebrow, block.subtitle].map((text) => (text === "" ? [] : [text]));
      return [...quiet(above), heading({ level: 1, text: block.title }), ...quiet(below)];
    }
    case "heading":
      return [heading(block)];
    case "paragraph":
      return [paragraph(block, keepNext)];
    case "list":
      return list(block, place);
    case "table":
      return wordTable(block);
    case "figure":
    case "banner":
    case "labelled":
    case "page":
    case "contents":
      // PDF only; the table next to a figure has the same numbers.
      return [];
  }
}

/** The page footer: a text, and the page number. `label` has "{page}" and "{pages}". */
function foot(text: string, label: string): Footer {
  const pieces = label.split(/(\{page\}|\{pages\})/).map((part) => {
    if (part === "{page}") return PageNumber.CURRENT;
    return part === "{pages}" ? PageNumber.TOTAL_PAGES : part;
  });
  return new Footer({
    children: [
      new Paragraph({
        style: "Note",
        alignment: AlignmentType.LEFT,
        children: [new TextRun(`${wordText(text)} · `), new TextRun({ children: pieces })],
      }),
    ],
  });
}

/** Writes a document as a `.docx` file: plain text, headings, lists and tables, ready to edit. */
export async function renderWord({ meta, blocks }: ComposedDocument): Promise<Uint8Array<ArrayBuffer>> {
  const numberings = blocks.flatMap((block) => (block.kind === "list" && block.ordered ? numberingsOf(block) : []));
  const margin = { top: 1134, bottom: 1134, left: 1134, right: 1134 };
  const file = new Document({
    title: wordText(meta.title),
    subject: meta.subject,
    creator: wordText(meta.author),
    lastModifiedBy: meta.creator,
    description: meta.creator,
    styles: styles(meta.language),
    numbering: numbering(numberings),
    sections: [
      {
        properties: { page: { size: { width: 11_906, height: 16_838 }, margin } },
        footers: { default: foot(meta.footerLeft, meta.pageLabel) },
        children: blocks.flatMap((block, index) => parts(block, index, introducesNext(blocks, index))),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}
