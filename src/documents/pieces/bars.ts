import type { FigureBlock, Shape } from "../model";

/** Sizes of a figure with a name and bar per form, in its own coordinates. */
export const BARS = { label: 245, width: 690, row: 26 } as const;

/** Maximum length of a name, in characters. */
const LONGEST = 40;

/** One row of bars. */
interface BarRow {
  readonly name: string;
  readonly strong: boolean;
  /** Shapes next to the name; `y` is the top of the row. */
  readonly shapes: (y: number) => readonly Shape[];
}

/** A bar chart with its text alternative and its legend, a line below the bars. */
export function barsFigure(alt: string, rows: readonly BarRow[], legend: readonly Shape[]): FigureBlock {
  const shapes = rows.flatMap(({ name, strong, shapes: drawn }, index): readonly Shape[] => {
    const y = index * BARS.row;
    const text = name.length > LONGEST ? `${name.slice(0, LONGEST - 2)}…` : name;
    return [{ kind: "label", x: 0, y: y + 15, size: 12, text, colour: "ink", bold: strong }, ...drawn(y)];
  });
  const height = rows.length * BARS.row + 30;
  return { kind: "figure", alt, width: BARS.width, height, shapes: [...shapes, ...legend] };
}
