import { EngineError } from "../engine-error";
import { drawOrderedWeights, type Seed, seededRandom } from "./random";

/** A demand as the drawing needs it. */
export interface OrdinalDemand {
  readonly id: string;
  /** Level asked, 1 to 3. */
  readonly asked: number;
  /** c = multiplier x asked, more than 0: orders the weights. */
  readonly weight: number;
  /** Level delivered by each form, 0 to `asked`. */
  readonly delivered: readonly number[];
}

/** How many draws, from which seed. */
export interface Drawing {
  readonly seed: Seed;
  /** 1 or more. */
  readonly samples: number;
}

/** Heaviest first, then id: the order of the data does not matter for what is drawn. */
function inDrawOrder(demands: readonly OrdinalDemand[]): readonly OrdinalDemand[] {
  return demands.toSorted((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : Number(a.id > b.id)));
}

function groupSizes(demands: readonly OrdinalDemand[]): readonly number[] {
  const sizes = new Map<number, number>();
  for (const { weight } of demands) sizes.set(weight, (sizes.get(weight) ?? 0) + 1);
  return [...sizes.values()];
}

/**
 * SMAA-O: draws what the steps of the scale may be worth, and weights that agree with the order of c, and calls
 * `visit` with the value of each form: `sum_j w_j x u_j(delivered_ij) / u_j(asked_j)`, 0 to 1, with u_j(0..3) =
 * 0, x, y, 1 and x < y the sorted pair of two uniform numbers, drawn anew per criterion and draw.
 * The array passed to `visit` is used again for the next draw.
 * Deterministic in the seed; + - x / only, so the same digits on every machine. Nothing asked: no draws.
 * Source: Lahdelma, Miettinen & Salminen 2003, Ordinal criteria in stochastic multicriteria acceptability analysis
 * (SMAA), doi 10.1016/S0377-2217(02)00267-9.
 * @throws EngineError {field: "samples" or "seed"}.
 */
export function drawOrdinal(
  demands: readonly OrdinalDemand[],
  drawing: Drawing,
  visit: (values: Float64Array) => void,
): void {
  const { seed, samples } = drawing;
  if (!Number.isSafeInteger(samples) || samples < 1) throw new EngineError("samples", "not-a-count");
  const random = seededRandom(seed);
  const sorted = inDrawOrder(demands);
  if (sorted.length === 0) return;
  const groups = groupSizes(sorted);
  const weights = new Float64Array(sorted.length);
  const values = new Float64Array(sorted[0]?.delivered.length ?? 0);
  const steps = [0, 0, 0, 1];
  for (let n = 0; n < samples; n += 1) {
    drawOrderedWeights(random, groups, weights);
    values.fill(0);
    sorted.forEach(({ asked, delivered }, j) => {
      const [one, two] = [random(), random()];
      steps[1] = one < two ? one : two;
      steps[2] = one < two ? two : one;
      const scale = (weights[j] ?? 0) / (steps[asked] ?? 1);
      for (let i = 0; i < values.length; i += 1) values[i] = (values[i] ?? 0) + scale * (steps[delivered[i] ?? 0] ?? 0);
    });
    visit(values);
  }
}
