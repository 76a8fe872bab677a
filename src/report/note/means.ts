import type { Id } from "../../domain/id";
import { toHundredth } from "../../domain/values/hundredths";
import type { NeedStatus } from "../../domain/facts/matrix";
import type { Means } from "../../domain/situation";
import type { ProposalKind } from "../proposal";
import type { RankingRow, Report } from "../report";
import type { Note } from "./note";

/** What one form asks of a resource; null = no amount above 0 is specified. */
export interface NamedNeed {
  readonly form: Id;
  readonly amount: number | null;
  /** Who specifies it; null = nobody. */
  readonly status: NeedStatus | null;
}

/** One resource of the note: what is available, what running forms take first, what the new forms ask on top. */
export interface NoteMeans {
  readonly now: number | null;
  readonly freed: number | null;
  readonly existing: readonly NamedNeed[];
  readonly fresh: readonly NamedNeed[];
  /** Sum of the specified needs; null = none is specified, so what is left is unknown. */
  readonly needed: number | null;
  /** At most this is left of what is available now; null = unknown, or nothing is. */
  readonly left: number | null;
  /** At least this must and can be freed; null = unknown, or nothing. */
  readonly toFree: number | null;
  /** At least this is lacking, even after freeing; null = unknown, or nothing. */
  readonly lacking: number | null;
  /** Running forms take everything available and freeable. */
  readonly nothingForNew: boolean;
  /** At least this much of the freed means goes to running forms; 0 = nothing, or unknown. */
  readonly freedForRunning: number;
  /** At least this is needed for running forms beyond what is available now, unless it cannot be freed; 0 = nothing, or unknown. */
  readonly extraForRunning: number;
}

function namedNeed({ form, advice }: RankingRow, resource: keyof Means): NamedNeed {
  const need = advice.needs[resource];
  const amount = need !== null && need.minimum > 0 ? need.minimum : null;
  return { form, amount, status: need?.status ?? null };
}

function sumOf(needs: readonly NamedNeed[]): number {
  return toHundredth(needs.reduce((sum, { amount }) => sum + (amount ?? 0), 0));
}

function balanceOf(now: number, freed: number | null, needed: number): Pick<NoteMeans, "left" | "toFree" | "lacking"> {
  const missing = toHundredth(needed - now);
  if (missing <= 0) return { left: toHundredth(-missing), toFree: null, lacking: null };
  if (freed === null) return { left: null, toFree: missing, lacking: null };
  const toFree = Math.min(missing, freed);
  const lacking = toHundredth(missing - freed);
  return { left: null, toFree: toFree > 0 ? toFree : null, lacking: lacking > 0 ? lacking : null };
}

/** What must be freed for one form on top of the running ones, and what is still lacking then; both are minimums. */
export function lackingFor(
  { situation }: Report,
  { running }: Note,
  row: RankingRow,
  resource: keyof Means,
): Pick<NoteMeans, "toFree" | "lacking"> {
  const runs = running.map((one) => one.row).filter(({ form }) => form !== row.form);
  const needs = [...runs, row].map((one) => namedNeed(one, resource));
  const now = situation.meansNow[resource];
  return now === null ? { toFree: null, lacking: null } : balanceOf(now, situation.meansFreed[resource], sumOf(needs));
}

/** What running forms need beyond what is available now. */
function beyondNow(
  now: number | null,
  freed: number | null,
  existing: number,
): Pick<NoteMeans, "freedForRunning" | "extraForRunning"> {
  const missing = now === null ? 0 : Math.max(0, toHundredth(existing - now));
  return { freedForRunning: Math.min(freed ?? 0, missing), extraForRunning: Math.min(freed ?? missing, missing) };
}

/** Notes that name forms without proposing one yet. */
const CHOICES: ReadonlySet<ProposalKind> = new Set(["choose", "yield"]);

/** People or money of a note: running forms come first, and only what is available now can be left over. */
export function noteMeans({ situation }: Report, { kind, forms, running }: Note, resource: keyof Means): NoteMeans {
  const now = situation.meansNow[resource];
  const freed = situation.meansFreed[resource];
  const existing = running.map(({ row }) => namedNeed(row, resource));
  // Only one of the candidates will come, so their needs do not add up.
  const fresh = CHOICES.has(kind) ? [] : forms.map((row) => namedNeed(row, resource));
  const named = [...existing, ...fresh].some(({ amount }) => amount !== null);
  const needed = named ? toHundredth(sumOf(existing) + sumOf(fresh)) : null;
  const balance = now === null || needed === null ? null : balanceOf(now, freed, needed);
  return {
    now,
    freed,
    existing,
    fresh,
    needed,
    left: balance?.left ?? null,
    toFree: balance?.toFree ?? null,
    lacking: balance?.lacking ?? null,
    nothingForNew: now !== null && freed !== null && sumOf(existing) >= toHundredth(now + freed),
    ...beyondNow(now, freed, sumOf(existing)),
  };
}

/** The years for which the note counts money: from its first year to the last of the plan; empty without a plan. */
export function noteYears({ top }: Report, { year }: Note): readonly number[] {
  const last = top.flatMap(({ plan }) => plan?.years.at(-1)?.year ?? [])[0];
  return last === undefined ? [] : Array.from({ length: Math.max(0, last - year + 1) }, (_, index) => year + index);
}
