import type { Strip } from "../flow";
import { CALLOUT, PARAGRAPHS } from "../theme";
import type { CalloutBlock } from "../../model";
import { once } from "../structure";
import { list, paragraph } from "./plain";
import { type Setting, space, textStrips, together } from "./text";

const BAR = 3;
const INSET = 16;
const PADDING = 9;
/** A callout up to this height is not split across pages. */
const KEEP_BELOW = 360;

/** Adds the bar and background to each strip; they join up, also across page breaks. */
function framed(setting: Setting, strips: readonly Strip[]): readonly Strip[] {
  const { pen, x, width } = setting;
  const { accent, background } = CALLOUT;
  return strips.map((strip, index) => ({
    ...strip,
    before: index === 0 ? 14 : strip.before,
    draw(top, gap) {
      const y = index === 0 ? top : top - gap;
      const height = top + strip.height - y + (index === strips.length - 1 ? 0 : 0.5);
      pen.artifact("layout", () => {
        pen.rect({ x, y, width, height }, background, null);
        pen.rect({ x, y, width: BAR, height }, accent, null);
      });
      strip.draw(top, gap);
    },
  }));
}

/** Strips of a callout: a Div with its title as the first paragraph. */
export function callout(setting: Setting, { title, blocks }: CalloutBlock): readonly Strip[] {
  const { pen } = setting;
  const whole = once(() => pen.open(setting.parent(), "Div"));
  const inner = { ...setting, x: setting.x + INSET, width: setting.width - INSET - 14, parent: whole };
  const style = { ...PARAGRAPHS.normal, bold: true, colour: CALLOUT.title, before: 0 } as const;
  const head = textStrips(
    inner,
    title,
    style,
    once(() => pen.open(whole(), "P")),
  );
  const rest = blocks.flatMap((block) => (block.kind === "list" ? list(inner, block) : paragraph(inner, block)));
  const [last, ...others] = rest.toReversed();
  const body = last === undefined ? [] : [...others.toReversed(), { ...last, keep: true }];
  const strips = [space(PADDING, true), ...together(head, true), ...body, space(PADDING, false)];
  const total = strips.reduce((sum, strip) => sum + strip.before + strip.height, 0);
  return framed(setting, total <= KEEP_BELOW ? together(strips, false) : strips);
}
