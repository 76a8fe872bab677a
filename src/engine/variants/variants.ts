import type { Advice, FormAdvice, Part } from "../../domain/advice";
import type { Answers } from "../../domain/answers";
import type { Dataset, Id } from "../../domain/dataset";
import { LEVELS } from "../../domain/level";
import { advise } from "../score/advise";
import { checkInput } from "../validate";
import { type Drawing, drawOrdinal } from "./ordinal";
import { attainableForms, countTops, highest, sameForms, type TopCounter } from "./tops";
import { shareError } from "../weights/standard-error";
import type { DisputedCell, DrawnShare, Variant, VariantSubject, Variants } from "./types";

/** Seed and number of draws unless told: a standard error of 0.005 at most. */
export const DEFAULT_DRAWING: Drawing = { seed: 20_261_123, samples: 10_000 };

interface Board {
  readonly dataset: Dataset;
  readonly answers: Answers;
  readonly advice: Advice;
  readonly top: readonly Id[];
  /** Attainable forms in tie order. */
  readonly forms: readonly FormAdvice[];
}

function boardOf(dataset: Dataset, answers: Answers): Board {
  const advice = advise(dataset, answers);
  const found = new Map(advice.forms.map((f) => [f.form, f]));
  const forms = attainableForms(dataset, advice).flatMap((id) => found.get(id) ?? []);
  return { dataset, answers, advice, top: advice.attainable[0]?.forms ?? [], forms };
}

function counterOf({ forms }: Board): TopCounter {
  return countTops(forms.map((f) => f.form));
}

function finish(board: Board, subject: VariantSubject, counter: TopCounter): Variant {
  const tops = counter.tops();
  const same = tops.find((t) => sameForms(t.forms, board.top))?.share ?? 0;
  return { ...subject, tried: counter.variants(), changes: same < 1, same, tops };
}

/** One variant: each form's value, as whole pluses; `asked` is what it asks in all. */
function one(board: Board, subject: VariantSubject, asked: number, value: (form: FormAdvice) => number): Variant {
  const counter = counterOf(board);
  counter.add(asked > 0 ? highest(board.forms.map(value), 0) : []);
  return finish(board, subject, counter);
}

function sum(parts: readonly Part[], points: (part: Part) => number): number {
  return parts.reduce((total, part) => total + part.multiplier * points(part), 0);
}

function ordinal(board: Board, drawing: Drawing): Variant[] {
  const { advice, forms } = board;
  if (!advice.scored) return [];
  const counter = counterOf(board);
  const [first, alone] = [forms.map(() => 0), forms.map(() => 0)];
  const demands = advice.demands.flatMap(({ id, kind, asked, multiplier }, index) => {
    const delivered = forms.map((f) => f.parts[index]?.delivered ?? 0);
    return asked > 0 ? [{ id: `${kind} ${id}`, asked, weight: multiplier * asked, delivered }] : [];
  });
  drawOrdinal(demands, drawing, (values) => {
    const top = highest(values);
    counter.add(top);
    for (const index of top) first[index] = (first[index] ?? 0) + 1;
    if (top.length === 1) alone[top[0] ?? 0] = (alone[top[0] ?? 0] ?? 0) + 1;
  });
  const shares = forms.map(({ form }, index): DrawnShare => {
    const share = (first[index] ?? 0) / drawing.samples;
    return {
      form,
      first: share,
      alone: (alone[index] ?? 0) / drawing.samples,
      standardError: shareError(share, drawing.samples),
    };
  });
  return [finish(board, { id: "ordinal-levels", drawing, shares }, counter)];
}

const HIGHEST = LEVELS.at(-1) ?? 3;

/** Value times 3, so that it stays whole: own weight x level for a benefit, 3 x what is delivered for the rest. */
function withExtra(part: Part): number {
  return part.kind === "benefit" ? part.asked * (part.delivered + part.extra) : HIGHEST * part.delivered;
}

