import type { Script } from "./letters";

/** Two weights of Inter with the same characters. */
interface FontPair<T = Uint8Array> {
  readonly regular: T;
  readonly bold: T;
}

/** The fonts of a PDF, as TrueType bytes. */
export interface PdfFonts extends FontPair {
  /** For headings; characters it lacks are drawn in bold. */
  readonly display: Uint8Array;
  /** Letters that only some names need; absent = none. */
  readonly scripts?: readonly FontPair[];
}

/** File names in `src/documents/pdf/fonts/` needed by every document. */
export const PDF_FONT_FILES = {
  regular: "inter-400.ttf",
  bold: "inter-600.ttf",
  display: "overpass-700.ttf",
} as const;

/** File names of the fonts of a script. */
export function scriptFontFiles(script: Script): FontPair<string> {
  return { regular: `inter-400-${script}.ttf`, bold: `inter-600-${script}.ttf` };
}

/**
 * The fonts of a document.
 * @param read returns the bytes of a file: by fetch in a browser, from disk elsewhere.
 * @param scripts what its texts need besides the usual letters.
 */
export async function loadFonts(
  read: (name: string) => Promise<Uint8Array>,
  scripts: readonly Script[],
): Promise<PdfFonts> {
  const pair = async (files: FontPair<string>) => {
    const [regular, bold] = await Promise.all([read(files.regular), read(files.bold)]);
    return { regular, bold };
  };
  const [usual, display, others] = await Promise.all([
    pair(PDF_FONT_FILES),
    read(PDF_FONT_FILES.display),
    Promise.all(scripts.map((script) => pair(scriptFontFiles(script)))),
  ]);
  return { ...usual, display, scripts: others };
}
