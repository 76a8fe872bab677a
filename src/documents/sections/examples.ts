import type { Translator } from "../../i18n/translator";
import type { PracticeMatch } from "../../report/match/types";
import { oldAmountDate } from "../../report/stale";
import { practiceReasonsText } from "../../wording/knowledge/match";
import { exampleFacts } from "../../wording/knowledge/knowledge";
import { amountText, oldAmountText, upperFirst } from "../../wording/phrases";
import { bullets, heading, paragraph } from "../blocks";
import type { Run } from "../model";
import { type Citations, pageOf } from "../pieces/citations";
import { amountLabel, type AsOf, isTold } from "../pieces/funding";
import type { Section } from "../section";

/** Maximum number of examples for the first form and for each other form. */
const ROOM = { first: 3, other: 1 } as const;

/** A single remark on an example's old amounts, with their dates. */
function oldAmounts(i18n: Translator, { practice }: PracticeMatch, { dataset, date }: AsOf): readonly Run[] {
  const dates = practice.amounts.flatMap((amount) => oldAmountDate(amount, dataset, date) ?? []);
  return dates.length === 0
    ? []
    : [{ text: ` ${oldAmountText(i18n, dataset, ...dates)}`, bold: true, colour: "stretch" }];
}

function exampleItem(i18n: Translator, match: PracticeMatch, asOf: AsOf, { cite }: Citations): readonly Run[] {
  const { t, data } = i18n;
  const { practice, reasons } = match;
  const texts = data.practices[practice.id];
  const title = texts?.title ?? practice.id;
  const facts = exampleFacts(i18n, practice);
  const why = practiceReasonsText(i18n, reasons);
  const amounts = practice.amounts
    .filter((amount) => !isTold(i18n, amount, texts?.summary ?? ""))
    .map((amount) => `${amountLabel(i18n, amount)}${amountText(i18n, amount)}.`);
  return [
    { text: `${title}${cite(practice.source, pageOf(title, practice.link))}. `, bold: true },
    ...(facts.length === 0 ? [] : [{ text: `${upperFirst(i18n, facts.join(" · "))}. ` }]),
    { text: [texts?.summary ?? "", ...amounts].join(" ") },
    ...oldAmounts(i18n, match, asOf),
    ...(practice.open ? [] : [{ text: ` ${t("practice.closed")}`, colour: "quiet" } as const]),
    ...(why === null ? [] : [{ text: ` ${why}.`, colour: "quiet" } as const]),
  ];
}

/** Examples of this very municipality, then those for the forms described in full, nearest first. */
export const examples: Section = (i18n, report, { forms, citations }) => {
  const { t } = i18n;
  if (forms.length === 0) return [];
  const own = report.top
    .flatMap(({ practices }) => practices)
    .filter(({ reasons }) => reasons.some(({ kind }) => kind === "municipality"));
  const nearest = forms.flatMap(({ practices }, index) => practices.slice(0, index === 0 ? ROOM.first : ROOM.other));
  const matches = [...new Map([...own, ...nearest].map((match) => [match.practice.id, match])).values()];
  return [
    heading(2, t("result.examples")),
    matches.length === 0
      ? paragraph(t("result.noExamples"))
      : bullets(matches.map((match) => exampleItem(i18n, match, report, citations))),
  ];
};
