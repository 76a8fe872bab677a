import type { Part } from "../../domain/advice";
import type { Amount } from "../../domain/dataset";
import { LEVEL_SIGNS } from "../../domain/level";
import { channelReasonText, practiceReasonsText } from "../../wording/match";
import {
  amountText,
  askedText,
  formList,
  formName,
  needText,
  oldAmountText,
  partName,
  partOption,
  resourceText,
  sourceText,
  termText,
} from "../../wording/phrases";
import type { Translator } from "../../i18n/translator";
import type { ChannelMatch, FormReport, PracticeMatch, Report } from "../../report/report";
import { isStale, oldAmountDate } from "../../report/stale";
import { planBlocks, shortPlanBlocks } from "./plan";
import type { Block, ParagraphBlock, Run, TableBlock } from "../pdf/model";

function found(i18n: Translator, part: Part): string {
  if ("term" in part.found) return termText(i18n, part.found.term);
  const option = part.source === null ? null : partOption(i18n, part);
  const sign = LEVEL_SIGNS[part.found.level];
  return option === null ? sign : `${sign}\n${option}`;
}

function partRow(i18n: Translator, part: Part): TableBlock["rows"][number] {
  const { t, data } = i18n;
  const times = (count: number) =>
    part.multiplier === 1 ? String(count) : t("result.times", { multiplier: part.multiplier, count });
  const notes = part.notes.map((note) => `\n${data.notes[note]?.text ?? ""}`).join("");
  const chapters = part.kind === "benefit" ? "" : `\n${t("common.fromChapters")}`;
  const name = partName(i18n, part);
  return {
    kind: "row",
    header: part.multiplier > 1 ? [{ text: name }, { text: `\n${t("result.double")}`, colour: "quiet" }] : name,
    cells: [
      askedText(i18n, part),
      [{ text: found(i18n, part) }, { text: notes, colour: "quiet" }],
      part.extra > 0 ? `${times(part.delivered)}\n${t("result.extra", { count: part.extra })}` : times(part.delivered),
      sourceText(i18n, part.source) + chapters,
    ],
  };
}

function partsTable(i18n: Translator, form: FormReport): Block {
  const { t } = i18n;
  return {
    kind: "table",
    caption: t("document.partsCaption", { form: formName(i18n, form.form) }),
    columns: [
      { header: t("result.partWhat"), width: 23 },
      { header: t("result.partAsked"), width: 16 },
      { header: t("result.partFound"), width: 25 },
      { header: t("result.partDelivered"), width: 13 },
      { header: t("result.partSource"), width: 23 },
    ],
    rows: [
      ...form.advice.parts.map((part) => partRow(i18n, part)),
      {
        kind: "row",
        emphasised: true,
        header: [{ text: t("result.total"), bold: true }],
        cells: [
          [{ text: String(form.advice.asked), bold: true }],
          "",
          [{ text: String(form.advice.delivered), bold: true }],
          "",
        ],
      },
    ],
  };
}

/** What a form does not hold itself: date of the document, how long facts about money stay good, steps that are done. */
export type AsOf = Pick<Report, "date" | "dataset" | "steps">;

/** What an amount says when it is old; nothing otherwise. */
function oldAmountRuns(i18n: Translator, amount: Pick<Amount, "year" | "source">, asOf: AsOf, before: string): Run[] {
  const date = oldAmountDate(amount, asOf.dataset, asOf.date);
  if (date === null) return [];
  return [{ text: `${before}${oldAmountText(i18n, asOf.dataset, date)}`, bold: true, colour: "notNow" }];
}

