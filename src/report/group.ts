import { answerAt } from "../domain/answer-path";
import { equal } from "../domain/equal";
import type { Answers } from "../domain/answers";
import type { Dataset, Id, Question } from "../domain/dataset";
import { groupAdvice, type Pooled } from "../engine/group/group";
import type { Spread } from "../engine/group/spread";

/** One respondent of a group. */
export interface GroupMember {
  /** "own" for the respondent of this dossier. */
  readonly id: Id;
  /** The answers that count (see `effectiveAnswers`). */
  readonly answers: Answers;
  /** Share of the weightings in which each form is first, 0 to 1; null = not reckoned (yet). */
  readonly acceptability: Readonly<Record<Id, number>> | null;
}

/** The advice to one respondent, in short. */
export interface MemberResult {
  readonly id: Id;
  /** False when this respondent asked nothing: then there is no ranking to count. */
  readonly scored: boolean;
  /** Top group of what is attainable for this respondent; empty when nothing is. */
  readonly top: readonly Id[];
  /** Whether the pooled top stands in it; null where one of the two is not known. */
  readonly agrees: boolean | null;
  /** Whether the pooled top changes when this respondent is left out; null with fewer than two that count. */
  readonly decides: boolean | null;
  /** The pooled top without this respondent; empty where it is not known. */
  readonly without: readonly Id[];
}

/** How far the answers to one question lie apart, among those who gave one. */
export type Distance =
  /** Everybody gave the same answer. */
  | "same"
  /** Numbers: levels at most one apart. Choices: more than half chose the same. */
  | "near"
  | "apart"
  /** Fewer than two gave an answer. */
  | "open";

/** One question: how the answers lie, and who gave which. */
export interface QuestionSpread {
  readonly question: Question;
  readonly distance: Distance;
  readonly spread: Spread;
  /** Each respondent's answer; undefined = left open. */
  readonly given: readonly { readonly id: Id; readonly value: unknown }[];
}

/** Words for Kendall's W, after Schmidt 1997. */
export type Agreement = "very-weak" | "weak" | "moderate" | "strong" | "very-strong";

/** Several respondents together, as ids and numbers. */
export interface GroupReport {
  readonly members: readonly MemberResult[];
  /** Kendall's W of the rankings of all forms, 0 to 1; null with fewer than two rankings, or when all tie everything. */
  readonly concordance: number | null;
  readonly agreement: Agreement | null;
  /** How many rankings W compares. */
  readonly rankings: number;
  readonly pooled: Pooled;
  /** In the order of the questionnaire; questions that nobody answered are left out. */
  readonly questions: readonly QuestionSpread[];
}

/**
 * Words for Kendall's W: below 0.2 very weak, 0.4 weak, 0.6 moderate, 0.8 strong, else very strong.
 * Source: Schmidt 1997, Managing Delphi surveys using nonparametric statistical techniques
 * (doi 10.1111/j.1540-5915.1997.tb01330.x), table 2: 0.1, 0.3, 0.5, 0.7 and 0.9 are the middles of these bands.
 */
export function agreementOf(w: number): Agreement {
  if (w < 0.2) return "very-weak";
  if (w < 0.4) return "weak";
  if (w < 0.6) return "moderate";
  return w < 0.8 ? "strong" : "very-strong";
}

/** An answer without the order in which choices were made. */
function canonical(value: unknown): unknown {
  return Array.isArray(value) ? value.map(String).toSorted() : value;
}

/** How far the answers that were given lie apart; "no opinion" and "unknown" are answers, but no distance. */
export function distanceOf(question: Question, values: readonly unknown[]): Distance {
  const given = values.filter((value) => value !== undefined);
  if (given.length < 2) return "open";
  const all = given.map(canonical);
  if (all.every((one) => equal(one, all[0]))) return "same";
  if (question.kind === "level") {
    const levels = given.filter((value) => typeof value === "number");
    return levels.length > 1 && Math.max(...levels) - Math.min(...levels) > 1 ? "apart" : "near";
  }
  const most = Math.max(...all.map((one) => all.filter((other) => equal(other, one)).length));
  return most * 2 > all.length ? "near" : "apart";
}

function questionSpreads(
  dataset: Dataset,
  members: readonly GroupMember[],
  spreads: readonly Spread[],
): readonly QuestionSpread[] {
  const questions = dataset.questionnaire.steps.flatMap((step) => step.pages.flatMap((page) => page.questions));
  return spreads.flatMap((spread): readonly QuestionSpread[] => {
    const question = questions.find((q) => q.answerPath === spread.path);
    const given = members.map(({ id, answers }) => ({ id, value: answerAt(answers, spread.path) }));
    if (question === undefined || given.every(({ value }) => value === undefined)) return [];
    const distance = distanceOf(
      question,
      given.map(({ value }) => value),
    );
    return [{ question, distance, spread, given }];
  });
}

/**
 * Several respondents together: individual advices, agreement, pooled advice, what each one decides, and the answers
 * question by question. Pure. Nobody: everything empty.
 * @throws EngineError as `groupAdvice`.
 */
export function reportGroup(dataset: Dataset, members: readonly GroupMember[]): GroupReport {
  const { individuals, concordance, rankings, pooled, removals, spread } = groupAdvice(dataset, members);
  const known = pooled.top.length > 0;
  return {
    members: individuals.map(({ id, advice, top }): MemberResult => {
      const removal = removals.find((r) => r.id === id);
      return {
        id,
        scored: advice.scored,
        top,
        agrees: known && top.length > 0 ? pooled.top.some((form) => top.includes(form)) : null,
        decides: removal?.changes ?? null,
        without: removal?.top ?? [],
      };
    }),
    concordance,
    agreement: concordance === null ? null : agreementOf(concordance),
    rankings,
    pooled,
    questions: questionSpreads(dataset, members, spread),
  };
}
