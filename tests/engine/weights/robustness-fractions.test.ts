import { describe, expect, it } from "vitest";
import { advise } from "../../../src/engine/score/advise";
import { robustnessProblem } from "../../../src/engine/weights/named-problem";
import { startSimplices } from "../../../src/engine/weights/exact/start";
import { prepare, type Region, type RobustnessProblem } from "../../../src/engine/weights/problem";
import { effectiveAnswers } from "../../../src/questionnaire/flow";
import { readDossier } from "../../../src/dossier/read";
import { dataset, municipalities } from "../../../tooling/support/dataset";
import { type GoldenCase, goldenCases } from "../../../tooling/support/dossiers";
import {
  exactShareAbove,
  exactWinning,
  NONE,
  over,
  plus,
  rational,
  type Rational,
  toDouble,
} from "../../support/fractions";
import { exactly } from "../../support/robustness";

function problemOf({ raw }: GoldenCase, region: Region): RobustnessProblem {
  const reading = readDossier(raw, dataset, municipalities);
  if (!reading.ok) throw new Error(reading.error);
  const answers = effectiveAnswers(dataset, reading.dossier.answers);
  const problem = robustnessProblem(dataset, answers, advise(dataset, answers), { forms: "all", region });
  if (problem === null) throw new Error("nothing asked");
  return problem;
}

/** Values are pluses over 1, 2 or 3: six times a value is a whole number. */
const sixths = (value: number): number => Math.round(6 * value);

/** Vertices of a start simplex hold 0 or 1 / k: as fractions. */
const corner = (share: number): Rational => (share === 0 ? NONE : rational(1, Math.round(1 / share)));

/** Share of the region in which no row is better than row i, in fractions. */
function exactFirst(problem: RobustnessProblem, i: number): Rational {
  const prepared = prepare(problem);
  const starts = startSimplices(prepared);
  const n = prepared.kept.length;
  const rows = prepared.rows.map((row) => row.map(sixths));
  const rivals = rows.filter((_, j) => j !== i);
  let sum = NONE;
  for (const vertices of starts.each()) {
    const piece = Array.from({ length: n }, (_, v) => {
      const weights = Array.from(vertices.slice(v * n, v * n + n), corner);
      return rivals.map((rival) =>
        weights.reduce((total, w, k) => {
          const difference = (rows[i]?.[k] ?? NaN) - (rival[k] ?? NaN);
          return plus(total, rational(w.n * BigInt(difference), w.d));
        }, NONE),
      );
    });
    sum = plus(sum, exactShareAbove(piece));
  }
  return over(sum, rational(starts.count));
}

describe.each(goldenCases().map((golden) => ({ name: golden.id, golden })))("in fractions: $name", ({ golden }) => {
  it.each(["simplex", "agreeing"] as const)("has the same first ranks (%s)", { timeout: 60_000 }, (region) => {
    const problem = problemOf(golden, region);
    const { firstAlone, firstShared } = exactly(problem, { asked: "first" });
    const { classOf, rows } = prepare(problem);
    const shares = rows.map((_, i) => exactFirst(problem, i));
    expect(toDouble(shares.reduce(plus, NONE))).toBe(1);
    classOf.forEach((index, form) => {
      const share = toDouble(shares[index] ?? NONE);
      expect(Math.abs((firstAlone[form] ?? NaN) + (firstShared[form] ?? NaN) - share)).toBeLessThan(1e-12);
    });
  });

  it.each(["simplex", "agreeing"] as const)(
    "has the same ranks by plain cutting (%s)",
    { timeout: 60_000 },
    (region) => {
      const problem = problemOf(golden, region);
      const { ranks, pieces } = exactly(problem);
      const plain = exactly(problem, { last: "cuts" });
      expect(plain.pieces).toBeGreaterThan(pieces);
      (plain.ranks ?? []).forEach((row, i) =>
        row.forEach((share, r) => expect(Math.abs(share - (ranks?.[i]?.[r] ?? NaN))).toBeLessThan(1e-12)),
      );
    },
  );

  it("has the same pairwise winning over the full simplex", () => {
    const { values, ...rest } = problemOf(golden, "simplex");
    const { pairwise } = exactly({ values, ...rest }, { asked: "first" });
    values.forEach((own, i) =>
      values.forEach((other, j) => {
        const share = exactWinning(own.map((value, k) => sixths(value) - sixths(other[k] ?? NaN)));
        expect(Math.abs((pairwise[i]?.[j] ?? NaN) - toDouble(share))).toBeLessThan(1e-12);
      }),
    );
  });
});
