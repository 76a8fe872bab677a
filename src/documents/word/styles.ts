import { AlignmentType, LevelFormat, LineRuleType } from "docx";

/** How the items of a list are numbered. */
export interface Numbering {
  /** The word before the number; "" = the number alone. */
  readonly label: string;
  /** The number of a first item that is not in figures: "1er". */
  readonly first?: string;
  /** The number of the first item. */
  readonly start: 1 | 2;
}

/** The reference of a numbering. */
export function numberingName({ label, first = "", start }: Numbering): string {
  return `numbers ${label} ${first} from ${start}`;
}

/** Numbering styles, one per numbering. */
export function numbering(all: readonly Numbering[]) {
  const byName = new Map(all.map((one) => [numberingName(one), one]));
  return {
    config: [...byName].map(([reference, { label, first = "%1", start }]) => {
      const left = label === "" ? 400 : 1100;
      return {
        reference,
        levels: [
          {
            level: 0,
            start,
            format: LevelFormat.DECIMAL,
            text: `${label} ${first}.`.trim(),
            alignment: AlignmentType.START,
            style: { paragraph: { indent: { left, hanging: left } } },
          },
        ],
      };
    }),
  };
}

/** Fonts that every office suite has, sizes in half points, and colours with sufficient contrast on white. */
export function styles(language: string) {
  const font = "Arial";
  // Without an outline level, LibreOffice treats a heading as a paragraph.
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
