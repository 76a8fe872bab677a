import type { CertaintyFigure, FormCertainty } from "../domain/certainty";
import type { ReadingFinding } from "../domain/steadiness";
import { readingName, readingTexts, shareText } from "../i18n/certainty";
import { formName } from "../i18n/phrases";
import type { Words } from "../i18n/words";
import type { Analysis } from "../report/analysis";
import { steadinessOf } from "../report/steadiness";
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
export function certaintySentence(words: Words, figure: CertaintyFigure): string | null {
  const [first] = firstForms(figure);
  if (first === undefined) return null;
  const share = shareText(words, { share: firstShare(first), exact: figure.exact });
  return words.t("certainty.sentence", { share, form: formName(words, first.form) });
}

/** In which share of the weightings each form is first. */
export function certaintyTable(words: Words, figure: CertaintyFigure): TextTable {
  const { t } = words;
  const text = (share: number) => shareText(words, { share, exact: figure.exact });
  return {
    caption: t("certainty.caption"),
    headers: [t("result.columnForm"), t("certainty.alone"), t("certainty.shared"), t("certainty.together")],
    rows: firstForms(figure).map((form, index) => ({
      cells: [formName(words, form.form), text(form.firstAlone), text(form.firstShared), text(firstShare(form))],
      strong: index === 0,
    })),
  };
}

/** How the shares were found. */
export function certaintyNote(words: Words, { exact, draws }: CertaintyFigure): string {
  const { t, format } = words;
  return exact ? t("certainty.exact") : t("certainty.sampled", { draws: format.number(draws) });
}

/** Disputed cells all together say enough, unless one of them alone puts another form first. */
function isShown(finding: ReadingFinding, _index: number, all: readonly ReadingFinding[]): boolean {
  if (finding.id !== "disputed-cells" || finding.changes) return true;
  return !all.some((other) => other.id === "disputed-cells" && other.cells.length > finding.cells.length);
}

/** Other readings of data and answers, and whether they put other forms first. */
export function readingsTable(words: Words, analysis: Analysis): TextTable {
  const { t } = words;
  return {
    caption: t("certainty.readingsCaption"),
    headers: [t("certainty.reading"), t("certainty.outcome")],
    rows: steadinessOf(analysis)
      .readings.filter(isShown)
      .map((finding) => {
        const texts = finding.changes ? readingTexts(words, finding) : [];
        return { cells: [readingName(words, finding), texts.join(" ") || t("certainty.same")] };
      }),
  };
}
