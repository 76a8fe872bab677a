import type { StructureTag } from "../kit";
import type { Strip } from "../flow";
import { type Line, type Piece, breakLines } from "../lines";
import { COLOURS, type TextStyle } from "../theme";
import { type Run, runsOf, type Text } from "../../model";
import type { Pen } from "../pen";
import type { Structure } from "../structure";

/** What a block needs for its layout. */
export interface Setting {
  readonly pen: Pen;
  readonly structure: Structure;
  /** Left edge and width in points. */
  readonly x: number;
  readonly width: number;
  /** The parent of the block's own tag, determined at drawing time. */
  parent(): StructureTag;
}

/** Draws the lines of one text in sequence, with child tags for links and other languages. */
export type LineWriter = (line: Line, x: number, top: number) => void;

/** Baseline of a line of text, with capitals centred vertically. */
export function baseline(top: number, style: TextStyle): number {
  return top + style.leading / 2 + style.size * 0.364;
}

function styled(style: TextStyle, run: Run): TextStyle {
  const colour = run.colour ?? (run.link === undefined ? style.colour : "sign");
  return { ...style, bold: style.bold || run.bold === true, colour };
}

/** Draws pieces next to each other. */
function drawPieces(pen: Pen, pieces: readonly Piece[], runs: readonly Run[], style: TextStyle, at: Place): void {
  let { x } = at;
  for (const piece of pieces) {
    const run = runs[piece.run] ?? { text: "" };
    const look = styled(style, run);
    pen.text(piece.text, x, baseline(at.top, style), look);
    if (run.link !== undefined) {
      const y = baseline(at.top, style) + 1.8;
      pen.rule({ x, y }, { x: x + pen.width(piece.text.trimEnd(), look), y }, COLOURS[look.colour], 0.5);
    }
    x += piece.width;
  }
}

interface Place {
  readonly x: number;
  readonly top: number;
}

/** Pieces that share a tag: a run with a link or language has its own. */
function groups(line: Line, runs: readonly Run[]): readonly (readonly Piece[])[] {
  const own = (piece: Piece) => runs[piece.run]?.link !== undefined || runs[piece.run]?.lang !== undefined;
  const result: Piece[][] = [];
  for (const piece of line.pieces) {
    const last = result.at(-1);
    const [before] = last ?? [];
    if (last !== undefined && before !== undefined && !own(before) && !own(piece)) last.push(piece);
    else result.push([piece]);
  }
  return result;
}

/** A writer for a text whose lines may be on different pages. */
export function lineWriter(pen: Pen, text: Text, style: TextStyle, tag: () => StructureTag): LineWriter {
  const runs = runsOf(text);
  const own = new Map<number, { readonly tag: StructureTag; readonly page: number }>();
  const tagOf = (index: number): StructureTag => {
    const run = runs[index];
    const options = run?.lang === undefined ? {} : { lang: run.lang };
    if (run?.link === undefined && run?.lang === undefined) return tag();
    const before = own.get(index);
    if (before !== undefined && (run.link === undefined || before.page === pen.page)) return before.tag;
    const made = run.link === undefined ? pen.open(tag(), "Span", options) : pen.openLink(tag(), options);
    own.set(index, { tag: made, page: pen.page });
    return made;
  };
  return (line, left, top) => {
    let x = left;
    for (const group of groups(line, runs)) {
      const index = group[0]?.run ?? 0;
      const start = x;
      const target = tagOf(index);
      pen.mark(target, () => drawPieces(pen, group, runs, style, { x: start, top }));
      x += group.reduce((sum, piece) => sum + piece.width, 0);
      const { link, text: label } = runs[index] ?? { text: "" };
      if (link === undefined) continue;
      const box = { x: start, y: top, width: x - start, height: style.leading };
      pen.link(box, new URL(link).href, label.includes(link) ? label : `${label}: ${link}`, target);
    }
  };
}

/** Strips of a text, one per line, without widows and orphans. */
export function textStrips(setting: Setting, text: Text, style: TextStyle, tag: () => StructureTag): readonly Strip[] {
  const { pen, x, width } = setting;
  const lines = breakLines(text, style, width, pen.width);
  const write = lineWriter(pen, text, style, tag);
  return lines.map((line, index) => ({
    before: index === 0 ? style.before : 0,
    height: style.leading,
    keep: lines.length > 1 && (index === 0 || index === lines.length - 2),
    draw: (top) => write(line, x, top),
  }));
}

/** The same strips, all held together and, with `next`, to what follows. */
export function heldTogether(strips: readonly Strip[], next: boolean): readonly Strip[] {
  return strips.map((strip, index) => ({ ...strip, keep: next || index < strips.length - 1 }));
}

/** An empty strip: space that is kept even at the top of a page. */
export function space(height: number, keep: boolean): Strip {
  return { before: 0, height, keep, draw: () => undefined };
}
