import { withAnswer } from "../../domain/answer-path";
import { type DuelAnswer, duelPair } from "../../domain/answers";
import type { Id } from "../../domain/id";
import type { SliceParts, State } from "../state";
import { changeShown } from "./trial";

/** Two criteria, in any order. */
type Pair = readonly [Id, Id];

/** Actions on duels. They act on what is shown: the trial if there is one. */
export interface WeighActions {
  /** Answers a duel, or changes its answer. */
  answerDuel(answer: DuelAnswer): void;
  /** Removes the answer about a pair. */
  takeBackDuel(pair: Pair): void;
  /** Skips a duel; it is not asked again in this visit. */
  skipDuel(pair: Pair): void;
}

function samePair([a, b]: Pair, [c, d]: Pair): boolean {
  return (a === c && b === d) || (a === d && b === c);
}

/** Whether the duel about a pair was skipped in this visit. */
export function isSkipped({ skippedDuels }: Pick<State, "skippedDuels">, pair: Pair): boolean {
  return skippedDuels.some((other) => samePair(other, pair));
}

/** Creates the duel actions. */
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
