import { answerText, optionText } from "../answers/answer";
import { euroPerYear, formList, fte, numberOf, pluses, questionLabel, upperFirst, wishName } from "../phrases";
import type { Id } from "../../domain/id";
import type { Translator } from "../../i18n/translator";
import type { Question } from "../../domain/question";
import type { ChangedAnswer, FormCounterfactual } from "../../report/analysis";
import type { Headline } from "../../report/headline";

const AMBITIONS = "ambitions.";
const MEANS: ReadonlySet<string> = new Set(["staff.freed", "money.freed"]);

/** "1 punt minder voor wereldburgerschap". */
function ambitionText(i18n: Translator, { path, from, to }: ChangedAnswer): string {
  const change = Number(to) - Number(from ?? 0);
  const values = { pluses: pluses(i18n, Math.abs(change)), criterion: wishName(i18n, path.slice(AMBITIONS.length)) };
  return i18n.t(change > 0 ? "counterfactual.more" : "counterfactual.less", values);
}

function asList(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** "bij ‘Aanleiding’ kiest u ook ‘Een ramp of crisis’", "bij ‘Termijn’ kiest u ‘Kort’". */
function questionText(i18n: Translator, { path, from, to }: ChangedAnswer, questions: readonly Question[]): string {
  const { t } = i18n;
  const question = questions.find(({ answerPath }) => answerPath === path);
  if (question === undefined) return path;
  const label = questionLabel(i18n, question.id);
  const name = (option: string) => optionText(i18n, question, option).name;
  const [before, after] = [asList(from), asList(to)];
  const added = after.filter((id) => !before.includes(id));
  const removed = before.filter((id) => !after.includes(id));
  const quoted = (ids: readonly string[]) =>
    i18n.format.list(ids.map((id) => t("counterfactual.option", { option: name(id) })));
  // Where nothing is kept, "also" would say that something is.
  const pieces =
    added.length > 0 && removed.length > 0 && added.length === after.length
      ? [t("counterfactual.instead", { options: quoted(added), others: quoted(removed) })]
      : [
          ...added.map((id) => t("counterfactual.also", { option: name(id) })),
          ...removed.map((id) => t("counterfactual.without", { option: name(id) })),
        ];
  const one = t("counterfactual.option", { option: answerText(i18n, question, to, null) ?? t("check.unanswered") });
  return t("counterfactual.answer", { label, what: pieces.length === 0 ? one : i18n.format.list(pieces) });
}

/** "0,3 VTE en € 4.000 per jaar meer vrijmaken". */
function freedTexts(i18n: Translator, resources: FormCounterfactual["resources"]): readonly string[] {
  const { fte: staff, euroPerYear: money } = resources ?? { fte: 0, euroPerYear: 0 };
  const amounts = [...(staff > 0 ? [fte(i18n, staff)] : []), ...(money > 0 ? [euroPerYear(i18n, money)] : [])];
  return amounts.length === 0 ? [] : [i18n.t("counterfactual.freed", { amounts: i18n.format.list(amounts) })];
}

/**
 * Short descriptions of the changes: freed means, then conditions, then points. Empty if nothing puts the form first.
 */
export function changeTexts(
  i18n: Translator,
  { resources, smallest }: FormCounterfactual,
  questions: readonly Question[],
): readonly string[] {
  if (smallest === null) return [];
  const answers = smallest.changes.filter(({ path }) => !MEANS.has(path));
  return [
    ...freedTexts(i18n, resources),
    ...answers.map((one) =>
      one.path.startsWith(AMBITIONS) ? ambitionText(i18n, one) : questionText(i18n, one, questions),
    ),
  ];
}

/**
 * The outcome within a sentence: "dan komt een jumelage alleen eerst". null = nothing puts the form first.
 * @param forms all that come first by this very change.
 */
export function outcomeText(
  i18n: Translator,
  { form, smallest }: FormCounterfactual,
  forms: readonly Id[] = [form],
): string | null {
  if (smallest === null) return null;
  return i18n.t(`counterfactual.${smallest.place}`, { count: numberOf(i18n, forms), form: formList(i18n, forms) });
}

/**
 * The nearest ways, one sentence each: "1 punt minder voor wederzijds leren: dan komt een jumelage alleen eerst." Forms
 * that the same change puts first share a sentence.
 */
export function changeSentences(
  i18n: Translator,
  all: readonly FormCounterfactual[],
  questions: readonly Question[],
): readonly string[] {
  const ways = all.map((change) => i18n.format.list(changeTexts(i18n, change, questions)));
  const sameWay = (one: number, other: number) =>
    ways[one] === ways[other] && all[one]?.smallest?.place === all[other]?.smallest?.place;
  return all.flatMap((change, at) => {
    if (all.some((_, before) => before < at && sameWay(before, at))) return [];
    const forms = all.flatMap(({ form }, other) => (sameWay(at, other) ? [form] : []));
    const outcome = outcomeText(i18n, change, forms);
    if (outcome === null) return [];
    return [i18n.t("counterfactual.sentence", { changes: upperFirst(i18n, ways[at] ?? ""), outcome })];
  });
}

/** Whether any change searched puts another form first. */
export function leadText({ t }: Translator, changes: readonly FormCounterfactual[], headline: Headline): string {
  if (changes.some(({ smallest }) => smallest !== null)) return t("counterfactual.lead");
  return t(headline.kind === "top" && headline.everyForm ? "counterfactual.allFirst" : "counterfactual.noWay");
}

/** What was searched, and the forms that no change puts first. */
export function searchedText(i18n: Translator, changes: readonly FormCounterfactual[]): string {
  const none = changes.filter(({ smallest }) => smallest === null).map(({ form }) => form);
  const space = i18n.t("counterfactual.space");
  return none.length === 0
    ? space
    : `${i18n.t("counterfactual.none", { count: none.length, forms: formList(i18n, none) })} ${space}`;
}
