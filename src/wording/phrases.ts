import type { About } from "../domain/about";
import type { Part } from "../domain/advice";
import type { Amount } from "../domain/facts/amount";
import type { Id } from "../domain/id";
import type { Need } from "../domain/facts/matrix";
import type { Source } from "../domain/facts/source";
import type { Level, TermRange } from "../domain/level";
import type { Gender } from "../domain/texts";
import type { Translate } from "../i18n/i18next";
import type { Translator } from "../i18n/translator";

/** The sign of a level in words: "2 plussen". */
export function levelWords(t: Translate, level: Level): string {
  return level === 0 ? t("common.noSign") : t("common.signs", { count: level });
}

/** Name of a form; the id where a text is missing, never nothing. */
export function formName(i18n: Translator, id: Id): string {
  return i18n.data.workForms[id]?.name ?? id;
}

/** Ways to say a form in a sentence, as the texts have them. */
export type FormCase = "inSentence" | "withArticle" | "own";

/** A form in a sentence: "een stedenband", "uw stedenband". */
export function formIn(i18n: Translator, id: Id, as: FormCase = "inSentence"): string {
  return i18n.data.workForms[id]?.[as] ?? id;
}

/** Grammatical number of a list of forms: 1, or 2 where the name itself is a plural or there are more. */
export function numberOf(i18n: Translator, forms: readonly Id[]): number {
  const [only = ""] = forms;
  return forms.length > 1 || i18n.data.workForms[only]?.plural === true ? 2 : 1;
}

/** What agrees with one form, as i18next asks for it: number, and gender as its context. */
export function agreement(
  i18n: Translator,
  form: Id,
): { readonly count: number; readonly context: Gender | undefined } {
  return { count: numberOf(i18n, [form]), context: i18n.data.workForms[form]?.gender };
}

/** The same text with a capital first. */
export function upperFirst(i18n: Translator, text: string): string {
  return text.charAt(0).toLocaleUpperCase(i18n.whole) + text.slice(1);
}

/** Names of forms as a list inside a sentence: "een jumelage, een stedenband en mondiale netwerken". */
export function formList(i18n: Translator, ids: readonly Id[]): string {
  return i18n.format.list(ids.map((id) => formIn(i18n, id)));
}

/** Forms as a label: the name of one, or several as a list with a capital. */
export function formListFirst(i18n: Translator, ids: readonly Id[]): string {
  const [only] = ids;
  return only !== undefined && ids.length === 1 ? formName(i18n, only) : upperFirst(i18n, formList(i18n, ids));
}

/** Name of a criterion. */
export function criterionName(i18n: Translator, id: Id): string {
  return i18n.data.criteria[id]?.name ?? id;
}

/** "12 punten". */
export function pluses(i18n: Translator, count: number): string {
  return i18n.t("common.plusses", { count });
}

/** "0,5 VTE". */
export function fte(i18n: Translator, amount: number): string {
  return i18n.t("common.fte", { amount: i18n.format.number(amount) });
}

/** "€ 10.000 per jaar". */
export function euroPerYear(i18n: Translator, amount: number): string {
  return i18n.t("common.euroPerYear", { amount: i18n.format.euro(amount) });
}

/** An amount of staff or money with its unit. */
export function resourceAmount(i18n: Translator, resource: "staff" | "money", amount: number): string {
  return resource === "staff" ? fte(i18n, amount) : euroPerYear(i18n, amount);
}

/** The same inside a sentence, with money in words: "2.000 euro per jaar". */
export function resourceInSentence(i18n: Translator, resource: "staff" | "money", amount: number): string {
  return resource === "staff"
    ? fte(i18n, amount)
    : i18n.t("common.eurosPerYear", { amount: i18n.format.number(amount) });
}

/** What a form needs at least: "minstens 0,5 VTE", "geen ondergrens", "onbekend". */
export function needText(i18n: Translator, resource: "staff" | "money", minimum: number | null): string {
  if (minimum === null) return i18n.t("common.unknown");
  if (minimum === 0) return i18n.t("fit.needNone");
  return i18n.t("fit.need", { amount: resourceAmount(i18n, resource, minimum) });
}