function needBlocks(i18n: Translator, form: FormReport, asOf: AsOf): readonly Block[] {
  const { t, data } = i18n;
  const line = (resource: "staff" | "money"): readonly Run[] => {
    const need = resource === "staff" ? form.needs.fte : form.needs.euroPerYear;
    const fit = form.advice.feasibility[resource];
    const kind =
      need === null
        ? ""
        : `${i18n.format.semicolon}${t(need.status === "reading" ? "fit.reading" : "fit.recommended")}`;
    const source = need === null ? "" : `${i18n.format.semicolon}${sourceText(i18n, need.source)}`;
    return [
      { text: `${t(`fit.${resource}`)}: `, bold: true },
      { text: `${needText(i18n, resource, need?.minimum ?? null)} (${resourceText(i18n, resource, fit)})` },
      { text: kind + source, colour: "quiet" },
      ...(need === null ? [] : oldAmountRuns(i18n, { year: null, source: need.source }, asOf, ". ")),
    ];
  };
  const term: readonly Run[] = [
    { text: `${t("result.columnTerm")}: `, bold: true },
    { text: termText(i18n, form.term) },
    {
      text: `${i18n.format.semicolon}${t("common.ourReading")}${i18n.format.semicolon}${sourceText(i18n, form.term.source)}`,
      colour: "quiet",
    },
  ];
  const amounts = form.amounts.map((amount): readonly Run[] => [
    { text: `${data.amounts[amount.id]?.label ?? amount.id}${i18n.format.colon}` },
    { text: amountText(i18n, amount), bold: true },
    {
      text: `${i18n.format.semicolon}${amount.reading ? `${t("common.ourReading")}${i18n.format.semicolon}` : ""}${sourceText(i18n, amount.source)}`,
      colour: "quiet",
    },
    ...oldAmountRuns(i18n, amount, asOf, ". "),
  ]);
  return [
    { kind: "heading", level: 3, text: t("result.needs") },
    { kind: "list", ordered: false, items: [line("staff"), line("money"), term, ...amounts] },
    ...(amounts.length === 0 ? [{ kind: "paragraph", text: t("result.noAmounts") } as const] : []),
  ];
}

function checkedRun(i18n: Translator, checkedOn: string, asOf: AsOf): Run {
  const { t, format } = i18n;
  const months = asOf.dataset.staleAfterMonths.funding;
  const date = format.date(checkedOn);
  return isStale(checkedOn, months, asOf.date)
    ? { text: `\n${t("browse.channel.stale", { date, count: months })}`, bold: true, colour: "notNow" }
    : { text: `\n${t("channel.checked", { date })}`, colour: "quiet" };
}

function channelRow(i18n: Translator, match: ChannelMatch, asOf: AsOf): TableBlock["rows"][number] {
  const { t, data } = i18n;
  const { channel } = match;
  const texts = data.channels[channel.id];
  const amounts = channel.amounts.flatMap((a): Run[] => [
    { text: `\n${data.amounts[a.id]?.label ?? a.id}${i18n.format.colon}${amountText(i18n, a)}` },
    ...oldAmountRuns(i18n, a, asOf, ". "),
  ]);
  const renamed = channel.newName === null ? "" : `\n${t("channel.newName", { name: channel.newName })}`;
  return {
    kind: "row",
    header: texts?.name ?? channel.id,
    cells: [
      [{ text: texts?.summary ?? "" }, ...amounts],
      [
        {
          text: t(`channel.status_${channel.status}`),
          bold: true,
          colour: match.verdict === "not" ? "notNow" : "sign",
        },
        { text: `\n${texts?.statusNote ?? ""}${renamed}` },
        ...match.reasons
          .filter((reason) => reason.kind !== "status")
          .map((reason) => ({ text: `\n${channelReasonText(i18n, reason)}` })),
        checkedRun(i18n, channel.checkedOn, asOf),
        { text: `, ${t(`channel.certainty_${channel.certainty}`)}`, colour: "quiet" },
      ],
    ],
  };
}

