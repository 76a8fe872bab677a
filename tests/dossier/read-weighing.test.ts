import { describe, expect, it } from "vitest";
import { NO_ANSWERS } from "../../src/domain/answers";
import { makeDossier } from "../../src/dossier/make";
import { readDossier } from "../../src/dossier/read";
import { dataset } from "../../tooling/support/dataset";

function read(parts: object) {
  const reading = readDossier(makeDossier(dataset, { ...NO_ANSWERS, ...parts }), dataset);
  if (!reading.ok) throw new Error(reading.error);
  const { duels, own } = reading.dossier.answers;
  return { duels, own, faults: reading.faults.map(({ kind, path }) => `${kind} ${path}`) };
}

const DUELS = [
  { heavier: "reciprocity", lighter: "occasion" },
  { even: ["global-citizenship", "partner-region"] },
  { heavier: "occasion", lighter: "global-citizenship" },
];
const OWN = {
  occasions: { encounter: { jumelage: 2 } },
  partnerRegions: { europe: { stedenband: 1 } },
  points: { occasion: 2, partnerRegion: 0 },
  needs: { stedenband: { fte: 0.25, euroPerYear: 5000 } },
};

describe("what a person weighed and set", () => {
  it("comes back as it was written", () => {
    expect(read({ duels: DUELS, own: OWN })).toEqual({ duels: DUELS, own: OWN, faults: [] });
  });

  it.each([
    ["an unknown criterion", { heavier: "reciprocity", lighter: "budget" }, "duel answers.duels[3]"],
    ["one criterion twice", { heavier: "reciprocity", lighter: "reciprocity" }, "duel answers.duels[3]"],
    [
      "the same two, the other way round",
      { heavier: "occasion", lighter: "reciprocity" },
      "duel-again answers.duels[3]",
    ],
    ["the same two, now even", { even: ["occasion", "reciprocity"] }, "duel-again answers.duels[3]"],
    ["half a duel", { heavier: "reciprocity" }, "duel answers.duels[3]"],
    ["something else", 7, "duel answers.duels[3]"],
  ])("%s: told once, and left out", (_what, duel, fault) => {
    expect(read({ duels: [...DUELS, duel] })).toEqual({ duels: DUELS, own: undefined, faults: [fault] });
  });

  it.each([
    [
      "a level out of range",
      { occasions: { disaster: { jumelage: 4 } } },
      "own answers.own.occasions.disaster.jumelage",
    ],
    ["an unknown form", { needs: { twinning: { fte: 1 } } }, "own answers.own.needs.twinning.fte"],
    [
      "an unknown option",
      { partnerRegions: { moon: { jumelage: 1 } } },
      "own answers.own.partnerRegions.moon.jumelage",
    ],
    ["people below nothing", { needs: { jumelage: { fte: -1 } } }, "own answers.own.needs.jumelage.fte"],
    ["a thousandth of a person", { needs: { jumelage: { fte: 0.125 } } }, "own answers.own.needs.jumelage.fte"],
    ["absurd money", { needs: { jumelage: { euroPerYear: 1e9 } } }, "own answers.own.needs.jumelage.euroPerYear"],
    ["an unknown part", { colour: "red" }, "own answers.own.colour"],
    ["levels that are a number", { occasions: 3 }, "own answers.own.occasions"],
  ])("%s: told once, and the other settings stay", (_what, bad, fault) => {
    const [[part, value]] = Object.entries(bad) as [[string, unknown]];
    const kept = OWN as Record<string, unknown>;
    const own =
      typeof value === "object"
        ? { ...OWN, [part]: { ...(kept[part] as object), ...value } }
        : { points: OWN.points, [part]: value };
    const expected = typeof value === "object" ? OWN : { points: OWN.points };
    expect(read({ own })).toEqual({ duels: undefined, own: expected, faults: [fault] });
  });

  it.each([
    [{ duels: "all" }, "duel answers.duels"],
    [{ own: 7 }, "own answers.own"],
  ])("%j is no list of settings", (parts, fault) => {
    expect(read(parts)).toEqual({ duels: undefined, own: undefined, faults: [fault] });
  });
});
