import type { VariantFinding, Robustness, WeightEnd, WeightRange } from "./types";
import type { Variant } from "../../engine/variants/types";
import type { IntervalEdge, WeightInterval } from "../../engine/weights/intervals";
import { compareFractions, toNumber } from "../../engine/weights/fraction";
import type { Analysis } from "../analysis";

function finding(variant: Variant, top: readonly string[]): VariantFinding {
  const { id, tried, changes, same, tops } = variant;
  const isTop = (forms: readonly string[]) => forms.length === top.length && forms.every((form) => top.includes(form));
  return {
    id,
    benefits: id === "no-opinion" ? variant.benefits : [],
    cells: id === "disputed-cells" ? variant.cells : [],
    tried,
    drawn: id === "ordinal-levels",
    changes,
    same,
    others: tops.filter(({ forms }) => !isTop(forms)).map(({ forms, share }) => ({ forms, share })),
  };
}

function end(edge: IntervalEdge | null): WeightEnd | null {
  return edge?.beyond == null ? null : { at: toNumber(edge.at), beyond: edge.beyond };
}

function range({ demand, own, lower, upper }: WeightInterval): WeightRange {
  const { kind, id } = demand;
  const point = upper !== null && compareFractions(lower.at, upper.at) === 0;
  return { demand: { kind, id }, own, low: end(lower), high: end(upper), point };
}

/**
 * How robust the top group is, ready to be said: other readings of data and answers, and the weights between which it
 * stays the same. In the order of the analysis.
 */
export function robustnessOf({ variants: { top, variants }, weightIntervals }: Analysis): Robustness {
  return {
    top,
    variants: variants.map((variant) => finding(variant, top)),
    weights: weightIntervals.intervals.map(range),
  };
}
