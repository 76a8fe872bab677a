import type { Answers } from "../../domain/answers";
import type { AccessRules, Channel, ChannelStatus } from "../../domain/facts/channel";
import type { Dataset } from "../../domain/facts/dataset";
import type { Municipality } from "../../domain/facts/municipality";
import type { Id } from "../../domain/id";
import type { Source } from "../../domain/facts/source";
import type { ChannelMatch, ChannelReason, ChannelVerdict, MatchContext, ReasonEffect } from "./types";
import { isStale } from "../stale";
import { STATUS_ORDER, statusOn } from "./channel-status";

/** The effect of the status alone: closed and ended channels never count, doubtful ones are to be checked first. */
const STATUS_EFFECT: Readonly<Record<ChannelStatus, ReasonEffect | null>> = {
  open: null,
  "own-decision": null,
  "open-limited": "check",
  "per-disaster": "check",
  ending: "check",
  unknown: "check",
  recurring: "check",
  succeeded: "check",
  "programme-open-call-closed": "stops",
  "call-closed": "stops",
  ended: "stops",
};

/** Whether, on an ISO day, a channel is (no longer) money for any Flemish municipality. */
export function isOver(channel: Channel, today: string): boolean {
  return channel.kind === "not-accessible" || STATUS_EFFECT[statusOn(channel, today)] === "stops";
}

interface Case {
  readonly channel: Channel;
  readonly rules: AccessRules;
  /** Source of the rules. */
  readonly provenance: { readonly source: Source | null; readonly reading: boolean };
  readonly answers: Answers;
  readonly context: MatchContext;
}

function statusReasons({ channel, context }: Case, staleAfter: number): ChannelReason[] {
  const where = { source: channel.seen[0] ?? channel.source, reading: false };
  if (channel.kind === "not-accessible") return [{ kind: "not-accessible", effect: "stops", ...where }];
  const status = statusOn(channel, context.date);
  const effect = STATUS_EFFECT[status];
  const { checkedOn } = channel;
  const reasons: ChannelReason[] = [];
  if (effect !== null) reasons.push({ kind: "status", effect, status, ...where });
  else if (channel.certainty === "low") reasons.push({ kind: "unsure", effect: "check", ...where });
  if (isStale(checkedOn, staleAfter, context.date))
    reasons.push({ kind: "old-check", effect: "check", checkedOn, ...where });
  return reasons;
}

function unwantedReasons({ channel, answers }: Case): ChannelReason[] {
  const unwanted = channel.kind === "external-grant" && answers.money.grants === "no";
  return unwanted ? [{ kind: "unwanted", effect: "stops", source: null, reading: false }] : [];
}

/** Whether nothing but the wish to apply for no grants stands in the way. */
export function stoppedByWish({ verdict, reasons }: ChannelMatch): boolean {
  return verdict === "not" && reasons.every(({ effect, kind }) => effect !== "stops" || kind === "unwanted");
}

/** A municipality may be part of a consortium, but cannot apply for a company's grant. */
function applicantReasons({ rules: { applicants }, provenance }: Case): ChannelReason[] {
  if (applicants === undefined || applicants.includes("municipality")) return [];
  const effect = applicants.includes("consortium") ? "check" : "stops";
  return [{ kind: "applicant", effect, applicants, ...provenance }];
}

function untold({ answers, provenance }: Case, rule: "inhabitants" | "province"): ChannelReason {
  const untoldBy = answers.municipality === undefined ? "not-answered" : "not-known";
  return { kind: "municipality", effect: "check", rule, untold: untoldBy, ...provenance };
}

function sizeReasons(input: Case): ChannelReason[] {
  const { rules, provenance, context } = input;
  const { minInhabitants: moreThan, maxInhabitants: atMost } = rules;
  if (moreThan === undefined && atMost === undefined) return [];
  if (context.municipality === null) return [untold(input, "inhabitants")];
  const inhabitants = context.municipality.population2020;
  const together = rules.together === true;
  const reasons: ChannelReason[] = [];
  if (moreThan !== undefined && inhabitants <= moreThan) {
    const effect = together ? "check" : "stops";
    reasons.push({ kind: "too-small", effect, inhabitants, limit: moreThan, together, ...provenance });
  }
  if (atMost !== undefined && inhabitants > atMost)
    reasons.push({ kind: "too-large", effect: "stops", inhabitants, limit: atMost, ...provenance });
  return reasons;
}

function provinceReasons(input: Case): ChannelReason[] {
  const { rules, provenance, context } = input;
  if (rules.provinces === undefined) return [];
  if (context.municipality === null) return [untold(input, "province")];
  const { province } = context.municipality;
  if (rules.provinces.includes(province)) return districtReasons(input, context.municipality);
  return [{ kind: "province", effect: "stops", province, provinces: rules.provinces, ...provenance }];
}

