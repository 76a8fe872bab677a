import {
  AlignmentType,
  BorderStyle,
  Footer,
  HeadingLevel,
  LevelFormat,
  LineRuleType,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { TextTable } from "../../wording/tables/text-table";

/** Width of the text on A4 with these margins, in twentieths of a point. */
const TEXT_WIDTH = 9638;

/** Names of the two kinds of numbered lists. */
export const ARTICLES = "articles";
export const STEPS = "steps";

/** Signs that an XML file cannot hold; a person's name may have them. */
// oxlint-disable-next-line no-control-regex -- control characters are what this removes
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Text that a Word file can hold. */
export function wordText(text: string): string {
  return text.replace(FORBIDDEN, "");
}

/** Text with "\n" as line breaks; what stands between square brackets is marked, because somebody has to fill it in. */
function runs(text: string, bold = false): readonly TextRun[] {
  // Said only where it is meant: "not bold" would overrule the style of a heading.
  const weight = bold ? { bold } : {};
  return wordText(text)
    .split(/(\[[^\]]*\]|\n)/)
    .filter((part) => part !== "")
    .map((part) => {
      if (part === "\n") return new TextRun({ break: 1 });
      return part.startsWith("[") && part.endsWith("]")
        ? new TextRun({ text: part, highlight: "yellow", ...weight })
        : new TextRun({ text: part, ...weight });
    });
}

/** A heading that stays with what follows. */
export function heading(level: 1 | 2, text: string): Paragraph {
  return new Paragraph({
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    keepNext: true,
    children: [...runs(text)],
  });
}

/** A paragraph. */
export function paragraph(text: string, { bold = false, keepNext = false } = {}): Paragraph {
  return new Paragraph({ children: [...runs(text, bold)], keepNext, spacing: { before: 80, after: 120 } });
}

/** A small note below a table. */
export function note(text: string): Paragraph {
  return new Paragraph({ style: "Note", children: [...runs(text)] });
}

/** Items with a bullet. */
export function bullets(items: readonly string[]): readonly Paragraph[] {
  return items.map((text) => new Paragraph({ bullet: { level: 0 }, children: [...runs(text)] }));
}

/** Items with a number of the list's own kind. */
export function numbered(reference: string, items: readonly string[]): readonly Paragraph[] {
  return items.map((text) => new Paragraph({ numbering: { reference, level: 0 }, children: [...runs(text)] }));
}

/** Tables of at most so many rows stay on one page. */
const SHORT = 7;

/** How a cell looks; `keep` holds its row on the page of the next. */
interface CellLook {
  readonly head?: boolean;
  readonly strong?: boolean;
  readonly keep?: boolean;
}

function cell(text: string, width: number, { head = false, strong = false, keep = false }: CellLook): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 50, bottom: 50, left: 80, right: 80 },
    ...(head ? { shading: { type: ShadingType.CLEAR, fill: "E3EFE8", color: "auto" } } : {}),
    children: [new Paragraph({ style: "Cell", keepNext: head || keep, children: [...runs(text, head || strong)] })],
  });
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: "B9C6BF" } as const;

/** A table with its caption above; the header row is one for Word too, and repeats on each page; no row is cut. */
export function table(content: TextTable, shares: readonly number[]): readonly (Paragraph | Table)[] {
  const total = content.headers.reduce((sum, _, index) => sum + (shares[index] ?? 1), 0);
  const widths = content.headers.map((_, index) => Math.floor((TEXT_WIDTH * (shares[index] ?? 1)) / total));
  const row = (texts: readonly string[], look: CellLook) =>
    new TableRow({
      tableHeader: look.head === true,
      cantSplit: true,
      children: texts.map((text, index) =>
        cell(text, widths[index] ?? 1, { ...look, strong: look.strong === true || index === 0 }),
      ),
    });
  return [
    new Paragraph({ style: "Caption", keepNext: true, children: [...runs(content.caption)] }),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: widths,
      borders: { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE },
      rows: [
        row(content.headers, { head: true }),
        ...content.rows.map(({ cells, strong = false }, index) =>
          row(cells, { strong, keep: content.rows.length <= SHORT && index < content.rows.length - 1 }),
        ),
      ],
    }),
    new Paragraph({ style: "Note", children: [] }),
  ];
}

/** The foot of each page: a text, and which page it is. `label` has "{page}" and "{pages}". */
export function foot(text: string, label: string): Footer {
  const parts = label.split(/(\{page\}|\{pages\})/).map((part) => {
    if (part === "{page}") return PageNumber.CURRENT;
    return part === "{pages}" ? PageNumber.TOTAL_PAGES : part;
  });
  return new Footer({
    children: [
      new Paragraph({
        style: "Note",
        alignment: AlignmentType.LEFT,
        children: [new TextRun(`${wordText(text)} · `), new TextRun({ children: parts })],
      }),
    ],
  });
}

/** How the two kinds of numbered lists look. */
export function numbering(article: string) {
  const level = (text: string, left: number) => [
    {
      level: 0,
      format: LevelFormat.DECIMAL,
      text,
      alignment: AlignmentType.START,
      style: { paragraph: { indent: { left, hanging: left } } },
    },
  ];
  return {
    config: [
      { reference: ARTICLES, levels: level(`${article} %1.`, 1100) },
      { reference: STEPS, levels: level("%1.", 400) },
    ],
  };
}

/** Fonts that every office program has, sizes in half points, and colours with enough contrast on white. */
export function styles(language: string) {
  const font = "Arial";
  // Without its level in the outline, LibreOffice takes a heading for a paragraph.
  const headingOf = (level: 1 | 2, size: number, before: number) => ({
    run: { font, size, bold: true, color: "0F5B3F" },
    paragraph: {
      outlineLevel: level - 1,
      spacing: { before, after: 120, line: 240, lineRule: LineRuleType.AUTO },
    },
  });
  return {
    default: {
      document: {
        run: { font, size: 21, language: { value: language } },
        paragraph: { spacing: { line: 276, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { font, size: 40, bold: true, color: "16221D" },
        paragraph: { spacing: { after: 200, line: 240, lineRule: LineRuleType.AUTO } },
      },
      heading1: headingOf(1, 30, 320),
      heading2: headingOf(2, 25, 220),
    },
    paragraphStyles: [
      {
        id: "Caption",
        name: "caption",
        basedOn: "Normal",
        run: { bold: true, size: 20, color: "16221D" },
        paragraph: { spacing: { before: 160, after: 80 } },
      },
      {
        id: "Cell",
        name: "Cell",
        basedOn: "Normal",
        run: { size: 18 },
        paragraph: { spacing: { line: 240, lineRule: LineRuleType.AUTO } },
      },
      {
        id: "Note",
        name: "Note",
        basedOn: "Normal",
        run: { size: 18, color: "4A5750" },
        paragraph: { spacing: { before: 60, after: 60, line: 240, lineRule: LineRuleType.AUTO } },
      },
    ],
  };
}
