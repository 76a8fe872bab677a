import type { Advice } from "../../domain/advice";
import type { Answers } from "../../domain/answers";
import type { Dataset, Id } from "../../domain/dataset";
import { advise } from "../score/advise";
import { EngineError } from "../engine-error";
import { kendallW, midRanks } from "./concordance";
import { answerSpread, type Spread } from "./spread";
import { checkAnswers, checkDataset } from "../validate";

/** One respondent. */
export interface Respondent {
  /** Differs for each respondent. */
  readonly id: Id;
  readonly answers: Answers;
  /** Share of the weightings in which each form is first, 0 to 1; a form that is absent counts 0; null = not known. */
  readonly acceptability: Readonly<Record<Id, number>> | null;
}

/** The advice to one respondent. */
export interface Individual {
  readonly id: Id;
  readonly advice: Advice;
  /** Top group of the attainable forms. */
  readonly top: readonly Id[];
}

/** Mean acceptability of one form. */
export interface PooledShare {
  readonly form: Id;
  /** 0 to 1. */
  readonly share: number;
}

/** Acceptabilities of several respondents in one. */
export interface Pooled {
  /** Ids of the respondents whose acceptability counts. */
  readonly of: readonly Id[];
  /** Highest first, then id; every form of the data. */
  readonly shares: readonly PooledShare[];
  /** The forms with the highest share; empty when it is 0 or nobody counts. */
  readonly top: readonly Id[];
}

/** What changes when one respondent is left out. */
export interface Removal {
  readonly id: Id;
  readonly top: readonly Id[];
  readonly changes: boolean;
}

/** Several respondents together. */
export interface GroupAdvice {
  readonly individuals: readonly Individual[];
  /** Kendall's W of the individual rankings of all forms by score; null: see `kendallW`. */
  readonly concordance: number | null;
  /** Number of rankings in W: respondents who asked something. */
  readonly rankings: number;
  readonly pooled: Pooled;
  /** For each respondent whose acceptability counts; empty with fewer than two. */
  readonly removals: readonly Removal[];
  readonly spread: readonly Spread[];
}

/** Means closer than this are equal: a mean of the same numbers in another order differs by rounding. */
const EQUAL = 1e-9;

function checkRespondents(respondents: readonly Respondent[]): void {
  const ids = new Set<Id>();
  respondents.forEach(({ id, acceptability }, index) => {
    if (ids.has(id)) throw new EngineError(`respondents[${index}].id`, "twice");
    ids.add(id);
    for (const [form, share] of Object.entries(acceptability ?? {}))
      if (!(share >= -EQUAL && share <= 1 + EQUAL))
        throw new EngineError(`respondents[${index}].acceptability.${form}`, "not-a-share");
  });
}

/**
 * Pooled acceptability: the mean of the individual ones, so that every respondent counts the same.
 * Each form of `forms` has a share of 0 to 1; nobody to count gives 0 everywhere and no top.
 * @throws EngineError {field: "respondents[i]..."} for ids that are there twice and numbers that are no shares.
 * Source: mean over respondents of rank acceptability (Tervonen & Figueira 2008, doi 10.1002/mcda.407); method.
 */
export function poolAcceptability(forms: readonly Id[], respondents: readonly Respondent[]): Pooled {
  checkRespondents(respondents);
  const known = respondents.flatMap((r) => (r.acceptability === null ? [] : [r.acceptability]));
  const shares = forms
    .map((form): PooledShare => {
      const sum = known.reduce((total, each) => total + (each[form] ?? 0), 0);
      return { form, share: known.length === 0 ? 0 : Math.min(1, Math.max(0, sum / known.length)) };
    })
    .toSorted((a, b) => b.share - a.share || (a.form < b.form ? -1 : 1));
  const most = shares[0]?.share ?? 0;
  const top = shares.filter((s) => most > EQUAL && s.share >= most - EQUAL).map((s) => s.form);
  return {
    of: respondents.filter((r) => r.acceptability !== null).map((r) => r.id),
    shares,
    top: top.toSorted(),
  };
}

/**
 * Whose removal changes the pooled top group: each respondent left out in turn.
 * @returns one entry for each respondent whose acceptability counts; none with fewer than two of them.
 * @throws EngineError as `poolAcceptability`.
 */
export function removals(forms: readonly Id[], respondents: readonly Respondent[]): readonly Removal[] {
  const all = poolAcceptability(forms, respondents);
  if (all.of.length < 2) return [];
  return all.of.map((id) => {
    const { top } = poolAcceptability(
      forms,
      respondents.filter((r) => r.id !== id),
    );
    return { id, top, changes: top.join() !== all.top.join() };
  });
}

function rankingOf(advice: Advice, forms: readonly Id[]): readonly number[] {
  const delivered = new Map(advice.forms.map((f) => [f.form, f.delivered]));
  return midRanks(forms.map((form) => delivered.get(form) ?? 0));
}

/**
 * Several respondents: the advice to each, pooled acceptability, agreement of the rankings, spread of the answers, and
 * whose removal changes the pooled top group. The acceptabilities are an argument: any core may have reckoned them.
 * W compares the rankings of all forms by score, whatever is attainable: it is about what people want. Respondents who
 * asked nothing rank nothing and are left out of it.
 * Nobody: everything empty, W null.
 * @throws EngineError for bad data, and {field: "respondents[i]..."} for ids that are there twice, numbers that are no
 * shares and answers that cannot be.
 */
export function groupAdvice(dataset: Dataset, respondents: readonly Respondent[]): GroupAdvice {
  checkRespondents(respondents);
  checkDataset(dataset);
  respondents.forEach((r, index) => checkAnswers(dataset, r.answers, `respondents[${index}].answers.`));
  const forms = dataset.workForms.map((f) => f.id);
  const individuals = respondents.map(({ id, answers }): Individual => {
    const advice = advise(dataset, answers);
    return { id, advice, top: advice.attainable[0]?.forms ?? [] };
  });
  const rankings = individuals.filter((i) => i.advice.scored).map((i) => rankingOf(i.advice, forms));
  return {
    individuals,
    concordance: kendallW(rankings),
    rankings: rankings.length,
    pooled: poolAcceptability(forms, respondents),
    removals: removals(forms, respondents),
    spread: answerSpread(
      dataset,
      respondents.map((r) => r.answers),
    ),
  };
}
