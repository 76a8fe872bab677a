import type { ColourName, ParagraphBlock } from "../model";

/** Colour values. Contrast on white: ink 16.4, quiet 7.6, sign 8.1, stretch 6.4, notNow 7.7; on the tints at least 5.4. */
export const COLOURS: Readonly<Record<ColourName, string>> = {
  ink: "#16221d",
  quiet: "#4a5750",
  sign: "#0f5b3f",
  stretch: "#8a5200",
  notNow: "#9a2a1f",
  tint: "#e3efe8",
  line: "#b9c6bf",
  paper: "#ffffff",
};

/** A4 in points, with the margins. */
export const PAGE = { width: 595.28, height: 841.89, left: 58, right: 58, top: 50, bottom: 56 } as const;

/** Width of the text. */
export const CONTENT_WIDTH = PAGE.width - PAGE.left - PAGE.right;

/** Bottom of the text area. */
export const CONTENT_BOTTOM = PAGE.height - PAGE.bottom;

/** Height of the text area. */
export const CONTENT_HEIGHT = CONTENT_BOTTOM - PAGE.top;

/** How a block of text is set. */
export interface TextStyle {
  /** Points. */
  readonly size: number;
  /** Distance between baselines, in points. */
  readonly leading: number;
  readonly bold: boolean;
  /** In the display face used for headings on screen, which is always bold. */
  readonly display?: boolean;
  readonly colour: ColourName;
  /** Space above, dropped at the top of a page. */
  readonly before: number;
}

/** What the width of a text depends on. */
export type FaceStyle = Pick<TextStyle, "size" | "bold" | "display">;

/** Styles of headings, by level. */
export const HEADINGS: Readonly<Record<1 | 2 | 3, TextStyle>> = {
  1: { size: 23, leading: 28, bold: true, display: true, colour: "sign", before: 26 },
  2: { size: 15.5, leading: 20, bold: true, display: true, colour: "sign", before: 22 },
  3: { size: 11, leading: 15, bold: true, display: true, colour: "ink", before: 12 },
};

/** Styles of paragraphs, by tone. */
export const PARAGRAPHS: Readonly<Record<NonNullable<ParagraphBlock["tone"]>, TextStyle>> = {
  normal: { size: 10, leading: 14.4, bold: false, colour: "ink", before: 6 },
  lead: { size: 12.5, leading: 18.4, bold: false, colour: "ink", before: 10 },
  quiet: { size: 8.8, leading: 12.4, bold: false, colour: "quiet", before: 5 },
};

/** Styles inside tables. */
export const TABLE = {
  caption: { size: 9.5, leading: 13.5, bold: true, colour: "ink", before: 13 },
  header: { size: 8.8, leading: 11.6, bold: true, colour: "sign", before: 0 },
  section: { size: 9, leading: 12.2, bold: true, colour: "sign", before: 0 },
  rowHeader: { size: 9, leading: 12.2, bold: true, colour: "ink", before: 0 },
  cell: { size: 9, leading: 12.2, bold: false, colour: "ink", before: 0 },
} as const satisfies Record<string, TextStyle>;

/** Styles of the opening. */
export const OPENING = {
  eyebrow: { size: 10, leading: 14, bold: true, display: true, colour: "sign", before: 0 },
  title: { size: 27, leading: 33, bold: true, display: true, colour: "ink", before: 12 },
  subtitle: { size: 14, leading: 20, bold: false, colour: "quiet", before: 10 },
} as const satisfies Record<string, TextStyle>;

/** Top of the line in the page header. */
export const HEAD = 27;

/** Style of page footer and header. */
export const FOOTER: TextStyle = { size: 8, leading: 11, bold: false, colour: "quiet", before: 0 };

/** Styles of the head of the decision page. */
export const BANNER = {
  text: { size: 10, leading: 14, bold: true, display: true, colour: "sign", before: 0 },
  end: { size: 9, leading: 14, bold: false, colour: "quiet", before: 0 },
} as const satisfies Record<string, TextStyle>;

/** Style of a label in the margin. */
export const LABEL: TextStyle = { size: 10, leading: 13, bold: true, display: true, colour: "sign", before: 0 };

/** Style of a line of the contents. */
export const CONTENTS: TextStyle = { size: 10, leading: 15, bold: false, colour: "ink", before: 0 };
