import type { CertaintyFigure, FormCertainty } from "../../domain/certainty";
import type { VariantFinding } from "../../report/certainty/types";
import { readingName, readingTexts, shareText } from "../certainty";
import { formName } from "../phrases";
import type { Translator } from "../../i18n/translator";
import type { Analysis } from "../../report/analysis";
import { robustnessOf } from "../../report/certainty/robustness";
import type { TextTable } from "./text-table";

/** Share in which a form is first, alone or together. */
export function firstShare({ firstAlone, firstShared }: FormCertainty): number {
  return firstAlone + firstShared;
}

/** Forms that are first somewhere, most often first. */
export function firstForms({ forms }: CertaintyFigure): readonly FormCertainty[] {
  return forms.filter((form) => firstShare(form) > 0).toSorted((a, b) => firstShare(b) - firstShare(a));
}

/** "In 93 % van de wegingen ... staat deze vorm vooraan: jumelage." of the form that is most often first; null = of none. */
export function certaintySentence(i18n: Translator, figure: CertaintyFigure): string | null {
  const [first] = firstForms(figure);
  if (first === undefined) return null;
  const share = shareText(i18n, { share: firstShare(first), exact: figure.exact });
  return i18n.t("certainty.sentence", { share, form: formName(i18n, first.form) });
}

/** In which share of the weightings each form is first. */
export function certaintyTable(i18n: Translator, figure: CertaintyFigure): TextTable {
  const { t } = i18n;
  const text = (share: number) => shareText(i18n, { share, exact: figure.exact });
  return {
    caption: t("certainty.caption"),
    headers: [t("result.columnForm"), t("certainty.alone"), t("certainty.shared"), t("certainty.together")],
    rows: firstForms(figure).map((form, index) => ({
      cells: [formName(i18n, form.form), text(form.firstAlone), text(form.firstShared), text(firstShare(form))],
      strong: index === 0,
    })),
  };
}

/** How the shares were found. */
export function certaintyNote(i18n: Translator, { exact, draws }: CertaintyFigure): string {
  const { t, format } = i18n;
  return exact ? t("certainty.exact") : t("certainty.sampled", { draws: format.number(draws) });
}

/** Disputed cells all together say enough, unless one of them alone puts another form first. */
function isShown(finding: VariantFinding, _index: number, all: readonly VariantFinding[]): boolean {
  if (finding.id !== "disputed-cells" || finding.changes) return true;
  return !all.some((other) => other.id === "disputed-cells" && other.cells.length > finding.cells.length);
}

/** Other readings of data and answers, and whether they put other forms first. */
export function readingsTable(i18n: Translator, analysis: Analysis): TextTable {
  const { t } = i18n;
  return {
    caption: t("certainty.readingsCaption"),
    headers: [t("certainty.reading"), t("certainty.outcome")],
    rows: robustnessOf(analysis)
      .variants.filter(isShown)
      .map((finding) => {
        const texts = finding.changes ? readingTexts(i18n, finding) : [];
        return { cells: [readingName(i18n, finding), texts.join(" ") || t("certainty.same")] };
      }),
  };
}
