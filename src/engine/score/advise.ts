import type { Advice, FormAdvice, TieGroup } from "../../domain/advice";
import type { Answers } from "../../domain/answers";
import type { Dataset, WorkForm } from "../../domain/dataset";
import { demandsOf, pluses } from "./demands";
import { feasibilityOf } from "./feasibility";
import { partsOf } from "./contributions";

function adviseForm(
  dataset: Dataset,
  answers: Answers,
  form: WorkForm,
  demands: ReturnType<typeof demandsOf>,
): FormAdvice {
  const parts = partsOf(dataset, answers, form, demands);
  const term = parts.find((p) => p.kind === "term");
  const running = answers.runningForms;
  return {
    form: form.id,
    delivered: parts.reduce((sum, p) => sum + p.multiplier * p.delivered, 0),
    asked: pluses(demands),
    parts,
    extra: parts.reduce((sum, p) => sum + p.extra, 0),
    feasibility: feasibilityOf(form, answers),
    running: running !== undefined && running !== "none" && running.includes(form.id),
    termFits: term === undefined ? null : term.delivered === term.asked,
  };
}

/** Compares two scores as fractions by cross-multiplication; below 0 when `a` is better. */
export function compareScores(a: FormAdvice, b: FormAdvice): number {
  return b.delivered * a.asked - a.delivered * b.asked;
}

/** Order on screen inside a tie group: lower euro threshold (unknown last), then id. */
function tieOrder(dataset: Dataset): (a: FormAdvice, b: FormAdvice) => number {
  const euro = new Map(dataset.workForms.map((f) => [f.id, f.needs.euroPerYear?.minimum ?? Infinity]));
  return (a, b) => {
    const [x, y] = [euro.get(a.form) ?? Infinity, euro.get(b.form) ?? Infinity];
    if (x !== y) return x - y;
    return a.form < b.form ? -1 : Number(a.form > b.form);
  };
}

/** Groups of equal score; rank = 1 + number of forms strictly better. Expects a list sorted by score. */
export function tieGroups(sorted: readonly FormAdvice[]): readonly TieGroup[] {
  const groups: { rank: number; forms: string[]; first: FormAdvice }[] = [];
  sorted.forEach((form, index) => {
    const last = groups.at(-1);
    if (last !== undefined && compareScores(last.first, form) === 0) last.forms.push(form.form);
    else groups.push({ rank: index + 1, forms: [form.form], first: form });
  });
  return groups.map(({ rank, forms }) => ({ rank, forms }));
}

/**
 * The deterministic advice: pluses asked and delivered, ties, feasibility, a list of all forms in two parts.
 * `score = sum(multiplier x delivered) / sum(multiplier x asked)`, 0 to 1, compared as a fraction; unit: pluses, whole
 * numbers. Source: method, "Asked and delivered", "People and money".
 * Pure: the same data set and answers give the same advice, in whatever order the data set lists its forms.
 * @param answers answers to the questions that are asked (see `effectiveAnswers`).
 * @returns `scored: false` when nothing was asked; then the groups are empty, and `forms` holds all forms in tie order.
 */
export function advise(dataset: Dataset, answers: Answers): Advice {
  const demands = demandsOf(dataset, answers);
  const asked = pluses(demands);
  const byTie = tieOrder(dataset);
  const all = dataset.workForms
    .map((form) => adviseForm(dataset, answers, form, demands))
    .toSorted((a, b) => compareScores(a, b) || byTie(a, b));
  const attainable = all.filter((f) => f.feasibility.attainable);
  const notNow = all.filter((f) => !f.feasibility.attainable);
  const scored = asked > 0;
  return {
    scored,
    asked,
    demands,
    forms: [...attainable, ...notNow],
    attainable: scored ? tieGroups(attainable) : [],
    notNow: scored ? tieGroups(notNow) : [],
    topOfAll: scored ? (tieGroups(all)[0]?.forms ?? []) : [],
  };
}
