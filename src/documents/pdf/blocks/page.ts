import { heightOf, type Strip } from "../flow";
import { breakLines, oneLine } from "../lines";
import { BANNER, COLOURS, CONTENT_HEIGHT, CONTENTS, LABEL } from "../theme";
import type { BannerBlock, Block, LabelledBlock, PageBlock, Shape } from "../../model";
import { once } from "../structure";
import { drawShape } from "./plain";
import { baseline, lineWriter, type Setting, space, heldTogether } from "./text";

/** Strips of blocks that were already laid out. */
export type Laid = Map<Block, readonly Strip[]>;

/** Lays out blocks below each other as strips; `laid` is a cache by block. */
type Lay = (setting: Setting, blocks: readonly Block[], laid?: Laid) => readonly Strip[];

/** The application's sign, a signpost, in a 24 x 24 square. */
const SIGN: readonly Shape[] = [
  { kind: "rect", x: 11, y: 1, width: 2, height: 22, fill: "sign" },
  {
    kind: "polygon",
    points: [
      { x: 4, y: 4 },
      { x: 17, y: 4 },
      { x: 21, y: 7.5 },
      { x: 17, y: 11 },
      { x: 4, y: 11 },
    ],
    fill: "sign",
  },
  {
    kind: "polygon",
    points: [
      { x: 20, y: 12.5 },
      { x: 7, y: 12.5 },
      { x: 3, y: 16 },
      { x: 7, y: 19.5 },
      { x: 20, y: 19.5 },
    ],
    fill: "sign",
  },
];
const SIGN_SIZE = 22;

/** The head of the decision page, with a rule below it. */
export function bannerStrips({ pen, x, width, parent }: Setting, { text, end }: BannerBlock): readonly Strip[] {
  const endWidth = pen.width(end, BANNER.end);
  const [line] = breakLines(text, BANNER.text, width - endWidth - SIGN_SIZE - 24, pen.width);
  const draw = (top: number) => {
    pen.artifact("layout", () => {
      for (const shape of SIGN) drawShape(pen, shape, SIGN_SIZE / 24, x, top);
      pen.rect({ x, y: top + SIGN_SIZE + 7, width, height: 1.5 }, COLOURS.sign, null);
    });
    const tag = once(() => pen.open(parent(), "P"));
    const start = top + (SIGN_SIZE - BANNER.text.leading) / 2;
    if (line !== undefined) lineWriter(pen, text, BANNER.text, tag)(line, x + SIGN_SIZE + 9, start);
    pen.mark(tag(), () =>
      pen.text(` ${end}`, x + width - endWidth - pen.width(" ", BANNER.end), baseline(start, BANNER.text), BANNER.end),
    );
  };
  return [{ before: 0, height: SIGN_SIZE + 9, keep: true, draw }];
}

/** Width of the margin for labels, in points. */
const MARGIN = 86;

/** Strips of a label in the margin with its content. */
export function labelledStrips(setting: Setting, block: LabelledBlock, lay: Lay): readonly Strip[] {
  const { pen, structure, x, width } = setting;
  const lines = breakLines(block.label, LABEL, MARGIN - 8, pen.width);
  const inner = { ...setting, x: x + MARGIN, width: width - MARGIN };
  const [first, ...rest] = lay(inner, block.blocks);
  if (first === undefined) return [];
  const body = [{ ...first, before: 0 }, ...rest];
  const head: Strip = {
    before: 5,
    height: 3.5,
    keep: true,
    draw(top) {
      pen.artifact("layout", () => {
        pen.rule({ x, y: top }, { x: x + MARGIN - 14, y: top }, COLOURS.line, 0.7);
        pen.rule({ x: inner.x, y: top }, { x: x + width, y: top }, COLOURS.line, 0.7);
      });
      const write = lineWriter(
        pen,
        block.label,
        LABEL,
        once(() => structure.heading(2, block.label, top)),
      );
      lines.forEach((line, index) => write(line, x, top + 3.5 + index * LABEL.leading));
    },
  };
  const lacking = lines.length * LABEL.leading - heightOf(body);
  return heldTogether([head, ...body, ...(lacking > 0 ? [space(lacking, true)] : [])], true);
}

/** Strips of the first version that fits on a page, held together. */
export function pageStrips(setting: Setting, { versions }: PageBlock, lay: Lay): readonly Strip[] {
  const laid: Laid = new Map();
  let strips: readonly Strip[] = [];
  for (const version of versions) {
    strips = lay(setting, version, laid);
    if (heightOf(strips) <= CONTENT_HEIGHT) break;
  }
  return heldTogether(strips, false);
}

/** A heading in the contents. */
export interface Entry {
  readonly text: string;
  readonly anchor: string;
}

/** Strips of the contents; `pageOf` is called at drawing time. */
export function contentsStrips(
  { pen, x, width, parent }: Setting,
  entries: readonly Entry[],
  pageOf: (anchor: string) => number,
): readonly Strip[] {
  const list = once(() => pen.open(parent(), "TOC"));
  return entries.map(({ text, anchor }, index) => ({
    before: index === 0 ? 4 : 0,
    height: CONTENTS.leading,
    keep: index < entries.length - 1,
    draw(top) {
      const number = String(pageOf(anchor));
      const [y, end] = [baseline(top, CONTENTS), x + width - pen.width(number, CONTENTS)];
      const shown = oneLine(text, CONTENTS, width - 40, pen.width);
      const start = x + pen.width(shown, CONTENTS) + 6;
      pen.artifact("layout", () => pen.rule({ x: start, y }, { x: end - 6, y }, COLOURS.line, 0.5));
      const link = pen.openLink(pen.open(list(), "TOCI"));
      pen.mark(link, () => {
        pen.text(`${shown} `, x, y, CONTENTS);
        pen.text(number, end, y, CONTENTS);
      });
      pen.goTo({ x, y: top, width, height: CONTENTS.leading }, anchor, `${text}, ${number}`, link);
    },
  }));
}
