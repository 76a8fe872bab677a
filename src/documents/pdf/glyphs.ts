import type { PdfFonts } from "./fonts";
import { plainLetters } from "./letters";

const known = new WeakMap<Uint8Array, ReadonlySet<number>>();

/** The Unicode code points a TrueType font has a glyph for, from its `cmap` table (formats 4 and 12). Throws on other data. */
export function codePointsOf(font: Uint8Array): ReadonlySet<number> {
  const before = known.get(font);
  if (before !== undefined) return before;
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const points = new Set<number>();
  const cmap = tableOffset(view, "cmap");
  for (let i = 0; i < view.getUint16(cmap + 2); i += 1) {
    const platform = view.getUint16(cmap + 4 + i * 8);
    if (platform === 0 || platform === 3) readMap(view, cmap + view.getUint32(cmap + 8 + i * 8), points);
  }
  known.set(font, points);
  return points;
}

function tableOffset(view: DataView, tag: string): number {
  for (let i = 0; i < view.getUint16(4); i += 1) {
    const record = 12 + i * 16;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((at) => view.getUint8(record + at)));
    if (name === tag) return view.getUint32(record + 8);
  }
  throw new Error(`The font has no ${tag} table.`);
}

function readMap(view: DataView, at: number, points: Set<number>): void {
  const format = view.getUint16(at);
  if (format === 4) readSegments(view, at, points);
  if (format === 12) readGroups(view, at, points);
}

/** Format 4: runs of 16-bit codes; a code may still map to glyph 0, which means "absent". */
function readSegments(view: DataView, at: number, points: Set<number>): void {
  const size = view.getUint16(at + 6);
  for (let i = 0; i < size; i += 2) {
    const last = view.getUint16(at + 14 + i);
    const first = view.getUint16(at + 16 + size + i);
    const delta = view.getUint16(at + 16 + 2 * size + i);
    const rangeAt = at + 16 + 3 * size + i;
    const range = view.getUint16(rangeAt);
    for (let code = first; code <= last && code !== 0xffff; code += 1) {
      const stored = range === 0 ? code : view.getUint16(rangeAt + range + 2 * (code - first));
      if ((stored === 0 && range !== 0 ? 0 : (stored + delta) & 0xffff) !== 0) points.add(code);
    }
  }
}

/** Format 12: runs of 32-bit codes. */
function readGroups(view: DataView, at: number, points: Set<number>): void {
  for (let i = 0; i < view.getUint32(at + 12); i += 1) {
    const group = at + 16 + i * 12;
    const first = view.getUint32(group);
    for (let code = first; code <= view.getUint32(group + 4); code += 1) {
      if (view.getUint32(group + 8) + code - first !== 0) points.add(code);
    }
  }
}

const NO_BREAK_SPACE = 0xa0;
const NO_BREAK_HYPHEN = 0x2011;
const LINE_FEED = 0x0a;

function hasGlyph(code: number, fonts: PdfFonts): boolean {
  if (code === LINE_FEED || code === NO_BREAK_SPACE || code === NO_BREAK_HYPHEN) return true;
  return pairFor(code, fonts) !== null;
}

/** Which font pair has a character: 0 = the usual one, then those of `scripts`; null = none. */
export function pairFor(code: number, fonts: PdfFonts): number | null {
  const found = [fonts, ...(fonts.scripts ?? [])].findIndex(
    ({ regular, bold }) => codePointsOf(regular).has(code) && codePointsOf(bold).has(code),
  );
  return found < 0 ? null : found;
}

/** The characters of a text that the fonts lack, without duplicates, in order of appearance. */
export function unsupported(text: string, fonts: PdfFonts): readonly string[] {
  return [...new Set(plainLetters(text))].filter((sign) => !hasGlyph(sign.codePointAt(0) ?? 0, fonts));
}

/**
 * Makes text drawable: NFC, with unusual spaces and invisible characters normalised (line breaks stay), and "□" (or "?"
 * if the font has no □) for each character without a glyph, so that the empty .notdef glyph never appears.
 */
export function printable(text: string, fonts: PdfFonts): string {
  const substitute = hasGlyph(0x25a1, fonts) ? "□" : "?";
  return Array.from(plainLetters(text), (sign) => (hasGlyph(sign.codePointAt(0) ?? 0, fonts) ? sign : substitute)).join(
    "",
  );
}
