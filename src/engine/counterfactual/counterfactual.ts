import type { Advice, Conflict, FormAdvice } from "../../domain/advice";
import { withAnswer } from "../../domain/answer-path";
import type { Answers } from "../../domain/answers";
import type { CoreFacts } from "../../domain/facts/dataset";
import { toHundredth } from "../../domain/values/hundredths";
import type { Id } from "../../domain/id";
import { advise, formOf, topOf } from "../score/advise";
import { checkInput } from "../validate";
import { contextChanges } from "./context";
import { nearestPluses, type NearestPluses } from "./pluses";
import type { ChangedAnswer, Counterfactual, FormCounterfactual } from "./types";

/** Changed answers with their advice. */
interface Trial {
  readonly changes: readonly ChangedAnswer[];
  readonly advice: Advice;
  /** The nearest pluses from there, computed on first use. */
  readonly pluses: () => ReadonlyMap<Id, NearestPluses>;
}

function trialOf(dataset: CoreFacts, answers: Answers, changes: readonly ChangedAnswer[]): Trial {
  const changed = changes.reduce((sum, { path, to }) => withAnswer(sum, path, to), answers);
  const advice = advise(dataset, changed);
  let nearest: ReadonlyMap<Id, NearestPluses> | null = null;
  return { changes, advice, pluses: () => (nearest ??= nearestPluses(dataset, changed, advice)) };
}

const PATHS: Readonly<Record<Conflict["kind"], string>> = {
  term: "term",
  occasion: "occasions",
  "partner-region": "partnerRegion",
};
const FREE: Readonly<Record<string, string>> = {
  term: "no-preference",
  occasions: "none",
  partnerRegion: "no-preference",
};

/** The answers after freeing means, plus every single change to a context question on top of that. */
interface Search {
  readonly dataset: CoreFacts;
  readonly answers: Answers;
  readonly start: Trial;
  readonly singles: readonly Trial[];
}

function searchFrom(dataset: CoreFacts, answers: Answers, freed: readonly ChangedAnswer[]): Search {
  const singles = contextChanges(dataset, answers).map((change) => trialOf(dataset, answers, [...freed, change]));
  return { dataset, answers, start: trialOf(dataset, answers, freed), singles };
}

function isFirst({ advice }: Trial, form: Id): boolean {
  return topOf(advice).includes(form);
}

function placeAfter(dataset: CoreFacts, answers: Answers, changes: readonly ChangedAnswer[]): Counterfactual["place"] {
  return topOf(trialOf(dataset, answers, changes).advice).length === 1 ? "alone" : "shared";
}

function isMeans({ path }: ChangedAnswer): boolean {
  return path === "staff.freed" || path === "money.freed";
}

function counterfactualOf({ dataset, answers }: Search, trial: Trial, pluses: NearestPluses | null): Counterfactual {
  const changes = [...trial.changes, ...(pluses?.changes ?? [])];
  return {
    changes,
    questions: changes.filter((change) => !isMeans(change)).length,
    steps: pluses?.steps ?? 0,
    place: placeAfter(dataset, answers, changes),
  };
}

function byPluses(search: Search, trial: Trial, form: Id): Counterfactual | null {
  const pluses = trial.pluses().get(form);
  return pluses === undefined ? null : counterfactualOf(search, trial, pluses);
}

/** How many pluses a form falls short of first place. */
function gap({ advice }: Trial, form: Id): number {
  const [leader] = topOf(advice);
  const delivered = (id: Id | undefined) => (id === undefined ? 0 : (formOf(advice, id)?.delivered ?? 0));
  return delivered(leader) - delivered(form);
}

/** Tackles the blocking conditions first: change one of them or lift all of them, then add pluses. */
function unblocked(search: Search, { form, conflicts }: FormAdvice): Counterfactual | null {
  const { dataset, answers, start, singles } = search;
  const paths = conflicts.map(({ kind }) => PATHS[kind]);
  const own = singles.filter(({ changes }) => paths.includes(changes.at(-1)?.path ?? ""));
  const lifted = own.find((trial) => isFirst(trial, form));
  if (lifted !== undefined) return counterfactualOf(search, lifted, null);
  const context: Readonly<Record<string, unknown>> = { ...answers };
  const free = paths.map((path) => ({ path, from: context[path], to: FREE[path] }));
  const near = [...own, trialOf(dataset, answers, [...start.changes, ...free])]
    .filter(({ advice }) => advice.contenders.includes(form))
    .toSorted((x, y) => x.changes.length - y.changes.length || gap(x, form) - gap(y, form));
  for (const trial of near) {
    const change = isFirst(trial, form) ? counterfactualOf(search, trial, null) : byPluses(search, trial, form);
    if (change !== null) return change;
  }
  return null;
}

function smallestFor(search: Search, form: FormAdvice, blocked: boolean): Counterfactual | null {
  const { start, singles } = search;
  if (isFirst(start, form.form)) return counterfactualOf(search, start, null);
  if (blocked) return unblocked(search, form);
  const pluses = byPluses(search, start, form.form);
  const other = pluses === null ? singles.find((trial) => isFirst(trial, form.form)) : undefined;
  return other === undefined ? pluses : counterfactualOf(search, other, null);
}

/** What can already be freed plus what is lacking, to the hundredth. */
function freedWith(answers: Answers, group: "staff" | "money", lacking: number): readonly ChangedAnswer[] {
  const from = answers[group].freed;
  const already = typeof from === "number" ? from : 0;
  return lacking === 0 ? [] : [{ path: `${group}.freed`, from, to: toHundredth(already + lacking) }];
}

function changeFor(dataset: CoreFacts, answers: Answers, plain: Search, form: FormAdvice): FormCounterfactual {
  const [fte, euroPerYear] = [form.staff.lacking ?? 0, form.money.lacking ?? 0];
  const freed = [...freedWith(answers, "staff", fte), ...freedWith(answers, "money", euroPerYear)];
  const search = form.possible ? plain : searchFrom(dataset, answers, freed);
  const blocked = form.conflicts.length > search.start.advice.fewestConflicts;
  return {
    form: form.form,
    resources: form.possible ? null : { fte, euroPerYear },
    blocked,
    smallest: smallestFor(search, form, blocked),
  };
}

/**
 * For each form outside the top group of possible forms, the nearest other answers that put it first, alone or tied.
 * Steps, each on top of the previous: for a form that is not possible, what must be freed in closed form (need - now -
 * freed); then the conditions that block it, by changing one or lifting all of them; then pluses moved within the purse
 * (exhaustive search). If nothing blocks and no pluses suffice, a change to one of term, occasions (one added or
 * removed, one alone, or none) and partner region. Distance: questions changed, then pluses moved. Pluses are whole
 * numbers; FTE and euro a year are to the hundredth. If nothing was asked, this tells what would put each form first
 * from there. Ranks by score: duels play no part.
 * @throws EngineError as `checkInput`.
 * Source: method, "Smallest change"; counterfactual explanation as the nearest input with another
 * outcome (Wachter, Mittelstadt & Russell 2018, Harvard Journal of Law & Technology 31(2)).
 */
export function counterfactuals(dataset: CoreFacts, answers: Answers): readonly FormCounterfactual[] {
  checkInput(dataset, answers);
  const search = searchFrom(dataset, answers, []);
  const top = topOf(search.start.advice);
  return search.start.advice.forms
    .filter(({ form }) => !top.includes(form))
    .map((form) => changeFor(dataset, answers, search, form));
}
