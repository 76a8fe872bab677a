import type { Translator } from "../../i18n/translator";
import type { FormReport, Report } from "../../report/report";
import { stoppedByWish } from "../../report/match/channels";
import type { ChannelMatch } from "../../report/match/types";
import { checkedTogether } from "../../report/stale";
import { checkText } from "../../wording/knowledge/rules";
import { channelName, formName } from "../../wording/phrases";
import { bullets, heading, paragraph } from "../blocks";
import type { Block } from "../model";
import { type Citations, pageOf } from "../pieces/citations";
import { fundingTable } from "../pieces/funding";
import type { Section } from "../section";

/** Maximum number of channels for the first form and for each other form, and of networks. */
const ROOM = { first: 5, other: 2, networks: 6 } as const;

/** Channels that may fund the form as a table, those that fit first; the rest by name only. */
function channelBlocks(
  i18n: Translator,
  form: FormReport,
  report: Report,
  { room, citations, checked }: { readonly room: number; readonly citations: Citations; readonly checked: boolean },
): readonly Block[] {
  const { t, format } = i18n;
  const shown = form.channels.filter(({ verdict }) => verdict !== "not").slice(0, room);
  const rest = form.channels.filter((match) => !shown.includes(match));
  const unwanted = rest.filter(stoppedByWish);
  const named = (
    key: "document.fundingMore" | "document.fundingOther" | "document.fundingUnwanted",
    matches: readonly ChannelMatch[],
  ) => {
    const names = matches.map(({ channel }) => channelName(i18n, channel)).join(format.semicolon);
    return names === "" ? [] : [paragraph(t(key, { names }), "quiet")];
  };
  const none = rest.length === 0 ? "result.noFunding" : unwanted.length === 0 ? "document.fundingNone" : null;
  return [
    ...(shown.length === 0
      ? [heading(3, formName(i18n, form.form)), ...(none === null ? [] : [paragraph(t(none))])]
      : [fundingTable(i18n, form, shown, { asOf: report, citations, checked })]),
    ...named(
      "document.fundingMore",
      rest.filter(({ verdict }) => verdict !== "not"),
    ),
    ...named("document.fundingUnwanted", unwanted),
    ...named(
      "document.fundingOther",
      rest.filter((match) => match.verdict === "not" && !stoppedByWish(match)),
    ),
  ];
}

/** Networks that work on the chosen themes. */
function networkBlocks({ t, data, format }: Translator, { networks }: Report, citations: Citations): readonly Block[] {
  if (networks.length === 0) return [];
  const others = networks.slice(ROOM.networks).map(({ name }) => name);
  const items = networks
    .slice(0, ROOM.networks)
    .map(({ id, name, link, source }) => [
      { text: `${name}${format.colon}`, bold: true },
      { text: `${data.networks[id]?.summary ?? ""}${citations.cite(pageOf(name, link) ?? source)}` },
    ]);
  return [
    heading(3, t("result.networks")),
    bullets(items),
    ...(others.length === 0 ? [] : [paragraph(t("document.networksOther", { names: format.list(others) }), "quiet")]),
  ];
}

/** Money and help from outside for the forms described in full. */
export const support: Section = (i18n, report, { forms, citations }) => {
  const { t } = i18n;
  if (forms.length === 0) return [];
  const shown = forms.flatMap(({ channels }) => channels.filter(({ verdict }) => verdict !== "not"));
  const day = checkedTogether(
    shown.map(({ channel }) => channel),
    report.dataset,
    report.date,
  );
  return [
    heading(2, t("document.supportTitle")),
    ...(shown.length === 0 ? [] : [paragraph(checkText(i18n, day))]),
    ...forms.flatMap((form, index) =>
      channelBlocks(i18n, form, report, {
        room: index === 0 ? ROOM.first : ROOM.other,
        citations,
        checked: day !== null,
      }),
    ),
    ...networkBlocks(i18n, report, citations),
  ];
};
