import type { CertaintyFigure } from "../../domain/certainty";
import { shareText } from "../../wording/certainty";
import { formName } from "../../wording/phrases";
import type { Translator } from "../../i18n/translator";
import type { Report } from "../../report/report";
import {
  certaintyNote,
  certaintySentence,
  certaintyTable,
  firstForms,
  readingsTable,
} from "../../wording/tables/certainty";
import type { Block, FigureBlock, Shape } from "../pdf/model";
import { tableBlock } from "./table";
import { shorten } from "./text";

const BAR = { label: 245, width: 360, height: 15, row: 26, legend: 30 } as const;

/** The two kinds of first place, each with its colour, in the order of the bars. */
function legend({ t }: Translator, y: number): readonly Shape[] {
  const entry = (x: number, text: string, filled: boolean): readonly Shape[] => [
    { kind: "rect", x, y: y - 10, width: 12, height: 12, fill: filled ? "sign" : "tint", stroke: "sign" },
    { kind: "label", x: x + 18, y, size: 11, text, colour: "ink" },
  ];
  return [...entry(BAR.label, t("certainty.alone"), true), ...entry(BAR.label + 170, t("certainty.shared"), false)];
}

/** Stacked bars of the share of the weightings in which a form is first; the table below says the same. */
function chart(i18n: Translator, figure: CertaintyFigure): FigureBlock {
  const { t } = i18n;
  const forms = firstForms(figure);
  const share = (value: number) => shareText(i18n, { share: value, exact: figure.exact });
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
        text: shorten(formName(i18n, form)),
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
      form: formName(i18n, form),
      alone: share(firstAlone),
      shared: share(firstShared),
    }),
  );
  const height = forms.length * BAR.row + BAR.legend;
  return {
    kind: "figure",
    alt: t("certainty.chartAlt", { rows: rows.join(i18n.format.semicolon) }),
    width: 690,
    height,
    shapes: [...shapes, ...legend(i18n, height - 10)],
  };
}

/** How certain the advice is: shares of the weightings as a picture and as a table, and what other readings would give. */
export function certaintyBlocks(i18n: Translator, { analysis }: Report): readonly Block[] {
  const { t } = i18n;
  const figure = analysis?.certainty?.attainable ?? null;
  if (analysis === null || figure === null || firstForms(figure).length === 0) return [];
  const readings = readingsTable(i18n, analysis);
  return [
    { kind: "heading", level: 2, text: t("certainty.title") },
    { kind: "paragraph", text: `${t("certainty.lead")} ${certaintySentence(i18n, figure) ?? ""}` },
    chart(i18n, figure),
    tableBlock(certaintyTable(i18n, figure), [40, 20, 20, 20]),
    { kind: "paragraph", tone: "quiet", text: certaintyNote(i18n, figure) },
    ...(readings.rows.length === 0
      ? []
      : [{ kind: "heading", level: 3, text: t("certainty.readingsTitle") } as const, tableBlock(readings, [45, 55])]),
  ];
}
