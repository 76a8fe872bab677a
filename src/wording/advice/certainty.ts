import type { Robustness, FormRobustness } from "../../domain/robustness";
import type { Variant } from "../../report/analysis";
import { type Doubt, type Headline, leaderOf } from "../../report/headline";
import { CLEAR_FROM, headlineCase, type TopGroup } from "../../report/headline-case";
import {
  agreement,
  formIn,
  formList,
  formName,
  levelWords,
  numberOf,
  upperFirst,
  wishName,
  wishNamed,
} from "../phrases";
import type { Translator } from "../../i18n/translator";

/** Shares below this, or above its complement, are not rounded to a whole percent, which would be 0 or 100. */
const EDGE = 0.01;

/**
 * A share of the weightings in whole percent: "92 %", "minder dan 1 %", "meer dan 99 %". Only for the certainty page.
 */
export function shareText({ t, format }: Translator, share: number): string {
  if (share > 0 && share < EDGE) return t("certainty.less", { share: format.percent(EDGE) });
  if (share < 1 && share > 1 - EDGE) return t("certainty.more", { share: format.percent(1 - EDGE) });
  return format.percent(share);
}

/** How often a form is first, in percent; 0 and 100 only when proved. */
export function firstText(i18n: Translator, { first, verdict }: Pick<FormRobustness, "first" | "verdict">): string {
  if (verdict === "always") return shareText(i18n, 1);
  if (verdict === "never") return shareText(i18n, 0);
  // Beyond the precision of a sample.
  return shareText(i18n, Math.min(1 - EDGE / 2, Math.max(EDGE / 2, first)));
}

/** How the shares were estimated: number of weightings, and margin of error. */
export function foundText({ t, format }: Translator, { points }: Robustness): string {
  return t("certainty.sampled", { points: format.number(points) });
}

const TENTHS = 10;

/** A share in tenths, to start a sentence with: "In 3 van de 10 gevallen", "In de helft van de gevallen", "Zelden". */
export function tenthsText({ t }: Translator, share: number): string {
  const tenths = Math.round(share * TENTHS);
  if (tenths === 0) return t("certainty.tenths_none");
  if (tenths === TENTHS) return t("certainty.tenths_all");
  return tenths * 2 === TENTHS ? t("certainty.tenths_half") : t("certainty.tenths_some", { tenths });
}

/** Levels of certainty. */
type CertaintyStep = "very" | "clear" | "narrow" | "open" | "tie" | "alike";

/** From these shares on the choice is very clear, and at least narrow; see method, "Shares of first place". */
const [VERY_FROM, NARROW_FROM] = [0.95, 0.5];

const STEPS = ["narrow", "clear", "very"] as const;

/** The certainty of a headline; null = not (yet) known, or nothing to be certain about. */
function certaintyStep(headline: Headline): CertaintyStep | null {
  if (headline.kind !== "top") return null;
  const leader = leaderOf(headline.robustness ?? []);
  if (leader === undefined) return null;
  if (headline.everyForm) return "alike";
  if (headline.forms.length > 1) return "tie";
  if (leader.first < NARROW_FROM) return "open";
  const step = leader.first < CLEAR_FROM ? 0 : leader.first < VERY_FROM ? 1 : 2;
  // A reading of ours on which the first place depends lowers the level by one.
  return STEPS[headline.doubt === null ? step : Math.max(0, step - 1)] ?? "narrow";
}

/** "Zeer duidelijk", "Nipt"; the weaker of the weightings and our own readings. null = not (yet) known. */
export function certaintyWord({ t }: Translator, headline: Headline): string | null {
  const step = certaintyStep(headline);
  return step === null ? null : t(`certainty.word_${step}`);
}

function comesFirst(i18n: Translator, { form, first }: FormRobustness): string {
  const values = { often: tenthsText(i18n, first), form: formIn(i18n, form), count: numberOf(i18n, [form]) };
  return i18n.t("certainty.comesFirst", values);
}

/** For a single top form: whether and when another one comes first. */
function singleText(i18n: Translator, leader: FormRobustness, { others }: TopGroup): string {
  const { t } = i18n;
  const subject = (form: string) => ({ form: formIn(i18n, form), count: numberOf(i18n, [form]) });
  const first = upperFirst(i18n, formIn(i18n, leader.form));
  const [rival] = others;
  if (rival === undefined) return t("certainty.only", { form: formIn(i18n, leader.form, "withArticle") });
  if (leader.verdict === "always" && rival.verdict === "never")
    return t("certainty.always", { form: first, count: numberOf(i18n, [leader.form]) });
  if (leader.first < CLEAR_FROM) return comesFirst(i18n, rival);
  if (leader.first >= VERY_FROM) {
    const values = { form: upperFirst(i18n, formIn(i18n, rival.form)), count: numberOf(i18n, [rival.form]) };
    return t("certainty.follows", { ...values, points: t("certainty.followPoints", { count: rival.delivered }) });
  }
  const [only, more] = others.filter(({ verdict }) => verdict !== "never");
  return only?.verdict === "possible" && more === undefined
    ? t("certainty.onlyRival", subject(only.form))
    : t("certainty.sometimes");
}

