import type { Conflict } from "../../domain/advice";
import type { Id } from "../../domain/id";
import type { Better, Headline } from "../../report/headline";
import type { Report } from "../../report/report";
import { chosen, headlineCase, kept, type TopGroup } from "../../report/headline-case";
import { amountList, formIn, formList, numberOf, pointsOf, upperFirst } from "../phrases";
import { runningSetText } from "./running";
import { standingText } from "./standing";
import type { Translator } from "../../i18n/translator";

/** Maximum number of sentences with reasons. */
const REASONS = 3;

/** Maximum length of a title, in characters; a longer one counts tied forms, which are then named below it. */
const LONGEST_TITLE = 90;

/** A form as something to choose; a running one is never offered as new. */
function choice(i18n: Translator, headline: TopGroup, form: Id): string {
  const runs = headline.running?.forms.some((one) => one.form === form) === true;
  return formIn(i18n, form, runs ? "own" : "withArticle");
}

/** The title of a tie that names its forms; null when too long. */
function namedTie(i18n: Translator, headline: TopGroup): string | null {
  const { forms } = headline;
  const named = i18n.t("headline.tie", { forms: i18n.format.list(forms.map((form) => choice(i18n, headline, form))) });
  return forms.length > 2 && named.length > LONGEST_TITLE ? null : named;
}

/** The title when running forms, conditions and means do not come first: what to choose. */
function choiceTitle(i18n: Translator, headline: TopGroup, which: "clear" | "narrow" | "rival" | "ifmeans"): string {
  const { t } = i18n;
  const { rival, others } = headline;
  const form = chosen(headline);
  if (which === "rival")
    return t("headline.rival", { form: formIn(i18n, form), rival: formIn(i18n, rival?.rival ?? "") });
  const chosenForm = choice(i18n, headline, form);
  if (which === "narrow")
    return t("headline.narrow", { form: chosenForm, rival: choice(i18n, headline, others[0]?.form ?? "") });
  return t(`headline.${which}`, { form: chosenForm });
}

function topTitle(i18n: Translator, headline: TopGroup): string {
  const { t } = i18n;
  const which = headlineCase(headline);
  switch (which) {
    case "notnow":
      return notNowTitle(i18n, headline.better?.forms ?? []);
    case "add":
      return t("headline.add", { form: formIn(i18n, headline.running?.adds?.form ?? "", "withArticle") });
    case "goon":
      return t("headline.goon", { forms: formList(i18n, kept(headline), "own") });
    case "tie":
      return namedTie(i18n, headline) ?? t("headline.tieMany", { number: headline.forms.length });
    case "clear":
    case "narrow":
    case "rival":
    case "ifmeans":
      return choiceTitle(i18n, headline, which);
    default:
      return t(`headline.${which}`);
  }
}

/** The title when the best form must wait. */
export function notNowTitle(i18n: Translator, [first = ""]: readonly Id[]): string {
  return i18n.t("headline.notnow", { count: numberOf(i18n, [first]), form: upperFirst(i18n, formIn(i18n, first)) });
}

/** The advice as a one-line title without a full stop. */
export function headlineTitle(i18n: Translator, headline: Headline): string {
  if (headline.kind === "nothing-asked") return i18n.t("headline.nothing");
  if (headline.kind === "none-possible") return notNowTitle(i18n, headline.better.forms);
  return topTitle(i18n, headline);
}

/** "Waarom een stedenband?" for an advice to start with a form, otherwise the advice itself. */
export function whyTitle(i18n: Translator, { brief: { kind, forms }, headline }: Report): string {
  if (kind !== "add" && kind !== "check") return headlineTitle(i18n, headline);
  return i18n.t("why.title", { forms: formList(i18n, forms, "withArticle") });
}

function scoreText(i18n: Translator, form: string, delivered: number, asked: number): string {
  return i18n.t("headline.score", { form, delivered, points: pointsOf(i18n, asked) });
}

/** What a better form would deliver, and what it lacks: one or two sentences. */
function betterTexts(i18n: Translator, { forms, delivered, asked, lackingFte, lackingEuroPerYear }: Better): string[] {
  const { t } = i18n;
  const [first = ""] = forms;
  const lacking = amountList(i18n, lackingFte, lackingEuroPerYear);
  const form = upperFirst(i18n, formIn(i18n, first));
  const values = { delivered, points: pointsOf(i18n, asked), form, count: numberOf(i18n, [first]) };
  const text = t("headline.better", values);
  return lacking === "" ? [text] : [text, t("headline.lacking", { amounts: lacking })];
}

