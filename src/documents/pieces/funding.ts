import type { Amount } from "../../domain/facts/amount";
import type { Translator } from "../../i18n/translator";
import type { FormReport, Report } from "../../report/report";
import type { ChannelMatch } from "../../report/match/types";
import { isStale, oldAmountDate } from "../../report/stale";
import { channelReasonText } from "../../wording/knowledge/match";
import { amountText, formName, oldAmountText } from "../../wording/phrases";
import { row, table } from "../blocks";
import { type Citations, pageOf } from "./citations";
import type { Run, TableBlock, TableDataRow, TextColour } from "../model";

/** Context outside the form itself: date of the document, and how long funding facts stay valid. */
export type AsOf = Pick<Report, "date" | "dataset">;

interface TableOptions {
  readonly asOf: AsOf;
  readonly citations: Citations;
  /** Whether the day of the check is stated once for all channels. */
  readonly checked: boolean;
}

/** A remark on an old amount; none otherwise. */
export function oldAmountRuns(
  i18n: Translator,
  amount: Pick<Amount, "year" | "source">,
  { dataset, date }: AsOf,
  before: string,
): readonly Run[] {
  const old = oldAmountDate(amount, dataset, date);
  if (old === null) return [];
  return [{ text: `${before}${oldAmountText(i18n, dataset, old)}`, bold: true, colour: "stretch" }];
}

/** The label of an amount: "Minimum aan personeel: ". */
export function amountLabel({ data, format }: Translator, { id }: Amount): string {
  return `${data.amounts[id]?.label ?? id}${format.colon}`;
}

/** Whether a text already says an amount of money. */
export function isTold({ format }: Translator, { unit, min, max }: Amount, text: string): boolean {
  // French separates thousands by one of two spaces.
  const plain = (number: string) => number.replaceAll("\u202f", "\u00a0");
  const said = (text.match(/\d+(?:[.,\u00a0\u202f]\d{3})*/g) ?? []).map(plain);
  return unit.startsWith("eur") && [min, max].every((amount) => said.includes(plain(format.number(amount))));
}

function checkedRun({ t, format }: Translator, checkedOn: string, { dataset, date: today }: AsOf): Run {
  const months = dataset.staleAfterMonths.funding;
  const date = format.date(checkedOn);
  return isStale(checkedOn, months, today)
    ? { text: `\n${t("browse.channel.stale", { date, count: months })}`, bold: true, colour: "stretch" }
    : { text: `\n${t("channel.checked", { date })}`, colour: "quiet" };
}

/** Uncertain and unknown channels are not shown in green. */
const STATUS_COLOURS: Readonly<Record<ChannelMatch["verdict"], TextColour>> = {
  fits: "sign",
  check: "quiet",
  not: "notNow",
};

/** Amounts that the texts of the channel do not say, and remarks on old ones. */
function amountRuns(i18n: Translator, { id, amounts }: ChannelMatch["channel"], asOf: AsOf): readonly Run[] {
  const texts = i18n.data.channels[id];
  const said = `${texts?.summary ?? ""} ${texts?.statusNote ?? ""}`;
  return amounts.flatMap((amount): readonly Run[] =>
    isTold(i18n, amount, said)
      ? oldAmountRuns(i18n, amount, asOf, " ")
      : [
          { text: `\n${amountLabel(i18n, amount)}${amountText(i18n, amount)}` },
          ...oldAmountRuns(i18n, amount, asOf, ". "),
        ],
  );
}

function channelRow(
  i18n: Translator,
  { channel, verdict, reasons }: ChannelMatch,
  options: TableOptions,
): TableDataRow {
  const { t, data } = i18n;
  const texts = data.channels[channel.id];
  const { newName, certainty } = channel;
  // Not again where the text has it.
  const told = newName === null || texts?.statusNote?.includes(newName) === true;
  const renamed = told ? "" : `\n${t("channel.newName", { name: newName })}`;
  const name = texts?.name ?? channel.id;
  const sources = [pageOf(name, channel.link) ?? channel.seen[0] ?? channel.source];
  return row([
    `${name}${options.citations.cite(...sources)}`,
    [{ text: texts?.summary ?? "" }, ...amountRuns(i18n, channel, options.asOf)],
    [
      { text: t(`channel.status_${channel.status}`), bold: true, colour: STATUS_COLOURS[verdict] },
      { text: certainty === "high" ? "" : ` (${t(`channel.certainty_${certainty}`)})`, colour: "quiet" },
      { text: `\n${texts?.statusNote ?? ""}${renamed}` },
      ...reasons
        .filter(({ kind }) => kind !== "status")
        .map((reason) => ({ text: `\n${channelReasonText(i18n, reason)}` })),
      ...(options.checked ? [] : [checkedRun(i18n, channel.checkedOn, options.asOf)]),
    ],
  ]);
}

/** Channels that may fund a form, as a table. */
export function fundingTable(
  i18n: Translator,
  { form }: FormReport,
  channels: readonly ChannelMatch[],
  options: TableOptions,
): TableBlock {
  const { t } = i18n;
  return table(
    t("document.fundingCaption", { form: formName(i18n, form) }),
    [
      [t("document.channelName"), 22],
      [t("document.channelWhat"), 38],
      [t("document.channelStatus"), 40],
    ],
    channels.map((match) => channelRow(i18n, match, options)),
  );
}
