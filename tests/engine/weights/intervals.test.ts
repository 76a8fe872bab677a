import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Advice } from "../../../src/domain/advice";
import { advise } from "../../../src/engine/score/advise";
import { EngineError } from "../../../src/engine/engine-error";
import { weightIntervals, type IntervalEdge, type WeightInterval } from "../../../src/engine/weights/intervals";
import { compareFractions, fraction, type Fraction, toNumber } from "../../../src/engine/weights/fraction";
import { anyAnswers } from "../../support/arbitraries";
import { dataset } from "../../../tooling/support/dataset";
import { answersOf } from "../../../tooling/support/dossiers";
import { asking, smallData } from "../../support/small-data";

/** The forms that are first when one demand weighs x points: whole numbers, so exact. */
function topAt(advice: Advice, id: string, x: Fraction): readonly string[] {
  const forms = advice.forms.filter((f) => f.feasibility.attainable);
  const value = (form: (typeof forms)[number]) =>
    form.parts.reduce((sum, p) => {
      const scale = p.id === id ? x.numerator * p.delivered : p.multiplier * p.delivered * x.denominator * 6;
      return sum + (p.id === id ? (scale * 6) / p.asked : scale);
    }, 0);
  const best = Math.max(...forms.map(value));
  return forms.filter((f) => value(f) === best).map((f) => f.form);
}

function only(intervals: readonly WeightInterval[], id: string): WeightInterval {
  const found = intervals.find((i) => i.demand.id === id);
  if (found === undefined) throw new RangeError(id);
  return found;
}

const plus = (a: Fraction, numerator: number, denominator: number) =>
  fraction(a.numerator * denominator + numerator * a.denominator, a.denominator * denominator);

describe("stability", () => {
  it("is where two lines meet: a has 3 on b1, c has 2 and 1 more on b2", () => {
    const data = smallData([
      { id: "a", levels: [3, 0] },
      { id: "c", levels: [2, 1] },
      { id: "d", levels: [0, 2] },
    ]);
    // a: x, c: 2x/3 + 1, d: 2, with x points for b1 (now 3), so a = c now at x = 3; ask b1 twice: x = 6.
    const { top, intervals } = weightIntervals(advise(data, asking([3, 2], { double: ["b1"] })));
    expect(top).toEqual(["a"]);
    const first = only(intervals, "b1");
    expect(first.own).toBe(6);
    expect(first.lower).toEqual({
      at: fraction(3),
      share: fraction(3, 5),
      included: false,
      beyond: ["c"],
    });
    expect(first.upper).toBeNull();
    // b2 weighs y (now 2): a = 6, c = 4 + y/2, d = y: c joins at 4, d at 6.
    const second = only(intervals, "b2");
    expect(second.lower).toEqual({ at: fraction(0), share: fraction(0), included: true, beyond: null });
    expect(second.upper).toEqual({ at: fraction(4), share: fraction(2, 5), included: false, beyond: ["c"] });
  });

  it("gives exact fractions", () => {
    const data = smallData([
      { id: "a", levels: [2, 0] },
      { id: "c", levels: [0, 1] },
    ]);
    // b2 asked 3: c delivers 1, so c = y/3; a = 2 + ... meets at y = 6; b1: a = x, c = 1, meets at x = 1.
    const { intervals } = weightIntervals(advise(data, asking([2, 3])));
    expect(only(intervals, "b1").lower.at).toEqual(fraction(1));
    expect(only(intervals, "b2").upper?.at).toEqual(fraction(6));
    const thirds = smallData([
      { id: "a", levels: [3, 1] },
      { id: "c", levels: [0, 3] },
    ]);
    // b1: a = x + 1, c = 3 -> 2; b2 (asked 3, y points): a = 3 + y/3, c = y -> y = 9/2.
    expect(only(weightIntervals(advise(thirds, asking([3, 3]))).intervals, "b2").upper?.at).toEqual(fraction(9, 2));
  });

  it("of a tie is the set of forms: a point where they deliver differently, an interval where they do not", () => {
    const data = smallData([
      { id: "a", levels: [2, 1, 1] },
      { id: "c", levels: [1, 2, 1] },
      { id: "d", levels: [0, 0, 3] },
    ]);
    const { top, intervals } = weightIntervals(advise(data, asking([2, 2, 3])));
    expect(top).toEqual(["a", "c"]);
    const point = only(intervals, "b1");
    expect(point.lower).toEqual({ at: fraction(2), share: fraction(2, 7), included: true, beyond: ["c"] });
    expect(point.upper).toEqual({ at: fraction(2), share: fraction(2, 7), included: true, beyond: ["a"] });
    const interval = only(intervals, "b3");
    // a and c: 3 + z/3, d: z -> 9/2.
    expect(interval.lower.included).toBe(true);
    expect(interval.upper).toMatchObject({ at: fraction(9, 2), included: false, beyond: ["d"] });
  });

  it("looks at the attainable forms only", () => {
    const answers = answersOf({
      ambitions: { "capacity-building": 3, reciprocity: 1 },
      staff: { now: 0.1, freed: 0 },
      money: { now: 1000, freed: 0 },
    });
    const { top, intervals } = weightIntervals(advise(dataset, answers));
    expect(top).toEqual(["short-term-exchange"]);
    expect(intervals.flatMap((i) => [...(i.lower.beyond ?? []), ...(i.upper?.beyond ?? [])])).not.toContain(
      "stedenband",
    );
  });

  it("has no intervals when nothing is asked, there is no form or none is attainable", () => {
    const data = smallData([{ id: "a", levels: [3, 1] }]);
    expect(weightIntervals(advise(data, asking([0, null])))).toEqual({ top: [], intervals: [] });
    expect(weightIntervals(advise({ ...data, workForms: [] }, asking([3, 1])))).toEqual({ top: [], intervals: [] });
    const rich = smallData([{ id: "a", levels: [3, 1], euro: 10 }]);
    const poor = { staff: {}, money: { now: 0, freed: 0 } };
    expect(weightIntervals(advise(rich, asking([3, 1], poor)))).toEqual({ top: [], intervals: [] });
  });

  it("is unbounded for one form and for equal forms; with one criterion 0 points means nothing asked", () => {
    const one = weightIntervals(advise(smallData([{ id: "a", levels: [3, 1] }]), asking([3, 1])));
    const equal = weightIntervals(
      advise(
        smallData([
          { id: "a", levels: [1, 1] },
          { id: "c", levels: [1, 1] },
        ]),
        asking([3, 1]),
      ),
    );
    for (const { intervals } of [one, equal])
      expect(intervals.map((i) => [i.lower.at, i.lower.included, i.upper])).toEqual([
        [fraction(0), true, null],
        [fraction(0), true, null],
      ]);
    const data = smallData([
      { id: "a", levels: [2] },
      { id: "c", levels: [1] },
    ]);
    const [single] = weightIntervals(advise(data, asking([3]))).intervals;
    expect(single).toMatchObject({ lower: { at: fraction(0), share: null, included: false }, upper: null });
  });

  it("names what is not a whole number of pluses", () => {
    const broken = advise(dataset, answersOf({ ambitions: { reciprocity: 2, "global-citizenship": NaN as 0 } }));
    expect(() => weightIntervals(broken)).toThrow(EngineError);
  });
});

