import type { Translator } from "../../i18n/translator";
import type { FormReport, Report } from "../../report/report";
import type { PracticeMatch } from "../../report/match/types";
import { practiceReasonsText } from "../../wording/match";
import { amountText, formList, formName, sourceText } from "../../wording/phrases";
import { bullets, heading, numbered, paragraph } from "../blocks";
import type { Block, Run } from "../model";
import { amountLabel, type AsOf, fundingTable, oldAmountRuns } from "../pieces/funding";
import { needItems, needRuns } from "../pieces/needs";
import { planBlocks } from "../pieces/plan";
import { scoreTable } from "../pieces/score";
import { stepItems } from "../pieces/steps";
import type { Section } from "./section";

function practiceItem(i18n: Translator, { practice, reasons }: PracticeMatch, asOf: AsOf): readonly Run[] {
  const { t, data } = i18n;
  const texts = data.practices[practice.id];
  const why = practiceReasonsText(i18n, reasons);
  return [
    { text: `${texts?.title ?? practice.id}. `, bold: true },
    { text: `${texts?.summary ?? ""} ` },
    ...practice.amounts.flatMap((amount): readonly Run[] => [
      { text: `${amountLabel(i18n, amount)}${amountText(i18n, amount)}.` },
      ...oldAmountRuns(i18n, amount, asOf, " "),
      { text: " " },
    ]),
    ...(practice.open ? [] : [{ text: `${t("practice.closed")} ` }]),
    { text: `${why === null ? "" : `${why}. `}${sourceText(i18n, practice.source)}`, colour: "quiet" },
  ];
}

function stepBlocks(i18n: Translator, { form }: FormReport, report: Report): readonly Block[] {
  return [heading(3, i18n.t("result.steps")), numbered(stepItems(i18n, form, report))];
}

/** Channels and examples that a document has room for, for the first form and for each of the others. */
const ROOM = { first: { channels: 6, practices: 3 }, other: { channels: 3, practices: 1 } } as const;

/** Channels that may give money as a table; the others by name, for whoever wonders where they are. */
function fundingBlocks(i18n: Translator, form: FormReport, report: Report, room: number): readonly Block[] {
  const { t, data, format } = i18n;
  const usable = form.channels.filter(({ verdict }) => verdict !== "not");
  const shown = usable.slice(0, room);
  const rest = form.channels.filter((match) => !shown.includes(match));
  const names = rest.map(({ channel: { id } }) => data.channels[id]?.name ?? id);
  return [
    heading(3, t("result.funding")),
    ...(shown.length === 0
      ? [paragraph(t("result.noFunding"))]
      : [fundingTable(i18n, form, shown, report), paragraph(t("channel.check"), "quiet")]),
    ...(names.length === 0
      ? []
      : [paragraph(t("document.fundingOther", { names: names.join(format.semicolon) }), "quiet")]),
  ];
}

/** Why, point by point; people and money; funding; examples; first steps; combinations. */
function wholeForm(i18n: Translator, form: FormReport, report: Report, first: boolean): readonly Block[] {
  const { t, data } = i18n;
  const texts = data.workForms[form.form];
  const { practices, combinesWith, notes } = form;
  const room = first ? ROOM.first : ROOM.other;
  return [
    heading(2, formName(i18n, form.form)),
    paragraph(texts?.what ?? ""),
    ...(form.advice.asked > 0 ? [scoreTable(i18n, form)] : []),
    heading(3, t("result.needs")),
    bullets(needItems(i18n, form, report)),
    ...(form.amounts.length === 0 ? [paragraph(t("result.noAmounts"))] : []),
    ...(form.plan === null ? [] : planBlocks(i18n, form.plan, first)),
    ...fundingBlocks(i18n, form, report, room.channels),
    heading(3, t("result.examples")),
    practices.length === 0
      ? paragraph(t("result.noExamples"))
      : bullets(practices.slice(0, room.practices).map((match) => practiceItem(i18n, match, report))),
    ...stepBlocks(i18n, form, report),
    heading(3, t("result.combines")),
    paragraph(texts?.combines ?? ""),
    ...(combinesWith.length === 0
      ? []
      : [paragraph(t("result.combinesNamed", { forms: formList(i18n, combinesWith) }), "quiet")]),
    ...(notes.length === 0
      ? []
      : [heading(3, t("result.notes")), bullets(notes.map((note) => data.notes[note]?.text ?? note))]),
  ];
}

/** Channels that two pages have room for. */
const SHORT_CHANNELS = 2;

/** What a form asks and begins with. */
function shortForm(i18n: Translator, form: FormReport, report: Report): readonly Block[] {
  const { t, data, format } = i18n;
  const channels = form.channels
    .filter(({ verdict }) => verdict !== "not")
    .slice(0, SHORT_CHANNELS)
    .map(({ channel: { id, status, checkedOn } }): readonly Run[] => [
      { text: `${data.channels[id]?.name ?? id}${format.colon}`, bold: true },
      { text: t(`channel.status_${status}`) },
      { text: `, ${t("channel.checked", { date: format.date(checkedOn) })}`, colour: "quiet" },
    ]);
  return [
    heading(2, formName(i18n, form.form)),
    paragraph(data.workForms[form.form]?.short ?? ""),
    ...(form.plan === null
      ? [bullets([needRuns(i18n, form, "staff"), needRuns(i18n, form, "money")])]
      : planBlocks(i18n, form.plan, false)),
    ...(channels.length === 0 ? [] : [heading(3, t("result.funding")), bullets(channels)]),
    ...stepBlocks(i18n, form, report),
  ];
}

/** The forms told in full; two pages have room for one, in short. */
export const forms: Section = (i18n, report, { document, forms: told }) =>
  document === "short"
    ? told.slice(0, 1).flatMap((form) => shortForm(i18n, form, report))
    : told.flatMap((form, index) => wholeForm(i18n, form, report, index === 0));
