import type { Advice, Part } from "../../domain/advice";
import type { Id } from "../../domain/id";
import { EngineError } from "../engine-error";
import { formOf } from "./advise";

/** What one demand does to the difference of two forms. */
export interface DifferenceLine {
  readonly first: Part;
  readonly second: Part;
  /** Delivered by the first less delivered by the second: above 0 speaks for the first. */
  readonly pluses: number;
}

/** Why the first form scores more or less than the second. */
export interface PairExplanation {
  readonly first: Id;
  readonly second: Id;
  /** Delivered by the first less delivered by the second; the sum of `pluses` over all lines, exactly. */
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
 * The pluses for and against one form beside another; the lines add up to the difference of the two scores, with
 * nothing left over. Equal numbers stand in the order of the demands. The other way round, all signs change.
 * Source: the difference of an additive value function taken apart by criterion (Labreuche 2011, A general framework
 * for explaining the results of a multi-attribute preference model, doi 10.1016/j.artint.2010.11.008).
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