/** The form that comes closest, and the condition to give up: "U geeft dan alleen de termijn op." */
function givenUpText(i18n: Translator, form: Id, conflicts: readonly Conflict[]): string {
  const { t, format } = i18n;
  const conditions = format.list(conflicts.map(({ kind }) => t(`headline.condition_${kind}`)));
  return t("headline.closest", { count: conflicts.length, form: formIn(i18n, form, "withArticle"), conditions });
}

function deliveredText(i18n: Translator, headline: TopGroup): string {
  const { forms, delivered, asked } = headline;
  if (forms.length > 1) return i18n.t("headline.scoreEach", { delivered, points: pointsOf(i18n, asked) });
  return scoreText(i18n, choice(i18n, headline, forms[0] ?? ""), delivered, asked);
}

/** People and money for a single top form, if there is something to do about them. */
function meansTexts(i18n: Translator, { top }: Report): readonly string[] {
  const [only, second] = top;
  if (only === undefined || second !== undefined) return [];
  const { staff, money } = only.advice;
  if (staff.unknown === "capacity" && money.unknown === "capacity") return [i18n.t("standing.no-answer_both")];
  return (["staff", "money"] as const).flatMap((resource) => {
    const standing = only.advice[resource];
    const toDo = standing.standing === "after-freeing" || standing.unknown === "capacity";
    return toDo ? [standingText(i18n, resource, standing)] : [];
  });
}

/** The names of a group that the title only counts. */
function tieNames(i18n: Translator, headline: TopGroup, which: "tie" | "rival"): readonly string[] {
  const { forms } = headline;
  const counted = forms.length > 1 && (which !== "tie" || namedTie(i18n, headline) === null);
  return counted ? [i18n.t("headline.tieNames", { forms: formList(i18n, forms) })] : [];
}

/** What must be freed where there is nobody: what the better form lacks, or that no one can say. */
function nobodyTexts(i18n: Translator, headline: TopGroup, more: readonly string[]): readonly string[] {
  if (headline.better?.lackingFte != null) return more;
  // What runs lacks an amount that is known, and stands with it.
  if ((headline.running?.means.staff.lacking ?? 0) > 0) return [deliveredText(i18n, headline)];
  return [i18n.t("headline.nobodyThen"), more[0] ?? deliveredText(i18n, headline)];
}

function topReasons(i18n: Translator, headline: TopGroup, means: readonly string[]): readonly string[] {
  const { t } = i18n;
  const { forms, running, conflicts, better, delivered, asked } = headline;
  const which = headlineCase(headline);
  const givenUp = conflicts.map((one) => givenUpText(i18n, one.form, one.conflicts));
  const more = better === null ? [] : betterTexts(i18n, better);
  switch (which) {
    case "nobody":
      return [t("headline.nobodyWhy"), ...nobodyTexts(i18n, headline, more)];
    case "notnow":
      return [...more, givenUp[0] ?? t("headline.canNow", { forms: formList(i18n, forms) })];
    case "conflict":
      return forms.length > 1
        ? [...givenUp.slice(0, REASONS - 1), deliveredText(i18n, headline)]
        : [...givenUp, t("headline.scoreThen", { delivered, points: pointsOf(i18n, asked) })];
    case "goon":
    case "add":
      return [...(running === null ? [] : runningSetText(i18n, running)), ...more];
    case "alike":
      return [deliveredText(i18n, headline)];
    case "tie":
    case "rival":
      return [...tieNames(i18n, headline, which), deliveredText(i18n, headline), ...more];
    default:
      return [deliveredText(i18n, headline), ...more, ...means];
  }
}

/** One to three sentences below the title; `means` = with people and money, unless these are shown next to it. */
export function headlineReasons(i18n: Translator, report: Report, means = true): readonly string[] {
  const { headline } = report;
  if (headline.kind === "nothing-asked") return [i18n.t("headline.nothingText")];
  if (headline.kind === "none-possible") return betterTexts(i18n, headline.better);
  return topReasons(i18n, headline, means ? meansTexts(i18n, report) : []).slice(0, REASONS);
}
