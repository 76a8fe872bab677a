import type { CertaintyFigure } from "../domain/certainty";
import { LEVEL_SIGNS } from "../domain/level";
import { bound, oftenOf, type Share } from "../report/certainty/often";
import type { VariantFinding, WeightEnd, WeightRange } from "../report/certainty/types";
import { formList, formName, partNameInside } from "./phrases";
import type { Translator } from "../i18n/translator";

/** Shares below this, and above its complement, are not rounded to a whole percent that would deny them. */
const EDGE = 0.01;

/** A share as a percentage, rounded honestly: "92 %", "minder dan 1 %", "meer dan 99 %", "ongeveer 92 %". */
export function shareText(i18n: Translator, share: Share): string {
  const { t, format } = i18n;
  const percent = format.percent(share.share);
  if (bound(share) !== null) return percent;
  if (share.share < EDGE) return t("certainty.less", { share: format.percent(EDGE) });
  if (share.share > 1 - EDGE) return t("certainty.more", { share: format.percent(1 - EDGE) });
  return share.exact ? percent : t("certainty.about", { share: percent });
}

/** The same as short as a cell of a table: "< 1%", "> 99%", "92%". */
export function shareShort(i18n: Translator, share: Share): string {
  const { t, format } = i18n;
  if (bound(share) === null) {
    if (share.share < EDGE) return t("certainty.lessShort", { share: format.percent(EDGE) });
    if (share.share > 1 - EDGE) return t("certainty.moreShort", { share: format.percent(1 - EDGE) });
  }
  return format.percent(share.share);
}

/** The word for a share: "bijna altijd". */
export function oftenText(i18n: Translator, share: Share): string {
  return i18n.t(`certainty.often_${oftenOf(share)}`);
}

/**
 * How the shares of a figure were found: exactly, or from a sample, with the error of that.
 * @param ranks whether the places after the first are shown too.
 */
export function foundText({ t, format }: Translator, figure: CertaintyFigure, ranks: boolean): string {
  const draws = format.number(figure.draws);
  if (figure.exact) return ranks && !figure.ranksExact ? t("certainty.ranksSampled", { draws }) : t("certainty.exact");
  const error = ranks ? Math.max(figure.standardError, figure.ranksStandardError) : figure.standardError;
  return t("certainty.sampled", { draws, error: format.percent(Math.ceil(error * 100) / 100) });
}

/** What a variant is, in a few words. */
export function variantName(i18n: Translator, { id, benefits, cells }: VariantFinding): string {
  const { t, format } = i18n;
  if (id === "no-opinion")
    return t("certainty.variant_no-opinion", {
      benefits: format.list(benefits.map((benefit) => partNameInside(i18n, { kind: "benefit", id: benefit }))),
    });
  if (id !== "disputed-cells") return t(`certainty.variant_${id}`);
  const [cell] = cells;
  if (cell === undefined || cells.length > 1) return t("certainty.variant_cells", { count: cells.length });
  return t("certainty.variant_cell", {
    form: formName(i18n, cell.form),
    criterion: partNameInside(i18n, { kind: "benefit", id: cell.criterion }),
    text: LEVEL_SIGNS[cell.text],
    matrix: LEVEL_SIGNS[cell.matrix],
  });
}

/** What a variant that changes the top does to it. */
export function variantTexts(i18n: Translator, { tried, drawn, same, others }: VariantFinding): readonly string[] {
  const { t } = i18n;
  const [other] = others;
  if (other === undefined) return [];
  const forms = formList(i18n, other.forms);
  if (tried === 1) {
    if (other.forms.length === 0) return [t("certainty.thenNothing")];
    return [t("certainty.thenOne", { count: other.forms.length, forms })];
  }
  const of = (share: number) => shareText(i18n, { share, exact: !drawn });
  return [
    t(drawn ? "certainty.drawnSame" : "certainty.manySame", { share: of(same) }),
    other.forms.length === 0
      ? t("certainty.manyNothing", { share: of(other.share) })
      : t("certainty.manyOther", { forms, share: of(other.share) }),
  ];
}

function beyond(i18n: Translator, key: "beyondLow" | "beyondHigh", end: WeightEnd | null): readonly string[] {
  return end === null ? [] : [i18n.t(`certainty.${key}`, { forms: formList(i18n, end.beyond) })];
}

/** Between which weights the top stays the same, and what comes beyond; nothing where any weight will do. */
export function weightTexts(i18n: Translator, { demand, own, low, high, point }: WeightRange): readonly string[] {
  const { t, format } = i18n;
  const values = { demand: partNameInside(i18n, demand), own: format.number(own) };
  const ends = [...beyond(i18n, "beyondLow", low), ...beyond(i18n, "beyondHigh", high)];
  const at = ({ at: weight }: WeightEnd) => format.number(weight);
  if (point) return [t("certainty.point", { ...values, count: own }), ...ends];
  if (low !== null && high !== null)
    return [t("certainty.between", { ...values, low: at(low), high: at(high) }), ...ends];
  if (low !== null) return [t("certainty.above", { ...values, low: at(low), count: low.at }), ...ends];
  return high === null ? [] : [t("certainty.below", { ...values, high: at(high), count: high.at }), ...ends];
}

/** The demands of which any weight will do, in one sentence; null where there are none. */
export function freeText(i18n: Translator, weights: readonly WeightRange[]): string | null {
  const { t, format } = i18n;
  const free = weights.filter(({ low, high, point }) => low === null && high === null && !point);
  if (free.length === 0) return null;
  if (free.length === weights.length) return t("certainty.allFree");
  return t("certainty.free", { demands: format.list(free.map(({ demand }) => partNameInside(i18n, demand))) });
}
