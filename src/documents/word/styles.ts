import { AlignmentType, LevelFormat, LineRuleType } from "docx";

/** The name of the numbering with this word before the number; "" = the number alone. */
export function numberingOf(label: string): string {
  return `numbers ${label}`.trim();
}

/** Numbering styles, one per word before the number. */
export function numbering(labels: readonly string[]) {
  return {
    config: labels.map((label) => {
      const left = label === "" ? 400 : 1100;
      return {
        reference: numberingOf(label),
        levels: [
          {
            level: 0,
            format: LevelFormat.DECIMAL,
            text: `${label} %1.`.trim(),
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
