import type { Advice, FormAdvice, Part } from "../../domain/advice";
import { equal } from "../../domain/values/equal";
import type { Answers } from "../../domain/answers";
import type { Dataset } from "../../domain/facts/dataset";
import type { WorkForm } from "../../domain/facts/matrix";
import { COMPARE_LIMITS } from "../../domain/limits";
import { explainPair, type PairExplanation } from "../../engine/score/explain";
import { matchPractices } from "../match/match";
import { matchChannels } from "../match/channels";
import type { CompareCell, CompareRow, CompareRowKind, Comparison } from "../report";
import type { MatchContext } from "../match/types";

/** Two forms compared, in pluses. */
export type Pair = PairExplanation;

interface Column {
  readonly form: WorkForm;
  readonly advice: FormAdvice;
}

function row(kind: CompareRowKind, id: string, cells: readonly CompareCell[]): CompareRow {
  const [first, ...others] = cells.map(comparable);
  return { kind, id, cells, differs: others.some((other) => !equal(other, first)) };
}

/** Only what the screen shows counts as a difference, not its source. */
function comparable(cell: CompareCell): unknown {
  if (cell.kind === "amounts") return cell.amounts.map((a) => [a.id, a.min, a.max]);
  if (cell.kind === "term") return [cell.term.from, cell.term.to];
  return cell;
}

function levelCell(column: Column, part: Part | undefined, criterion: string): CompareCell {
  const cell = column.form.cells[criterion];
  return {
    kind: "level",
    level: cell?.level ?? 0,
    asked: part?.kind === "benefit" ? part.asked : null,
    delivered: part?.kind === "benefit" ? part.delivered : null,
    disputed: cell?.disputed?.level ?? null,
  };
}

function contextRow(kind: "occasion" | "partner-region", columns: readonly Column[]): readonly CompareRow[] {
  const parts = columns.map((c) => c.advice.parts.find((p) => p.kind === kind));
  if (parts.some((p) => p === undefined)) return [];
  return [
    row(
      kind,
      kind,
      parts.map((p) => ({ kind: "score", delivered: p?.delivered ?? 0, asked: p?.asked ?? 0 })),
    ),
  ];
}

/**
 * Puts forms side by side: score, matrix, context, term, staff, money, participants, amounts, examples, channels.
 * @param ids 2 to 4 forms; unknown ids, duplicates and any beyond the fourth are dropped.
 */
export function compareForms(
  dataset: Dataset,
  answers: Answers,
  advice: Advice,
  ids: readonly string[],
  context: MatchContext,
): Comparison {
  const columns = [...new Set(ids)]
    .flatMap((id): Column[] => {
      const form = dataset.workForms.find((f) => f.id === id);
      const formAdvice = advice.forms.find((f) => f.form === id);
      return form === undefined || formAdvice === undefined ? [] : [{ form, advice: formAdvice }];
    })
    .slice(0, COMPARE_LIMITS.most);
  const each = (kind: CompareRowKind, cell: (column: Column) => CompareCell) => row(kind, kind, columns.map(cell));
  const score = advice.scored
    ? [each("score", (c) => ({ kind: "score", delivered: c.advice.delivered, asked: c.advice.asked }))]
    : [];
  const criteria = dataset.criteria.map(({ id, kind }) =>
    row(
      kind === "benefit" ? kind : "criterion",
      id,
      columns.map((c) =>
        levelCell(
          c,
          c.advice.parts.find((p) => p.id === id),
          id,
        ),
      ),
    ),
  );
  return {
    forms: columns.map((c) => c.form.id),
    rows: [
      ...score,
      ...criteria,
      ...contextRow("occasion", columns),
      ...contextRow("partner-region", columns),
      each("term", (c) => ({
        kind: "term",
        term: { from: c.form.term.from, to: c.form.term.to },
        fits: advice.situation.conditions.term === null ? null : c.advice.conflicts.every((x) => x.kind !== "term"),
      })),
      each("staff", (c) => ({ kind: "resource", resource: "staff", standing: c.advice.staff })),
      each("money", (c) => ({ kind: "resource", resource: "money", standing: c.advice.money })),
      each("who", (c) => ({ kind: "who", form: c.form.id })),
      each("amounts", (c) => ({ kind: "amounts", amounts: c.form.amounts })),
      each("practices", (c) => ({
        kind: "practices",
        ids: matchPractices(dataset, answers, c.form.id, context).map((m) => m.practice.id),
      })),
      each("channels", (c) => ({
        kind: "channels",
        ids: matchChannels(dataset, answers, [c.form.id], context).map((m) => m.channel.id),
      })),
    ],
  };
}

/**
 * Every pair of these forms, broken down into pluses that sum to the difference; the form with more pluses first, or in
 * the order given when equal. Empty when nothing was asked.
 * @param ids forms of the advice; unknown ids and duplicates are dropped.
 */
export function comparePairs(advice: Advice, ids: readonly string[]): readonly Pair[] {
  if (!advice.scored) return [];
  const known = [...new Set(ids)].filter((id) => advice.forms.some(({ form }) => form === id));
  return known.flatMap((first, index) =>
    known.slice(index + 1).map((second) => {
      const pair = explainPair(advice, first, second);
      return pair.difference < 0 ? explainPair(advice, second, first) : pair;
    }),
  );
}
