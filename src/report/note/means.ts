import type { Id } from "../../domain/id";
import type { NeedStatus } from "../../domain/facts/matrix";
import type { Means } from "../../domain/situation";
import type { ProposalKind } from "../proposal";
import type { RankingRow, Report } from "../report";
import type { Note } from "./note";

/** What one form asks of a resource; null = nobody names an amount above 0. */
export interface NamedNeed {
  readonly form: Id;
  readonly amount: number | null;
  /** Who names it; null = nobody. */
  readonly status: NeedStatus | null;
}

/** One resource of the note: what there is, what runs takes first, what the new forms ask on top. */
export interface NoteMeans {
  readonly now: number | null;
  readonly freed: number | null;
  readonly existing: readonly NamedNeed[];
  readonly fresh: readonly NamedNeed[];
  /** Sum of the named needs; null = none is named, so that nothing can be said of what is left. */
  readonly needed: number | null;
  /** Of what there is now, at most this is left; null = not known, or nothing is. */
  readonly left: number | null;
  /** At least this must be freed and can be; null = not known, or nothing. */
  readonly toFree: number | null;
  /** At least this is lacking, even after freeing; null = not known, or nothing. */
  readonly lacking: number | null;
  /** True where what runs takes everything that there is and can be freed. */
  readonly nothingForNew: boolean;
  /** Of what can be freed, at least this goes to what runs; 0 = nothing, or not known. */
  readonly freedForRunning: number;
}

/** Cents and hundredths, so that 0.1 + 0.2 is 0.3. */
function exact(amount: number): number {
  return Math.round(amount * 100) / 100;
}

function namedNeed({ form, advice }: RankingRow, resource: keyof Means): NamedNeed {
  const need = advice.needs[resource];
  const amount = need !== null && need.minimum > 0 ? need.minimum : null;
  return { form, amount, status: need?.status ?? null };
}

function sumOf(needs: readonly NamedNeed[]): number {
  return exact(needs.reduce((sum, { amount }) => sum + (amount ?? 0), 0));
}

function balanceOf(now: number, freed: number | null, needed: number): Pick<NoteMeans, "left" | "toFree" | "lacking"> {
  const missing = exact(needed - now);
  if (missing <= 0) return { left: exact(-missing), toFree: null, lacking: null };
  if (freed === null) return { left: null, toFree: missing, lacking: null };
  const toFree = Math.min(missing, freed);
  const lacking = exact(missing - freed);
  return { left: null, toFree: toFree > 0 ? toFree : null, lacking: lacking > 0 ? lacking : null };
}

/** What must be freed for one form beside what runs, and what is lacking even then; both are minima. */
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

/** Notes that name forms of which none is proposed yet. */
const CHOICES: ReadonlySet<ProposalKind> = new Set(["choose", "yield"]);

/** People or money of a note: what runs takes its part first, and only what is there now can be left. */
export function noteMeans({ situation }: Report, { kind, forms, running }: Note, resource: keyof Means): NoteMeans {
  const now = situation.meansNow[resource];
  const freed = situation.meansFreed[resource];
  const existing = running.map(({ row }) => namedNeed(row, resource));
  // Of forms to choose from, one comes; what each would ask stands beside the others.
  const fresh = CHOICES.has(kind) ? [] : forms.map((row) => namedNeed(row, resource));
  const named = [...existing, ...fresh].some(({ amount }) => amount !== null);
  const needed = named ? exact(sumOf(existing) + sumOf(fresh)) : null;
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
    nothingForNew: now !== null && freed !== null && sumOf(existing) >= exact(now + freed),
    freedForRunning: now === null ? 0 : Math.min(freed ?? 0, Math.max(0, exact(sumOf(existing) - now))),
  };
}

/** Years that the note counts money for: from the next to the last of the plan; empty where there is no plan. */
export function noteYears({ top }: Report, { year }: Note): readonly number[] {
  const last = top.flatMap(({ plan }) => plan?.years.at(-1)?.year ?? [])[0];
  return last === undefined ? [] : Array.from({ length: Math.max(0, last - year + 1) }, (_, index) => year + index);
}