/** What a minimum is: recommended, our reading, or set by the person. */
export function needStatusText({ t }: Translator, status: Need<number>["status"]): string {
  if (status === "own") return t("own.mark");
  return t(status === "reading" ? "fit.reading" : "fit.recommended");
}

/** "lang", or "middellang tot lang". */
export function termText(i18n: Translator, term: TermRange): string {
  const band = (n: 1 | 2 | 3) => i18n.t(`term.band_${n}`);
  if (term.from === term.to) return band(term.from);
  return i18n.t("term.range", { from: band(term.from), to: band(term.to) });
}

/** Where a fact stands: "matrix, p. 4". Lines are for who keeps the data, pages for readers. */
export function sourceText(i18n: Translator, source: Source | null): string {
  const { t, format } = i18n;
  if (source === null) return t("source.none");
  if (source.kind === "own") return t("own.mark");
  if (source.kind === "matrix") return t("source.matrix", { page: source.page });
  if (source.kind === "public")
    return t("source.public", {
      where: source.where,
      date: source.date === null ? t("source.undated") : format.date(source.date),
    });
  return [source, ...(source.further ?? [])].map(({ page }) => t("source.chapter", { page })).join(format.semicolon);
}

/** An amount with unit, range and year: "€ 30.000 tot € 40.000 per jaar". */
export function amountText(i18n: Translator, amount: Amount): string {
  const { t, format } = i18n;
  const one = amount.unit.startsWith("eur") ? format.euro : format.number;
  const value =
    amount.min === amount.max ? one(amount.min) : t("amount.range", { min: one(amount.min), max: one(amount.max) });
  const text = t(`amount.unit_${amount.unit}`, { amount: value });
  return amount.year === null ? text : `${text} ${t("amount.year", { year: amount.year })}`;
}

/** What is said of an amount that is old. */
export function oldAmountText({ t, format }: Translator, { staleAfterMonths }: About, date: string): string {
  return t("amount.stale", { date: format.date(date), count: staleAfterMonths.amounts });
}

/** What a part of the score is about: the criterion, "Aanleiding" or "Partner". */
export function partName(i18n: Translator, part: Pick<Part, "kind" | "id">): string {
  if (part.kind === "occasion") return i18n.t("result.occasion");
  if (part.kind === "partner-region") return i18n.t("result.partnerRegion");
  return criterionName(i18n, part.id);
}

/** The same as a wish inside a sentence: "een sterker bestuur", "uw aanleiding". */
export function wishName(i18n: Translator, id: Id): string {
  if (id === "occasion" || id === "partner-region") return i18n.t(`common.wish_${id}`);
  return criterionInSentence(i18n, id);
}

/** The same as the name of a wish of a municipality that is spoken about, on its own: "een sterker bestuur", "de aanleiding". */
export function wishNamed(i18n: Translator, id: Id): string {
  if (id === "occasion" || id === "partner-region") return i18n.t(`common.part_${id}`);
  return criterionInSentence(i18n, id);
}

/** A criterion inside a sentence: "een sterker bestuur". */
export function criterionInSentence(i18n: Translator, id: Id): string {
  return i18n.data.criteria[id]?.inSentence ?? id;
}

/** What was asked on a part: points, and the options where there are any: "2 (Europa)". */
export function askedText(i18n: Translator, part: Part): string {
  const wanted = optionNames(i18n, part);
  return wanted === null ? String(part.asked) : i18n.t("result.partAskedTerm", { asked: String(part.asked), wanted });
}

/** Names of the options that were asked; null for a benefit. */
export function optionNames(i18n: Translator, { kind, options }: Part): string | null {
  if (kind === "benefit") return null;
  const texts = kind === "occasion" ? i18n.data.occasions : i18n.data.partnerRegions;
  return options.map((id) => texts[id]?.name ?? id).join(i18n.format.semicolon);
}

/** Name of the occasion or region that a part looked up; null for the others. */
export function partOption(i18n: Translator, part: Part): string | null {
  if (part.option === null) return null;
  const texts = part.kind === "occasion" ? i18n.data.occasions : i18n.data.partnerRegions;
  return texts[part.option]?.name ?? part.option;
}
