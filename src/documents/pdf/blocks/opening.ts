import type { Strip } from "../flow";
import { breakLines } from "../lines";
import { COLOURS, OPENING, type TextStyle } from "../theme";
import type { TitleBlock } from "../../model";
import { once } from "../structure";
import { headingStrips } from "./plain";
import { type Setting, lineWriter, space, textStrips, together } from "./text";

const LABELS = 132;
const MOST_LINES = 4;

/** The title's style: smaller when it would take too many lines. */
function titleStyle(setting: Setting, { title, compact = false }: TitleBlock): TextStyle {
  const sizes = [...(compact ? [] : [OPENING.title.size, 24]), 19, 15];
  const style = (size: number): TextStyle => ({ ...OPENING.title, size, leading: size * 1.2 });
  const lines = (size: number) => breakLines(title, style(size), setting.width, setting.pen.width).length;
  return style(sizes.find((size) => lines(size) <= MOST_LINES) ?? 15);
}

/** The facts: a list whose labels are the names of the facts. */
function facts(setting: Setting, block: TitleBlock): readonly Strip[] {
  const { pen, x, width } = setting;
  const whole = once(() => {
    const tag = pen.open(setting.parent(), "L");
    tag.dictionary.data["A"] = { O: "List", ListNumbering: "None" };
    return tag;
  });
  return block.facts.flatMap(({ label, value }) => {
    const item = once(() => pen.open(whole(), "LI"));
    const term = once(() => pen.open(item(), "Lbl"));
    const body = once(() => pen.open(item(), "LBody"));
    const left = { write: lineWriter(pen, label, OPENING.label, term), style: OPENING.label };
    const right = { write: lineWriter(pen, value, OPENING.value, body), style: OPENING.value };
    const labels = breakLines(label, left.style, LABELS - 12, pen.width);
    const values = breakLines(value, right.style, width - LABELS, pen.width);
    return Array.from({ length: Math.max(labels.length, values.length) }, (_, index) => ({
      before: index === 0 ? 4 : 0,
      height: OPENING.value.leading,
      keep: index === 0,
      draw(top: number) {
        const [one, other] = [labels[index], values[index]];
        if (one !== undefined) left.write(one, x, top);
        if (other !== undefined) right.write(other, x + LABELS, top);
      },
    }));
  });
}

/** Strips of the opening: the line above the title, the title (H1), the subtitle, a rule and the facts. */
export function opening(setting: Setting, block: TitleBlock): readonly Strip[] {
  const { pen, x, width } = setting;
  const line = (text: string, style: TextStyle) =>
    text === ""
      ? []
      : together(
          textStrips(
            setting,
            text,
            style,
            once(() => pen.open(setting.parent(), "P")),
          ),
          true,
        );
  const rule: Strip = {
    before: 20,
    height: 16,
    keep: true,
    draw: (top) =>
      pen.artifact("layout", () => pen.rect({ x, y: top, width: Math.min(width, 72), height: 3 }, COLOURS.sign, null)),
  };
  return [
    space(block.compact === true ? 0 : 56, true),
    ...line(block.eyebrow, OPENING.eyebrow),
    ...headingStrips(setting, { kind: "heading", level: 1, text: block.title }, titleStyle(setting, block)),
    ...line(block.subtitle, OPENING.subtitle),
    ...(block.facts.length === 0 ? [] : [rule, ...facts(setting, block), space(6, false)]),
  ];
}
