import type { CertaintyFigure, FormCertainty } from "../domain/certainty";
import { LEVEL_SIGNS } from "../domain/level";
import { criterionName, formList, formName } from "../i18n/phrases";
import type { Words } from "../i18n/words";
import type { Analysis } from "../report/analysis";
import type { TextTable } from "./text-table";

/** A share of all weightings as a whole percentage; what is not all or nothing never reads as 100 or 0. */
export function shareText(words: Words, share: number): string {
  const { t, format } = words;
  if (share > 0 && share < 0.01) return t("certainty.little");
  if (share < 1 && share > 0.99) return t("certainty.most");
  return t("certainty.percent", { number: format.number(Math.round(share * 100)) });
}

/** Forms that are first somewhere, most often first. */
export function firstForms({ forms }: CertaintyFigure): readonly FormCertainty[] {
  const share = (form: FormCertainty) => form.firstAlone + form.firstShared;
  return forms.filter((form) => share(form) > 0).toSorted((a, b) => share(b) - share(a));
}

/** "In 93 % van die wegingen staat deze vorm vooraan: jumelage." of the form that is most often first; null = of none. */
export function certaintySentence(words: Words, figure: CertaintyFigure): string | null {
  const [first] = firstForms(figure);
  if (first === undefined) return null;
  const share = shareText(words, first.firstAlone + first.firstShared);
  return words.t("certainty.sentence", { share, form: formName(words, first.form) });
}

/** In which share of the weightings each form is first. */
export function certaintyTable(words: Words, figure: CertaintyFigure): TextTable {
  const { t } = words;
  const share = (value: number) => shareText(words, value);
  return {
    caption: t("certainty.caption"),
    headers: [t("result.columnForm"), t("certainty.alone"), t("certainty.shared"), t("certainty.together")],
    rows: firstForms(figure).map(({ form, firstAlone, firstShared }, index) => ({
      cells: [formName(words, form), share(firstAlone), share(firstShared), share(firstAlone + firstShared)],
      strong: index === 0,
    })),
  };
}

/** How the shares were found. */
export function certaintyNote(words: Words, { exact, draws }: CertaintyFigure): string {
  const { t, format } = words;
  return exact ? t("certainty.exact") : t("certainty.sampled", { draws: format.number(draws) });
}

type Reading = Analysis["readings"]["readings"][number];

function readingName(words: Words, reading: Reading): string {
  const [cell, second] = reading.id === "disputed-cells" ? reading.cells : [];
  if (cell === undefined || second !== undefined) return words.t(`certainty.reading_${reading.id}`);
  return words.t("certainty.disputedCell", {
    form: formName(words, cell.form),
    criterion: criterionName(words, cell.criterion),
    sign: LEVEL_SIGNS[cell.text],
  });
}

/** Disputed cells all together say enough, unless one of them alone puts another form first. */
function isShown(reading: Reading, _index: number, all: readonly Reading[]): boolean {
  if (reading.id !== "disputed-cells" || reading.changes) return true;
  return !all.some((other) => other.id === "disputed-cells" && other.cells.length > reading.cells.length);
}

/** Other readings of data and answers, and whether they put other forms first. */
export function readingsTable(words: Words, { top, readings }: Analysis["readings"]): TextTable {
  const { t } = words;
  const key = (forms: readonly string[]) => forms.toSorted().join();
  return {
    caption: t("certainty.readingsCaption"),
    headers: [t("certainty.reading"), t("certainty.readingSame"), t("certainty.readingOther")],
    rows: readings.filter(isShown).map((reading) => {
      const others = reading.tops.filter(({ forms }) => forms.length > 0 && key(forms) !== key(top)).slice(0, 2);
      return {
        cells: [
          readingName(words, reading),
          reading.changes ? shareText(words, reading.same) : t("certainty.always"),
          others.map(({ forms }) => formList(words, forms)).join("; ") || t("certainty.noOther"),
        ],
      };
    }),
  };
}
