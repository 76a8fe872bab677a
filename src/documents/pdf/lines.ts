import type { FaceStyle, TextStyle } from "./theme";
import { type Run, runsOf, type Text } from "../model";

/** A piece of a line that comes from one run. */
export interface Piece {
  /** Index of the run. */
  readonly run: number;
  readonly text: string;
  /** Points, including trailing spaces. */
  readonly width: number;
}

/** A line of text; trailing spaces are drawn (they separate words for screen readers) but do not count in `width`. */
export interface Line {
  readonly pieces: readonly Piece[];
  readonly width: number;
}

/** Measures the width of a text in points. */
export type Measure = (text: string, style: FaceStyle) => number;

/** An unbreakable unit: a word with its trailing spaces. */
interface Atom {
  readonly pieces: readonly Piece[];
  /** Points, including trailing spaces. */
  readonly width: number;
  /** Points, without them; measured when needed, because shaping a word is most of the time of a document. */
  readonly visible: () => number;
  readonly endsLine: boolean;
}

function widthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.width, 0);
}

// Breaks are allowed after spaces, after a hyphen or dash between letters, and after separators in addresses; not after
// a no-break space (U+00A0) or no-break hyphen (U+2011).
const BREAK = /\n| +|(?<=\p{L}{2})[-–—/](?=\p{L}{2})|(?<=:\/\/\S*)[/?&=._-](?=\S)/gu;

function breaks(text: string): readonly number[] {
  const ends = Array.from(text.matchAll(BREAK), (match) => match.index + match[0].length);
  return ends.at(-1) === text.length ? ends : [...ends, text.length];
}

function pieceWidth(text: string, run: Run, style: TextStyle, measure: Measure): number {
  return measure(text, { ...style, bold: style.bold || run.bold === true });
}

/** The part of each run between two positions of the whole text. */
function cut(runs: readonly Run[], from: number, to: number, style: TextStyle, measure: Measure): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  runs.forEach((run, index) => {
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    if (text !== "") pieces.push({ run: index, text, width: pieceWidth(text, run, style, measure) });
    start += run.text.length;
  });
  return pieces;
}

function atoms(runs: readonly Run[], style: TextStyle, measure: Measure): readonly Atom[] {
  const text = runs.map((run) => run.text).join("");
  let from = 0;
  return breaks(text).map((to) => {
    const [start, end] = [from, from + text.slice(from, to).trimEnd().length];
    const pieces = cut(runs, start, to, style, measure);
    const width = widthOf(pieces);
    from = to;
    return {
      pieces,
      width,
      visible: () => (end === to ? width : widthOf(cut(runs, start, end, style, measure))),
      endsLine: text[to - 1] === "\n",
    };
  });
}

/** Width of the longest unbreakable part, in points. */
export function longestWord(text: Text, style: TextStyle, measure: Measure): number {
  return atoms(runsOf(text), style, measure).reduce(
    (most, atom) => (atom.width > most ? Math.max(most, atom.visible()) : most),
    0,
  );
}

/** Splits an atom wider than the line between characters (never before a combining mark). */
function split(atom: Atom, runs: readonly Run[], style: TextStyle, limit: number, measure: Measure): readonly Atom[] {
  const parts: Atom[] = [];
  let pieces: Piece[] = [];
  let width = 0;
  const part = (endsLine: boolean): Atom => {
    const own = width;
    return { pieces, width: own, visible: () => own, endsLine };
  };
  for (const piece of atom.pieces) {
    for (const sign of piece.text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []) {
      const run = runs[piece.run] ?? { text: "" };
      const one = pieceWidth(sign, run, style, measure);
      if (width + one > limit && pieces.length > 0 && sign.trim() !== "") {
        parts.push(part(false));
        [pieces, width] = [[], 0];
      }
      pieces.push({ run: piece.run, text: sign, width: one });
      width += one;
    }
  }
  return [...parts, part(atom.endsLine)];
}

/** Merges pieces of the same run, to draw them in one go. */
function merged(pieces: readonly Piece[], runs: readonly Run[], style: TextStyle, measure: Measure): readonly Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (last?.run === piece.run) result[result.length - 1] = { ...last, text: last.text + piece.text };
    else result.push(piece);
  }
  return result.map((piece) => ({
    ...piece,
    width: pieceWidth(piece.text, runs[piece.run] ?? { text: "" }, style, measure),
  }));
}

/** Breaks a text into lines of at most `limit` points; at least one line, which may be empty. */
export function breakLines(text: Text, style: TextStyle, limit: number, measure: Measure): readonly Line[] {
  const runs = runsOf(text);
  const lines: Line[] = [];
  let line: Atom[] = [];
  let width = 0;
  const exceeds = (atom: Atom, left: number) => atom.width > left && atom.visible() > left;
  const close = () => {
    const last = line.at(-1);
    const pieces = line.flatMap((atom) => atom.pieces);
    const visible = last === undefined ? 0 : width - last.width + last.visible();
    lines.push({ pieces: merged(pieces, runs, style, measure), width: visible });
    [line, width] = [[], 0];
  };
  const parts = atoms(runs, style, measure).flatMap((atom) =>
    exceeds(atom, limit) ? split(atom, runs, style, limit, measure) : [atom],
  );
  for (const part of parts) {
    if (line.length > 0 && exceeds(part, limit - width)) close();
    line.push(part);
    width += part.width;
    if (part.endsLine) close();
  }
  if (line.length > 0 || lines.length === 0) close();
  return lines;
}

/** A text on one line, truncated with "…" if too wide. */
export function oneLine(text: string, style: TextStyle, limit: number, measure: Measure): string {
  const flat = text.replace(/\s+/g, " ").trim();
  if (measure(flat, style) <= limit) return flat;
  const signs = Array.from(flat);
  while (signs.length > 0 && measure(`${signs.join("").trimEnd()}…`, style) > limit) signs.pop();
  return `${signs.join("").trimEnd()}…`;
}
