import { withAnswer } from "../../domain/answer-path";
import { type DuelAnswer, duelPair } from "../../domain/answers";
import type { Id } from "../../domain/id";
import type { SliceParts, State } from "../state";
import { changeShown } from "./trial";

/** Two criteria, in any order. */
type Pair = readonly [Id, Id];

function samePair([a, b]: Pair, [c, d]: Pair): boolean {
  return (a === c && b === d) || (a === d && b === c);
}

/** Whether the duel about a pair was skipped in this visit. */
export function isSkipped({ skippedDuels }: Pick<State, "skippedDuels">, pair: Pair): boolean {
  return skippedDuels.some((other) => samePair(other, pair));
}

/** Actions on duels. They act on what is shown: the trial if there is one. */
export function weighActions(parts: SliceParts) {
  const change = (to: (duels: readonly DuelAnswer[]) => readonly DuelAnswer[]) =>
    changeShown(parts, (answers) => {
      const duels = to(answers.duels ?? []);
      return withAnswer(answers, "duels", duels.length === 0 ? undefined : duels);
    });
  return {
    /** Answers a duel, or changes its answer. */
    answerDuel: (answer: DuelAnswer) =>
      change((duels) => {
        const at = duels.findIndex((other) => samePair(duelPair(other), duelPair(answer)));
        return at === -1 ? [...duels, answer] : duels.with(at, answer);
      }),
    /** Removes the answer about a pair. */
    takeBackDuel: (pair: Pair) => change((duels) => duels.filter((duel) => !samePair(duelPair(duel), pair))),
    /** Skips a duel; it is not asked again in this visit. */
    skipDuel: (pair: Pair) => parts.set(({ skippedDuels }) => ({ skippedDuels: [...skippedDuels, pair] })),
  };
}
