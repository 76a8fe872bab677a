import { describe, expect, it } from "vitest";
import type { Answers } from "../../../src/domain/answers";
import { situationOf } from "../../../src/engine/score/situation";
import { dataset } from "../../../tooling/support/dataset";
import { answersOf } from "../../../tooling/support/dossiers";

const read = (parts: Partial<Answers>) => situationOf(dataset, answersOf(parts));
const wishes = (parts: Partial<Answers>) => read(parts).wishes.map(({ id, asked }) => [id, asked]);

describe("the situation", () => {
  it("asks what got pluses, in the order of the data; what got none is not asked", () => {
    const ambitions = { reciprocity: 3, "capacity-building": 1, "global-citizenship": 0 } as const;
    expect(wishes({ ambitions })).toEqual([
      ["capacity-building", 1],
      ["reciprocity", 3],
    ]);
    expect(wishes({ ambitions: { term: 3, budget: 3, nonsense: 3 } })).toEqual([]);
  });

  it("asks occasion with 3 and partner region with 2 pluses, and the term with none", () => {
    expect(wishes({ term: "1-2", occasions: ["disaster", "encounter"], partnerRegion: "europe" })).toEqual([
      ["occasion", 3],
      ["partner-region", 2],
    ]);
  });

  it("leaves a question without pluses a condition", () => {
    const free = situationOf(
      { ...dataset, worth: { ...dataset.worth, occasion: 0 } },
      answersOf({ occasions: ["disaster"] }),
    );
    expect(free).toMatchObject({ wishes: [], conditions: { occasions: ["disaster"] } });
  });

  it("leaves out what was left free, empty or unknown", () => {
    const nothing = { term: null, occasions: [], partnerRegion: null };
    expect(read({ term: "no-preference", occasions: "none", partnerRegion: "no-preference" }).conditions).toEqual(
      nothing,
    );
    expect(read({ occasions: ["moon"], partnerRegion: "moon", term: "1-3" as "1-2" }).conditions).toEqual(nothing);
    expect(read({ term: "2-3" }).conditions.term).toEqual({ from: 2, to: 3 });
  });

  it("reads amounts of 0 or more, and takes everything else for not known", () => {
    expect(read({ staff: { now: 0.2, freed: "unknown" }, money: { now: -1, freed: NaN } })).toMatchObject({
      meansNow: { fte: 0.2, euroPerYear: null },
      meansFreed: { fte: null, euroPerYear: null },
    });
  });

  it("keeps running forms that the data know, in their order", () => {
    expect(read({ runningForms: ["jumelage", "moon", "stedenband"] }).running).toEqual(["stedenband", "jumelage"]);
    expect(read({ runningForms: "none" }).running).toEqual([]);
  });
});
