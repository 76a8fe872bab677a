import type { Answers } from "../../domain/answers";
import type { AmountUnit } from "../../domain/facts/amount";
import type { ChannelKind } from "../../domain/facts/channel";
import type { Dataset } from "../../domain/facts/dataset";
import type { Id } from "../../domain/id";
import { channelDates, isOpenAllYear } from "../calendar";
import { isOver, matchChannels } from "../match/channels";
import type { GrantStanding, GrantTiming, PlanGrant, Possible } from "./types";
import type { ChannelMatch, MatchContext } from "../match/types";

/** Channels that bring in money; the others spend the municipality's own money, or bring none. */
export const BRINGS_MONEY: readonly ChannelKind[] = ["external-grant", "support", "private-funds"];

const TIMING: Readonly<Partial<Record<AmountUnit, GrantTiming>>> = {
  "eur-per-year": "every-year",
  "eur-per-grant": "once",
  "eur-per-partnership": "once",
  // The period is not specified.
  eur: "unclear",
};

function standingOf({ channel, reasons }: ChannelMatch, answers: Answers, today: string): GrantStanding {
  const { kind, status } = channel;
  if (isOver(channel, today)) return "over";
  if (reasons.some((r) => r.kind === "unwanted") || (kind === "support" && answers.money.grants === "no"))
    return "unwanted";
  if (reasons.some((r) => r.effect === "stops" && r.kind !== "status")) return "rules";
  if (status === "ending" || status === "succeeded" || status === "unknown") return status;
  // This year's round is not confirmed.
  if (status === "recurring") return "unknown";
  return reasons.some((r) => r.kind === "municipality") ? "untold" : "possible";
}

/** Year of the next application date; null if unknown, or if one can apply all year. */
function nextYear(dataset: Dataset, channel: Id, today: string): number | null {
  if (today === "" || isOpenAllYear(dataset, channel)) return null;
  const [next] = channelDates(dataset, channel, today).filter(({ moment }) => moment.kind === "funding");
  return next === undefined ? null : Number(next.from.slice(0, 4));
}

function mostIn(amounts: PlanGrant["amounts"], year: number, from: number): number {
  const counted = amounts.filter(({ timing }) => (timing === "once" ? year === from : year >= from));
  return Math.max(0, ...counted.map(({ amount }) => Math.round(amount.max)));
}

/** What a grant is judged by. */
interface PlanCase {
  readonly dataset: Dataset;
  readonly answers: Answers;
  readonly forms: readonly Id[];
  readonly years: readonly number[];
  /** ISO date; "" = unknown. */
  readonly today: string;
}

function grantOf(match: ChannelMatch, { dataset, answers, forms, years, today }: PlanCase): PlanGrant {
  const { channel } = match;
  const [first = 0] = years;
  const next = Math.max(first, nextYear(dataset, channel.id, today) ?? first);
  const standing = standingOf(match, answers, today);
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
 * External money for forms, without duplicates: possible grants first, then in `matchAllChannels` order.
 * @param years years of the plan, in order; 1 or more.
 * @param context what is known about the municipality.
 */
export function planGrants(
  dataset: Dataset,
  answers: Answers,
  forms: readonly Id[],
  years: readonly number[],
  context: MatchContext,
): readonly PlanGrant[] {
  return matchChannels(dataset, answers, forms, context)
    .filter(({ channel }) => BRINGS_MONEY.includes(channel.kind))
    .map((match) => grantOf(match, { dataset, answers, forms, years, today: context.date }))
    .toSorted((a, b) => Number(b.standing === "possible") - Number(a.standing === "possible"));
}

/** What grants could give in one year of the plan, by index, or over all its years (null). */
export function possibleIn(grants: readonly PlanGrant[], place: number | null): Possible {
  const years = grants.flatMap(({ most }) => (most === null ? [] : place === null ? most : [most[place] ?? 0]));
  return {
    most: years.reduce((sum, euro) => sum + euro, 0),
    unknown: grants.filter(({ most }) => most === null).length,
  };
}
