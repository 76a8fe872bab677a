import type { About } from "../domain/about";
import type { Part } from "../domain/advice";
import type { Amount } from "../domain/facts/amount";
import type { Channel } from "../domain/facts/channel";
import type { Id } from "../domain/id";
import type { Need } from "../domain/facts/matrix";
import type { Source } from "../domain/facts/source";
import type { Level, TermRange } from "../domain/level";
import type { Gender } from "../domain/texts";
import type { Translate } from "../i18n/i18next";
import type { Translator } from "../i18n/translator";

/** A level in words: "2 plussen". */
export function levelWords(t: Translate, level: Level): string {
  return level === 0 ? t("common.noSign") : t("common.signs", { count: level });
}

/** Name of a form, or its id if the text is missing. */
export function formName(i18n: Translator, id: Id): string {
  return i18n.data.workForms[id]?.name ?? id;
}

/** Name of a funding channel, or of its successor. */
export function channelName(
  { data }: Pick<Translator, "data">,
  { id, newName }: Pick<Channel, "id" | "newName">,
): string {
  return newName ?? data.channels[id]?.name ?? id;
}

/** The cases of a form's name in a sentence. */
type FormCase = "inSentence" | "withArticle" | "own";

/** A form in a sentence: "een stedenband", "uw stedenband". */
export function formIn(i18n: Translator, id: Id, as: FormCase = "inSentence"): string {
  return i18n.data.workForms[id]?.[as] ?? id;
}

/** Grammatical number of a list of forms: 1, or 2 for several or a plural name. */
export function numberOf(i18n: Translator, forms: readonly Id[]): number {
  const [only = ""] = forms;
  return forms.length > 1 || i18n.data.workForms[only]?.plural === true ? 2 : 1;
}

/** Agreement with one form, as i18next needs it: number as count, and gender as context. */
export function agreement(
  i18n: Translator,
  form: Id,
): { readonly count: number; readonly context: Gender | undefined } {
  return { count: numberOf(i18n, [form]), context: i18n.data.workForms[form]?.gender };
}

/** Capitalises the first letter. */
export function upperFirst(i18n: Translator, text: string): string {
  return text.charAt(0).toLocaleUpperCase(i18n.whole) + text.slice(1);
}

/** Lower case for the first letter, within a sentence. */
export function lowerFirst(i18n: Translator, text: string): string {
  return text.charAt(0).toLocaleLowerCase(i18n.whole) + text.slice(1);
}

/** Forms as a list within a sentence: "een jumelage, een stedenband en mondiale netwerken". */
export function formList(i18n: Translator, ids: readonly Id[], as?: FormCase): string {
  return i18n.format.list(ids.map((id) => formIn(i18n, id, as)));
}

/** The same for rows of forms. */
export function formsAs(i18n: Translator, rows: readonly { readonly form: Id }[], as: FormCase): string {
  return i18n.format.list(rows.map(({ form }) => formIn(i18n, form, as)));
}

/** Forms as a label: a single name, or a list with a capital. */
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

