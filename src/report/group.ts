import { answerAt } from "../domain/answer-path";
import type { Dataset } from "../domain/facts/dataset";
import type { Id } from "../domain/id";
import type { Member } from "../domain/members";
import { pagesOf, type Question } from "../domain/question";
import { type GroupAdvice, groupAdvice } from "../engine/group/group";
import { isSameAnswer } from "../engine/group/shared";
import { topOf } from "../engine/score/advise";
import { withZeros } from "./wishes";

/** One respondent's result in the table. */
export interface MemberResult {
  readonly id: Id;
  /** False when this respondent asked for nothing, and so has no column in the table. */
  readonly scored: boolean;
  /** Top group of possible forms for this respondent, given the shared people and money. */
  readonly top: readonly Id[];
  /** Whether leaving out this respondent changes the compromise; null when fewer than two asked for something. */
  readonly decides: boolean | null;
  /** The compromise without this respondent; empty = none. */
  readonly without: readonly Id[];
}

/** How far the answers to one question are apart, among those given. */
export type Distance =
  /** Everybody gave the same answer. */
  | "same"
  /** Levels at most one apart. Other answers that differ are never near: Europe is not close to the Global South. */
  | "near"
  | "apart"
  /** Fewer than two answers. */
  | "open";

/** One question: how far its answers are apart, and who gave which. */
export interface QuestionSpread {
  readonly question: Question;
  readonly distance: Distance;
  /** Each respondent's answer; undefined = left blank. */
  readonly given: readonly { readonly id: Id; readonly value: unknown }[];
}

/** Labels for Kendall's W, after Schmidt 1997. */
type Agreement = "very-weak" | "weak" | "moderate" | "strong" | "very-strong";

/** The joint result of several respondents. */
export interface GroupReport extends Omit<GroupAdvice, "individuals" | "removals"> {
  readonly members: readonly MemberResult[];
  readonly agreement: Agreement | null;
  /** In questionnaire order, without questions that nobody answered. */
  readonly questions: readonly QuestionSpread[];
}

/**
 * Labels for Kendall's W: below 0.2 very weak, 0.4 weak, 0.6 moderate, 0.8 strong, otherwise very strong.
 * Source: Schmidt 1997, Managing Delphi surveys using nonparametric statistical techniques (doi
 * 10.1111/j.1540-5915.1997.tb01330.x), table 2: 0.1, 0.3, 0.5, 0.7 and 0.9 are the midpoints of these bands.
 */
export function agreementOf(w: number): Agreement {
  if (w < 0.2) return "very-weak";
  if (w < 0.4) return "weak";
  if (w < 0.6) return "moderate";
  return w < 0.8 ? "strong" : "very-strong";
}

/** How far the given answers are apart; "unknown" counts as an answer, but not as a distance. */
export function distanceOf(question: Question, values: readonly unknown[]): Distance {
  const given = values.filter((value) => value !== undefined);
  if (given.length < 2) return "open";
  if (given.every((value) => isSameAnswer(value, given[0]))) return "same";
  if (question.kind === "level") {
    const levels = given.filter((value) => typeof value === "number");
    return levels.length > 1 && Math.max(...levels) - Math.min(...levels) > 1 ? "apart" : "near";
  }
  return "apart";
}

/** The questions of the pages that somebody answered, apart from who and where the respondents are. */
function questionSpreads(dataset: Dataset, members: readonly Member[]): readonly QuestionSpread[] {
  return pagesOf(dataset.questionnaire)
    .flatMap(({ questions }) => questions)
    .filter(({ kind, answerPath }) => kind !== "municipality" && !answerPath.startsWith("respondent."))
    .flatMap((question): readonly QuestionSpread[] => {
      const given = members.map(({ id, answers }) => ({ id, value: answerAt(answers, question.answerPath) }));
      const values = given.map(({ value }) => value);
      if (values.every((value) => value === undefined)) return [];
      return [{ question, distance: distanceOf(question, values), given }];
    });
}

/**
 * Several respondents together: what everybody can accept, who decides it, and the answers question by question. With
 * no respondents everything is empty.
 * @param chosen the agreed answers to facts on which people differ (see `groupAdvice`).
 * @throws EngineError as `groupAdvice`.
 */
export function reportGroup(
  dataset: Dataset,
  respondents: readonly Member[],
  chosen: Parameters<typeof groupAdvice>[2] = {},
): GroupReport {
  const members = respondents.map(({ id, answers }) => ({ id, answers: withZeros(dataset, answers) }));
  const { individuals, removals, concordance, ...group } = groupAdvice(dataset, members, chosen);
  return {
    ...group,
    members: individuals.map(({ id, advice }): MemberResult => {
      const removal = removals.find((each) => each.id === id);
      return {
        id,
        scored: advice.scored,
        top: topOf(advice),
        decides: removal?.changes ?? null,
        without: removal?.compromise ?? [],
      };
    }),
    concordance,
    agreement: concordance === null ? null : agreementOf(concordance),
    questions: questionSpreads(dataset, members),
  };
}
