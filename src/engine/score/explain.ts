import type { Advice, FormAdvice, Part } from "../../domain/advice";
import type { Id } from "../../domain/dataset";
import type { Pluses } from "../../domain/level";
import { EngineError } from "../engine-error";

/** One part of a form's score, in pluses that count. */
export interface ScoreLine {
  readonly part: Part;
  /** multiplier x delivered; 0 to `worth`. */
  readonly points: Pluses;
  /** multiplier x asked. */
  readonly worth: Pluses;
  /** What was asked and is not delivered: worth - points. */
  readonly missing: Pluses;
}

/** The score of one form, part by part. */
export interface FormExplanation {
  readonly form: Id;
  /** Sum of `points` over the lines. */
  readonly delivered: Pluses;
  /** Sum of `worth` over the lines. */
  readonly asked: Pluses;
  /** In the order of the demands; demands of 0 pluses are there too, worth nothing. */
  readonly lines: readonly ScoreLine[];
}

/** What one demand does to the difference of two forms. */
export interface DifferenceLine {
  readonly first: Part;
  readonly second: Part;
  /** multiplier x (delivered by the first - delivered by the second): above 0 speaks for the first. */
  readonly points: number;
}

/** Why the first form scores more or less than the second. */
export interface PairExplanation {
  readonly first: Id;
  readonly second: Id;
  /** delivered by the first - delivered by the second; the sum of `points` over all lines, exactly. */
  readonly difference: number;
  /** What speaks for the first, most pluses first. */
  readonly for: readonly DifferenceLine[];
  /** What speaks against it, most pluses first. */
  readonly against: readonly DifferenceLine[];
  /** Demands of 1 plus or more on which both deliver the same. */
  readonly equal: readonly DifferenceLine[];
}

function formOf(advice: Advice, id: Id, field: string): FormAdvice {
  const found = advice.forms.find((f) => f.form === id);
  if (found === undefined) throw new EngineError(field, "unknown-form");
  for (const { id: part, delivered, asked } of found.parts)
    if (!Number.isSafeInteger(delivered) || !Number.isSafeInteger(asked))
      throw new EngineError(`${id}.${part}`, "not-whole-pluses");
  return found;
}

/**
 * The score of one form as the sum of its parts: `delivered = sum(multiplier x delivered_d)` over the demands d.
 * Unit: pluses, whole numbers. Source: method, "Asked and delivered".
 * @throws EngineError {field: "form", reason: "unknown-form"} when the advice has no such form;
 * {reason: "not-whole-pluses"} with the form and the part as field when a part is no whole number.
 */
export function explainForm(advice: Advice, form: Id): FormExplanation {
  const { parts, delivered, asked } = formOf(advice, form, "form");
  const lines = parts.map((part) => {
    const points = part.multiplier * part.delivered;
    const worth = part.multiplier * part.asked;
    return { part, points, worth, missing: worth - points };
  });
  return { form, delivered, asked, lines };
}

function mostFirst(lines: readonly DifferenceLine[]): readonly DifferenceLine[] {
  return lines.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
}

/**
 * The pluses for and against one form beside another: `multiplier x (delivered_first - delivered_second)` per demand.
 * Unit: pluses, whole numbers; the lines add up to the difference of the two scores, with nothing left over.
 * Equal numbers stand in the order of the demands. The other way round, all signs change.
 * Source: the difference of an additive value function taken apart by criterion (Labreuche 2011, A general framework
 * for explaining the results of a multi-attribute preference model, doi 10.1016/j.artint.2010.11.008).
 * @throws EngineError {field: "first" or "second", reason: "unknown-form"} when the advice has no such form;
 * "not-whole-pluses" as `explainForm`.
 */
export function explainPair(advice: Advice, first: Id, second: Id): PairExplanation {
  const [a, b] = [formOf(advice, first, "first"), formOf(advice, second, "second")];
  const lines = a.parts.flatMap((part, index): DifferenceLine[] => {
    const other = b.parts[index];
    if (other === undefined) return [];
    return [{ first: part, second: other, points: part.multiplier * (part.delivered - other.delivered) }];
  });
  return {
    first,
    second,
    difference: a.delivered - b.delivered,
    for: mostFirst(lines.filter((line) => line.points > 0)),
    against: mostFirst(lines.filter((line) => line.points < 0)),
    equal: lines.filter((line) => line.points === 0 && line.first.asked > 0),
  };
}
