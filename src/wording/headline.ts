import type { Better, Headline } from "../domain/advice";
import type { FirstShare } from "../domain/certainty";
import { bound, oftenOf } from "../report/certainty/often";
import { shareText } from "./certainty";
import { euroPerYear, formList, formListFirst, formName, fte, pluses } from "./phrases";
import type { Translator } from "../i18n/translator";

/** A title of a tie longer than this, in signs, counts the forms; they are named below it. */
const LONGEST_TIE = 70;

/** Shares closer than this are equal: rounding of sums of volumes. */
const ROUNDING = 1e-9;

/** Grammatical number of a list of forms: 1, or 2 where the name itself is a plural or there are more. */
export function numberOf(i18n: Translator, forms: readonly string[]): number {
  const [only = ""] = forms;
  return forms.length > 1 || i18n.data.workForms[only]?.plural === true ? 2 : 1;
}

/** The title of a tie with the names in it; null where that is too long for one glance. */
function namedTie(i18n: Translator, forms: readonly string[]): string | null {
  const title = i18n.t("headline.tie", { forms: formListFirst(i18n, forms) });
  return title.length > LONGEST_TIE ? null : title;
}

/** The advice as a title: one line without a full stop. */
export function headlineTitle(i18n: Translator, headline: Headline): string {
  const { t } = i18n;
  if (headline.kind === "nothing-asked") return t("headline.nothing");
  if (headline.kind === "none-attainable") return t("headline.none");
  const { forms } = headline;
  if (headline.everyForm) return t("headline.tieEvery", { number: forms.length });
  if (forms.length > 1) return namedTie(i18n, forms) ?? t("headline.tieMany", { number: forms.length });
  return t("headline.top", { count: numberOf(i18n, forms), forms: formListFirst(i18n, forms) });
}

function lackingText(i18n: Translator, better: Better): string | null {
  const lacking = [
    ...(better.lackingFte === null ? [] : [fte(i18n, better.lackingFte)]),
    ...(better.lackingEuroPerYear === null ? [] : [euroPerYear(i18n, better.lackingEuroPerYear)]),
  ];
  if (lacking.length === 0) return null;
  const list = i18n.format.list(lacking);
  const [first = ""] = better.forms;
  return better.forms.length === 1
    ? i18n.t("headline.lacking", { lacking: list })
    : i18n.t("headline.lackingFirst", { form: formList(i18n, [first]), lacking: list });
}

type Top = Extract<Headline, { kind: "top" }>;

/** What must be freed for one form: "0,2 VTE en € 4.000 per jaar". */
function toFree(i18n: Translator, { fte: staff, euroPerYear: money }: Top["stretch"][number]): string {
  return i18n.format.list([
    ...(staff === null ? [] : [fte(i18n, staff)]),
    ...(money === null ? [] : [euroPerYear(i18n, money)]),
  ]);
}

type Resource = "staff" | "money";

/** What must be freed: the amount for one form, the names where there are more. */
function stretchTexts(i18n: Translator, { forms, stretch }: Top): string[] {
  const { t } = i18n;
  const [first, ...others] = stretch;
  if (first === undefined) return [];
  if (others.length > 0)
    return [
      t("headline.stretchMany", {
        forms: formList(
          i18n,
          stretch.map(({ form }) => form),
        ),
      }),
    ];
  const amount = toFree(i18n, first);
  if (forms.length === 1) return [t("headline.stretchOne", { amount })];
  return [t("headline.stretch", { form: formList(i18n, [first.form]), amount })];
}

/** So many forms are named in a sentence about some of a tie; more are counted. */
const NAMED = 2;

/** Of how many forms the source does not tell the need. */
function needUnknownTexts(i18n: Translator, { forms, needUnknown }: Top): string[] {
  const { t } = i18n;
  const all = (resource: Resource) => needUnknown[resource].length === forms.length;
  if (all("staff") && all("money")) return [t("headline.needUnknownAll_both")];
  return (["staff", "money"] as const).flatMap((resource) => {
    const unknown = needUnknown[resource];
    if (unknown.length === 0) return [];
    if (unknown.length === forms.length) return [t(`headline.needUnknownAll_${resource}`)];
    if (unknown.length <= NAMED) return [t(`headline.needUnknown_${resource}`, { forms: formList(i18n, unknown) })];
    return [t(`headline.needUnknownSome_${resource}`, { count: unknown.length, total: forms.length })];
  });
}

function capacityUnknownTexts(i18n: Translator, { capacityUnknown: { staff, money } }: Top): string[] {
  const { t } = i18n;
  if (staff.length > 0 && money.length > 0) return [t("headline.capacityUnknown_both")];
  return [
    ...(staff.length > 0 ? [t("headline.capacityUnknown_staff")] : []),
    ...(money.length > 0 ? [t("headline.capacityUnknown_money")] : []),
  ];
}

