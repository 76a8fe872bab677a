import type { Advice } from "../../domain/advice";
import type { Answers } from "../../domain/answers";
import type { Certainty, CertaintyFigure } from "../../domain/certainty";
import type { Dataset, Id } from "../../domain/dataset";
import { type ExactIndices, exactRobustness, finish, type OverBudget } from "./exact/robustness";
import { type NamedProblem, robustnessProblem } from "./named-problem";
import type { RobustnessOptions } from "./run";
import { type SampledIndices, sampledRobustness } from "./sample/sample";

/** What is asked of the weightings to say how certain an advice is; null as in `Certainty`. */
export interface CertaintyProblems {
  readonly attainable: NamedProblem | null;
  /** The very same object as `attainable` where every form is attainable: then one answer serves both. */
  readonly all: NamedProblem | null;
}

/**
 * The two questions about an advice, over the weightings that agree with the answers (w >= 0, sum 1, w_j >= w_k wherever
 * c_j > c_k): among the attainable forms, and among all. Source: method, "Weights".
 */
export function certaintyProblems(dataset: Dataset, answers: Answers, advice: Advice): CertaintyProblems {
  const attainable = robustnessProblem(dataset, answers, advice, { forms: "attainable" });
  const everyForm = attainable !== null && attainable.forms.length === dataset.workForms.length;
  const all = everyForm ? attainable : robustnessProblem(dataset, answers, advice, { forms: "all" });
  return { attainable, all };
}

/** Answers to a problem, as far as they are known: exact is null while it is still worked on. */
export interface CertaintyInput {
  readonly sampled: SampledIndices;
  readonly exact: ExactIndices | OverBudget | null;
}

/** The largest error, but never less than one weighting of the sample: what is rarer may have been missed. */
function largest(errors: readonly (readonly number[])[], points: number): number {
  return Math.max(1 / points, ...errors.flat());
}

/**
 * Puts both answers to a problem into one figure: what is exact where that is known, else the sample with its error.
 * @param forms the rows of the problem. @returns shares from 0 to 1.
 */
export function certaintyFigure(forms: readonly Id[], { sampled, exact }: CertaintyInput): CertaintyFigure {
  const volumes = exact?.kind === "over-budget" ? exact.first : exact;
  const first = volumes ?? sampled;
  const exactRanks = volumes?.ranks ?? null;
  const ranks = exactRanks ?? sampled.ranks;
  const { errors, points, seed } = sampled;
  const complete = volumes !== null && exactRanks !== null;
  return {
    exact: volumes !== null,
    standardError: volumes === null ? largest([errors.firstAlone, errors.firstShared], points) : 0,
    ranksExact: exactRanks !== null,
    ranksStandardError: exactRanks === null ? largest(errors.ranks, points) : 0,
    draws: complete ? 0 : points,
    seed: complete ? null : seed,
    forms: forms.map((form, i) => ({
      form,
      firstAlone: first.firstAlone[i] ?? 0,
      firstShared: first.firstShared[i] ?? 0,
      ranks: ranks[i] ?? [],
    })),
  };
}

/** Makes the answer to two questions out of answers to each; a problem that serves both is answered once. */
export function certaintyOf(
  { attainable, all }: CertaintyProblems,
  answer: (problem: NamedProblem) => CertaintyFigure | null,
): Certainty {
  const first = attainable === null ? null : answer(attainable);
  if (all === attainable) return { attainable: first, all: first };
  return { attainable: first, all: all === null ? null : answer(all) };
}

/**
 * How certain an advice is, at once: for the command line and for workers. On a page use `certainty` of
 * `src/workers/certainty-job.ts`, which does not block it. Takes up to some 50 ms for each comparison.
 * Source of the shares (rank acceptability indices): Tervonen & Figueira 2008 (doi 10.1002/mcda.407).
 * @param options as for `exactRobustness` and `sampledRobustness`; nothing given: all ranks, 200,000 pieces, 4,096 points.
 * @throws EngineError for answers with more than 33 demands, or options out of range.
 */
export function certaintyNow(
  dataset: Dataset,
  answers: Answers,
  advice: Advice,
  { exact = {}, sample = {} }: RobustnessOptions = {},
): Certainty {
  return certaintyOf(certaintyProblems(dataset, answers, advice), (problem) =>
    certaintyFigure(problem.forms, {
      sampled: sampledRobustness(problem, sample),
      exact: finish(exactRobustness(problem, exact)),
    }),
  );
}
