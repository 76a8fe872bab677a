import type { Amount } from "../../domain/dataset";
import type { Translator } from "../../i18n/translator";
import type { FormReport, Report } from "../../report/report";
import type { ChannelMatch } from "../../report/match/types";
import { isStale, oldAmountDate } from "../../report/stale";
import { channelReasonText } from "../../wording/match";
import { amountText, formName, oldAmountText } from "../../wording/phrases";
import { row, table } from "../blocks";
import type { Run, TableBlock, TableDataRow } from "../model";

/** What a form does not hold itself: date of the document, how long facts about money stay good. */
export type AsOf = Pick<Report, "date" | "dataset">;

/** What an amount says when it is old; nothing otherwise. */
export function oldAmountRuns(
  i18n: Translator,
  amount: Pick<Amount, "year" | "source">,
  { dataset, date }: AsOf,
  before: string,
): readonly Run[] {
  const old = oldAmountDate(amount, dataset, date);
  if (old === null) return [];
  return [{ text: `${before}${oldAmountText(i18n, dataset, old)}`, bold: true, colour: "notNow" }];
}

/** An amount after what it is: "Minimum aan personeel: 0,5 VTE". */
export function amountLabel({ data, format }: Translator, { id }: Amount): string {
  return `${data.amounts[id]?.label ?? id}${format.colon}`;
}

function checkedRun({ t, format }: Translator, checkedOn: string, { dataset, date: today }: AsOf): Run {
  const months = dataset.staleAfterMonths.funding;
  const date = format.date(checkedOn);
  return isStale(checkedOn, months, today)
    ? { text: `\n${t("browse.channel.stale", { date, count: months })}`, bold: true, colour: "notNow" }
    : { text: `\n${t("channel.checked", { date })}`, colour: "quiet" };
}

function channelRow(i18n: Translator, { channel, verdict, reasons }: ChannelMatch, asOf: AsOf): TableDataRow {
  const { t, data } = i18n;
  const texts = data.channels[channel.id];
  const amounts = channel.amounts.flatMap((amount): readonly Run[] => [
    { text: `\n${amountLabel(i18n, amount)}${amountText(i18n, amount)}` },
    ...oldAmountRuns(i18n, amount, asOf, ". "),
  ]);
  const renamed = channel.newName === null ? "" : `\n${t("channel.newName", { name: channel.newName })}`;
  return row([
    texts?.name ?? channel.id,
    [{ text: texts?.summary ?? "" }, ...amounts],
    [
      { text: t(`channel.status_${channel.status}`), bold: true, colour: verdict === "not" ? "notNow" : "sign" },
      { text: `\n${texts?.statusNote ?? ""}${renamed}` },
      ...reasons
        .filter(({ kind }) => kind !== "status")
        .map((reason) => ({ text: `\n${channelReasonText(i18n, reason)}` })),
      checkedRun(i18n, channel.checkedOn, asOf),
      { text: `, ${t(`channel.certainty_${channel.certainty}`)}`, colour: "quiet" },
    ],
  ]);
}

/** Channels that may give money for a form, as a table. */
export function fundingTable(
  i18n: Translator,
  { form }: FormReport,
  channels: readonly ChannelMatch[],
  asOf: AsOf,
): TableBlock {
  const { t } = i18n;
  return table(
    t("document.fundingCaption", { form: formName(i18n, form) }),
    [
      [t("document.channelName"), 22],
      [t("document.channelWhat"), 38],
      [t("document.channelStatus"), 40],
    ],
    channels.map((match) => channelRow(i18n, match, asOf)),
  );
}
