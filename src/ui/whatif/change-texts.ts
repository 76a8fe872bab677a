import { answerText, optionText } from "../../i18n/answer-text";
import { numberOf } from "../../i18n/headline";
import { euroPerYear, formList, fte, partNameInside, pluses, upperFirst } from "../../i18n/phrases";
import type { Words } from "../../i18n/words";
import { questionsOf } from "../../questionnaire/course";
import type { ChangeOption, ChangeOptions, FormOptions } from "../../report/changes";
import { facts } from "../../state/app";

type ChangedAnswer = ChangeOption["changes"][number];
type Resources = NonNullable<ChangeOption["resources"]>;

/** "1 plus minder voor wederkerigheid", "geen mening over wederkerigheid". */
function ambitionText(words: Words, { path, from, to }: ChangedAnswer): string {
  const { t } = words;
  const criterion = partNameInside(words, { kind: "benefit", id: path.slice("ambitions.".length) });
  if (typeof to !== "number") return t("smallest.noOpinion", { criterion });
  if (typeof from !== "number") return t("smallest.asked", { pluses: pluses(words, to), criterion });
  const text = pluses(words, Math.abs(to - from));
  return t(to > from ? "smallest.more" : "smallest.less", { pluses: text, criterion });
}

function asList(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** "bij ‘Aanleiding’ kiest u ook ‘Een ramp of crisis’", "bij ‘Termijn’ kiest u ‘Kort’". */
function questionText(words: Words, { path, from, to }: ChangedAnswer): string {
  const { t, data } = words;
  const question = questionsOf(facts.questionnaire).find(({ feeds }) => feeds === path);
  if (question === undefined) return path;
  const label = data.questions[question.id]?.label ?? question.id;
  const name = (option: string) => optionText(words, question, option).name;
  const [before, after] = [asList(from), asList(to)];
  const pieces = [
    ...after.filter((id) => !before.includes(id)).map((id) => t("smallest.also", { option: name(id) })),
    ...before.filter((id) => !after.includes(id)).map((id) => t("smallest.without", { option: name(id) })),
  ];
  const one = t("smallest.option", { option: answerText(words, question, to, null) ?? t("check.unanswered") });
  return t("smallest.answer", { label, what: pieces.length === 0 ? one : words.format.list(pieces) });
}

/** "0,3 VTE en € 4.000 per jaar meer". */
function freedText(words: Words, { fte: staff, euroPerYear: money }: Resources): string {
  const amounts = [...(staff > 0 ? [fte(words, staff)] : []), ...(money > 0 ? [euroPerYear(words, money)] : [])];
  return words.t("smallest.freed", { amounts: words.format.list(amounts) });
}

/** One way in a sentence: "1 plus minder voor wederkerigheid: dan staat jumelage mee vooraan." */
export function changeSentence(words: Words, { form, place, resources, changes }: ChangeOption): string {
  const pieces = [
    ...(resources === null ? [] : [freedText(words, resources)]),
    ...changes.map((one) => (one.path.startsWith("ambitions.") ? ambitionText(words, one) : questionText(words, one))),
  ];
  return words.t(`smallest.${place}`, {
    count: numberOf(words, [form]),
    changes: upperFirst(words, words.format.list(pieces)),
    form: formList(words, [form]),
  });
}

/** What makes a form attainable without putting it first; null where that is not so, or nothing is lacking. */
export function attainableSentence(words: Words, { form, resources }: FormOptions): string | null {
  if (resources === null || resources.thenFirst !== "no") return null;
  return words.t("smallest.attainable", {
    count: numberOf(words, [form]),
    changes: upperFirst(words, freedText(words, resources)),
    form: formList(words, [form]),
  });
}

/** Forms that can never come first, with the proof: the space that was searched. Null = there are none. */
export function neverText(words: Words, { forms, space }: ChangeOptions): string | null {
  const never = forms.filter((form) => form.never.among).map(({ form }) => form);
  if (never.length === 0) return null;
  const first = words.t("smallest.never", { forms: formList(words, never) });
  return `${first} ${spaceText(words, space)}`;
}

/** What was searched: "Wij rekenden alle 15.625 antwoorden op de ambities na, en ..." */
export function spaceText({ t, format }: Words, space: ChangeOptions["space"]): string {
  const single = space.double + space.term + space.occasions + space.partnerRegion;
  const text = t("smallest.space", { ambitions: format.number(space.ambitions), single: format.number(single) });
  return space.allOccasions ? text : `${text} ${t("smallest.spaceNear")}`;
}
