import type { RunningForm } from "../../domain/advice";
import type { Id } from "../../domain/id";
import type { Risk } from "../../domain/facts/guidance";
import type { Pluses } from "../../domain/level";
import { mainRisks } from "../brief/risks";
import { nextRow } from "../next-row";
import { isUrgent, type Proposal, type ProposalKind } from "../proposal";
import type { RankingRow, Report } from "../report";
import { type Delivery, deliveryOf } from "./delivery";

/** A form that runs, with what the advice says of it. */
export interface NoteRunning {
  readonly row: RankingRow;
  readonly advice: RunningForm;
}

/** A form that the note does not propose, and what it would add to what runs. */
export interface RunnerUp {
  readonly row: RankingRow;
  readonly adds: Pluses;
}

/** A risk, and the forms of the note that have it. */
export interface NoteRisk {
  readonly risk: Risk;
  readonly rows: readonly RankingRow[];
}

/** What the note for the college is about: ids and numbers. */
export interface Note {
  readonly kind: ProposalKind;
  /** Forms to add, to choose from, or that must wait; empty where it goes on with what runs, or nothing was asked. */
  readonly forms: readonly RankingRow[];
  readonly running: readonly NoteRunning[];
  /** True where a running bond with another municipality may end. */
  readonly ending: boolean;
  /** True where the decision cannot wait for a plan: help after a disaster. */
  readonly urgent: boolean;
  /** True where there is nobody, now or to be freed. */
  readonly nobody: boolean;
  readonly delivery: Delivery;
  readonly runnerUp: RunnerUp | null;
  /** Best forms that are possible now, where the best must wait. */
  readonly possible: readonly RankingRow[];
  /** Running forms that no longer add a point beside the new ones. */
  readonly redundant: readonly RankingRow[];
  /** The main risk of each form, or of what goes on; each once, with the forms that have it. */
  readonly risks: readonly NoteRisk[];
  /** First year that the decision counts for: the year after the advice. */
  readonly year: number;
}

/** What the note is about; `forms` without what runs. */
function subjectOf({ brief, situation }: Report, decide: readonly Id[] | null): Proposal {
  const { kind, forms } = decide === null ? brief : { kind: "add" as const, forms: decide };
  if (kind === "nothing") return { kind, forms: [] };
  const fresh = forms.filter((id) => !situation.running.includes(id));
  if (kind === "go-on" || (kind === "add" && fresh.length === 0)) return { kind: "go-on", forms: [] };
  // The title on screen names the first of what must wait.
  return { kind, forms: kind === "not-yet" ? fresh.slice(0, 1) : fresh };
}

/** The next of the list; beside forms to choose from only one that delivers as much, and is not possible now. */
function runnerUpOf(report: Report, kind: ProposalKind, forms: readonly RankingRow[], running: readonly RankingRow[]) {
  if (kind === "go-on" || kind === "not-yet" || kind === "nothing") return null;
  const most = Math.max(0, ...forms.map(({ advice }) => advice.delivered));
  const second = nextRow(
    report,
    forms.map(({ form }) => form),
  );
  if (second === undefined) return null;
  const alone = kind === "add" || kind === "check";
  if (!alone && (second.part === "possible" || second.advice.delivered < most)) return null;
  const [without, withIt] = [deliveryOf(report, running, []), deliveryOf(report, running, [second])];
  return { row: second, adds: withIt.total - without.total };
}

/** The first risk of each form, forms with the same one together. */
function risksOf({ risks }: Report, rows: readonly RankingRow[]): readonly NoteRisk[] {
  const first = rows.flatMap((row) =>
    mainRisks(risks, row.form)
      .slice(0, 1)
      .map((risk) => ({ risk, row })),
  );
  return [...new Set(first.map(({ risk }) => risk))].map((risk) => ({
    risk,
    rows: first.filter((one) => one.risk === risk).map(({ row }) => row),
  }));
}

/** Best forms that are possible now, where others must wait. */
function possibleOf({ ranking, headline }: Report, { kind, forms }: Proposal): readonly RankingRow[] {
  if (kind !== "not-yet" || (headline.kind === "top" && headline.nobody)) return [];
  return ranking.filter(({ part, rank, form }) => part === "possible" && rank === 1 && !forms.includes(form));
}

/** What runs that brings nothing beside the new forms. */
function redundantOf(report: Report, runs: readonly RankingRow[], added: readonly RankingRow[]) {
  if (added.length === 0) return [];
  const totalOf = (rows: readonly RankingRow[]) => deliveryOf(report, rows, added).total;
  const all = totalOf(runs);
  return runs.filter((row) => row.advice.delivered > 0 && totalOf(runs.filter((one) => one !== row)) === all);
}

/** Forms that are a bond with another municipality: those that the legal grounds of an end are for. */
function bondsOf({ legal }: Report): readonly Id[] {
  return (legal?.grounds ?? []).flatMap(({ ending, forms }) => (ending ? forms : []));
}

/**
 * The subject of a note.
 * @param decide forms that were chosen on screen, running or not; null = what the advice says.
 */
export function noteOf(report: Report, decide: readonly Id[] | null): Note {
  const subject = subjectOf(report, decide);
  const { kind } = subject;
  const { headline } = report;
  const rowOf = (id: Id) => report.ranking.filter(({ form }) => form === id);
  const words = headline.kind === "top" ? (headline.running?.forms ?? []) : [];
  const running = words.flatMap((advice) => rowOf(advice.form).map((row) => ({ row, advice })));
  const runs = running.map(({ row }) => row);
  const rows = subject.forms.flatMap(rowOf);
  // Of forms to choose from, one comes: they are not counted together.
  const together = kind === "choose" || (kind === "yield" && rows.length > 1) ? [] : rows;
  const urgent = isUrgent(subject, report.brief.urgent);
  const goesOn = running.filter(({ advice }) => advice.word !== "phase-out").map(({ row }) => row);
  const bonds = bondsOf(report);
  return {
    kind,
    forms: rows,
    running,
    ending: !urgent && runs.some((row) => bonds.includes(row.form) && !goesOn.includes(row)),
    urgent,
    nobody: decide === null && kind === "not-yet" && headline.kind === "top" && headline.nobody,
    delivery: deliveryOf(report, runs, together),
    runnerUp: runnerUpOf(report, kind, rows, runs),
    possible: possibleOf(report, subject),
    redundant: kind === "add" ? redundantOf(report, runs, rows) : [],
    risks: risksOf(report, kind === "go-on" ? goesOn : rows),
    year: Number(report.date.slice(0, 4)) + 1,
  };
}
