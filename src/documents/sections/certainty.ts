import { type CertaintyFigure, firstShareOf, type FormCertainty } from "../../domain/certainty";
import type { Translator } from "../../i18n/translator";
import type { Analysis } from "../../report/analysis";
import { robustnessOf } from "../../report/certainty/robustness";
import type { VariantFinding } from "../../report/certainty/types";
import { foundText, shareText, variantName, variantTexts } from "../../wording/certainty";
import { headlineCertainty } from "../../wording/headline";
import { formName } from "../../wording/phrases";
import { heading, paragraph, row, table } from "../blocks";
import type { Block, FigureBlock, Shape, TableBlock } from "../model";
import { BARS, barsFigure } from "../pieces/bars";
import type { Section } from "./section";

/** Forms that are first somewhere, most often first. */
function firstForms({ forms }: CertaintyFigure): readonly FormCertainty[] {
  return forms.filter((form) => firstShareOf(form) > 0).toSorted((a, b) => firstShareOf(b) - firstShareOf(a));
}

const BAR = { width: 360, height: 15 } as const;

/** A bar: filled = first alone. */
function bar(x: number, y: number, width: number, alone: boolean, height: number = BAR.height): Shape {
  return { kind: "rect", x, y, width, height, fill: alone ? "sign" : "tint", stroke: "sign" };
}

/** The two kinds of first place, each with its colour, in the order of the bars. */
function legend({ t }: Translator, y: number): readonly Shape[] {
  const entry = (x: number, text: string, alone: boolean): readonly Shape[] => [
    bar(x, y - 10, 12, alone, 12),
    { kind: "label", x: x + 18, y, size: 11, text, colour: "ink" },
  ];
  return [...entry(BARS.label, t("certainty.alone"), true), ...entry(BARS.label + 170, t("certainty.shared"), false)];
}

type Write = (share: number) => string;

/** Stacked bars of the share of the weightings in which a form is first; the table below says the same. */
function chart(i18n: Translator, forms: readonly FormCertainty[], share: Write): FigureBlock {
  const { t } = i18n;
  const rows = forms.map(({ form, firstAlone, firstShared }) =>
    t("certainty.chartRow", { form: formName(i18n, form), alone: share(firstAlone), shared: share(firstShared) }),
  );
  return barsFigure(
    t("certainty.chartAlt", { rows: rows.join(i18n.format.semicolon) }),
    forms.map((one, index) => ({
      name: formName(i18n, one.form),
      strong: index === 0,
      shapes: (y) => {
        const [alone, all] = [one.firstAlone * BAR.width, firstShareOf(one) * BAR.width];
        const text = share(firstShareOf(one));
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

/** In which share of the weightings each form is first. */
function sharesTable(i18n: Translator, forms: readonly FormCertainty[], share: Write): TableBlock {
  const { t } = i18n;
  return table(
    t("certainty.caption"),
    [
      [t("result.columnForm"), 40],
      [t("certainty.alone"), 20, "end"],
      [t("certainty.shared"), 20, "end"],
      [t("certainty.together"), 20, "end"],
    ],
    forms.map((form, index) => {
      const shares = [form.firstAlone, form.firstShared, firstShareOf(form)].map(share);
      return row([formName(i18n, form.form), ...shares], index === 0);
    }),
  );
}

/** Disputed cells all together say enough, unless one of them alone puts another form first. */
function isShown(finding: VariantFinding, _index: number, all: readonly VariantFinding[]): boolean {
  if (finding.id !== "disputed-cells" || finding.changes) return true;
  return !all.some((other) => other.id === "disputed-cells" && other.cells.length > finding.cells.length);
}

/** Other ways to read data and answers, and whether they put other forms first. */
function variantBlocks(i18n: Translator, analysis: Analysis): readonly Block[] {
  const { t } = i18n;
  const rows = robustnessOf(analysis)
    .variants.filter(isShown)
    .map((finding) => {
      const texts = finding.changes ? variantTexts(i18n, finding) : [];
      return row([variantName(i18n, finding), texts.join(" ") || t("certainty.same")]);
    });
  if (rows.length === 0) return [];
  const columns = [[t("certainty.variant"), 45] as const, [t("certainty.outcome"), 55] as const];
  return [heading(3, t("certainty.variantsTitle")), table(t("certainty.variantsCaption"), columns, rows)];
}

/** How certain the advice is: shares of the weightings as a picture and as a table, and what variants would give. */
export const certainty: Section = (i18n, { analysis, headline }) => {
  const { t } = i18n;
  const figure = analysis?.certainty?.attainable ?? null;
  const forms = figure === null ? [] : firstForms(figure);
  if (analysis === null || figure === null || forms.length === 0) return [];
  const share = (value: number) => shareText(i18n, { share: value, exact: figure.exact });
  return [
    heading(2, t("certainty.title")),
    paragraph([t("certainty.intro"), headlineCertainty(i18n, headline) ?? ""].join(" ").trim()),
    chart(i18n, forms, share),
    sharesTable(i18n, forms, share),
    paragraph(`${foundText(i18n, figure, false)} ${t("certainty.notChance")}`, "quiet"),
    ...variantBlocks(i18n, analysis),
  ];
};