function tieText(i18n: Translator, leader: FormRobustness, { forms, others }: TopGroup): string {
  const [rival] = others;
  const outside = rival !== undefined && !forms.includes(rival.form) && rival.first > leader.first;
  if (outside) return comesFirst(i18n, rival);
  const same = forms.every((form) => form === leader.form || leader.same.includes(form));
  return i18n.t(same ? "certainty.tieSame" : "certainty.tieDecide");
}

/** Names the leading form when the title is about something else. */
function leaderTexts(
  i18n: Translator,
  { form, first, verdict }: FormRobustness,
  headline: TopGroup,
): readonly string[] {
  const asOften = headline.robustness?.some((other) => other.form !== form && other.first >= first) === true;
  if (verdict === "always" || asOften) return [];
  const which = headlineCase(headline);
  const waits = which === "notnow" || which === "nobody";
  if (headline.running === null && !waits) return [];
  const key = waits && headline.better !== null ? "certainty.ofTheRest" : "certainty.byItself";
  return [i18n.t(key, { form: formIn(i18n, form), ...agreement(i18n, form) })];
}

/** "Zonder aanleiding": what is left out of what was asked. */
function withoutText({ t }: Translator, asked: Doubt["asked"]): string {
  const [only, other] = asked;
  return t(`certainty.without_${only === undefined || other !== undefined ? "both" : only}`);
}

/** Number of forms that are named; more are "other forms". */
const NAMED = 2;

/** On which of our readings the first place depends, and what comes first otherwise; `but` = after "always". */
function doubtText(i18n: Translator, { reading, asked, change, forms }: Doubt, but: boolean): string {
  const { t } = i18n;
  const when = reading === "without-context" ? withoutText(i18n, asked) : t("certainty.atText");
  const named = { when, count: numberOf(i18n, forms), forms: formList(i18n, forms) };
  const text =
    forms.length === 0
      ? t("certainty.dependsNothing", { when })
      : change === "fewer" || forms.length <= NAMED
        ? t(`certainty.depends_${change}`, named)
        : t(`certainty.dependsMany_${change}`, { when });
  return but ? t("certainty.but", { text }) : `${upperFirst(i18n, text)}.`;
}

/** How certain the top is, in one to four sentences; null = not (yet) known. `means` = also that means are unknown. */
export function certaintySentence(i18n: Translator, headline: Headline, means = true): string | null {
  const { t } = i18n;
  const step = certaintyStep(headline);
  if (headline.kind !== "top" || step === null) return null;
  const leader = leaderOf(headline.robustness ?? []);
  if (leader === undefined) return null;
  if (step === "alike") return t("certainty.alike");
  const { unknown, doubt } = headline;
  const meansUnknown = unknown.capacity.staff.length + unknown.capacity.money.length > 0;
  return [
    ...leaderTexts(i18n, leader, headline),
    step === "tie" ? tieText(i18n, leader, headline) : singleText(i18n, leader, headline),
    ...(doubt === null ? [] : [doubtText(i18n, doubt, leader.verdict === "always")]),
    ...(meansUnknown && means ? [t("certainty.meansUnknown")] : []),
  ].join(" ");
}

/** Word and sentences together, "Nipt. In 3 van de 10 gevallen ..."; empty while unknown. */
export function certaintyTexts(i18n: Translator, headline: Headline): readonly string[] {
  const [word, sentence] = [certaintyWord(i18n, headline), certaintySentence(i18n, headline)];
  return word === null || sentence === null ? [] : [`${word}. ${sentence}`];
}

/** A short description of a variant. */
export function variantName(i18n: Translator, variant: Variant): string {
  const { t } = i18n;
  switch (variant.id) {
    case "level-read-as-met":
      return t("certainty.variant_level-read-as-met", {
        form: formName(i18n, variant.form),
        wish: wishNamed(i18n, variant.kind),
      });
    case "disputed-cells": {
      const [cell] = variant.cells;
      if (cell === undefined || variant.cells.length > 1)
        return t("certainty.variant_cells", { count: variant.cells.length });
      return t("certainty.variant_cell", {
        form: formName(i18n, cell.form),
        criterion: wishName(i18n, cell.criterion),
        text: levelWords(t, cell.text),
        matrix: levelWords(t, cell.matrix),
      });
    }
    case "without-context":
      return upperFirst(i18n, withoutText(i18n, variant.asked));
    default:
      return t(`certainty.variant_${variant.id}`);
  }
}

/** The effect of a variant on the top group. */
export function variantText(i18n: Translator, { top, changes }: Variant): string {
  if (!changes) return i18n.t("certainty.same");
  if (top.length === 0) return i18n.t("certainty.thenNothing");
  return i18n.t("certainty.thenFirst", { count: top.length, forms: formList(i18n, top) });
}
