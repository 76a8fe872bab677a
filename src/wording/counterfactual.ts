import { answerText, optionText } from "./answer";
import { numberOf } from "./headline";
import { euroPerYear, formList, fte, partNameInside, pluses, upperFirst } from "./phrases";
import type { Translator } from "../i18n/translator";
import type { Headline } from "../domain/advice";
import type { Question } from "../domain/dataset";
import type { ChangeOption, ChangeOptions, FormOptions } from "../report/counterfactual";

type ChangedAnswer = ChangeOption["changes"][number];
type Resources = NonNullable<ChangeOption["resources"]>;

/** "1 plus minder voor wederkerigheid", "geen mening over wederkerigheid". */
function ambitionText(i18n: Translator, { path, from, to }: ChangedAnswer): string {
  const { t } = i18n;
  const criterion = partNameInside(i18n, { kind: "benefit", id: path.slice("ambitions.".length) });
  if (typeof to !== "number") return t("counterfactual.noOpinion", { criterion });
  if (typeof from !== "number") return t("counterfactual.asked", { pluses: pluses(i18n, to), criterion });
  const text = pluses(i18n, Math.abs(to - from));
  return t(to > from ? "counterfactual.more" : "counterfactual.less", { pluses: text, criterion });
}

function asList(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** "bij ‘Aanleiding’ kiest u ook ‘Een ramp of crisis’", "bij ‘Termijn’ kiest u ‘Kort’". */
function questionText(i18n: Translator, { path, from, to }: ChangedAnswer, questions: readonly Question[]): string {
  const { t, data } = i18n;
  const question = questions.find(({ answerPath }) => answerPath === path);
  if (question === undefined) return path;
  const label = data.questions[question.id]?.label ?? question.id;
  const name = (option: string) => optionText(i18n, question, option).name;
  const [before, after] = [asList(from), asList(to)];
  const pieces = [
    ...after.filter((id) => !before.includes(id)).map((id) => t("counterfactual.also", { option: name(id) })),
    ...before.filter((id) => !after.includes(id)).map((id) => t("counterfactual.without", { option: name(id) })),
  ];
  const one = t("counterfactual.option", { option: answerText(i18n, question, to, null) ?? t("check.unanswered") });
  return t("counterfactual.answer", { label, what: pieces.length === 0 ? one : i18n.format.list(pieces) });
}

/** "0,3 VTE en € 4.000 per jaar meer". */
function freedText(i18n: Translator, { fte: staff, euroPerYear: money }: Resources): string {
  const amounts = [...(staff > 0 ? [fte(i18n, staff)] : []), ...(money > 0 ? [euroPerYear(i18n, money)] : [])];
  return i18n.t("counterfactual.freed", { amounts: i18n.format.list(amounts) });
}

/** One way in a sentence: "1 plus minder voor wederkerigheid: dan staat jumelage mee vooraan." */
export function changeSentence(
  i18n: Translator,
  { form, place, resources, changes }: ChangeOption,
  questions: readonly Question[],
): string {
  const pieces = [
    ...(resources === null ? [] : [freedText(i18n, resources)]),
    ...changes.map((one) =>
      one.path.startsWith("ambitions.") ? ambitionText(i18n, one) : questionText(i18n, one, questions),
    ),
  ];
  return i18n.t(`counterfactual.${place}`, {
    count: numberOf(i18n, [form]),
    changes: upperFirst(i18n, i18n.format.list(pieces)),
    form: formList(i18n, [form]),
  });
}

/** What makes a form attainable without putting it first; null where that is not so, or nothing is lacking. */
export function attainableSentence(i18n: Translator, { form, resources }: FormOptions): string | null {
  if (resources === null || resources.thenFirst !== "no") return null;
  return i18n.t("counterfactual.attainable", {
    count: numberOf(i18n, [form]),
    changes: upperFirst(i18n, freedText(i18n, resources)),
    form: formList(i18n, [form]),
  });
}

/** Whether anything puts another form first. */
export function leadText({ t }: Translator, { forms }: ChangeOptions, headline: Headline): string {
  if (forms.some(({ never }) => !never.among)) return t("counterfactual.lead");
  return t(headline.kind === "top" && headline.everyForm ? "counterfactual.allFirst" : "counterfactual.noWay");
}

/** Forms that can never come first, where there are any, and the proof: the space that was searched. */
export function provenText(i18n: Translator, { forms, space }: ChangeOptions): string {
  const never = forms.filter((form) => form.never.among).map(({ form }) => form);
  const first = never.length === 0 ? "" : `${i18n.t("counterfactual.never", { forms: formList(i18n, never) })} `;
  return first + spaceText(i18n, space);
}

/** What was searched: "Wij rekenden alle 15.625 antwoorden op de ambities na, en ..." */
function spaceText({ t, format }: Translator, space: ChangeOptions["space"]): string {
  const single = space.double + space.term + space.occasions + space.partnerRegion;
  const text = t("counterfactual.space", { ambitions: format.number(space.ambitions), single: format.number(single) });
  return space.allOccasions ? text : `${text} ${t("counterfactual.spaceNear")}`;
}
