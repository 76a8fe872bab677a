import { answerAt } from "../../domain/answer-path";
import type { Answers } from "../../domain/answers";
import type { CoreFacts } from "../../domain/facts/dataset";
import type { Id } from "../../domain/id";
import { pagesOf, type Question } from "../../domain/question";

/** How far the answers to one question are apart. */
interface AnswerSpread {
  /** Path of the question: "ambitions.reciprocity". */
  readonly path: string;
  readonly kind: "level" | "fte" | "euro";
  /** Lowest and highest answer in pluses, FTE or euro a year; null when nobody gave a number. */
  readonly min: number | null;
  readonly max: number | null;
  /** Respondents per number, lowest first. */
  readonly counts: readonly { readonly value: number; readonly respondents: number }[];
  /** Respondents without an opinion, or who do not know. */
  readonly withoutOpinion: number;
  /** Respondents who left the question blank. */
  readonly unanswered: number;
}

/** How often each option was chosen. */
interface ChoiceSpread {
  readonly path: string;
  readonly kind: "choice";
  /** Options chosen at least once, most frequent first, then by id; without the escape option. */
  readonly options: readonly { readonly option: Id; readonly respondents: number }[];
  /** Respondents who took the escape option: no preference, none of these. */
  readonly withoutOpinion: number;
  readonly unanswered: number;
}

/** The spread of the answers to one question. */
export type Spread = AnswerSpread | ChoiceSpread;

function tally<T>(values: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function isAmount(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

type NumberQuestion = Question & { readonly kind: "level" | "fte" | "euro" };
type ChoiceQuestion = Question & { readonly kind: "choice" | "choices" };

function isNumber(question: Question): question is NumberQuestion {
  return question.kind === "level" || question.kind === "fte" || question.kind === "euro";
}

function isChoice(question: Question): question is ChoiceQuestion {
  return question.kind === "choice" || question.kind === "choices";
}

function numbers({ answerPath, kind }: NumberQuestion, values: readonly unknown[]): AnswerSpread {
  const found = values.filter(isAmount);
  const unanswered = values.filter((value) => value === undefined).length;
  return {
    path: answerPath,
    kind,
    min: found.length === 0 ? null : Math.min(...found),
    max: found.length === 0 ? null : Math.max(...found),
    counts: [...tally(found)]
      .map(([value, respondents]) => ({ value, respondents }))
      .toSorted((a, b) => a.value - b.value),
    withoutOpinion: values.length - found.length - unanswered,
    unanswered,
  };
}

function chosen({ answerPath, escape }: ChoiceQuestion, values: readonly unknown[]): ChoiceSpread {
  const out = (value: unknown) => value === escape || (Array.isArray(value) && value.length === 0);
  const options = values
    .filter((value) => !out(value))
    .flatMap((value) => (Array.isArray(value) ? [...new Set<unknown>(value)] : [value]))
    .filter((value) => typeof value === "string");
  return {
    path: answerPath,
    kind: "choice",
    options: [...tally(options)]
      .map(([option, respondents]) => ({ option, respondents }))
      .toSorted((a, b) => b.respondents - a.respondents || (a.option < b.option ? -1 : 1)),
    withoutOpinion: values.filter(out).length,
    unanswered: values.filter((value) => value === undefined).length,
  };
}

/**
 * The spread of the answers per question, in questionnaire order, without the respondent's name, role and municipality.
 * NaN and infinite numbers count as "does not know".
 */
export function answerSpread(dataset: CoreFacts, answers: readonly Answers[]): readonly Spread[] {
  return pagesOf(dataset.questionnaire)
    .flatMap(({ questions }) => questions)
    .filter((q) => !q.answerPath.startsWith("respondent."))
    .flatMap((question): Spread[] => {
      const values = answers.map((each) => answerAt(each, question.answerPath));
      if (isNumber(question)) return [numbers(question, values)];
      return isChoice(question) ? [chosen(question, values)] : [];
    });
}
