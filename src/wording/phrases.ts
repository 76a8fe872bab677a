import type { About } from "../domain/about";
import type { Part, ResourceFit } from "../domain/advice";
import type { Amount, Id } from "../domain/dataset";
import type { Source } from "../domain/source";
import type { TermRange } from "../domain/level";
import type { Translator } from "../i18n/translator";

/** Name of a form; the id where a text is missing, never nothing. */
export function formName(i18n: Translator, id: Id): string {
  return i18n.data.workForms[id]?.name ?? id;
}

/** German nouns keep their capital inside a sentence; in the other languages names of forms are common nouns. */
function lowerFirst(i18n: Translator, text: string): string {
  return i18n.language === "de" ? text : text.charAt(0).toLocaleLowerCase(i18n.language) + text.slice(1);
}

/** The same text with a capital first. */
export function upperFirst(i18n: Translator, text: string): string {
  return text.charAt(0).toLocaleUpperCase(i18n.language) + text.slice(1);
}

/** Names of forms as a list inside a sentence: "jumelage, stedenband en mondiale netwerken". */
export function formList(i18n: Translator, ids: readonly Id[]): string {
  return i18n.format.list(ids.map((id) => lowerFirst(i18n, formName(i18n, id))));
}

/** The same at the start of a sentence. */
export function formListFirst(i18n: Translator, ids: readonly Id[]): string {
  return upperFirst(i18n, formList(i18n, ids));
}

/** Name of a criterion. */
export function criterionName(i18n: Translator, id: Id): string {
  return i18n.data.criteria[id]?.name ?? id;
}

/** "12 plussen". */
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

/** What a fit means for one resource: "0,3 VTE te kort", "past", "behoefte onbekend". */
export function resourceText(i18n: Translator, resource: "staff" | "money", fit: ResourceFit<number>): string {
  const { t } = i18n;
  if (fit.fit === "fits") return t("fit.fits");
  if (fit.fit === "stretch") return t("fit.toFree", { amount: resourceAmount(i18n, resource, fit.toFree ?? 0) });
  if (fit.fit === "not-now") return t("fit.lacking", { amount: resourceAmount(i18n, resource, fit.lacking ?? 0) });
  if (fit.unknown === "need") return t("fit.needUnknown");
  return fit.toFree === null
    ? t("fit.capacityUnknown")
    : t("fit.capacityShort", { amount: resourceAmount(i18n, resource, fit.toFree) });
}

/** What a form needs at least: "minstens 0,5 VTE", "geen ondergrens", "onbekend". */
export function needText(i18n: Translator, resource: "staff" | "money", minimum: number | null): string {
  if (minimum === null) return i18n.t("common.unknown");
  if (minimum === 0) return i18n.t("fit.needNone");
  return i18n.t("fit.need", { amount: resourceAmount(i18n, resource, minimum) });
}

/** "lang", or "middellang tot lang". */
export function termText(i18n: Translator, term: TermRange): string {
  const band = (n: 1 | 2 | 3) => i18n.t(`term.band_${n}`);
  if (term.from === term.to) return band(term.from);
  return i18n.t("term.range", { from: band(term.from), to: band(term.to) });
}

/** Whether the term of a form fits what was asked; null = no term was asked. */
export function termFitText({ t }: Translator, fits: boolean | null): string {
  return fits === null ? t("term.notAsked") : t(fits ? "term.fits" : "term.notFits");
}

/** Where a fact stands: "matrix, p. 4". Lines are for who keeps the data, pages for readers. */
export function sourceText(i18n: Translator, source: Source | null): string {
  const { t, format } = i18n;
  if (source === null) return t("source.none");
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

/** The same inside a sentence: "wederkerigheid". */
export function partNameInside(i18n: Translator, part: Pick<Part, "kind" | "id">): string {
  return lowerFirst(i18n, partName(i18n, part));
}

/** What was asked on a part: pluses, and the terms or options where there are any: "2 (kort)", "2 × 3". */
export function askedText(i18n: Translator, part: Part): string {
  const { t } = i18n;
  const count =
    part.multiplier === 1 ? String(part.asked) : t("result.times", { multiplier: part.multiplier, count: part.asked });
  if (part.wanted === null) return count;
  const texts = part.kind === "occasion" ? i18n.data.occasions : i18n.data.partnerRegions;
  const wanted =
    "term" in part.wanted
      ? termText(i18n, part.wanted.term)
      : part.wanted.options.map((id) => texts[id]?.name ?? id).join(i18n.format.semicolon);
  return t("result.partAskedTerm", { asked: count, wanted });
}

/** Name of the occasion or region that a part looked up; null for the others. */
export function partOption(i18n: Translator, part: Part): string | null {
  if (part.option === null) return null;
  const texts = part.kind === "occasion" ? i18n.data.occasions : i18n.data.partnerRegions;
  return texts[part.option]?.name ?? part.option;
}
