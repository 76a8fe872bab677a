import type { FormAdvice, Gain, Part } from "../../domain/advice";
import type { Id } from "../../domain/id";
import type { Pluses } from "../../domain/level";
import { gained, together, total } from "../../engine/score/together";
import type { RankingRow, Report } from "../report";

/** Where nothing runs, at least this many forms have a column. */
const LEAST = 3;

/** One column: a form, what runs now taken together, or that with the form to add. */
export interface WishColumn {
  readonly kind: "form" | "now" | "then";
  readonly forms: readonly Id[];
  /** Pluses delivered, in the order of the wishes. */
  readonly delivered: readonly Pluses[];
  readonly total: Pluses;
}

/** A form without a column, and what it would add to the running ones; null = nothing runs. */
export interface OtherForm {
  readonly row: RankingRow;
  readonly adds: { readonly pluses: Pluses; readonly on: readonly Gain[] } | null;
}

/** What was asked, wish by wish, and what each form delivers of it. */
export interface WishTableReport {
  readonly wishes: readonly Part[];
  readonly columns: readonly WishColumn[];
  readonly others: readonly OtherForm[];
}

function column(kind: WishColumn["kind"], rows: readonly { readonly advice: FormAdvice }[]): WishColumn {
  const delivered = together(rows.map(({ advice }) => advice));
  return {
    kind,
    forms: rows.map(({ advice }) => advice.form),
    delivered,
    total: delivered.reduce((sum, one) => sum + one, 0),
  };
}

/** The forms with a column: what runs and what the advice adds, or the forms of the advice and those that follow. */
function formsOf({ headline, brief, ranking }: Pick<Report, "headline" | "brief" | "ranking">) {
  const running = headline.kind === "top" ? headline.running : null;
  const named = running?.forms.map(({ form }) => form) ?? brief.forms;
  const rows = (ids: readonly Id[]) => ids.flatMap((id) => ranking.find(({ form }) => form === id) ?? []);
  const added = rows(running?.adds === undefined || running.adds === null ? [] : [running.adds.form]);
  const first = rows(named);
  const next = ranking.filter(({ form }) => !named.includes(form));
  const fill = running === null ? next.slice(0, Math.max(0, LEAST - first.length)) : [];
  return { first: [...first, ...fill], added, runs: running !== null };
}

/** The table of the page "Why"; null when nothing was asked. */
export function wishTableOf(report: Pick<Report, "headline" | "brief" | "ranking">): WishTableReport | null {
  const wishes = report.ranking[0]?.advice.parts ?? [];
  if (report.headline.kind === "nothing-asked" || wishes.length === 0) return null;
  const { first, added, runs } = formsOf(report);
  const shown = [...first, ...added];
  const others = report.ranking.filter((row) => !shown.includes(row));
  const running = first.map(({ advice }) => advice);
  return {
    wishes,
    columns: [
      ...first.map((row) => column("form", [row])),
      ...(runs && first.length > 1 ? [column("now", first)] : []),
      ...added.map((row) => column("form", [row])),
      ...(added.length > 0 ? [column("then", shown)] : []),
    ],
    others: others.map((row) => {
      const on = gained(running, row.advice);
      return { row, adds: runs ? { pluses: total(on), on } : null };
    }),
  };
}
