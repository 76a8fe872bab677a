// The content of a document, independent of renderer. All plain data, without layout.

/** A colour by meaning; `pdf/theme.ts` gives it a value with sufficient contrast on white. */
export type ColourName = "ink" | "quiet" | "sign" | "stretch" | "notNow" | "tint" | "line" | "paper";

/** A colour for text. */
export type TextColour = Exclude<ColourName, "tint" | "line" | "paper">;

/** Text with one appearance. "\n" starts a new line. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  /** BCP 47 tag, if it differs from the document's language, so that screen readers switch voices. */
  readonly lang?: string;
  /** Absolute address. */
  readonly link?: string;
  /** Default "ink"; must never be the only carrier of a meaning. */
  readonly colour?: TextColour;
}

/** A plain string or runs. Text in square brackets is for the reader to fill in. */
export type Text = string | readonly Run[];

/** A heading. In a PDF levels 1 and 2 become bookmarks; level 2 starts a section; levels are never skipped. */
export interface HeadingBlock {
  readonly kind: "heading";
  readonly level: 1 | 2 | 3;
  readonly text: string;
  /** Starts a new page. */
  readonly turns?: boolean;
}

/** A paragraph; `lead` is larger, for the main message, `quiet` smaller, for notes. Default "normal". */
export interface ParagraphBlock {
  readonly kind: "paragraph";
  readonly text: Text;
  readonly tone?: "normal" | "lead" | "quiet";
}

/** A list; ordered lists are numbered from 1. */
export interface ListBlock {
  readonly kind: "list";
  readonly ordered: boolean;
  /** A word before each number, such as "Artikel". */
  readonly label?: string;
  /** How the first number is written with that word; absent = "1". */
  readonly first?: string;
  /** `quiet` = small print, such as references. */
  readonly tone?: "quiet";
  readonly items: readonly Text[];
}

/** A column of a table. */
export interface TableColumn {
  readonly header: string;
  /** Relative width; a column is never narrower than its longest word, if possible. */
  readonly width: number;
  /** "end" for numbers; default "start". */
  readonly align?: "start" | "end";
}

/** A row: its header (first column) and the other cells; `emphasised` gives it a light background. */
export interface TableDataRow {
  readonly kind: "row";
  readonly header: Text;
  readonly cells: readonly Text[];
  readonly emphasised?: boolean;
}

/** A row that spans all columns and is the header of the rows below. */
export interface TableSectionRow {
  readonly kind: "section";
  readonly text: string;
}

/** A table with a visible caption. Its column headers repeat on each page. */
export interface TableBlock {
  readonly kind: "table";
  readonly caption: string;
  /** Less spacing at the same type size, for tight space. */
  readonly dense?: boolean;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (TableDataRow | TableSectionRow)[];
}

/** A part of a figure, in the figure's own coordinates: x to the right, y downwards. */
export type Shape =
  | {
      readonly kind: "rect";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: ColourName | null;
      readonly stroke?: ColourName;
    }
  | {
      readonly kind: "polygon";
      /** Corners, in order. */
      readonly points: readonly { readonly x: number; readonly y: number }[];
      readonly fill: ColourName;
    }
  | {
      /** A label on one line; `y` is its baseline. What it says belongs in the alt text or in a table too. */
      readonly kind: "label";
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly colour: TextColour;
      readonly bold?: boolean;
      /** The point of the text that `x` is; its start by default. */
      readonly align?: "start" | "middle" | "end";
    };

