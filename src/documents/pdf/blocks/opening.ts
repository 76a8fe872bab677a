import type { Strip } from "../flow";
import { breakLines } from "../lines";
import { OPENING, type TextStyle } from "../theme";
import type { TitleBlock } from "../../model";
import { once } from "../structure";
import { styledHeadingStrips } from "./plain";
import { type Setting, space, textStrips, heldTogether } from "./text";

const MOST_LINES = 4;

/** The title's style: smaller when it would take too many lines. */
function titleStyle(setting: Setting, { title, compact = false }: TitleBlock): TextStyle {
  const sizes = [...(compact ? [] : [OPENING.title.size, 24]), 19, 15];
  const style = (size: number): TextStyle => ({ ...OPENING.title, size, leading: size * 1.2 });
  const lines = (size: number) => breakLines(title, style(size), setting.width, setting.pen.width).length;
  return style(sizes.find((size) => lines(size) <= MOST_LINES) ?? 15);
}

/** Strips of the opening: the line above the title, the title (H1) and the subtitle. */
export function openingStrips(setting: Setting, block: TitleBlock): readonly Strip[] {
  const { pen } = setting;
  const line = (text: string, style: TextStyle) =>
    text === ""
      ? []
      : heldTogether(
          textStrips(
            setting,
            text,
            style,
            once(() => pen.open(setting.parent(), "P")),
          ),
          true,
        );
  return [
    space(block.compact === true ? 0 : 56, true),
    ...line(block.eyebrow, OPENING.eyebrow),
    ...styledHeadingStrips(setting, { kind: "heading", level: 1, text: block.title }, titleStyle(setting, block)),
    ...line(block.subtitle, OPENING.subtitle),
  ];
}
