import { describe, expect, it } from "vitest";
import { randomFrom } from "../../src/engine/weights/sample";
import { LIMITS, outsideLimits, randomProfile, takeCensus } from "../../tooling/population";
import { hitRate, intendedProfile, MANNERS } from "../../tooling/population-intended";
import { dataset, formIds, workForm } from "../../tooling/support/dataset";

describe("a population of made-up municipalities", () => {
  const census = takeCensus(dataset, 5000, 7);
  const share = (form: string) => (census.alone[form] ?? 0) / census.size;

  it("puts no form alone first too often, and every form often enough, with margin", () => {
    expect(outsideLimits(census)).toEqual([]);
    for (const form of formIds) {
      expect(share(form), `share of ${form}`).toBeLessThan(LIMITS.most - 0.1);
      expect(share(form), `share of ${form}`).toBeGreaterThan(LIMITS.least + 0.005);
    }
  });

  it("counts every profile once: alone or tied", () => {
    const alone = formIds.reduce((sum, form) => sum + (census.alone[form] ?? 0), 0);
    expect(alone + census.ties).toBe(census.size);
    const shared = formIds.reduce((sum, form) => sum + (census.shared[form] ?? 0), 0);
    expect(shared).toBeGreaterThanOrEqual(2 * census.ties);
  });

  it("says which form is outside the limits", () => {
    const made = { ...census, size: 100, alone: { a: 41, b: 0, c: 20 } };
    expect(outsideLimits(made)).toEqual([
      "a: alone first in 0.41, more than 0.4",
      "b: alone first in 0, less than 0.01",
    ]);
  });
});

describe("the generator", () => {
  it("gives the same numbers for the same seed", () => {
    const draw = (seed: number) => {
      const random = randomFrom(seed);
      return [random(), random(), random()];
    };
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
    expect(draw(1)).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522]);
  });

  it("draws profiles as the method says", () => {
    const random = randomFrom(3);
    const profiles = Array.from({ length: 4000 }, () => randomProfile(dataset, random));
    const part = (good: (p: (typeof profiles)[number]) => boolean) => profiles.filter(good).length / profiles.length;
    expect(part((p) => p.occasions !== "none")).toBeCloseTo(0.8, 1);
    expect(part((p) => p.partnerRegion !== "no-preference")).toBeCloseTo(0.8, 1);
    expect(part((p) => p.term === "no-preference")).toBeCloseTo(1 / 6, 1);
    for (const { ambitions } of profiles) expect(Object.values(ambitions).reduce<number>((a, b) => a + b, 0)).toBe(9);
    expect(part((p) => p.ambitions["reciprocity"] === 3)).toBeCloseTo(
      part((p) => p.ambitions["capacity-building"] === 3),
      1,
    );
    expect(part((p) => p.staff.now === 0.1)).toBeCloseTo(0.25, 1);
    expect(part((p) => p.money.now === 12_000)).toBeCloseTo(1 / 3, 1);
    expect(part((p) => p.staff.freed === 0 && p.money.freed === 0)).toBe(1);
  });
});

describe("persons with one form in mind", () => {
  const rates = new Map(MANNERS.map((manner) => [manner.name, hitRate(dataset, manner, 4000, 5)]));
  const first = (name: string) => rates.get(name)?.first ?? NaN;

  it("are heard by their ambitions, not by the context answers alone", () => {
    expect(first("sober, plain scale")).toBeGreaterThan(first("no ambitions (control)") + 0.1);
  });

  it("are heard better out of a purse when they say yes to much, and as well when they are sober", () => {
    expect(first("yes-saying, purse")).toBeGreaterThan(first("yes-saying, plain scale") + 0.02);
    expect(Math.abs(first("sober, purse") - first("sober, plain scale"))).toBeLessThan(0.03);
  });

  it("never give more than the purse holds, and cut equal wishes by chance", () => {
    const manner = MANNERS.find(({ name }) => name === "sober, purse") ?? { name: "", yes: 0, pluses: "purse" };
    const random = randomFrom(9);
    const given = Array.from({ length: 200 }, () => intendedProfile(dataset, workForm("stedenband"), manner, random));
    const sums = given.map(({ ambitions }) => Object.values(ambitions).reduce<number>((a, b) => a + b, 0));
    expect(Math.max(...sums)).toBe(9);
    for (const id of ["capacity-building", "civil-society-involvement"])
      expect(given.some(({ ambitions }) => ambitions[id] === 3)).toBe(true);
  });
});
