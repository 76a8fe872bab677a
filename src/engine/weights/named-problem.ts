import type { Advice } from "../../domain/advice";
import type { Answers } from "../../domain/answers";
import type { Dataset, Id } from "../../domain/dataset";
import { demandsOf } from "../score/demands";
import type { Region, RobustnessProblem } from "./problem";

/** A problem with the names of its rows and columns. */
export interface NamedProblem extends RobustnessProblem {
  /** Form of each row, in the order of the data set. */
  readonly forms: readonly Id[];
  /** Demand of each column: criterion id, "occasion" or "partner-region". */
  readonly criteria: readonly Id[];
}

/** Which forms are compared, and over which weightings. */
export interface ProblemOptions {
  /** "attainable": what fits or could be made to fit; "all": every form of the data set. */
  readonly forms: "attainable" | "all";
  /** Default "agreeing". */
  readonly region?: Region;
}

/**
 * The question "how certain is this ranking?" about an advice: one column for every demand worth points (c = multiplier x
 * asked > 0, term and context included), value = delivered / asked (0 to 1), so that the weights c / sum(c) give the
 * score of the advice back. Source: method, "Weights".
 * @returns null when nothing is asked or no form is left to compare.
 */
export function robustnessProblem(
  dataset: Dataset,
  answers: Answers,
  advice: Advice,
  { forms, region = "agreeing" }: ProblemOptions,
): NamedProblem | null {
  const demands = demandsOf(dataset, answers).filter((d) => d.multiplier * d.asked > 0);
  const rows = dataset.workForms.flatMap(({ id }) => {
    const form = advice.forms.find((f) => f.form === id);
    return form !== undefined && (forms === "all" || form.feasibility.attainable) ? [form] : [];
  });
  if (demands.length === 0 || rows.length === 0) return null;
  return {
    forms: rows.map((row) => row.form),
    criteria: demands.map((d) => d.id),
    values: rows.map((row) =>
      demands.map((d) => (row.parts.find((p) => p.kind === d.kind && p.id === d.id)?.delivered ?? 0) / d.asked),
    ),
    weights: demands.map((d) => d.multiplier * d.asked),
    region,
  };
}