/** The forms first at points of one demand: on the edge and one thousandth to each side of it. */
function around(advice: Advice, id: string, edge: IntervalEdge) {
  const at = (x: Fraction) => topAt(advice, id, x);
  return { less: at(plus(edge.at, -1, 1000)), on: at(edge.at), more: at(plus(edge.at, 1, 1000)) };
}

/** What is wrong with an interval, edge by edge; crossings of lines with slopes up to 3 lie further apart than 1/1000. */
function faultsOf(advice: Advice, top: readonly string[], interval: WeightInterval): readonly string[] {
  const { demand, own, lower, upper } = interval;
  const same = (forms: readonly string[] | null) => forms?.join() === top.join();
  const point = compareFractions(lower.at, upper?.at ?? fraction(own + 1)) === 0;
  const low = around(advice, demand.id, lower);
  const high = around(advice, demand.id, upper ?? { ...lower, at: fraction(10_000_000) });
  const checks: readonly (readonly [string, boolean])[] = [
    ["own weight inside", same(topAt(advice, demand.id, fraction(own)))],
    ["lower <= own", compareFractions(lower.at, fraction(own)) <= 0],
    ["own <= upper", upper === null || compareFractions(fraction(own), upper.at) <= 0],
    ["just above lower", point || same(low.more)],
    ["on lower", advice.asked === own || same(low.on) === lower.included],
    ["bound", lower.beyond !== null || lower.at.numerator === 0],
    ["just below lower", lower.beyond === null || (low.less.join() === lower.beyond.join() && !same(low.less))],
    ["just below upper", point || same(high.less)],
    ["on upper", upper === null ? same(high.on) : same(high.on) === upper.included],
    ["just above upper", upper === null || (high.more.join() === upper.beyond?.join() && !same(high.more))],
  ];
  return checks.filter(([, good]) => !good).map(([name]) => `${demand.id}: ${name}`);
}

describe("for any answers", () => {
  it("the own weight is inside, and the edges are exact: same top just inside, another just outside", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const advice = advise(dataset, answers);
        const { top, intervals } = weightIntervals(advice);
        expect(intervals.length).toBe(top.length === 0 ? 0 : advice.demands.filter((d) => d.asked > 0).length);
        expect(intervals.flatMap((interval) => faultsOf(advice, top, interval))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe("fraction", () => {
  it("is in lowest terms with a positive denominator, and 0 is not -0", () => {
    expect(fraction(6, -4)).toEqual({ numerator: -3, denominator: 2 });
    expect(fraction(0, -3)).toEqual({ numerator: 0, denominator: 1 });
    expect(Object.is(fraction(0, -3).numerator, 0)).toBe(true);
    expect(toNumber(fraction(9, 2))).toBe(4.5);
    expect(compareFractions(fraction(1, 3), fraction(1, 2))).toBeLessThan(0);
  });

  it("refuses what is no fraction", () => {
    expect(() => fraction(1, 0)).toThrow(RangeError);
    expect(() => fraction(0.5, 1)).toThrow(RangeError);
    expect(() => fraction(NaN)).toThrow(RangeError);
  });
});
