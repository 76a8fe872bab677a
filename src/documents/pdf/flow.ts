import { CONTENT_BOTTOM, CONTENT_HEIGHT, PAGE } from "./theme";
import type { Pen } from "./pen";

/** What is drawn again at the top of a page that a table runs on to. */
interface Repeated {
  readonly height: number;
  draw(top: number): void;
}

/** A horizontal strip of the document that is never cut: a line of text, a row of a table, a figure. */
export interface Strip {
  /** Space above in points, dropped at the top of a page. */
  readonly before: number;
  readonly height: number;
  /** No page break between this strip and the next. */
  readonly keep: boolean;
  readonly repeated?: Repeated;
  /** Draws at `top`; `gap` is the space above that was really left. */
  draw(top: number, gap: number): void;
}

/** Rounding must not push a strip off a page. */
const SLACK = 0.01;

/** The strip at `start` and those after it that must stay with it. */
function chain(strips: readonly Strip[], start: number): readonly Strip[] {
  let end = start;
  while (strips[end]?.keep === true && strips[end + 1] !== undefined) end += 1;
  return strips.slice(start, end + 1);
}

function height(strips: readonly Strip[]): number {
  return strips.reduce((sum, strip, index) => sum + strip.height + (index === 0 ? 0 : strip.before), 0);
}

/** Draws strips from top to bottom and starts new pages where they are needed. */
export function flow(strips: readonly Strip[], pen: Pen): void {
  let y = PAGE.top;
  let empty = true;
  const turn = (next: Strip) => {
    pen.addPage();
    [y, empty] = [PAGE.top, true];
    if (next.repeated === undefined) return;
    next.repeated.draw(y);
    y += next.repeated.height;
  };
  const place = (strip: Strip) => {
    if (!empty && y + strip.before + strip.height > CONTENT_BOTTOM + SLACK) turn(strip);
    const gap = empty ? 0 : strip.before;
    strip.draw(y + gap, gap);
    y += gap + strip.height;
    empty = false;
  };
  pen.addPage();
  for (let i = 0; i < strips.length;) {
    const group = chain(strips, i);
    const [first] = group;
    if (first === undefined) break;
    const needed = height(group);
    const fits = y + first.before + needed <= CONTENT_BOTTOM + SLACK;
    const fitsAlone = needed + (first.repeated?.height ?? 0) <= CONTENT_HEIGHT + SLACK;
    if (!empty && !fits && fitsAlone) turn(first);
    group.forEach(place);
    i += group.length;
  }
}
