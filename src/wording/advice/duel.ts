import type { DuelAnswer } from "../../domain/answers";
import type { DuelOutcome } from "../../domain/robustness";
import type { Id } from "../../domain/id";
import type { Translator } from "../../i18n/translator";
import type { Report } from "../../report/report";
import { formIn, numberOf, upperFirst, wishNamed } from "../phrases";
import { shareText } from "./certainty";

/** "Wat weegt voor u zwaarder?" */
export function duelQuestion({ t }: Translator): string {
  return t("duel.question");
}

/** Name of one of the two, for a button: "Een sterker bestuur". */
export function duelOptionName(i18n: Translator, criterion: Id): string {
  return upperFirst(i18n, wishNamed(i18n, criterion));
}

/** What an answer would decide: "Dan komt een jumelage eerst in 66 % van de wegingen." */
export function duelOutcomeText(i18n: Translator, { leader, share }: DuelOutcome): string {
  const values = { form: formIn(i18n, leader), share: shareText(i18n, share), count: numberOf(i18n, [leader]) };
  return i18n.t("duel.outcome", values);
}

/** The answer as a sentence: "Zwaarder gewogen: een sterker bestuur. Lichter: de aanleiding." */
export function duelAnswerText(i18n: Translator, answer: DuelAnswer): string {
  if ("even" in answer) {
    const [first, second] = answer.even;
    return i18n.t("duel.toldEven", { first: wishNamed(i18n, first), second: wishNamed(i18n, second) });
  }
  const { heavier, lighter } = answer;
  return i18n.t("duel.told", { heavier: wishNamed(i18n, heavier), lighter: wishNamed(i18n, lighter) });
}

/** That the list follows the duel; null when it follows the points alone. */
export function orderText({ t }: Translator, { analysis }: Pick<Report, "analysis">): string | null {
  const decided = (analysis?.robustness?.duels ?? []).some((answer) => "heavier" in answer);
  return decided ? t("result.orderedByShare") : null;
}

/** Every answer that counts in the advice, one sentence each. */
export function duelTexts(i18n: Translator, { analysis }: Pick<Report, "analysis">): readonly string[] {
  return (analysis?.robustness?.duels ?? []).map((answer) => duelAnswerText(i18n, answer));
}
