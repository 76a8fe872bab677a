import type { Advice, Demand, FormAdvice } from "../../domain/advice";
import type { Id } from "../../domain/dataset";
import { EngineError } from "../engine-error";
import { compareFractions, fraction, type Fraction } from "./fraction";

/** One end of a stability interval. */
export interface IntervalEdge {
  /** Points at which the top group changes, exact. */
  readonly at: Fraction;
  /** Share of all points at that place: at / (at + points of the other demands); null where nothing is asked at all. */
  readonly share: Fraction | null;
  /** Whether the top group is still the same on the edge itself. */
  readonly included: boolean;
  /** The top group just beyond the edge, in the order of the list; null where the edge is the bound 0. */
  readonly beyond: readonly Id[] | null;
}

/** Between which weights of one demand the top group stays the same set of forms. */
export interface WeightInterval {
  readonly demand: Demand;
  /** The own weight c = multiplier x asked, in pluses; always inside. */
  readonly own: number;
  /** Lower end, 0 points or more. */
  readonly lower: IntervalEdge;
  /** Upper end; null = unbounded: however much it weighs, the top group stays the same. */
  readonly upper: IntervalEdge | null;
}

/** Stability of the top group among the attainable forms. */
export interface WeightIntervals {
  /** The forms that must stay first together. */
  readonly top: readonly Id[];
  readonly intervals: readonly WeightInterval[];
}

/** Score of a form as a line in the points x of one demand: rest + x x delivered / asked. */
interface Line {
  readonly form: Id;
  /** Pluses on the other demands. */
  readonly rest: number;
  /** Pluses delivered on this demand: the slope, times `asked`. */
  readonly slope: number;
}

function lineOf(form: FormAdvice, index: number): Line {
  const part = form.parts[index];
  const slope = part?.delivered ?? 0;
  const rest = form.delivered - slope * (part?.multiplier ?? 0);
  if (!Number.isSafeInteger(slope)) throw new EngineError(`${form.form}.${part?.id ?? index}`, "not-whole-pluses");
  if (!Number.isSafeInteger(rest)) throw new EngineError(`${form.form}.delivered`, "not-whole-pluses");
  return { form: form.form, rest, slope };
}

/** Where two lines meet: asked x (rest_b - rest_a) / (slope_a - slope_b); null when parallel. */
function crossing(a: Line, b: Line, asked: number): Fraction | null {
  return a.slope === b.slope ? null : fraction(asked * (b.rest - a.rest), a.slope - b.slope);
}

function shareAt(at: Fraction, others: number): Fraction | null {
  const [n, d] = [at.numerator, at.denominator];
  return n + others * d === 0 ? null : fraction(n, n + others * d);
}

/** The forms that are first just beside `at`, on the side of more (1) or fewer (-1) points. */
function beside(lines: readonly Line[], asked: number, at: Fraction, side: 1 | -1): readonly Id[] {
  const value = (line: Line) => line.rest * asked * at.denominator + line.slope * at.numerator;
  const best = Math.max(...lines.map(value));
  const there = lines.filter((line) => value(line) === best);
  const steepest = Math.max(...there.map((line) => side * line.slope));
  return there.filter((line) => side * line.slope === steepest).map((line) => line.form);
}

interface Case {
  readonly lines: readonly Line[];
  readonly top: ReadonlySet<Id>;
  readonly asked: number;
  /** Points of all other demands together. */
  readonly others: number;
}

const ZERO = fraction(0);

function edge(found: Case, at: Fraction, included: boolean, side: 1 | -1): IntervalEdge {
  const bound = side === -1 && at.numerator === 0;
  const beyond = bound ? null : beside(found.lines, found.asked, at, side);
  return { at, share: shareAt(at, found.others), included, beyond };
}

/** A tie of forms that deliver differently on this demand holds at the own weight alone. */
function pointOf(found: Case, own: number): Pick<WeightInterval, "lower" | "upper"> {
  const at = fraction(own);
  return { lower: edge(found, at, true, -1), upper: edge(found, at, true, 1) };
}

function openInterval(found: Case, first: Line, own: number): Pick<WeightInterval, "lower" | "upper"> {
  let [low, lowOpen] = [ZERO, found.others === 0];
  let high: Fraction | null = null;
  for (const other of found.lines) {
    const at = found.top.has(other.form) ? null : crossing(first, other, found.asked);
    if (at === null) continue;
    if (compareFractions(at, fraction(own)) > 0) {
      if (high === null || compareFractions(at, high) < 0) high = at;
    } else if (compareFractions(at, low) >= 0) [low, lowOpen] = [at, true];
  }
  return {
    lower: edge(found, low, !lowOpen, -1),
    upper: high === null ? null : edge(found, high, false, 1),
  };
}

function intervalOf(forms: readonly FormAdvice[], top: ReadonlySet<Id>, index: number): WeightInterval[] {
  const demand = forms[0]?.parts[index];
  if (demand === undefined) return [];
  const { kind, id, asked, multiplier } = demand;
  const own = multiplier * asked;
  if (own === 0) return [];
  const lines = forms.map((form) => lineOf(form, index));
  const found: Case = { lines, top, asked, others: (forms[0]?.asked ?? 0) - own };
  const tied = lines.filter((line) => top.has(line.form));
  const [first] = tied;
  if (first === undefined) return [];
  const single = tied.some((line) => line.slope !== first.slope);
  const ends = single ? pointOf(found, own) : openInterval(found, first, own);
  return [{ demand: { kind, id, asked, multiplier }, own, ...ends }];
}

/**
 * For each demand with c = multiplier x asked > 0: the interval of its weight, in points, within which the top tie
 * group of the attainable forms is the same set of forms.
 *
 * Score of form i when demand j weighs x points and the others keep theirs:
 * `(rest_i + x x delivered_ij / asked_j) / (sum of the others + x)`. The denominator is the same for all forms, so
 * two forms change places at `x = asked_j x (rest_k - rest_i) / (delivered_ij - delivered_kj)`: an exact fraction.
 * Others fixed as points is the same as others in proportion: as shares, w_j = x / (others + x), and each other share
 * is multiplied by (1 - w_j) / (1 - own share).
 *
 * What "stays first" means for a tie: the same set of forms, no one leaves and no one joins. A tie of forms that
 * deliver differently on the demand holds at the own weight alone: the interval is that point, both ends included.
 * Elsewhere an end is where another form joins, so it is not included; the bound 0 is, when the top group is still
 * the same there. The own weight is always inside.
 *
 * Unit: pluses. Nothing asked, no form, or none attainable: no intervals. One form: from 0 to unbounded.
 * @throws EngineError when a form delivers something that is not a whole number of pluses; `field` names it.
 * Source: Mareschal 1988, Weight stability intervals in multicriteria decision aid, doi 10.1016/0377-2217(88)90254-8.
 */
export function weightIntervals(advice: Advice): WeightIntervals {
  const top = advice.attainable[0]?.forms ?? [];
  const forms = advice.forms.filter((f) => f.feasibility.attainable);
  const inside = new Set(top);
  return { top, intervals: advice.demands.flatMap((_, index) => intervalOf(forms, inside, index)) };
}