function fundingBlocks(i18n: Translator, form: FormReport, asOf: AsOf): readonly Block[] {
  const { t } = i18n;
  const heading = { kind: "heading", level: 3, text: t("result.funding") } as const;
  if (form.channels.length === 0) return [heading, { kind: "paragraph", text: t("result.noFunding") }];
  return [
    heading,
    {
      kind: "table",
      caption: t("document.fundingCaption", { form: formName(i18n, form.form) }),
      columns: [
        { header: t("document.channelName"), width: 22 },
        { header: t("document.channelWhat"), width: 38 },
        { header: t("document.channelStatus"), width: 40 },
      ],
      rows: form.channels.map((match) => channelRow(i18n, match, asOf)),
    },
    { kind: "paragraph", tone: "quiet", text: t("channel.check") },
  ];
}

function practiceItem(i18n: Translator, { practice, reasons }: PracticeMatch, asOf: AsOf): readonly Run[] {
  const { t, data } = i18n;
  const texts = data.practices[practice.id];
  const why = practiceReasonsText(i18n, reasons);
  return [
    { text: `${texts?.title ?? practice.id}. `, bold: true },
    { text: `${texts?.summary ?? ""} ` },
    ...practice.amounts.flatMap((a): Run[] => [
      { text: `${data.amounts[a.id]?.label ?? a.id}${i18n.format.colon}${amountText(i18n, a)}. ` },
      ...oldAmountRuns(i18n, a, asOf, ""),
      { text: " " },
    ]),
    ...(practice.open ? [] : [{ text: `${t("practice.closed")} ` }]),
    { text: `${why === null ? "" : `${why}. `}${sourceText(i18n, practice.source)}`, colour: "quiet" },
  ];
}

function noteBlocks(i18n: Translator, form: FormReport): readonly Block[] {
  if (form.notes.length === 0) return [];
  return [
    { kind: "heading", level: 3, text: i18n.t("result.notes") },
    { kind: "list", ordered: false, items: form.notes.map((note) => i18n.data.notes[note]?.text ?? note) },
  ];
}

/** First steps of a form; those that are done say so. */
export function stepItems(
  i18n: Translator,
  form: string,
  { steps }: Pick<Report, "steps">,
): readonly (readonly Run[])[] {
  const done = steps.find((one) => one.form === form)?.done ?? [];
  return (i18n.data.workForms[form]?.steps ?? []).map((text, index) => [
    { text },
    ...(done.includes(index)
      ? [{ text: ` (${i18n.t("document.stepDone")})`, bold: true, colour: "sign" } as const]
      : []),
  ]);
}

/**
 * One form in full: why, plus by plus; people and money; funding; examples; first steps; combinations.
 * @param asOf the report, for its date: channels that were checked long before it say so.
 * @param first whether it is the first form: its sheet of people and money shows every year, the others' each year at once.
 */
export function formBlocks(i18n: Translator, form: FormReport, asOf: AsOf, first = true): readonly Block[] {
  const { t, data } = i18n;
  const texts = data.workForms[form.form];
  const named: ParagraphBlock[] =
    form.combinesWith.length === 0
      ? []
      : [
          {
            kind: "paragraph",
            tone: "quiet",
            text: t("result.combinesNamed", { forms: formList(i18n, form.combinesWith) }),
          },
        ];
  return [
    { kind: "heading", level: 2, text: formName(i18n, form.form) },
    { kind: "paragraph", text: texts?.what ?? "" },
    ...(form.advice.asked > 0 ? [partsTable(i18n, form)] : []),
    ...needBlocks(i18n, form, asOf),
    ...(form.plan === null ? [] : (first ? planBlocks : shortPlanBlocks)(i18n, form.plan)),
    ...fundingBlocks(i18n, form, asOf),
    { kind: "heading", level: 3, text: t("result.examples") },
    form.practices.length === 0
      ? { kind: "paragraph", text: t("result.noExamples") }
      : { kind: "list", ordered: false, items: form.practices.map((match) => practiceItem(i18n, match, asOf)) },
    { kind: "heading", level: 3, text: t("result.steps") },
    { kind: "list", ordered: true, items: stepItems(i18n, form.form, asOf) },
    { kind: "heading", level: 3, text: t("result.combines") },
    { kind: "paragraph", text: texts?.combines ?? "" },
    ...named,
    ...noteBlocks(i18n, form),
  ];
}
