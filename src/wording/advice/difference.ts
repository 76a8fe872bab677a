import {
  type FitChange,
  type FormDifference,
  type ReportDifference,
  type HeadlineTop,
} from "../../report/compare/difference";
import { conflictPhrases } from "./conflict";
import { formList, pluses } from "../phrases";
import { standingCell } from "./standing";
import type { Translator } from "../../i18n/translator";

/** "+2 punten", "−1 plus". */
export function plusChange(i18n: Translator, count: number): string {
  const text = pluses(i18n, Math.abs(count));
  return count < 0 ? i18n.t("whatif.loss", { pluses: text }) : i18n.t("whatif.gain", { pluses: text });
}

function placeText(i18n: Translator, { first, places, before, after }: FormDifference): string | null {
  const { t } = i18n;
  if (first.before !== first.after) {
    if (first.after === "no") return t("whatif.first_no");
    if (first.after === "shared") return t(first.before === "alone" ? "whatif.firstNowShared" : "whatif.first_shared");
    return t(first.before === "shared" ? "whatif.firstNowAlone" : "whatif.first_alone");
  }
  if (places === null || places === 0 || before.rank === null || after.rank === null) return null;
  return t("whatif.places", { before: before.rank, after: after.rank });
}

function fitText(i18n: Translator, change: FitChange): string {
  const { t } = i18n;
  if (change.kind !== "conflicts")
    return t("whatif.was", { what: t(`fit.${change.kind}`), before: standingCell(i18n, change.kind, change.before) });
  const before = change.before.length === 0 ? t("whatif.conditionsMet") : conflictPhrases(i18n, change.before);
  return t("whatif.was", { what: t("whatif.conditions"), before });
}

/** What a trial changes for one form, in short phrases: "+2 punten", "nu eerste", "Mensen, eerst: 0,3 VTE te kort". */
export function formDifferenceTexts(i18n: Translator, difference: FormDifference): readonly string[] {
  const { delivered, moved, fits } = difference;
  const place = placeText(i18n, difference);
  return [
    ...(delivered === 0 ? [] : [plusChange(i18n, delivered)]),
    ...(moved === null ? [] : [i18n.t(`whatif.moved_${moved}`)]),
    ...(place === null ? [] : [place]),
    ...fits.map((change) => fitText(i18n, change)),
  ];
}

function score(i18n: Translator, { delivered, asked }: HeadlineTop): string {
  return i18n.t("common.ofAsked", { delivered, asked });
}

/** From this many forms on, a tie is counted instead of listed. */
const COUNTED = 3;

/** A top group in words: "jumelage (12 van 14)", or why there is none. */
export function topLabel(i18n: Translator, top: HeadlineTop): string {
  if (top.none !== null) return i18n.t(`whatif.top_${top.none}`);
  if (top.forms.length >= COUNTED)
    return i18n.t("whatif.topMany", { number: top.forms.length, score: score(i18n, top) });
  return i18n.t("whatif.topForms", { forms: formList(i18n, top.forms), score: score(i18n, top) });
}

/** What a trial changes in the advice, as one short text to show and announce. */
export function differenceText(i18n: Translator, { top, forms, changed }: ReportDifference): string {
  const { t } = i18n;
  const { before, after } = top;
  if (!changed) return t("whatif.same");
  if (top.changed) return t("whatif.topChanged", { after: topLabel(i18n, after), before: topLabel(i18n, before) });
  if (after.none === null && score(i18n, before) !== score(i18n, after))
    return t("whatif.topScore", {
      forms: formList(i18n, after.forms),
      after: score(i18n, after),
      before: score(i18n, before),
    });
  return t("whatif.topSame", { count: forms.filter((form) => form.changed).length });
}