/** A drawing, in PDFs only: the same numbers are in a table next to it, which is enough for Word. */
export interface FigureBlock {
  readonly kind: "figure";
  /** Text alternative; not blank. */
  readonly alt: string;
  /** Coordinate space of the shapes. */
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** The opening of the document: its title as heading 1. Kept with the next block. */
export interface TitleBlock {
  readonly kind: "title";
  /** Short line above the title, such as the product's name; blank = none. The subtitle may be blank too. */
  readonly eyebrow: string;
  readonly title: string;
  readonly subtitle: string;
  /** For a short document: no space above, and a smaller title. */
  readonly compact?: boolean;
}

/** The head of the decision page: the application's sign, its audience, and a date at the end of the line. */
export interface BannerBlock {
  readonly kind: "banner";
  /** Cut to one line. */
  readonly text: Text;
  readonly end: string;
}

/** A level 2 heading in the margin, next to its content. */
export interface LabelledBlock {
  readonly kind: "labelled";
  readonly label: string;
  readonly blocks: readonly (ParagraphBlock | ListBlock | TableBlock | FigureBlock)[];
}

/** Exactly one page, in PDFs only: the first version that fits is drawn. */
export interface PageBlock {
  readonly kind: "page";
  /** From most to least complete; one or more. Unchanged blocks are the same object. */
  readonly versions: readonly (readonly Block[])[];
}

/** The level 2 headings that follow, with page numbers; in PDFs only. */
interface ContentsBlock {
  readonly kind: "contents";
}

/** Any block of a document. */
export type Block =
  | TitleBlock
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | FigureBlock
  | BannerBlock
  | LabelledBlock
  | PageBlock
  | ContentsBlock;

/** A file attached to a PDF: answers and report as data, to be read back. */
interface Attachment {
  /** File name with extension, in plain ASCII. */
  readonly name: string;
  readonly description: string;
  /** E.g. "application/json". */
  readonly mime: string;
  readonly text: string;
}

/** Properties of the whole document. */
export interface DocumentMeta {
  readonly title: string;
  /** BCP 47 tag of the text's language, e.g. "nl-BE". */
  readonly language: string;
  /** The organisation. */
  readonly author: string;
  /** The program. */
  readonly creator: string;
  readonly subject: string;
  /** For programs, not people: the application recognises its own documents by it. */
  readonly keywords: string;
  /** ISO 8601 date or date and time; the only date in the file, so that the same document gives the same bytes. */
  readonly date: string;
  /** At the foot of each page, before the page number; cut to one line. */
  readonly footerLeft: string;
  /** At the head of each page but the first, cut to one line; blank = none. */
  readonly runningTitle: string;
  /** E.g. "Pagina {page} van {pages}". */
  readonly pageLabel: string;
  readonly attachment: Attachment | null;
}

/** A document: what `renderPdf` and `renderWord` draw. */
export interface ComposedDocument {
  readonly meta: DocumentMeta;
  readonly blocks: readonly Block[];
}

/** How to transform the texts of a block. */
interface TextChange {
  /** For text with one appearance: headings, captions, column headers, labels. */
  readonly line: (text: string) => string;
  /** For text that may have runs: paragraphs, items, cells, values. */
  readonly text: (text: Text) => Text;
}

function mapTable(table: TableBlock, { line, text }: TextChange): TableBlock {
  return {
    ...table,
    caption: line(table.caption),
    columns: table.columns.map((column) => ({ ...column, header: line(column.header) })),
    rows: table.rows.map((row) =>
      row.kind === "section"
        ? { ...row, text: line(row.text) }
        : { ...row, header: text(row.header), cells: row.cells.map(text) },
    ),
  };
}

/** Transforms every visible text of a block; alternative texts stay as they are. */
export function mapTexts<B extends Block>(block: B, change: TextChange): B;
export function mapTexts(block: Block, change: TextChange): Block {
  const { line, text } = change;
  switch (block.kind) {
    case "title":
      return { ...block, eyebrow: line(block.eyebrow), title: line(block.title), subtitle: line(block.subtitle) };
    case "heading":
      return { ...block, text: line(block.text) };
    case "paragraph":
      return { ...block, text: text(block.text) };
    case "list":
      return { ...block, items: block.items.map(text) };
    case "table":
      return mapTable(block, change);
    case "figure":
      return {
        ...block,
        shapes: block.shapes.map((shape) => (shape.kind === "label" ? { ...shape, text: line(shape.text) } : shape)),
      };
    case "banner":
      return { ...block, text: text(block.text), end: line(block.end) };
    case "labelled":
      return { ...block, label: line(block.label), blocks: block.blocks.map((inner) => mapTexts(inner, change)) };
    case "page": {
      // Versions share most blocks: each is changed once, and stays shared.
      const changed = new Map([...new Set(block.versions.flat())].map((inner) => [inner, mapTexts(inner, change)]));
      return { ...block, versions: block.versions.map((blocks) => blocks.map((inner) => changed.get(inner) ?? inner)) };
    }
    case "contents":
      return block;
  }
}

/** The runs of a text. */
export function runsOf(text: Text): readonly Run[] {
  return typeof text === "string" ? [{ text }] : text;
}

/** Whether the paragraph at this index introduces the next block, and must stay on its page. */
export function introducesNext(blocks: readonly Block[], index: number): boolean {
  const [block, next] = [blocks[index], blocks[index + 1]?.kind];
  if (block?.kind !== "paragraph") return false;
  // A quiet one before a table is a note on the content above it.
  return next === "list" || (block.tone !== "quiet" && (next === "table" || next === "figure"));
}
