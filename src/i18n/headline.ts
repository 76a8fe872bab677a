import type { Better, Headline } from "../domain/advice";
import { euroPerYear, formList, formListFirst, formName, fte, pluses } from "./phrases";
import type { Words } from "./words";

/** From this many forms on, a tie is counted in the title and named below it. */
const NAMED_IN_TITLE = 3;

/** Grammatical number of a list of forms: 1, or 2 where the name itself is a plural or there are more. */
export function numberOf(words: Words, forms: readonly string[]): number {
  const [only = ""] = forms;
  return forms.length > 1 || words.data.workForms[only]?.plural === true ? 2 : 1;
}

/** The advice as a title: one line without a full stop. */
export function headlineTitle(words: Words, headline: Headline): string {
  const { t } = words;
  if (headline.kind === "nothing-asked") return t("headline.nothing");
  if (headline.kind === "none-attainable") return t("headline.none");
  const { forms } = headline;
  if (forms.length > NAMED_IN_TITLE) return t("headline.tieMany", { number: forms.length });
  const names = formListFirst(words, forms);
  if (forms.length > 1) return t("headline.tie", { forms: names });
  return t("headline.top", { count: numberOf(words, forms), forms: names });
}

function lackingText(words: Words, better: Better): string | null {
  const lacking = [
    ...(better.lackingFte === null ? [] : [fte(words, better.lackingFte)]),
    ...(better.lackingEuroPerYear === null ? [] : [euroPerYear(words, better.lackingEuroPerYear)]),
  ];
  if (lacking.length === 0) return null;
  const list = words.format.list(lacking);
  const [first = ""] = better.forms;
  return better.forms.length === 1
    ? words.t("headline.lacking", { lacking: list })
    : words.t("headline.lackingFirst", { form: formList(words, [first]), lacking: list });
}

type Top = Extract<Headline, { kind: "top" }>;

/** What must be freed for one form: "0,2 VTE en € 4.000 per jaar". */
function toFree(words: Words, { fte: staff, euroPerYear: money }: Top["stretch"][number]): string {
  return words.format.list([
    ...(staff === null ? [] : [fte(words, staff)]),
    ...(money === null ? [] : [euroPerYear(words, money)]),
  ]);
}

/** Whether people and money fit, and where that cannot be told: because of the source, or because of the answers. */
function fitTexts(words: Words, headline: Top): string[] {
  const { t } = words;
  const { forms, stretch, needUnknown, capacityUnknown } = headline;
  const texts: string[] = stretch.map((item) =>
    t("headline.stretch", { form: formList(words, [item.form]), amount: toFree(words, item) }),
  );
  for (const resource of ["staff", "money"] as const) {
    const unknown = needUnknown[resource];
    if (unknown.length === forms.length) texts.push(t(`headline.needUnknownAll_${resource}`));
    else if (unknown.length > 0) texts.push(t(`headline.needUnknown_${resource}`, { forms: formList(words, unknown) }));
    if (capacityUnknown[resource].length > 0) texts.push(t(`headline.capacityUnknown_${resource}`));
  }
  return texts.length === 0 ? [t("headline.allFits")] : texts;
}

/** The sentences under the title: pluses delivered of pluses asked, and whether people and money fit. */
export function headlineLead(words: Words, headline: Headline): readonly string[] {
  const { t } = words;
  if (headline.kind === "nothing-asked") return [t("headline.nothingText")];
  if (headline.kind === "none-attainable") {
    const { forms, delivered, asked } = headline.better;
    const best = t("headline.noneBest", { forms: formList(words, forms), delivered, pluses: pluses(words, asked) });
    const lacking = lackingText(words, headline.better);
    return lacking === null ? [best] : [best, lacking];
  }
  const { forms, delivered, asked } = headline;
  const names = forms.length > NAMED_IN_TITLE ? [t("headline.tieNames", { forms: formList(words, forms) })] : [];
  const values = { delivered, pluses: pluses(words, asked) };
  const score = forms.length > 1 ? t("headline.deliveredEach", values) : t("headline.delivered", values);
  return [...names, score, ...fitTexts(words, headline)];
}

/** The sentences about a better form that is not attainable now; none when there is no such form. */
export function betterTexts(words: Words, headline: Headline): readonly string[] {
  if (headline.kind !== "top" || headline.better === null) return [];
  const { better } = headline;
  const more = words.t("headline.better", {
    count: numberOf(words, better.forms),
    forms: better.forms.length === 1 ? formName(words, better.forms[0] ?? "") : formListFirst(words, better.forms),
    delivered: better.delivered,
    pluses: pluses(words, better.asked),
  });
  const lacking = lackingText(words, better);
  return lacking === null ? [more] : [more, lacking];
}
