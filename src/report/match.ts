import type { Answers } from "../domain/answers";
import type { Channel, ChannelStatus, Dataset, Network, Practice } from "../domain/dataset";
import type { ChannelMatch, PracticeMatch, PracticeReason } from "./report";

const WEIGHT: Readonly<Record<PracticeReason, number>> = { municipality: 8, region: 2, occasion: 2, theme: 1 };

function reasonsFor(practice: Practice, answers: Answers): PracticeReason[] {
  const reasons: PracticeReason[] = [];
  const { municipality, partnerRegion, occasions, themes } = answers;
  if (municipality !== undefined && practice.municipalities.includes(municipality)) reasons.push("municipality");
  if (partnerRegion !== undefined && practice.regions.includes(partnerRegion)) reasons.push("region");
  if (occasions !== undefined && occasions !== "none" && practice.occasions.some((id) => occasions.includes(id)))
    reasons.push("occasion");
  if (themes !== undefined && practice.themes.some((id) => themes.includes(id))) reasons.push("theme");
  return reasons;
}

/** Examples of a form: roads that are open first, then nearest to the answers (ties by id), each with why. */
export function matchPractices(dataset: Dataset, answers: Answers, form: string): readonly PracticeMatch[] {
  return dataset.practices
    .filter((practice) => practice.form === form)
    .map((practice) => ({ practice, reasons: reasonsFor(practice, answers) }))
    .map((match) => ({ match, weight: match.reasons.reduce((sum, r) => sum + WEIGHT[r], 0) }))
    .toSorted(
      (a, b) =>
        Number(b.match.practice.open) - Number(a.match.practice.open) ||
        b.weight - a.weight ||
        (a.match.practice.id < b.match.practice.id ? -1 : 1),
    )
    .map(({ match }) => match);
}

/** Most useful status first. */
export const STATUS_ORDER: readonly ChannelStatus[] = [
  "open",
  "open-limited",
  "own-decision",
  "per-disaster",
  "programme-open-call-closed",
  "call-closed",
  "ending",
  "unknown",
  "succeeded",
  "ended",
];

/** Whether a channel is no money for a Flemish municipality (any more). */
export function isOver(channel: Channel): boolean {
  const over: readonly ChannelStatus[] = ["ended", "call-closed", "programme-open-call-closed"];
  return channel.kind === "not-accessible" || over.includes(channel.status);
}

function isUnwanted(channel: Channel, answers: Answers): boolean {
  return channel.kind === "external-grant" && answers.money.grants === "no";
}

/** Channels of a form: usable ones first, then by status, then by id. Ended ones stay in the list, marked. */
export function matchChannels(dataset: Dataset, answers: Answers, form: string): readonly ChannelMatch[] {
  return dataset.channels
    .filter((channel) => channel.forms.includes(form))
    .map((channel) => ({
      channel,
      usable: !isOver(channel) && !isUnwanted(channel, answers),
      unwanted: isUnwanted(channel, answers),
    }))
    .toSorted(
      (a, b) =>
        Number(b.usable) - Number(a.usable) ||
        STATUS_ORDER.indexOf(a.channel.status) - STATUS_ORDER.indexOf(b.channel.status) ||
        (a.channel.id < b.channel.id ? -1 : 1),
    );
}

/** Networks that work on at least one chosen theme, most shared themes first; none when no theme was chosen. */
export function matchNetworks(dataset: Dataset, answers: Answers): readonly Network[] {
  const themes = answers.themes ?? [];
  return dataset.networks
    .map((network) => ({ network, shared: network.themes.filter((t) => themes.includes(t)).length }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared || (a.network.id < b.network.id ? -1 : 1))
    .map(({ network }) => network);
}
