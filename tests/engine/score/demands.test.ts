import { describe, expect, it } from "vitest";
import { askedOccasions, askedTerm, demandsOf, pluses } from "../../../src/engine/score/demands";
import { dataset } from "../../../tooling/support/dataset";
import { answersOf } from "../../../tooling/support/dossiers";

const demand = (answers: Parameters<typeof answersOf>[0]) => demandsOf(dataset, answersOf(answers));

describe("demandsOf", () => {
  it("asks nothing when nothing was answered", () => {
    expect(demand({})).toEqual([]);
  });

  it("asks the pluses of each benefit; 0 is shown and worth nothing, no opinion is left out", () => {
    const demands = demand({
      ambitions: { reciprocity: 3, "capacity-building": 0, "global-citizenship": "no-opinion" },
    });
    expect(demands.map((d) => [d.id, d.asked])).toEqual([
      ["capacity-building", 0],
      ["reciprocity", 3],
    ]);
    expect(pluses(demands)).toBe(3);
  });

  it("never asks for term or budget as a benefit", () => {
    expect(demand({ ambitions: { term: 3, budget: 3, nonsense: 3 } })).toEqual([]);
  });

  it("counts double what counts double", () => {
    const demands = demand({ ambitions: { reciprocity: 3, "capacity-building": 1 }, double: ["reciprocity"] });
    expect(demands.map((d) => d.multiplier)).toEqual([1, 2]);
    expect(pluses(demands)).toBe(1 + 2 * 3);
  });

  it("doubles two benefits at most, the first two", () => {
    const ambitions = { reciprocity: 1, "capacity-building": 1, "global-citizenship": 1 } as const;
    const double = ["global-citizenship", "reciprocity", "capacity-building"];
    const twice = demand({ ambitions, double }).filter((d) => d.multiplier === 2);
    expect(twice.map((d) => d.id)).toEqual(["reciprocity", "global-citizenship"]);
  });

  it("doubles only what is asked", () => {
    const ambitions = { reciprocity: 0, "capacity-building": "no-opinion", "global-citizenship": 1 } as const;
    const double = ["reciprocity", "capacity-building", "private-sector-involvement", "global-citizenship"];
    const twice = demand({ ambitions, double }).filter((d) => d.multiplier === 2);
    expect(twice.map((d) => d.id)).toEqual(["global-citizenship"]);
    expect(pluses(demand({ ambitions, double: "none" }))).toBe(1);
  });

  it("gives term 2, occasion 3 and partner region 2 pluses", () => {
    const demands = demand({ term: "1-2", occasions: ["disaster", "encounter"], partnerRegion: "europe" });
    expect(demands.map((d) => [d.kind, d.asked, d.multiplier])).toEqual([
      ["term", 2, 1],
      ["occasion", 3, 1],
      ["partner-region", 2, 1],
    ]);
  });

  it("leaves out what was left free, empty or unknown", () => {
    expect(demand({ term: "no-preference", occasions: "none", partnerRegion: "no-preference" })).toEqual([]);
    expect(demand({ occasions: [], partnerRegion: "moon" })).toEqual([]);
    expect(demand({ occasions: ["moon"] })).toEqual([]);
  });
});

describe("askedTerm", () => {
  it("reads the band as an interval", () => {
    expect(askedTerm(answersOf({ term: "2-3" }))).toEqual({ from: 2, to: 3 });
  });

  it("asks nothing when free, also as 1-3", () => {
    expect(askedTerm(answersOf({}))).toBeNull();
    expect(askedTerm(answersOf({ term: "no-preference" }))).toBeNull();
    expect(askedTerm({ ...answersOf({}), term: "1-3" as "1-2" })).toBeNull();
  });
});

describe("askedOccasions", () => {
  it("keeps the order of the data", () => {
    const answers = answersOf({ occasions: ["disaster", "own-policy"] });
    expect(askedOccasions(dataset, answers)).toEqual(["own-policy", "disaster"]);
  });
});
