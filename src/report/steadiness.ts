import type { ReadingFinding, Steadiness, WeightEnd, WeightRange } from "../domain/steadiness";
import type { Reading } from "../engine/readings-types";
import type { StabilityEdge, StabilityInterval } from "../engine/stability";
import { compareFractions, toNumber } from "../engine/stability-fraction";
import type { Analysis } from "./analysis";

function finding(reading: Reading, top: readonly string[]): ReadingFinding {
  const { id, variants, changes, same, tops } = reading;
  const isTop = (forms: readonly string[]) => forms.length === top.length && forms.every((form) => top.includes(form));
  return {
    id,
    benefits: id === "no-opinion" ? reading.benefits : [],
    cells: id === "disputed-cells" ? reading.cells : [],
    variants,
    drawn: id === "ordinal-levels",
    changes,
    same,
    others: tops.filter(({ forms }) => !isTop(forms)).map(({ forms, share }) => ({ forms, share })),
  };
}

function end(edge: StabilityEdge | null): WeightEnd | null {
  return edge?.beyond == null ? null : { at: toNumber(edge.at), beyond: edge.beyond };
}

function range({ demand, own, lower, upper }: StabilityInterval): WeightRange {
  const { kind, id } = demand;
  const point = upper !== null && compareFractions(lower.at, upper.at) === 0;
  return { demand: { kind, id }, own, low: end(lower), high: end(upper), point };
}

/**
 * How steady the top group is, ready to be said: other readings of data and answers, and the weights between which it
 * stays the same. In the order of the analysis.
 */
export function steadinessOf({ readings: { top, readings }, stability }: Analysis): Steadiness {
  return { top, readings: readings.map((reading) => finding(reading, top)), weights: stability.intervals.map(range) };
}
