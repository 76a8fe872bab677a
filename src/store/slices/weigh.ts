import { withAnswer } from "../../domain/answer-path";
import type { DuelAnswer } from "../../domain/answers";
import type { Id } from "../../domain/id";
import type { SliceParts, State } from "../state";
import { changeShown } from "./trial";

/** Two criteria, in any order. */
type Pair = readonly [Id, Id];

/** What can be done with the question what weighs more. Acts on what is shown: the trial where there is one. */
export interface WeighActions {
  /** Answers it, or changes the answer about the same two. */
  answerDuel(answer: DuelAnswer): void;
  /** Takes the answer about two criteria back. */
  takeBackDuel(pair: Pair): void;
  /** Leaves it open; it is not asked again in this visit. */
  skipDuel(pair: Pair): void;
}

function samePair([a, b]: Pair, [c, d]: Pair): boolean {
  return (a === c && b === d) || (a === d && b === c);
}

/** The two criteria that an answer is about. */
export function duelPair(answer: DuelAnswer): Pair {
  return "even" in answer ? answer.even : [answer.heavier, answer.lighter];
}

/** Whether the question about two criteria was skipped in this visit. */
export function isSkipped({ skippedDuels }: Pick<State, "skippedDuels">, pair: Pair): boolean {
  return skippedDuels.some((other) => samePair(other, pair));
}

/** The actions of what weighs more. */
export function weighActions(parts: SliceParts): WeighActions {
  const change = (to: (duels: readonly DuelAnswer[]) => readonly DuelAnswer[]) =>
    changeShown(parts, (answers) => {
      const duels = to(answers.duels ?? []);
      return withAnswer(answers, "duels", duels.length === 0 ? undefined : duels);
    });
  return {
    answerDuel: (answer) =>
      change((duels) => {
        const at = duels.findIndex((other) => samePair(duelPair(other), duelPair(answer)));
        return at === -1 ? [...duels, answer] : duels.with(at, answer);
      }),
    takeBackDuel: (pair) => change((duels) => duels.filter((duel) => !samePair(duelPair(duel), pair))),
    skipDuel: (pair) => parts.set(({ skippedDuels }) => ({ skippedDuels: [...skippedDuels, pair] })),
  };
}
