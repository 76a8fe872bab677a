import type { Advice } from "../../domain/advice";
import type { Answers } from "../../domain/answers";
import type { Dataset, Id } from "../../domain/dataset";
import { type Level, LEVELS } from "../../domain/level";
import type { SearchResult, SearchSpace } from "./search";
import type { ChangedAnswer, Counterfactual } from "./types";

/** One question counts for more than all steps together. */
const QUESTION = 2 ** 20;

/** The answers to an ambition. */
const AMBITIONS: readonly (Level | "no-opinion")[] = [...LEVELS, "no-opinion"];

/** The ambitions as a space to search, with what is needed to read a result. */
export interface AmbitionSpace {
  readonly space: SearchSpace;
  /** The benefits, by id. */
  readonly benefits: readonly Id[];
  readonly answers: Answers;
}

/** |change of t|; to or from no opinion 1. An open question counts as no opinion: it is left out as well. */
function stepsBetween(from: Level | "no-opinion", to: Level | "no-opinion"): number {
  if (from === to) return 0;
  return typeof from === "number" && typeof to === "number" ? Math.abs(from - to) : 1;
}

/** Benefits that count double when they are asked. */
export function doubledBenefits({ double }: Answers): ReadonlySet<Id> {
  return new Set(double === undefined || double === "none" ? [] : double);
}

/**
 * All answers to all ambitions, the rest fixed. Forms in the order of the advice.
 * A benefit delivers multiplier x min(level, t); 0 pluses and no opinion are worth nothing either way.
 */
export function ambitionSpace(dataset: Dataset, answers: Answers, advice: Advice): AmbitionSpace {
  const benefits = dataset.criteria
    .filter((c) => c.kind === "benefit")
    .map((c) => c.id)
    .toSorted();
  const forms = new Map(dataset.workForms.map((f) => [f.id, f]));
  const twice = doubledBenefits(answers);
  const questions = benefits.map((id) => {
    const levels = advice.forms.map((f) => forms.get(f.form)?.cells[id]?.level ?? 0);
    const factor = twice.has(id) ? dataset.worth.doubleFactor : 1;
    const now = answers.ambitions[id] ?? "no-opinion";
    return {
      answers: AMBITIONS.map((to) => {
        const [steps, t] = [stepsBetween(now, to), to === "no-opinion" ? 0 : to];
        const points = levels.map((level) => factor * Math.min(level, t));
        return { cost: steps === 0 ? 0 : QUESTION + steps, asked: factor * t, points };
      }),
    };
  });
  const rest = advice.demands.filter((d) => d.kind !== "benefit");
  const fixed = advice.forms.map((form) =>
    form.parts.reduce((sum, part) => sum + (part.kind === "benefit" ? 0 : part.multiplier * part.delivered), 0),
  );
  const fixedAsked = rest.reduce((sum, d) => sum + d.multiplier * d.asked, 0);
  return { space: { fixed, fixedAsked, questions }, benefits, answers };
}

/** A result of the search as changes of answers. */
export function ambitionChange({ benefits, answers, space }: AmbitionSpace, found: SearchResult): Counterfactual {
  const changes = benefits.flatMap((id, question): ChangedAnswer[] => {
    const index = found.answers[question] ?? 0;
    if ((space.questions[question]?.answers[index]?.cost ?? 0) === 0) return [];
    return [{ path: `ambitions.${id}`, from: answers.ambitions[id], to: AMBITIONS[index] }];
  });
  return { changes, questions: changes.length, steps: found.cost % QUESTION };
}
