import type { Answers } from "../../domain/answers";
import { type FitChange, type FormDifference, type ReportDifference, type Top, topOf } from "../../report/difference";
import { headlineOf } from "../../report/headline";
import { adviceFor } from "../../state/advice";
import { formList, pluses, resourceText } from "../../i18n/phrases";
import type { Words } from "../../i18n/words";

/** "+2 plussen", "−1 plus". */
export function plusChange(words: Words, count: number): string {
  const text = pluses(words, Math.abs(count));
  return count < 0 ? words.t("whatif.loss", { pluses: text }) : words.t("whatif.gain", { pluses: text });
}

function placeText(words: Words, { first, places, before, after }: FormDifference): string | null {
  const { t } = words;
  if (first.before !== first.after) {
    if (first.after === "no") return t("whatif.first_no");
    if (first.after === "shared") return t(first.before === "alone" ? "whatif.firstNowShared" : "whatif.first_shared");
    return t(first.before === "shared" ? "whatif.firstNowAlone" : "whatif.first_alone");
  }
  if (places === null || places === 0 || before.rank === null || after.rank === null) return null;
  return t("whatif.places", { before: before.rank, after: after.rank });
}

function fitText(words: Words, change: FitChange): string {
  const { t } = words;
  if (change.kind !== "term")
    return t("whatif.was", { what: t(`fit.${change.kind}`), before: resourceText(words, change.kind, change.before) });
  const before = change.before === null ? "term.notAsked" : change.before ? "term.fits" : "term.notFits";
  return t("whatif.was", { what: t("result.columnTerm"), before: t(before) });
}

/** What a trial changes for one form, in short pieces: "+2 plussen", "nu eerste", "Mensen, eerst: 0,3 VTE te kort". */
export function formDifferenceTexts(words: Words, difference: FormDifference): readonly string[] {
  const { delivered, moved, fits } = difference;
  const place = placeText(words, difference);
  return [
    ...(delivered === 0 ? [] : [plusChange(words, delivered)]),
    ...(moved === null ? [] : [words.t(`whatif.moved_${moved}`)]),
    ...(place === null ? [] : [place]),
    ...fits.map((change) => fitText(words, change)),
  ];
}

function score(words: Words, { delivered, asked }: Top): string {
  return words.t("common.ofAsked", { delivered, asked });
}

/** From this many forms on, a tie is counted instead of named. */
const COUNTED = 3;

/** A top group in words: "jumelage (12 van 14)", or why there is none. */
export function topLabel(words: Words, top: Top): string {
  if (top.none !== null) return words.t(`whatif.top_${top.none}`);
  if (top.forms.length >= COUNTED)
    return words.t("whatif.topMany", { number: top.forms.length, score: score(words, top) });
  return words.t("whatif.topForms", { forms: formList(words, top.forms), score: score(words, top) });
}

/** Who stands first for a set of answers, and with what score: "jumelage (12 van 14)". */
export function topText(words: Words, answers: Answers): string {
  return words.t("scenario.top", { top: topLabel(words, topOf(headlineOf(adviceFor(answers).advice))) });
}

/** What a trial changes in the advice, as one short text to be shown and announced. */
export function differenceText(words: Words, { top, forms, changed }: ReportDifference): string {
  const { t } = words;
  const { before, after } = top;
  if (!changed) return t("whatif.same");
  if (top.changed) return t("whatif.topChanged", { after: topLabel(words, after), before: topLabel(words, before) });
  if (after.none === null && score(words, before) !== score(words, after))
    return t("whatif.topScore", {
      forms: formList(words, after.forms),
      after: score(words, after),
      before: score(words, before),
    });
  return t("whatif.topSame", { count: forms.filter((form) => form.changed).length });
}
