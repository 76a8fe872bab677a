import type { About } from "../domain/about";
import type { Part, ResourceFit } from "../domain/advice";
import type { Amount, Id } from "../domain/dataset";
import type { Source } from "../domain/source";
import type { TermRange } from "../domain/level";
import type { Words } from "./words";

/** Name of a form; the id where a text is missing, never nothing. */
export function formName(words: Words, id: Id): string {
  return words.data.workForms[id]?.name ?? id;
}

/** German nouns keep their capital inside a sentence; in the other languages names of forms are common nouns. */
function lowerFirst(words: Words, text: string): string {
  return words.language === "de" ? text : text.charAt(0).toLocaleLowerCase(words.language) + text.slice(1);
}

/** The same text with a capital first. */
export function upperFirst(words: Words, text: string): string {
  return text.charAt(0).toLocaleUpperCase(words.language) + text.slice(1);
}

/** Names of forms as a list inside a sentence: "jumelage, stedenband en mondiale netwerken". */
export function formList(words: Words, ids: readonly Id[]): string {
  return words.format.list(ids.map((id) => lowerFirst(words, formName(words, id))));
}

/** The same at the start of a sentence. */
export function formListFirst(words: Words, ids: readonly Id[]): string {
  return upperFirst(words, formList(words, ids));
}

/** Name of a criterion. */
export function criterionName(words: Words, id: Id): string {
  return words.data.criteria[id]?.name ?? id;
}

/** "12 plussen". */
export function pluses(words: Words, count: number): string {
  return words.t("common.plusses", { count });
}

/** "0,5 VTE". */
export function fte(words: Words, amount: number): string {
  return words.t("common.fte", { amount: words.format.number(amount) });
}

/** "€ 10.000 per jaar". */
export function euroPerYear(words: Words, amount: number): string {
  return words.t("common.euroPerYear", { amount: words.format.euro(amount) });
}

/** An amount of staff or money with its unit. */
export function resourceAmount(words: Words, resource: "staff" | "money", amount: number): string {
  return resource === "staff" ? fte(words, amount) : euroPerYear(words, amount);
}

/** What a fit means for one resource: "0,3 VTE te kort", "past", "behoefte onbekend". */
export function resourceText(words: Words, resource: "staff" | "money", fit: ResourceFit<number>): string {
  const { t } = words;
  if (fit.fit === "fits") return t("fit.fits");
  if (fit.fit === "stretch") return t("fit.toFree", { amount: resourceAmount(words, resource, fit.toFree ?? 0) });
  if (fit.fit === "not-now") return t("fit.lacking", { amount: resourceAmount(words, resource, fit.lacking ?? 0) });
  if (fit.unknown === "need") return t("fit.needUnknown");
  return fit.toFree === null
    ? t("fit.capacityUnknown")
    : t("fit.capacityShort", { amount: resourceAmount(words, resource, fit.toFree) });
}

/** What a form needs at least: "minstens 0,5 VTE", "geen ondergrens", "onbekend". */
export function needText(words: Words, resource: "staff" | "money", minimum: number | null): string {
  if (minimum === null) return words.t("common.unknown");
  if (minimum === 0) return words.t("fit.needNone");
  return words.t("fit.need", { amount: resourceAmount(words, resource, minimum) });
}

/** "lang", or "middellang tot lang". */
export function termText(words: Words, term: TermRange): string {
  const band = (n: 1 | 2 | 3) => words.t(`term.band_${n}`);
  if (term.from === term.to) return band(term.from);
  return words.t("term.range", { from: band(term.from), to: band(term.to) });
}

/** Where a fact stands: "matrix, p. 4, regel 75". */
export function sourceText(words: Words, source: Source | null): string {
  const { t, format } = words;
  if (source === null) return t("source.none");
  if (source.kind === "matrix") return t("source.matrix", { page: source.page, line: source.line });
  if (source.kind === "public")
    return t("source.public", {
      where: source.where,
      date: source.date === null ? t("source.undated") : format.date(source.date),
    });
  return [source, ...(source.further ?? [])]
    .map(({ page, lines }) => {
      const list = format.list(lines.map(String));
      return t("source.chapter", { page, lines: t("source.line", { count: lines.length, list }) });
    })
    .join(format.semicolon);
}

/** An amount with unit, range and year: "€ 30.000 tot € 40.000 per jaar". */
export function amountText(words: Words, amount: Amount): string {
  const { t, format } = words;
  const one = amount.unit.startsWith("eur") ? format.euro : format.number;
  const value =
    amount.min === amount.max ? one(amount.min) : t("amount.range", { min: one(amount.min), max: one(amount.max) });
  const text = t(`amount.unit_${amount.unit}`, { amount: value });
  return amount.year === null ? text : `${text} ${t("amount.year", { year: amount.year })}`;
}

/** What is said of an amount that is old. */
export function oldAmountText({ t, format }: Words, { staleAfterMonths }: About, date: string): string {
  return t("amount.stale", { date: format.date(date), count: staleAfterMonths.amounts });
}

/** What a part of the score is about: the criterion, "Aanleiding" or "Partner". */
export function partName(words: Words, part: Pick<Part, "kind" | "id">): string {
  if (part.kind === "occasion") return words.t("result.occasion");
  if (part.kind === "partner-region") return words.t("result.partnerRegion");
  return criterionName(words, part.id);
}

/** The same inside a sentence: "wederkerigheid". */
export function partNameInside(words: Words, part: Pick<Part, "kind" | "id">): string {
  return lowerFirst(words, partName(words, part));
}

/** What was asked on a part: pluses, and the terms or options where there are any: "2 (kort)", "2 × 3". */
export function askedText(words: Words, part: Part): string {
  const { t } = words;
  const count =
    part.multiplier === 1 ? String(part.asked) : t("result.times", { multiplier: part.multiplier, count: part.asked });
  if (part.wanted === null) return count;
  const texts = part.kind === "occasion" ? words.data.occasions : words.data.partnerRegions;
  const wanted =
    "term" in part.wanted
      ? termText(words, part.wanted.term)
      : part.wanted.options.map((id) => texts[id]?.name ?? id).join(words.format.semicolon);
  return t("result.partAskedTerm", { asked: count, wanted });
}

/** Name of the occasion or region that a part looked up; null for the others. */
export function partOption(words: Words, part: Part): string | null {
  if (part.option === null) return null;
  const texts = part.kind === "occasion" ? words.data.occasions : words.data.partnerRegions;
  return texts[part.option]?.name ?? part.option;
}
