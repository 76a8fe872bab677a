import type { RunningForm } from "../../domain/advice";
import type { Id } from "../../domain/id";
import type { Risk } from "../../domain/facts/guidance";
import type { Pluses } from "../../domain/level";
import { channelsFor } from "../match/channels";
import type { ChannelMatch } from "../match/types";
import { BRINGS_MONEY } from "../plan/grants";
import { mainRisks } from "../brief/risks";
import { nextRow } from "../next-row";
import { isUrgent, type Proposal, type ProposalKind } from "../proposal";
import type { RankingRow, Report } from "../report";
import { type Delivery, deliveryOf } from "./delivery";

/** A running form, with the advice on it. */
export interface NoteRunning {
  readonly row: RankingRow;
  readonly advice: RunningForm;
}

/** A form that the note does not propose, and what it would add to the running ones. */
export interface RunnerUp {
  readonly row: RankingRow;
  readonly adds: Pluses;
}

/** A risk, and the forms of the note that have it. */
export interface NoteRisk {
  readonly risk: Risk;
  readonly rows: readonly RankingRow[];
}

/** The content of the note for the college: ids and numbers. */
export interface Note {
  readonly kind: ProposalKind;
  /** Forms to add, choose from, or put off; empty when running forms continue, or nothing was asked. */
  readonly forms: readonly RankingRow[];
  readonly running: readonly NoteRunning[];
  /** A running bond with another municipality may end. */
  readonly ending: boolean;
  /** The decision cannot wait for a plan: help after a disaster. */
  readonly urgent: boolean;
  /** No staff, now or to be freed. */
  readonly nobody: boolean;
  readonly delivery: Delivery;
  readonly runnerUp: RunnerUp | null;
  /** The best forms possible now, when the best of all must wait. */
  readonly possible: readonly RankingRow[];
  /** Running forms that add nothing to the new ones. */
  readonly redundant: readonly RankingRow[];
  /** The main risk of each form, or of the continuing ones, without duplicates. */
  readonly risks: readonly NoteRisk[];
  /** The channels of the same forms that bring money; those that fit first. */
  readonly channels: readonly ChannelMatch[];
  /** First year of the decision: the year after the advice. */
  readonly year: number;
}

/** What the note is about; `forms` without running forms. */
function subjectOf({ brief, situation }: Report, decide: readonly Id[] | null): Proposal {
  const { kind, forms } = decide === null ? brief : { kind: "add" as const, forms: decide };
  if (kind === "nothing") return { kind, forms: [] };
  const fresh = forms.filter((id) => !situation.running.includes(id));
  if (kind === "go-on" || (kind === "add" && fresh.length === 0)) return { kind: "go-on", forms: [] };
  // The title on screen names the first of those that must wait.
  return { kind, forms: kind === "not-yet" ? fresh.slice(0, 1) : fresh };
}

/** The runner-up. When there are forms to choose from, only one that delivers as much and is not possible now. */
function runnerUpOf(report: Report, kind: ProposalKind, forms: readonly RankingRow[], running: readonly RankingRow[]) {
  if (kind === "go-on" || kind === "not-yet" || kind === "nothing") return null;
  const most = Math.max(0, ...forms.map(({ advice }) => advice.delivered));
  const ids = forms.map(({ form }) => form);
  const second = nextRow(report, ids);
  if (second === undefined) return null;
  const alone = kind === "add" || kind === "check";
  if (!alone && (second.part === "possible" || second.advice.delivered < most)) return null;
  const [without, withIt] = [deliveryOf(report, running, []), deliveryOf(report, running, [second])];
  return { row: second, adds: withIt.total - without.total };
}

/** The first risk of each form, grouped by risk. */
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

/** The best forms possible now, when others must wait. */
function possibleOf({ ranking, headline }: Report, { kind, forms }: Proposal): readonly RankingRow[] {
  if (kind !== "not-yet" || (headline.kind === "top" && headline.nobody)) return [];
  return ranking.filter(({ part, rank, form }) => part === "possible" && rank === 1 && !forms.includes(form));
}

/** Running forms that add nothing to the new ones. */
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
 * Builds the content of a note.
 * @param decide forms chosen on screen, running or not; null = follow the advice.
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
  // Only one of the candidates will come: they do not add up.
  const together = kind === "choose" || (kind === "yield" && rows.length > 1) ? [] : rows;
  const urgent = isUrgent(subject, report.brief.urgent);
  const goesOn = running.filter(({ advice }) => advice.word !== "phase-out").map(({ row }) => row);
  const bonds = bondsOf(report);
  const about = kind === "go-on" ? goesOn : rows;
  const ids = about.map(({ form }) => form);
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
    risks: risksOf(report, about),
    channels: channelsFor(report.channels, ids).filter(({ channel }) => BRINGS_MONEY.includes(channel.kind)),
    year: Number(report.date.slice(0, 4)) + 1,
  };
}
