import type { Answers } from "../../domain/answers";
import type { AmountUnit, ChannelKind, Dataset, Id } from "../../domain/dataset";
import { isOver, matchChannels, sortChannels } from "../match/channels";
import type { GrantStanding, GrantTiming, PlanGrant, Possible } from "./types";
import type { ChannelMatch, MatchContext } from "../report";

/** Channels that bring money in; the others spend the municipality's own money, or bring none. */
const BRINGS_MONEY: readonly ChannelKind[] = ["external-grant", "support", "private-funds"];

const TIMING: Readonly<Partial<Record<AmountUnit, GrantTiming>>> = {
  "eur-per-year": "every-year",
  "eur-per-grant": "once",
  "eur-per-partnership": "once",
  // Over how long is not said.
  eur: "unclear",
};

function standingOf({ channel, reasons }: ChannelMatch, answers: Answers): GrantStanding {
  const { kind, status } = channel;
  if (isOver(channel)) return "over";
  if (reasons.some((r) => r.kind === "unwanted") || (kind === "support" && answers.money.grants === "no"))
    return "unwanted";
  if (status === "ending" || status === "succeeded" || status === "unknown") return status;
  return reasons.some((r) => r.effect === "stops") ? "rules" : "possible";
}

/** Year of an ISO date, month or year; null when it tells none. */
function yearOf(date: string | null): number | null {
  const found = /^\d{4}(?=-|$)/.exec(date ?? "");
  return found === null ? null : Number(found[0]);
}

function mostIn(amounts: PlanGrant["amounts"], year: number, from: number): number {
  const counted = amounts.filter(({ timing }) => (timing === "once" ? year === from : year >= from));
  return Math.max(0, ...counted.map(({ amount }) => Math.round(amount.max)));
}

function grantOf(match: ChannelMatch, forms: readonly Id[], answers: Answers, years: readonly number[]): PlanGrant {
  const { channel } = match;
  const [first = 0] = years;
  const next = Math.max(first, yearOf(channel.nextDate) ?? first);
  const standing = standingOf(match, answers);
  const late = standing === "possible" && !years.includes(next);
  const amounts = channel.amounts.flatMap((amount) => {
    const timing = TIMING[amount.unit];
    return timing === undefined ? [] : [{ amount, timing }];
  });
  const clear = amounts.filter(({ timing }) => timing !== "unclear");
  const counts = standing === "possible" && !late;
  return {
    channel,
    forms: forms.filter((form) => channel.forms.includes(form)),
    standing: late ? "later" : standing,
    amounts,
    from: counts ? next : null,
    most: counts && clear.length === 0 ? null : years.map((year) => (counts ? mostIn(clear, year, next) : 0)),
  };
}

/**
 * Outside money of forms, each channel once: what is possible first, then in the order of `sortChannels`.
 * @param years years of the plan, in order; 1 or more.
 * @param context what is known of the municipality.
 */
export function planGrants(
  dataset: Dataset,
  answers: Answers,
  forms: readonly Id[],
  years: readonly number[],
  context: MatchContext,
): readonly PlanGrant[] {
  return sortChannels(forms.flatMap((form) => matchChannels(dataset, answers, form, context)))
    .filter(({ channel }) => BRINGS_MONEY.includes(channel.kind))
    .map((match) => grantOf(match, forms, answers, years))
    .toSorted((a, b) => Number(b.standing === "possible") - Number(a.standing === "possible"));
}

/** What grants could give in the year at a place of the plan, or over all its years (null). */
export function possibleIn(grants: readonly PlanGrant[], place: number | null): Possible {
  const years = grants.flatMap(({ most }) => (most === null ? [] : place === null ? most : [most[place] ?? 0]));
  return {
    most: years.reduce((sum, euro) => sum + euro, 0),
    unknown: grants.filter(({ most }) => most === null).length,
  };
}