/** A rule for part of the province only. */
function districtReasons(input: Case, { arrondissement }: Municipality): ChannelReason[] {
  const { rules, provenance } = input;
  const { arrondissements } = rules;
  if (arrondissements === undefined) return [];
  if (arrondissement === undefined) return [untold(input, "province")];
  if (arrondissements.includes(arrondissement)) return [];
  return [{ kind: "arrondissement", effect: "stops", arrondissement, arrondissements, ...provenance }];
}

function partnerReasons({ rules, provenance, answers: { partnerRegion } }: Case): ChannelReason[] {
  const { partnerRegions: regions, partnerCountries: countries } = rules;
  const asked = partnerRegion === "no-preference" ? undefined : partnerRegion;
  if (regions !== undefined && asked !== undefined && !regions.includes(asked))
    return [{ kind: "partner-region", effect: "stops", asked, regions, ...provenance }];
  if (countries !== undefined) return [{ kind: "partner-country", effect: "check", countries, ...provenance }];
  if (regions !== undefined && asked === undefined)
    return [{ kind: "partner-open", effect: "check", regions, ...provenance }];
  return [];
}

/** Project conditions, which say nothing about the municipality and so cannot be judged from the answers. */
function conditionReasons({ rules, provenance }: Case): ChannelReason[] {
  const { minParticipants, minForeignParticipants, delegation, minCountries, minPartners, urban, year } = rules;
  const conditions = [minParticipants, minForeignParticipants, delegation, minCountries, minPartners, urban];
  const any = conditions.some((condition) => condition !== undefined);
  return any ? [{ kind: "conditions", effect: "check", year: year ?? null, ...provenance }] : [];
}

const VERDICTS: readonly ChannelVerdict[] = ["fits", "check", "not"];

function verdictOf(reasons: readonly ChannelReason[]): ChannelVerdict {
  if (reasons.some((r) => r.effect === "stops")) return "not";
  return reasons.length > 0 ? "check" : "fits";
}

/**
 * Judges one channel by what is known about a municipality. `not`: a rule, the status or an answer prevents it.
 * `check`: answers and facts leave something open. `fits`: nothing known prevents it, and the channel was active when
 * checked.
 */
export function matchChannel(
  dataset: Dataset,
  answers: Answers,
  context: MatchContext,
  channel: Channel,
): ChannelMatch {
  const { rules } = channel;
  const provenance = { source: rules.source ?? null, reading: rules.reading === true };
  const input: Case = { channel, rules, provenance, answers, context };
  const reasons = [
    ...statusReasons(input, dataset.staleAfterMonths.funding),
    ...unwantedReasons(input),
    ...applicantReasons(input),
    ...sizeReasons(input),
    ...provinceReasons(input),
    ...partnerReasons(input),
    ...conditionReasons(input),
  ].toSorted((a, b) => Number(b.effect === "stops") - Number(a.effect === "stops"));
  return { channel, verdict: verdictOf(reasons), reasons };
}

/** The last channels judged for some answers: one report asks for them many times. */
const judged = new WeakMap<
  Answers,
  MatchContext & { readonly dataset: Dataset; readonly all: readonly ChannelMatch[] }
>();

/** Every channel: those that fit first, then by status, then by id. */
export function matchAllChannels(dataset: Dataset, answers: Answers, context: MatchContext): readonly ChannelMatch[] {
  const { date, municipality } = context;
  const known = judged.get(answers);
  if (known?.dataset === dataset && known.date === date && known.municipality === municipality) return known.all;
  const all = dataset.channels
    .map((channel) => matchChannel(dataset, answers, context, channel))
    .toSorted(
      (a, b) =>
        VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) ||
        STATUS_ORDER.indexOf(a.channel.status) - STATUS_ORDER.indexOf(b.channel.status) ||
        (a.channel.id < b.channel.id ? -1 : 1),
    );
  judged.set(answers, { dataset, date, municipality, all });
  return all;
}

/** Those that support at least one of these forms, in the same order. */
export function channelsFor(matches: readonly ChannelMatch[], forms: readonly Id[]): readonly ChannelMatch[] {
  return matches.filter(({ channel }) => channel.forms.some((form) => forms.includes(form)));
}

/** All channels of some forms, without duplicates, in the order of `matchAllChannels`. */
export function matchChannels(
  dataset: Dataset,
  answers: Answers,
  forms: readonly Id[],
  context: MatchContext,
): readonly ChannelMatch[] {
  return channelsFor(matchAllChannels(dataset, answers, context), forms);
}
