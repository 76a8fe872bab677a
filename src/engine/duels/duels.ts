import type { Advice } from "../../domain/advice";
import type { DuelAnswer } from "../../domain/answers";
import type { Duel, DuelOutcome } from "../../domain/robustness";
import { type Problem, problemOf } from "../weights/problem";
import { isOrdered } from "../weights/region";
import { firstForms, spread } from "../weights/sample";
import { FIRST } from "../weights/robustness";

/** When a duel is offered. Source: method, "Duels". */
const DUEL_RULES = {
  /** No duel is needed when a form is first in this share of the weightings. */
  enough: 0.8,
  /** Smallest gain worth a question. */
  gain: 0.03,
  /** Maximum number of duels. */
  most: 2,
} as const;

/** Pairs that may be asked: never occasion against partner region, nor an order that is known or was asked before. */
function openPairs({ criteria, ambitions, region, duels }: Problem): readonly (readonly [number, number])[] {
  const asked = new Set(
    duels.flatMap((duel) => ("even" in duel ? [duel.even, duel.even.toReversed()] : [])).map(String),
  );
  return criteria.flatMap((first, a) =>
    criteria.flatMap((second, b): (readonly [number, number])[] => {
      const closed = isOrdered(region, a, b) || asked.has(String([first, second]));
      return b <= a || closed || !(ambitions.includes(a) || ambitions.includes(b)) ? [] : [[a, b]];
    }),
  );
}

function most(counts: Float64Array): number {
  return counts.reduce((best, count, i) => (count > (counts[best] ?? 0) ? i : best), 0);
}

/** The outcome of either answer to one pair, counted over the weightings. */
function outcomes(
  { forms, criteria }: Problem,
  weights: Float64Array,
  first: Uint8Array,
  pair: readonly [number, number],
): readonly [DuelOutcome, DuelOutcome] {
  const size = criteria.length;
  const counts = [new Float64Array(forms.length), new Float64Array(forms.length)] as const;
  first.forEach((form, p) => {
    const side =
      (weights[p * size + pair[0]] as number) >= (weights[p * size + pair[1]] as number) ? counts[0] : counts[1];
    side[form] = (side[form] as number) + 1;
  });
  const outcome = (side: 0 | 1): DuelOutcome => {
    const own = counts[side];
    const leader = most(own);
    const all = own.reduce((sum, count) => sum + count, 0);
    const share = all === 0 ? 0 : (own[leader] ?? 0) / all;
    return { heavier: criteria[pair[side]] ?? "", part: all / first.length, leader: forms[leader] ?? "", share };
  };
  return [outcome(0), outcome(1)];
}

/**
 * The duel worth asking: among pairs of unknown order, the one with the highest expected share of the most frequent
 * first form after the answer. Ties go to the first pair in criteria order.
 * @param given duels answered so far; those that count number at most two, and an "even" pair is not asked again.
 * @returns null when the leader is clear enough, two duels were answered, or no question gains 3 points.
 * Source: method, "Duels".
 */
export function nextDuel(advice: Advice, given: readonly DuelAnswer[] = []): Duel | null {
  const problem = problemOf(advice, advice.contenders, given);
  return problem === null ? null : duelOf(problem);
}

/** `nextDuel` for a given problem. */
export function duelOf(problem: Problem): Duel | null {
  if (problem.duels.length >= DUEL_RULES.most) return null;
  const weights = spread(problem.region, FIRST.points, FIRST.seed);
  const first = firstForms(problem.values, weights);
  const counts = new Float64Array(problem.forms.length);
  for (const form of first) counts[form] = (counts[form] as number) + 1;
  const now = (counts[most(counts)] ?? 0) / first.length;
  if (now >= DUEL_RULES.enough) return null;
  let best: Duel | null = null;
  for (const pair of openPairs(problem)) {
    const answers = outcomes(problem, weights, first, pair);
    const expected = answers.reduce((sum, { part, share }) => sum + part * share, 0);
    if (expected < now + DUEL_RULES.gain || expected <= (best?.expected ?? 0)) continue;
    best = { pair: [answers[0].heavier, answers[1].heavier], now, expected, answers };
  }
  return best;
}
