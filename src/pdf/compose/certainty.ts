import type { CertaintyFigure } from "../../domain/certainty";
import { shareText } from "../../i18n/certainty";
import { formName } from "../../i18n/phrases";
import type { Words } from "../../i18n/words";
import type { Report } from "../../report/report";
import { certaintyNote, certaintySentence, certaintyTable, firstForms, readingsTable } from "../../tables/certainty";
import type { Block, FigureBlock, Shape } from "../model";
import { tableBlock } from "./table";
import { shorten } from "./text";

const BAR = { label: 245, width: 360, height: 15, row: 26, legend: 30 } as const;

/** The two kinds of first place, each with its colour, in the order of the bars. */
function legend({ t }: Words, y: number): readonly Shape[] {
  const entry = (x: number, text: string, filled: boolean): readonly Shape[] => [
    { kind: "rect", x, y: y - 10, width: 12, height: 12, fill: filled ? "sign" : "tint", stroke: "sign" },
    { kind: "label", x: x + 18, y, size: 11, text, colour: "ink" },
  ];
  return [...entry(BAR.label, t("certainty.alone"), true), ...entry(BAR.label + 170, t("certainty.shared"), false)];
}

/** Stacked bars of the share of the weightings in which a form is first; the table below says the same. */
function chart(words: Words, figure: CertaintyFigure): FigureBlock {
  const { t } = words;
  const forms = firstForms(figure);
  const share = (value: number) => shareText(words, { share: value, exact: figure.exact });
  const bar = (x: number, y: number, part: number, filled: boolean): readonly Shape[] =>
    part <= 0
      ? []
      : [
          {
            kind: "rect",
            x: BAR.label + x * BAR.width,
            y,
            width: part * BAR.width,
            height: BAR.height,
            fill: filled ? "sign" : "tint",
            stroke: "sign",
          },
        ];
  const shapes = forms.flatMap(({ form, firstAlone, firstShared }, index): readonly Shape[] => {
    const y = index * BAR.row;
    const all = firstAlone + firstShared;
    return [
      {
        kind: "label",
        x: 0,
        y: y + 15,
        size: 12,
        text: shorten(formName(words, form)),
        colour: "ink",
        bold: index === 0,
      },
      ...bar(0, y + 3, firstAlone, true),
      ...bar(firstAlone, y + 3, firstShared, false),
      {
        kind: "label",
        x: BAR.label + all * BAR.width + 6,
        y: y + 15,
        size: 11,
        text: share(all),
        colour: "quiet",
      },
    ];
  });
  const rows = forms.map(({ form, firstAlone, firstShared }) =>
    t("certainty.chartRow", {
      form: formName(words, form),
      alone: share(firstAlone),
      shared: share(firstShared),
    }),
  );
  const height = forms.length * BAR.row + BAR.legend;
  return {
    kind: "figure",
    alt: t("certainty.chartAlt", { rows: rows.join(words.format.semicolon) }),
    width: 690,
    height,
    shapes: [...shapes, ...legend(words, height - 10)],
  };
}

/** How certain the advice is: shares of the weightings as a picture and as a table, and what other readings would give. */
export function certaintyBlocks(words: Words, { analysis }: Report): readonly Block[] {
  const { t } = words;
  const figure = analysis?.certainty?.attainable ?? null;
  if (analysis === null || figure === null || firstForms(figure).length === 0) return [];
  const readings = readingsTable(words, analysis);
  return [
    { kind: "heading", level: 2, text: t("certainty.title") },
    { kind: "paragraph", text: `${t("certainty.lead")} ${certaintySentence(words, figure) ?? ""}` },
    chart(words, figure),
    tableBlock(certaintyTable(words, figure), [40, 20, 20, 20]),
    { kind: "paragraph", tone: "quiet", text: certaintyNote(words, figure) },
    ...(readings.rows.length === 0
      ? []
      : [{ kind: "heading", level: 3, text: t("certainty.readingsTitle") } as const, tableBlock(readings, [45, 55])]),
  ];
}
