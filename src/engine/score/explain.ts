import type { Advice, Part } from "../../domain/advice";
import type { Id } from "../../domain/id";
import { EngineError } from "../engine-error";
import { formOf } from "./advise";

/** What one demand contributes to the difference between two forms. */
export interface DifferenceLine {
  readonly first: Part;
  readonly second: Part;
  /** Delivered by the first minus delivered by the second: positive speaks for the first. */
  readonly pluses: number;
}

/** Why the first form scores higher or lower than the second. */
export interface PairExplanation {
  readonly first: Id;
  readonly second: Id;
  /** Delivered by the first minus delivered by the second; exactly the sum of `pluses` over all lines. */
  readonly difference: number;
  /** What speaks for the first, most pluses first. */
  readonly for: readonly DifferenceLine[];
  /** What speaks against it, most pluses first. */
  readonly against: readonly DifferenceLine[];
  /** Demands on which both deliver the same. */
  readonly equal: readonly DifferenceLine[];
}

function mostFirst(lines: readonly DifferenceLine[]): readonly DifferenceLine[] {
  return lines.toSorted((a, b) => Math.abs(b.pluses) - Math.abs(a.pluses));
}

/**
 * The pluses for and against one form compared with another; the lines sum exactly to the difference of the two scores.
 * Equal numbers stay in demand order. Swapping the forms flips all signs. Source: the difference of an additive value
 * function taken apart by criterion (Labreuche 2011, A general framework for explaining the results of a
 * multi-attribute preference model, doi 10.1016/j.artint.2010.11.008).
 * @throws EngineError {field: "first" or "second", reason: "unknown-form"} when the advice has no such form.
 */
export function explainPair(advice: Advice, first: Id, second: Id): PairExplanation {
  const [a, b] = [formOf(advice, first), formOf(advice, second)];
  if (a === undefined) throw new EngineError("first", "unknown-form");
  if (b === undefined) throw new EngineError("second", "unknown-form");
  const lines = a.parts.flatMap((part, index): DifferenceLine[] => {
    const other = b.parts[index];
    return other === undefined ? [] : [{ first: part, second: other, pluses: part.delivered - other.delivered }];
  });
  return {
    first,
    second,
    difference: a.delivered - b.delivered,
    for: mostFirst(lines.filter(({ pluses }) => pluses > 0)),
    against: mostFirst(lines.filter(({ pluses }) => pluses < 0)),
    equal: lines.filter(({ pluses }) => pluses === 0),
  };
}