/** Whether people and money fit, and where that cannot be told: because of the source, or because of the answers. */
function fitTexts(i18n: Translator, headline: Top): string[] {
  const { t } = i18n;
  const { stretch, needUnknown, capacityUnknown, moneyFree } = headline;
  const doubt = (resource: Resource) => needUnknown[resource].length + capacityUnknown[resource].length > 0;
  const staff = !doubt("staff") && stretch.every(({ fte: amount }) => amount === null);
  const money = !doubt("money") && stretch.every(({ euroPerYear: amount }) => amount === null);
  if (staff && money && !moneyFree) return [t("headline.allFits")];
  return [
    ...(staff ? [t("headline.fits_staff")] : []),
    ...(money ? [t(moneyFree ? "headline.noMinimum_money" : "headline.fits_money")] : []),
    ...stretchTexts(i18n, headline),
    ...needUnknownTexts(i18n, headline),
    ...capacityUnknownTexts(i18n, headline),
  ];
}

/** Two sampled shares closer than this many standard errors count as equal. */
const ALIKE = 3;

function tieCertainty(i18n: Translator, shares: readonly FirstShare[]): string {
  const { t } = i18n;
  const best = shares.reduce((a, b) => (b.share > a.share ? b : a));
  const share = shareText(i18n, best);
  const most = shares.filter((one) => best.share - one.share <= Math.max(ROUNDING, ALIKE * one.standardError));
  if (most.length === shares.length) return t("headline.tieEqual", { share });
  const forms = most.map(({ form }) => form);
  if (forms.length > 1) return t("headline.tieMostEach", { forms: formList(i18n, forms), share });
  return t("headline.tieMost", { count: numberOf(i18n, forms), forms: formList(i18n, forms), share });
}

/** How certain the top group is, in one sentence; null where that is not known (yet), or nothing is at the top. */
export function headlineCertainty(i18n: Translator, headline: Headline): string | null {
  if (headline.kind !== "top" || headline.certainty === null) return null;
  const { certainty } = headline;
  const [first] = certainty;
  if (first === undefined) return null;
  if (certainty.every((share) => bound(share) === "all")) return i18n.t("headline.stays_always");
  if (certainty.length > 1) return tieCertainty(i18n, certainty);
  const often = oftenOf(first);
  return i18n.t(`headline.stays_${often === "never" ? "rarely" : often}`, { share: shareText(i18n, first) });
}

function deliveredText(i18n: Translator, { forms, delivered, asked }: Top): string {
  const { t } = i18n;
  const each = forms.length > 1;
  if (delivered === asked) return t(each ? "headline.deliveredEachAll" : "headline.deliveredAll", { count: asked });
  const values = { delivered, pluses: pluses(i18n, asked) };
  return each ? t("headline.deliveredEach", values) : t("headline.delivered", values);
}

/** What of the top group runs already. */
function runningTexts(i18n: Translator, { forms, running }: Top): string[] {
  if (running.length === 0) return [];
  if (forms.length === 1) return [i18n.t("headline.runningOne")];
  return [i18n.t("headline.runningSome", { forms: formList(i18n, running) })];
}

/** The sentences under the title: pluses delivered of pluses asked, whether people and money fit, how certain. */
export function headlineLead(i18n: Translator, headline: Headline): readonly string[] {
  const certainty = headlineCertainty(i18n, headline);
  return [...headlineSummary(i18n, headline), ...(certainty === null ? [] : [certainty])];
}

/** The same without how certain it is. */
export function headlineSummary(i18n: Translator, headline: Headline): readonly string[] {
  const { t } = i18n;
  if (headline.kind === "nothing-asked") return [t("headline.nothingText")];
  if (headline.kind === "none-attainable") {
    const { forms, delivered, asked } = headline.better;
    const best = t("headline.noneBest", { forms: formList(i18n, forms), delivered, pluses: pluses(i18n, asked) });
    const lacking = lackingText(i18n, headline.better);
    return lacking === null ? [best] : [best, lacking];
  }
  const { forms, everyForm } = headline;
  const unnamed = forms.length > 1 && !everyForm && namedTie(i18n, forms) === null;
  const names = unnamed ? [t("headline.tieNames", { forms: formList(i18n, forms) })] : [];
  const indifferent = everyForm ? [t("headline.indifferent")] : [];
  return [
    ...names,
    deliveredText(i18n, headline),
    ...indifferent,
    ...runningTexts(i18n, headline),
    ...fitTexts(i18n, headline),
  ];
}

/** The sentences about a better form that is not attainable now; none when there is no such form. */
export function betterTexts(i18n: Translator, headline: Headline): readonly string[] {
  if (headline.kind !== "top" || headline.better === null) return [];
  const { better } = headline;
  const more = i18n.t("headline.better", {
    count: numberOf(i18n, better.forms),
    forms: better.forms.length === 1 ? formName(i18n, better.forms[0] ?? "") : formListFirst(i18n, better.forms),
    delivered: better.delivered,
    pluses: pluses(i18n, better.asked),
  });
  const lacking = lackingText(i18n, better);
  return lacking === null ? [more] : [more, lacking];
}
