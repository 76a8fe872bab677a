import type { RunningForm } from "../../domain/advice";
import type { Id } from "../../domain/dataset";
import type { Pluses } from "../../domain/level";
import { chosen, headlineCase, type Top } from "../headline-case";
import type { RankingRow, Report } from "../report";
import { type Delivery, deliveryOf } from "./delivery";

/** What the college is asked: to add a form, go on with what runs, choose, free means first, or say what it wishes. */
type NoteKind = "add" | "go-on" | "choose" | "not-yet" | "nothing";

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

/** What the note for the college is about: ids and numbers. */
export interface Note {
  readonly kind: NoteKind;
  /** Forms to add, to choose from, or that must wait; empty for the other kinds. */
  readonly forms: readonly RankingRow[];
  readonly running: readonly NoteRunning[];
  readonly delivery: Delivery;
  readonly runnerUp: RunnerUp | null;
  /** Best forms that are possible now, where the best must wait. */
  readonly possible: readonly RankingRow[];
  /** Running forms that no longer add a point beside the new ones. */
  readonly redundant: readonly RankingRow[];
  /** First year that the decision counts for: the year after the advice. */
  readonly year: number;
}

interface Subject {
  readonly kind: NoteKind;
  readonly forms: readonly Id[];
}

/** What must wait: the form that would deliver most, else this one. */
function waiting({ better }: Top, otherwise: Id): Subject {
  return { kind: "not-yet", forms: [better?.forms[0] ?? otherwise] };
}

/** What the advice says by itself. */
function adviceSubject({ headline }: Report): Subject {
  if (headline.kind === "nothing-asked") return { kind: "nothing", forms: [] };
  if (headline.kind === "none-possible") return { kind: "not-yet", forms: headline.better.forms.slice(0, 1) };
  return topSubject(headline);
}

function topSubject(headline: Top): Subject {
  const first = chosen(headline);
  switch (headlineCase(headline)) {
    case "nobody":
    case "notnow":
      return waiting(headline, first);
    case "add":
      return { kind: "add", forms: headline.running?.adds ? [headline.running.adds.form] : [] };
    case "goon":
      return { kind: "go-on", forms: [] };
    case "rival":
      return { kind: "choose", forms: [first, ...(headline.rival === null ? [] : [headline.rival.rival])] };
    case "tie":
      // To choose between equals makes no sense where one that must wait would deliver more.
      return headline.better === null ? { kind: "choose", forms: headline.forms } : waiting(headline, first);
    default:
      return { kind: headline.forms.length > 1 ? "choose" : "add", forms: headline.forms };
  }
}

function subjectOf(report: Report, decide: readonly Id[] | null): Subject {
  const runs = (id: Id) => report.situation.running.includes(id);
  const { kind, forms } = decide === null ? adviceSubject(report) : { kind: "add" as const, forms: decide };
  if (kind !== "add") return { kind, forms };
  const fresh = forms.filter((id) => !runs(id));
  return fresh.length === 0 ? { kind: "go-on", forms: [] } : { kind, forms: fresh };
}

/** The best of the rest; beside forms to choose from only one that delivers as much, and is not possible now. */
function runnerUpOf(report: Report, kind: NoteKind, forms: readonly RankingRow[], running: readonly RankingRow[]) {
  if (kind !== "add" && kind !== "choose") return null;
  const most = Math.max(0, ...forms.map(({ advice }) => advice.delivered));
  const rest = report.ranking.filter(
    (row) =>
      !row.advice.running &&
      !forms.includes(row) &&
      (kind === "add" || (row.part === "not-now" && row.advice.delivered >= most)),
  );
  const second = rest.toSorted((a, b) => b.advice.delivered - a.advice.delivered)[0];
  if (second === undefined) return null;
  const [without, withIt] = [deliveryOf(report, running, []), deliveryOf(report, running, [second])];
  return { row: second, adds: withIt.total - without.total };
}

/**
 * The subject of a note.
 * @param decide forms that were chosen on screen, running or not; null = what the advice says.
 */
export function noteOf(report: Report, decide: readonly Id[] | null): Note {
  const { kind, forms } = subjectOf(report, decide);
  const rowOf = (id: Id) => report.ranking.filter(({ form }) => form === id);
  const words = report.headline.kind === "top" ? (report.headline.running?.forms ?? []) : [];
  const running = words.flatMap((advice) => rowOf(advice.form).map((row) => ({ row, advice })));
  const runs = running.map(({ row }) => row);
  const rows = forms.flatMap(rowOf);
  const added = kind === "add" ? rows : [];
  const delivery = deliveryOf(report, runs, kind === "not-yet" ? rows : added);
  const needless = (row: RankingRow) =>
    deliveryOf(
      report,
      runs.filter((one) => one !== row),
      added,
    ).total === delivery.total;
  const { meansNow, meansFreed } = report.situation;
  const nobody = meansNow.fte === 0 && meansFreed.fte === 0;
  const firstPossible = nobody ? [] : report.ranking.filter(({ part, rank }) => part === "possible" && rank === 1);
  return {
    kind,
    forms: rows,
    running,
    delivery,
    runnerUp: runnerUpOf(report, kind, rows, runs),
    possible: kind === "not-yet" ? firstPossible.filter(({ form }) => !forms.includes(form)) : [],
    redundant: added.length === 0 ? [] : runs.filter((row) => row.advice.delivered > 0 && needless(row)),
    year: Number(report.date.slice(0, 4)) + 1,
  };
}
