/** The two font files a PDF is drawn with, as TrueType bytes. They must hold the same characters. */
export interface PdfFonts {
  /** Inter regular, `PDF_FONT_FILES.regular`. */
  readonly regular: Uint8Array;
  /** Inter semi-bold, `PDF_FONT_FILES.bold`. */
  readonly bold: Uint8Array;
}

/** File names in `src/documents/pdf/fonts/`; whoever draws a PDF loads them (fetch in a browser, readFile in Node) and hands over the bytes. */
export const PDF_FONT_FILES = { regular: "inter-400.ttf", bold: "inter-600.ttf" } as const satisfies Record<
  keyof PdfFonts,
  string
>;
