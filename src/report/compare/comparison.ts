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
export type FormPair = PairExplanation;

interface Column {
  readonly form: WorkForm;
  readonly advice: FormAdvice;
}

function row(kind: CompareRowKind, id: string, cells: readonly CompareCell[], scored: boolean): CompareRow {
  const [first, ...others] = cells.map((cell) => comparable(cell, scored));
  return { kind, id, cells, differs: others.some((other) => !equal(other, first)) };
}

/**
 * What counts as a difference: what is delivered of what was asked, conditions, people and money. A level counts only
 * while nothing at all was asked, and what is shown for information (who, amounts, examples, channels) never does.
 */
function comparable(cell: CompareCell, scored: boolean): unknown {
  switch (cell.kind) {
    case "score":
      return cell.delivered;
    case "level":
      return scored ? cell.delivered : cell.level;
    case "term":
      return cell.fits ?? [cell.term.from, cell.term.to];
    case "resource":
      return cell.standing;
    default:
      return null;
  }
}

/** Reading order: what was asked, what it asks, what was not asked, and what is for information. */
export function groupOf({ kind, cells }: CompareRow): "asked" | "asks" | "not-asked" | "reading" {
  const [cell] = cells;
  if (cell?.kind === "level") return cell.asked === null ? "not-asked" : "asked";
  if (cell?.kind === "resource") return "asks";
  return kind === "who" || kind === "amounts" || kind === "practices" || kind === "channels" ? "reading" : "asked";
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
      true,
    ),
  ];
}

function criterionRows(dataset: Dataset, columns: readonly Column[], scored: boolean): readonly CompareRow[] {
  return dataset.criteria.map(({ id, kind }) => {
    const cells = columns.map((column) =>
      levelCell(
        column,
        column.advice.parts.find((part) => part.id === id),
        id,
      ),
    );
    return row(kind === "benefit" ? kind : "criterion", id, cells, scored);
  });
}

/**
 * Puts forms side by side: score, wishes, context, term, staff, money, what was not asked, participants, amounts,
 * examples, channels.
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
  const each = (kind: CompareRowKind, cell: (column: Column) => CompareCell) =>
    row(kind, kind, columns.map(cell), advice.scored);
  const score = advice.scored
    ? [each("score", (c) => ({ kind: "score", delivered: c.advice.delivered, asked: c.advice.asked }))]
    : [];
  const criteria = criterionRows(dataset, columns, advice.scored);
  const asked = criteria.filter((one) => groupOf(one) === "asked");
  return {
    forms: columns.map((c) => c.form.id),
    rows: [
      ...score,
      ...asked,
      ...contextRow("occasion", columns),
      ...contextRow("partner-region", columns),
      each("term", (c) => ({
        kind: "term",
        term: { from: c.form.term.from, to: c.form.term.to },
        fits: advice.situation.conditions.term === null ? null : c.advice.conflicts.every((x) => x.kind !== "term"),
      })),
      each("staff", (c) => ({ kind: "resource", resource: "staff", standing: c.advice.staff })),
      each("money", (c) => ({ kind: "resource", resource: "money", standing: c.advice.money })),
      ...criteria.filter((one) => !asked.includes(one)),
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
 * the order given when equal. The first pair is that of the two with the most. Empty when nothing was asked.
 * @param ids forms of the advice; unknown ids and duplicates are dropped.
 */
export function comparePairs(advice: Advice, ids: readonly string[]): readonly FormPair[] {
  if (!advice.scored) return [];
  const known = [...new Set(ids)]
    .flatMap((id) => advice.forms.find(({ form }) => form === id) ?? [])
    .toSorted((a, b) => b.delivered - a.delivered)
    .map(({ form }) => form);
  return known.flatMap((first, index) => known.slice(index + 1).map((second) => explainPair(advice, first, second)));
}

/** The pair that a heading may name, and why its first form precedes the second. */
export interface CompareHeading {
  readonly pair: FormPair;
  /** "points": both meet as many conditions. "conditions": the first meets more, whatever its points. */
  readonly by: "points" | "conditions";
}

/**
 * What the heading may say. Of several forms: the two with the most pluses among those that meet most conditions, since
 * pluses never make up for a condition; of only two: the one that meets more. null = nothing was asked, or a single one
 * of several meets most.
 * @param pairs those of `comparePairs`.
 */
export function compareHeading(advice: Advice, pairs: readonly FormPair[]): CompareHeading | null {
  const compared = new Set(pairs.flatMap(({ first, second }) => [first, second]));
  const conflicts = new Map(advice.forms.map((one) => [one.form, one.conflicts.length]));
  const fewest = Math.min(...[...compared].map((form) => conflicts.get(form) ?? Infinity));
  const deciding = pairs.find(({ first, second }) => [first, second].every((form) => conflicts.get(form) === fewest));
  if (deciding !== undefined) return { pair: deciding, by: "points" };
  const [pair, ...others] = pairs;
  if (pair === undefined || others.length > 0) return null;
  const { first, second } = pair;
  return { pair: conflicts.get(first) === fewest ? pair : explainPair(advice, second, first), by: "conditions" };
}
