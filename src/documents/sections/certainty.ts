import type { Robustness, FormRobustness } from "../../domain/robustness";
import type { Translator } from "../../i18n/translator";
import type { Analysis, Variant } from "../../report/analysis";
import {
  certaintyTexts,
  firstText,
  foundText,
  shareText,
  variantName,
  variantText,
} from "../../wording/advice/certainty";
import { duelTexts } from "../../wording/advice/duel";
import { formName } from "../../wording/phrases";
import { heading, paragraph, row, table } from "../blocks";
import type { Block, FigureBlock, Shape, TableBlock } from "../model";
import { BARS, barsFigure } from "../pieces/bars";
import type { Section } from "../section";

/** Forms that are ever first, most often first. */
function firstForms({ forms }: Robustness): readonly FormRobustness[] {
  return forms.filter(({ first }) => first > 0).toSorted((a, b) => b.first - a.first);
}

const BAR = { width: 360, height: 15 } as const;

/** A bar; filled = sole first place. */
function bar(x: number, y: number, width: number, alone: boolean, height: number = BAR.height): Shape {
  return { kind: "rect", x, y, width, height, fill: alone ? "sign" : "tint", stroke: "sign" };
}

/** The two kinds of first place with their colours, in bar order. */
function legend({ t }: Translator, y: number): readonly Shape[] {
  const entry = (x: number, text: string, alone: boolean): readonly Shape[] => [
    bar(x, y - 10, 12, alone, 12),
    { kind: "label", x: x + 18, y, size: 11, text, colour: "ink" },
  ];
  return [...entry(BARS.label, t("certainty.alone"), true), ...entry(BARS.label + 170, t("certainty.shared"), false)];
}

/** Stacked bars of each form's share of first place; the table below has the same numbers. */
function chart(i18n: Translator, forms: readonly FormRobustness[]): FigureBlock {
  const { t } = i18n;
  const share = (value: number) => shareText(i18n, value);
  const rows = forms.map(({ form, alone, first }) =>
    t("certainty.chartRow", { form: formName(i18n, form), alone: share(alone), shared: share(first - alone) }),
  );
  return barsFigure(
    t("certainty.chartAlt", { rows: rows.join(i18n.format.semicolon) }),
    forms.map((one, index) => ({
      name: formName(i18n, one.form),
      strong: index === 0,
      shapes: (y) => {
        const [alone, all] = [one.alone * BAR.width, one.first * BAR.width];
        const text = firstText(i18n, one);
        return [
          ...(alone > 0 ? [bar(BARS.label, y + 3, alone, true)] : []),
          ...(all > alone ? [bar(BARS.label + alone, y + 3, all - alone, false)] : []),
          { kind: "label", x: BARS.label + all + 6, y: y + 15, size: 11, text, colour: "quiet" },
        ];
      },
    })),
    legend(i18n, forms.length * BARS.row + 20),
  );
}

/** Each form's share of first place. */
function sharesTable(i18n: Translator, forms: readonly FormRobustness[]): TableBlock {
  const { t } = i18n;
  return table(
    t("certainty.caption"),
    [
      [t("result.columnForm"), 40],
      [t("certainty.alone"), 20, "end"],
      [t("certainty.shared"), 20, "end"],
      [t("certainty.together"), 20, "end"],
    ],
    forms.map((one, index) => {
      const parts = [one.alone, one.first - one.alone].map((share) => shareText(i18n, share));
      return row([formName(i18n, one.form), ...parts, firstText(i18n, one)], index === 0);
    }),
  );
}

/** Hides single disputed cells, as all together say enough, unless one alone puts another form first. */
function isShown(variant: Variant, _index: number, all: readonly Variant[]): boolean {
  if (variant.id !== "disputed-cells" || variant.changes) return true;
  return !all.some((other) => other.id === "disputed-cells" && other.cells.length > variant.cells.length);
}

/** Other ways to read data and answers that put other forms first, or one sentence if none does. */
function variantBlocks(i18n: Translator, { variants }: Analysis): readonly Block[] {
  const { t } = i18n;
  const shown = variants.filter(isShown);
  if (shown.length === 0) return [];
  const rows = shown
    .filter(({ changes }) => changes)
    .map((variant) => row([variantName(i18n, variant), variantText(i18n, variant)]));
  const columns = [[t("certainty.variant"), 45] as const, [t("certainty.outcome"), 55] as const];
  return [
    heading(3, t("certainty.variantsTitle")),
    ...(rows.length === 0
      ? [paragraph(t("certainty.noneChanges"))]
      : [{ ...table(t("certainty.variantsCaption"), columns, rows), dense: true }]),
  ];
}

/** How certain the advice is: shares of first place as a chart and table, and the outcome of variants. */
export const certainty: Section = (i18n, report) => {
  const { analysis, headline } = report;
  const { t } = i18n;
  const shares = analysis?.robustness ?? null;
  const forms = shares === null ? [] : firstForms(shares);
  if (analysis === null || shares === null || forms.length === 0) return [];
  return [
    heading(2, t("certainty.title")),
    paragraph([...certaintyTexts(i18n, headline), ...duelTexts(i18n, report), t("certainty.intro")].join(" ")),
    chart(i18n, forms),
    sharesTable(i18n, forms),
    paragraph(`${foundText(i18n, shares)} ${t("certainty.notChance")}`, "quiet"),
    ...variantBlocks(i18n, analysis),
  ];
};
