import { heightOf, type Strip } from "../flow";
import { breakLines } from "../lines";
import { COLOURS, CONTENT_HEIGHT, HEADINGS, PARAGRAPHS, type TextStyle } from "../theme";
import type { FigureBlock, HeadingBlock, ListBlock, ParagraphBlock, Shape } from "../../model";
import type { Pen } from "../pen";
import { once } from "../structure";
import { type Setting, lineWriter, textStrips, heldTogether } from "./text";

/** Strips of a heading in a given style, kept with what follows. */
export function styledHeadingStrips(
  setting: Setting,
  { level, text }: HeadingBlock,
  style: TextStyle,
): readonly Strip[] {
  const { pen, structure, x, width } = setting;
  let top = 0;
  const tag = once(() => structure.heading(level, text, top));
  const write = lineWriter(pen, text, style, tag);
  const strips = breakLines(text, style, width, pen.width).map((line, index) => ({
    before: index === 0 ? style.before : 0,
    height: style.leading,
    keep: true,
    draw(at: number) {
      top = at;
      write(line, x, at);
    },
  }));
  return heldTogether(strips, true);
}

/** Strips of a heading. */
export function headingStrips(setting: Setting, block: HeadingBlock): readonly Strip[] {
  return styledHeadingStrips(setting, block, HEADINGS[block.level]);
}

/** Strips of a paragraph. */
export function paragraphStrips(setting: Setting, block: ParagraphBlock): readonly Strip[] {
  const tag = once(() => setting.pen.open(setting.parent(), "P"));
  return textStrips(setting, block.text, PARAGRAPHS[block.tone ?? "normal"], tag);
}

/** Space between a list's label and its text. */
const LABEL_GAP = 7;

/** The bullet or number of an item. */
function markOf({ ordered, label, first = "1" }: ListBlock, index: number): string {
  const number = index === 0 ? first : String(index + 1);
  return ordered ? `${label === undefined ? "" : `${label} `}${number}.` : "•";
}

/** Strips of a list: L, LI, Lbl and LBody. */
export function listStrips(setting: Setting, block: ListBlock): readonly Strip[] {
  const { pen, x, width } = setting;
  const { ordered, items } = block;
  const style = PARAGRAPHS[block.tone ?? "normal"];
  const room = Math.max(
    18,
    Math.max(...[0, items.length - 1].map((at) => pen.width(markOf(block, at), style))) + LABEL_GAP + 1,
  );
  const all = once(() => {
    const tag = pen.open(setting.parent(), "L");
    tag.dictionary.data["A"] = { O: "List", ListNumbering: ordered ? "Decimal" : "Disc" };
    return tag;
  });
  return items.flatMap((text, index) => {
    const item = once(() => pen.open(all(), "LI"));
    const body = once(() => pen.open(item(), "LBody"));
    const mark = markOf(block, index);
    const label = lineWriter(
      pen,
      mark,
      style,
      once(() => pen.open(item(), "Lbl")),
    );
    const [line] = breakLines(mark, style, Infinity, pen.width);
    const inner = { ...setting, x: x + room, width: width - room };
    const strips = textStrips(
      inner,
      text,
      { ...style, before: index === 0 ? 6 : block.tone === "quiet" ? 1.5 : 3.5 },
      body,
    );
    // Items are not split, unless they are as long as a page.
    const whole = heightOf(strips) <= CONTENT_HEIGHT / 3 ? heldTogether(strips, false) : strips;
    // The last two stay together, so that none is alone on a page.
    const stays = index === items.length - 2 && index > 0;
    return whole.map((strip, at) => ({
      ...strip,
      keep: strip.keep || (stays && at === whole.length - 1),
      draw(top: number, gap: number) {
        if (at === 0 && line !== undefined) label(line, x + room - LABEL_GAP - line.width, top);
        strip.draw(top, gap);
      },
    }));
  });
}

/** The share of a label that is before its place. */
const ALIGN = { start: 0, middle: 0.5, end: 1 } as const;

/** Draws a shape of a figure whose corner is at x, y. */
export function drawShape(pen: Pen, shape: Shape, scale: number, x: number, y: number): void {
  const colour = (name: keyof typeof COLOURS | null | undefined) => (name == null ? null : COLOURS[name]);
  if (shape.kind === "rect") {
    const [left, top] = [x + shape.x * scale, y + shape.y * scale];
    const box = { x: left, y: top, width: shape.width * scale, height: shape.height * scale };
    pen.rect(box, colour(shape.fill), colour(shape.stroke));
  } else if (shape.kind === "polygon") {
    const points = shape.points.map((point) => ({ x: x + point.x * scale, y: y + point.y * scale }));
    pen.polygon(points, COLOURS[shape.fill]);
  } else {
    const size = shape.size * scale;
    const style = { size, leading: size, bold: shape.bold === true, colour: shape.colour, before: 0 };
    const left = shape.x * scale - pen.width(shape.text, style) * ALIGN[shape.align ?? "start"];
    pen.text(shape.text, x + left, y + shape.y * scale, style);
  }
}

/** The strip of a figure, scaled to the text width or page height. */
export function figureStrips(setting: Setting, block: FigureBlock): readonly Strip[] {
  const { pen, x, width } = setting;
  const scale = Math.min(width / block.width, CONTENT_HEIGHT / block.height);
  const [drawnWidth, height] = [block.width * scale, block.height * scale];
  const draw = (top: number) => {
    const bbox = [x, top, x + drawnWidth, top + height] as const;
    const tag = pen.open(setting.parent(), "Figure", { alt: block.alt, placement: "Block", bbox });
    pen.mark(tag, () => block.shapes.forEach((shape) => drawShape(pen, shape, scale, x, top)));
  };
  return [{ before: 12, height, keep: false, draw }];
}