function noOpinion(board: Board): Variant[] {
  const { dataset, answers, advice } = board;
  const benefits = dataset.criteria
    .filter((c) => c.kind === "benefit" && answers.ambitions[c.id] === "no-opinion")
    .map((c) => c.id)
    .toSorted();
  if (benefits.length === 0) return [];
  const cells = new Map(dataset.workForms.map((f) => [f.id, f.cells]));
  const levels = benefits.map((id) => board.forms.map((f) => cells.get(f.form)?.[id]?.level ?? 0));
  const twice = new Set(Array.isArray(answers.double) ? answers.double : []);
  const factors = benefits.map((id) => (twice.has(id) ? dataset.worth.doubleFactor : 1));
  const counter = counterOf(board);
  const visit = (index: number, asked: number, values: readonly number[]): void => {
    const row = levels[index];
    if (row === undefined) return counter.add(asked > 0 ? highest(values, 0) : []);
    for (const t of LEVELS)
      visit(
        index + 1,
        asked + t,
        values.map((value, i) => value + (factors[index] ?? 1) * Math.min(t, row[i] ?? 0)),
      );
  };
  visit(
    0,
    advice.asked,
    board.forms.map((f) => f.delivered),
  );
  return [finish(board, { id: "no-opinion", benefits }, counter)];
}

function withoutContext(board: Board): Variant[] {
  const isContext = (part: { kind: string }) => part.kind === "occasion" || part.kind === "partner-region";
  const rest = board.advice.demands.filter((d) => !isContext(d));
  if (rest.length === board.advice.demands.length) return [];
  const asked = rest.reduce((total, d) => total + d.asked, 0);
  const value = (form: FormAdvice) => sum(form.parts, (part) => (isContext(part) ? 0 : part.delivered));
  return [one(board, { id: "without-context" }, asked, value)];
}

function disputedCells({ dataset, advice }: Board): readonly DisputedCell[] {
  const asked = advice.demands.filter((d) => d.kind === "benefit").map((d) => d.id);
  return dataset.workForms.flatMap((form) =>
    asked.flatMap((criterion) => {
      const cell = form.cells[criterion];
      const text = cell?.disputed?.level;
      return cell === undefined || text === undefined ? [] : [{ form: form.id, criterion, matrix: cell.level, text }];
    }),
  );
}

function disputed(board: Board): Variant[] {
  const all = disputedCells(board).toSorted((a, b) => {
    const [x, y] = [`${a.form} ${a.criterion}`, `${b.form} ${b.criterion}`];
    return x < y ? -1 : Number(x > y);
  });
  const read = (cells: readonly DisputedCell[]): Variant =>
    one(board, { id: "disputed-cells", cells }, board.advice.asked, (form) => {
      const own = new Map(cells.filter((c) => c.form === form.form).map((c) => [c.criterion, c.text]));
      return sum(form.parts, (part) => Math.min(own.get(part.id) ?? part.delivered, part.asked));
    });
  const each = all.map((cell) => read([cell]));
  return all.length > 1 ? [...each, read(all)] : each;
}

/**
 * Readings of data and answers that may change the top group of the attainable forms, each recomputed and named.
 * In this order, those that apply:
 * - `ordinal-levels`: what the pluses are worth is drawn per criterion, the weights within the order of c (SMAA-O);
 *   value = sum of w x u(delivered) / u(asked). Shares with their standard error.
 * - `extra-counts`: `sum(c x level / 3)` over the benefits, plus what is delivered on the rest; own weights.
 * - `no-opinion`: each benefit answered "no opinion" as 0, 1, 2 and 3, all combinations; as many variants as 4^n.
 * - `without-context`: occasion and partner region left out; the term stays.
 * - `disputed-cells`: cells of asked benefits at the level of the text, each alone, then all together.
 * Which forms are attainable stays as it is. Whole pluses, so exact, but for the first, which is drawn from a seed.
 * Nothing asked: only `no-opinion` and readings without a top group. No forms: empty top groups.
 * Source: method, "Variants"; SMAA-O: see `drawOrdinal`.
 * @throws EngineError for bad levels, terms, amounts, seed or number of draws; `field` names it.
 */
export function variantsOf(dataset: Dataset, answers: Answers, drawing: Drawing = DEFAULT_DRAWING): Variants {
  checkInput(dataset, answers);
  const board = boardOf(dataset, answers);
  const extra = one(board, { id: "extra-counts" }, board.advice.asked, (form) => sum(form.parts, withExtra));
  return {
    top: board.top,
    variants: [
      ...ordinal(board, drawing),
      ...(board.advice.scored ? [extra] : []),
      ...noOpinion(board),
      ...withoutContext(board),
      ...disputed(board),
    ],
  };
}