/** "de 14 punten". */
export function pointsOf(i18n: Translator, asked: number): string {
  return i18n.t("common.pointsOf", { count: asked });
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

/** The same within a sentence, with the currency in words: "2.000 euro per jaar". */
export function resourceInSentence(i18n: Translator, resource: "staff" | "money", amount: number): string {
  return resource === "staff"
    ? fte(i18n, amount)
    : i18n.t("common.eurosPerYear", { amount: i18n.format.number(amount) });
}

/** Amounts of people and money as a list without null and 0: "0,3 VTE en 7.000 euro per jaar"; empty = none. */
export function amountList(i18n: Translator, staff: number | null, money: number | null): string {
  const amounts = [
    ["staff", staff],
    ["money", money],
  ] as const;
  return i18n.format.list(
    amounts.flatMap(([resource, amount]) =>
      amount === null || amount === 0 ? [] : [resourceInSentence(i18n, resource, amount)],
    ),
  );
}

/** The minimum need of a form: "minstens 0,5 VTE", "geen ondergrens", "onbekend". */
export function needText(i18n: Translator, resource: "staff" | "money", minimum: number | null): string {
  if (minimum === null) return i18n.t("common.unknown");
  if (minimum === 0) return i18n.t("fit.needNone");
  return i18n.t("fit.need", { amount: resourceAmount(i18n, resource, minimum) });
}

/** Whose minimum it is: recommended, our reading, or set by the person. */
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

/** The source of what the guide leaves open: "zo lezen de makers het; gids vanaf p. 10". */
export function readingText(i18n: Translator, source: Source): string {
  return `${i18n.t("common.ourReading")}${i18n.format.semicolon}${sourceText(i18n, source)}`;
}

/** Source of a fact: "matrix, p. 4". Readers get pages; lines are for data editors. */
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

/** The remark on old amounts, with the date of each. */
export function oldAmountText(
  { t, format }: Translator,
  { staleAfterMonths }: About,
  ...of: readonly string[]
): string {
  const count = staleAfterMonths.amounts;
  const dates = format.list([...new Set(of)].toSorted().map(format.date));
  return of.length > 1 ? t("amount.staleMany", { count, dates }) : t("amount.stale", { count, date: dates });
}

/** The subject of a part of the score, as it is asked: "Een sterker bestuur", "Aanleiding" or "Partner". */
export function partName(i18n: Translator, part: Pick<Part, "kind" | "id">): string {
  if (part.kind === "occasion") return i18n.t("result.occasion");
  if (part.kind === "partner-region") return i18n.t("result.partnerRegion");
  return upperFirst(i18n, criterionInSentence(i18n, part.id));
}

/** Where the level of a part stands: the criterion in the guide's words, or the option that determined it. */
export function partFoundAt(i18n: Translator, part: Part): string | null {
  return part.kind === "benefit" ? criterionName(i18n, part.id) : partOption(i18n, part);
}

/** The same as a wish within a sentence: "een sterker bestuur", "uw aanleiding". */
export function wishName(i18n: Translator, id: Id): string {
  if (id === "occasion" || id === "partner-region") return i18n.t(`common.wish_${id}`);
  return criterionInSentence(i18n, id);
}

/** The same as a wish in the third person, on its own: "een sterker bestuur", "de aanleiding". */
export function wishNamed(i18n: Translator, id: Id): string {
  if (id === "occasion" || id === "partner-region") return i18n.t(`common.part_${id}`);
  return criterionInSentence(i18n, id);
}

/** A wish within a sentence, in the third person: "een sterker bestuur", "de aanleiding". */
export function wishInThirdPerson(i18n: Translator, { kind, id }: Pick<Part, "kind" | "id">): string {
  return kind === "benefit" ? criterionInSentence(i18n, id) : i18n.t(`headline.condition_${kind}`);
}

/** Pages of the guide: "p. 4 en 10". */
export function pagesText({ t, format }: Translator, pages: readonly number[]): string {
  return t("document.pages", { count: pages.length, list: format.list(pages.map(String)) });
}

/** A criterion within a sentence: "een sterker bestuur". */
function criterionInSentence(i18n: Translator, id: Id): string {
  return i18n.data.criteria[id]?.inSentence ?? id;
}

/** What was asked on a part: points, and any options: "2 (Europa)". */
export function askedText(i18n: Translator, part: Part): string {
  const wanted = optionNames(i18n, part);
  return wanted === null ? String(part.asked) : i18n.t("result.partAskedTerm", { asked: String(part.asked), wanted });
}

/** Names of the options asked; null for a benefit. */
export function optionNames(i18n: Translator, { kind, options }: Part): string | null {
  if (kind === "benefit") return null;
  const texts = kind === "occasion" ? i18n.data.occasions : i18n.data.partnerRegions;
  return options.map((id) => texts[id]?.name ?? id).join(i18n.format.semicolon);
}

/** Name of the occasion or region that determined a part; null for benefits. */
export function partOption(i18n: Translator, part: Part): string | null {
  if (part.option === null) return null;
  const texts = part.kind === "occasion" ? i18n.data.occasions : i18n.data.partnerRegions;
  return texts[part.option]?.name ?? part.option;
}

/** The label of a question. */
export function questionLabel({ data }: Translator, id: Id): string {
  return data.questions[id]?.label ?? id;
}
