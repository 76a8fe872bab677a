import type { Advice, FormAdvice, Part } from "../../domain/advice";
import type { Answers, OwnLevels } from "../../domain/answers";
import type { CoreFacts } from "../../domain/facts/dataset";
import type { Id } from "../../domain/id";
import type { WorkForm } from "../../domain/facts/matrix";
import { type Level, LEVELS } from "../../domain/level";
import { advise, formOf, topOf } from "../score/advise";
import { checkInput } from "../validate";
import { FULL } from "../weights/robustness";
import { problemOf } from "../weights/problem";
import { ordinalShares } from "./ordinal";
import type { DisputedCell, Variant, VariantSubject } from "./types";

interface Case {
  readonly dataset: CoreFacts;
  readonly answers: Answers;
  readonly advice: Advice;
}

function variant({ advice }: Case, subject: VariantSubject, top: readonly Id[]): Variant {
  const now = topOf(advice);
  return { ...subject, top, changes: top.length !== now.length || top.some((form) => !now.includes(form)) };
}

const HIGHEST = LEVELS.at(-1) ?? 3;

/** In thirds of a plus, to stay an integer: a benefit level weighs as much as was asked of it. */
function withExtra({ parts }: FormAdvice): number {
  const worth = ({ kind, asked, delivered, extra }: Part) =>
    kind === "benefit" ? asked * (delivered + extra) : HIGHEST * delivered;
  return parts.reduce((sum, part) => sum + worth(part), 0);
}

function extraCounts(given: Case): Variant {
  const { advice } = given;
  const forms = advice.contenders.flatMap((id) => formOf(advice, id) ?? []);
  const most = Math.max(...forms.map(withExtra));
  const top = forms.filter((form) => withExtra(form) === most).map(({ form }) => form);
  return variant(given, { id: "extra-counts" }, top);
}

function withoutContext(given: Case): readonly Variant[] {
  const { dataset, answers, advice } = given;
  const { occasions, partnerRegion } = advice.situation.conditions;
  const asked = [
    ...(occasions.length > 0 ? (["occasion"] as const) : []),
    ...(partnerRegion === null ? [] : (["partner-region"] as const)),
  ];
  if (asked.length === 0) return [];
  const then = advise(dataset, { ...answers, occasions: "none", partnerRegion: "no-preference" });
  return [variant(given, { id: "without-context", asked }, topOf(then))];
}

function disputedCells({ dataset, advice }: Case): readonly DisputedCell[] {
  const asked = advice.situation.wishes.filter(({ kind }) => kind === "benefit").map(({ id }) => id);
  const cells = dataset.workForms.flatMap((form) =>
    asked.flatMap((criterion): DisputedCell[] => {
      const cell = form.cells[criterion];
      if (cell === undefined || cell.disputed === null) return [];
      return [{ form: form.id, criterion, matrix: cell.level, text: cell.disputed.level }];
    }),
  );
  return cells.toSorted((a, b) => (`${a.form} ${a.criterion}` < `${b.form} ${b.criterion}` ? -1 : 1));
}

function atText(form: WorkForm, cells: readonly DisputedCell[]): WorkForm {
  const changed = cells.flatMap(({ form: id, criterion, text }) => {
    const cell = form.cells[criterion];
    return id === form.id && cell !== undefined ? [[criterion, { ...cell, level: text }] as const] : [];
  });
  return { ...form, cells: { ...form.cells, ...Object.fromEntries(changed) } };
}

function disputed(given: Case): readonly Variant[] {
  const { dataset, answers } = given;
  const all = disputedCells(given);
  const sets = all.length > 1 ? [...all.map((cell) => [cell]), all] : all.map((cell) => [cell]);
  return sets.map((cells) => {
    const workForms = dataset.workForms.map((form) => atText(form, cells));
    return variant(given, { id: "disputed-cells", cells }, topOf(advise({ ...dataset, workForms }, answers)));
  });
}

/** The person's own levels, with one form set to a level for some options. */
function withLevel(own: OwnLevels | undefined, options: readonly Id[], form: Id, level: Level): OwnLevels {
  return { ...own, ...Object.fromEntries(options.map((id) => [id, { ...own?.[id], [form]: level }])) };
}

function readAsMet(given: Case): readonly Variant[] {
  const { dataset, answers, advice } = given;
  const { own } = answers;
  return advice.forms.flatMap(({ form, conflicts }) =>
    conflicts.flatMap((conflict): Variant[] => {
      if (conflict.kind === "term") return [];
      const key = conflict.kind === "occasion" ? "occasions" : "partnerRegions";
      const levels = withLevel(own?.[key], conflict.options, form, HIGHEST);
      const then = advise(dataset, { ...answers, own: { ...own, [key]: levels } });
      return [variant(given, { id: "level-read-as-met", form, kind: conflict.kind }, topOf(then))];
    }),
  );
}

/** Draws of the ordinal variant, for a standard error of half a percentage point. */
const DRAWS = 10_000;

function ordinal(given: Case): readonly Variant[] {
  const { answers, advice } = given;
  const problem = problemOf(advice, advice.contenders, answers.duels);
  if (problem === null) return [];
  const { ranks } = ordinalShares(problem, DRAWS, FULL.seed);
  const shares = problem.forms.map((form, i) => ({ form, first: ranks[i]?.[0] ?? 0 }));
  const most = Math.max(...shares.map(({ first }) => first));
  const top = shares.filter(({ first }) => first === most).map(({ form }) => form);
  const changes = !top.some((form) => topOf(advice).includes(form));
  return [{ id: "ordinal-levels", shares, top, changes }];
}

/**
 * Other ways to read data and answers that may change the top group, each recomputed; those that do not apply are left
 * out. In this order:
 * - `extra-counts`: `sum(asked x level / 3)` over the benefits, plus what is delivered on the rest.
 * - `without-context`: occasion and partner region not asked.
 * - `disputed-cells`: cells of asked benefits at the level that the text suggests, each alone, then all together.
 * - `level-read-as-met`: each chapter level 0 that causes a conflict, raised to the highest level, one at a time.
 * - `ordinal-levels`: the worth of pluses is sampled per criterion (SMAA-O), with the weights used for the robustness.
 * All but the last are exact, in whole pluses; the last uses a fixed seed. Empty when no pluses were asked or nothing
 * is possible. Source: method, "Variants".
 * @throws EngineError as `checkInput`.
 */
export function variantsOf(dataset: CoreFacts, answers: Answers): readonly Variant[] {
  checkInput(dataset, answers);
  const given: Case = { dataset, answers, advice: advise(dataset, answers) };
  if (topOf(given.advice).length === 0) return [];
  return [extraCounts(given), ...withoutContext(given), ...disputed(given), ...readAsMet(given), ...ordinal(given)];
}
