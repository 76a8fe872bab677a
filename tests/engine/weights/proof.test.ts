import { describe, expect, it } from "vitest";
import { proofsOf } from "../../../src/engine/weights/proof";
import { corners } from "../../../src/engine/weights/region";
import { sharesOf, spread } from "../../../src/engine/weights/sample";
import { regionFor, valuesOf, type VectorCase, vectorCases } from "../../support/method-2";

type Expected = Readonly<
  Record<string, { readonly verdict: string; readonly sameAs: readonly string[]; readonly share?: number }>
>;

describe.each(vectorCases("winner-verdicts") as readonly VectorCase<Expected>[])("$name (winner-verdicts)", (each) => {
  const { problem, expected } = each;
  const region = regionFor(problem, each.duels);
  const proofs = proofsOf(problem.delivered, problem.asked, region);
  // In sixths, so that every sum is a whole number.
  const sixths = problem.delivered.map((row) => row.map((pluses, j) => (6 * pluses) / (problem.asked[j] ?? 1)));
  const score = (i: number, weights: readonly number[]) =>
    (sixths[i] ?? []).reduce((sum, value, j) => sum + value * (weights[j] ?? 0), 0);

  it("gives every form its verdict", () => {
    expect(problem.forms.map((form, i) => [form, proofs[i]?.verdict])).toEqual(
      problem.forms.map((form) => [form, expected[form]?.verdict]),
    );
  });

  it("proves possible: at its weights, which the region allows, it is before all that differ from it", () => {
    proofs.forEach(({ weights }, i) => {
      if (weights === null) return;
      const allowed = region.above.every((bits, j) =>
        weights.every((w, k) => ((bits >> k) & 1) === 0 || w >= (weights[j] ?? 0)),
      );
      expect(allowed).toBe(true);
      const others = problem.forms.filter(
        (form, k) => k !== i && !expected[problem.forms[i] ?? ""]?.sameAs.includes(form),
      );
      for (const form of others) expect(score(i, weights)).toBeGreaterThan(score(problem.forms.indexOf(form), weights));
    });
  });

  it("proves never: its mixture of rivals is at least as good at every corner", () => {
    proofs.forEach(({ mixture }, i) => {
      if (mixture === null) return;
      const whole = mixture.reduce((sum, part) => sum + part, 0);
      expect(whole).toBeGreaterThan(0);
      expect(mixture[i]).toBe(0);
      for (const set of corners(region)) {
        const at = problem.criteria.map((_, j) => (set >> j) & 1);
        const mixed = mixture.reduce((sum, part, k) => sum + part * score(k, at), 0);
        expect(mixed).toBeGreaterThanOrEqual(whole * score(i, at));
      }
    });
  });

  it("agrees with the sample: never is never first alone, always is never behind", () => {
    const { ranks, alone } = sharesOf(valuesOf(problem), spread(region, 4096, 9));
    const of = (wanted: string) => proofs.flatMap(({ verdict }, i) => (verdict === wanted ? [i] : []));
    expect(of("never").filter((i) => alone[i] !== 0)).toEqual([]);
    expect(of("always").filter((i) => ranks[i]?.[0] !== 1)).toEqual([]);
    const known = problem.forms.map((form, i) => (expected[form]?.share ?? ranks[i]?.[0] ?? 0) - (ranks[i]?.[0] ?? 0));
    expect(Math.max(...known.map(Math.abs))).toBeLessThan(0.015);
  });
});
