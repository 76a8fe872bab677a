import type { Advice } from "../../domain/advice";
import type { Answers } from "../../domain/answers";
import type { CoreFacts } from "../../domain/facts/dataset";
import { benefitsOf } from "../../domain/facts/matrix";
import type { Id } from "../../domain/id";
import { type Level, LEVELS } from "../../domain/level";
import { formOf } from "../score/advise";
import type { ChangedAnswer } from "./types";

/** One changed question outweighs all pluses together. */
const QUESTION = 2 ** 10;

/** Changed pluses and their distance: questions changed, then pluses moved. */
export interface NearestPluses {
  readonly changes: readonly ChangedAnswer[];
  readonly steps: number;
}

function changeOf({ ambitions }: Answers, id: Id, to: Level): readonly ChangedAnswer[] {
  return to === (ambitions[id] ?? 0) ? [] : [{ path: `ambitions.${id}`, from: ambitions[id], to }];
}

/** Pluses that the contenders deliver on occasion and partner region, which do not change. */
function contextPluses(advice: Advice): readonly number[] {
  return advice.contenders.map((id) =>
    (formOf(advice, id)?.parts ?? []).reduce((sum, p) => sum + (p.kind === "benefit" ? 0 : p.delivered), 0),
  );
}

/**
 * For each contender, the nearest pluses within the purse at which it is first or ties for first, by exhaustive search.
 * A form that is absent can never be first while the other answers stay as they are. Among equally near solutions,
 * earlier criteria decide. Pluses beyond the purse may only change into pluses within it.
 * Source: method, "Smallest change".
 */
export function nearestPluses(dataset: CoreFacts, answers: Answers, advice: Advice): ReadonlyMap<Id, NearestPluses> {
  const { contenders } = advice;
  const benefits = benefitsOf(dataset);
  const given = benefits.map((id) => answers.ambitions[id] ?? 0);
  const cells = contenders.map((id) => dataset.workForms.find((form) => form.id === id)?.cells);
  const levels = benefits.map((id) => cells.map((row) => row?.[id]?.level ?? 0));
  const anyContext = advice.situation.wishes.some(({ kind }) => kind !== "benefit");
  const best = new Map<number, { readonly cost: number; readonly pluses: readonly Level[] }>();
  const pluses: Level[] = benefits.map(() => 0);
  const visit = (question: number, spent: number, cost: number, scores: readonly number[]): void => {
    if (question === benefits.length) {
      if (spent === 0 && !anyContext) return;
      const first = Math.max(...scores);
      scores.forEach((score, i) => {
        if (score === first && cost < (best.get(i)?.cost ?? Infinity)) best.set(i, { cost, pluses: [...pluses] });
      });
      return;
    }
    for (const t of LEVELS) {
      if (spent + t > dataset.worth.purse) return;
      pluses[question] = t;
      const steps = Math.abs(t - (given[question] ?? 0));
      const row = levels[question] ?? [];
      const next = scores.map((score, i) => score + Math.min(t, row[i] ?? 0));
      visit(question + 1, spent + t, cost + (steps === 0 ? 0 : QUESTION + steps), next);
    }
  };
  visit(0, 0, 0, contextPluses(advice));
  return new Map(
    [...best].map(([index, found]) => {
      const changes = benefits.flatMap((id, k) => changeOf(answers, id, found.pluses[k] ?? 0));
      return [contenders[index] ?? "", { changes, steps: found.cost % QUESTION }];
    }),
  );
}
