import { CONTENT_BOTTOM, CONTENT_HEIGHT, PAGE } from "./theme";
import type { Pen } from "./pen";

/** What is drawn again at the top of each following page of a table. */
interface Repeated {
  readonly height: number;
  draw(top: number): void;
}

/** A horizontal strip of the document that is never split: a line of text, a table row, a figure. */
export interface Strip {
  /** Space above in points, dropped at the top of a page. */
  readonly before: number;
  readonly height: number;
  /** No page break between this strip and the next. */
  readonly keep: boolean;
  /** Starts a new page. */
  readonly turns?: boolean;
  /** The name of this place for the contents. */
  readonly anchor?: string;
  readonly repeated?: Repeated;
  /** Draws at `top`; `gap` is the actual space above. */
  draw(top: number, gap: number): void;
}

/** Rounding errors must not push a strip off a page. */
const SLACK = 0.01;

/** The strip at `start` and those that must stay with it. */
function chain(strips: readonly Strip[], start: number): readonly Strip[] {
  let end = start;
  while (strips[end]?.keep === true && strips[end + 1] !== undefined) end += 1;
  return strips.slice(start, end + 1);
}

/** Height of strips below each other, without the space above the first. */
export function heightOf(strips: readonly Strip[]): number {
  return strips.reduce((sum, strip, index) => sum + strip.height + (index === 0 ? 0 : strip.before), 0);
}

/** A positioned strip; `repeated` is drawn above it, at the top of the page. */
interface Placed {
  readonly strip: Strip;
  /** 0-based. */
  readonly page: number;
  readonly top: number;
  readonly gap: number;
  readonly repeated: Repeated | null;
}

/** Places strips from top to bottom, starting new pages as needed. */
export function paginate(strips: readonly Strip[]): readonly Placed[] {
  const placed: Placed[] = [];
  let [page, y, empty] = [0, PAGE.top as number, true];
  let repeated: Repeated | null = null;
  const turn = (next: Strip) => {
    page += 1;
    [y, empty] = [PAGE.top, true];
    repeated = next.repeated ?? null;
    y += repeated?.height ?? 0;
  };
  const place = (strip: Strip, mayTurn: boolean) => {
    if (mayTurn && !empty && y + strip.before + strip.height > CONTENT_BOTTOM + SLACK) turn(strip);
    const gap = empty ? 0 : strip.before;
    placed.push({ strip, page, top: y + gap, gap, repeated });
    y += gap + strip.height;
    [empty, repeated] = [false, null];
  };
  for (let i = 0; i < strips.length;) {
    const group = chain(strips, i);
    const [first] = group;
    if (first === undefined) break;
    const needed = heightOf(group);
    const fits = y + first.before + needed <= CONTENT_BOTTOM + SLACK;
    const fitsAlone = needed + (first.repeated?.height ?? 0) <= CONTENT_HEIGHT + SLACK;
    if (!empty && (first.turns === true || (!fits && fitsAlone))) turn(first);
    // What was found to fit as a whole is not measured again: sums of parts round otherwise.
    for (const strip of group) place(strip, !fits && !fitsAlone);
    i += group.length;
  }
  return placed;
}

/** A last page that holds less than this share of a page looks forgotten. */
const FORGOTTEN = 1 / 6;

/** How much of the space between blocks may stay, to spare a page; less looks crowded. */
const SQUEEZED = [0.9, 0.8, 0.7];

const lastPage = (placed: readonly Placed[]): number => placed.at(-1)?.page ?? 0;

/** As `paginate`, with less space between blocks where that spares a last page of a few lines. */
export function paginateWell(strips: readonly Strip[]): readonly Placed[] {
  const placed = paginate(strips);
  const last = placed.at(-1);
  if (last === undefined || last.page === 0) return placed;
  if (last.top + last.strip.height - PAGE.top >= FORGOTTEN * CONTENT_HEIGHT) return placed;
  for (const share of SQUEEZED) {
    const closer = paginate(strips.map((strip) => ({ ...strip, before: share * strip.before })));
    if (lastPage(closer) < last.page) return closer;
  }
  return placed;
}

/** Page of each anchor, 1-based. */
export function anchorPages(placed: readonly Placed[]): ReadonlyMap<string, number> {
  return new Map(placed.flatMap(({ strip, page }) => (strip.anchor === undefined ? [] : [[strip.anchor, page + 1]])));
}

/** Draws the placed strips, starting with a new page. */
export function draw(placed: readonly Placed[], pen: Pen): void {
  pen.addPage();
  for (const { strip, page, top, gap, repeated } of placed) {
    if (page > pen.page) pen.addPage();
    repeated?.draw(PAGE.top);
    strip.draw(top, gap);
  }
}
