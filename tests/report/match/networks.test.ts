import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Municipality } from "../../../src/domain/facts/municipality";
import { feeFor, matchNetworks, networkAccess } from "../../../src/report/match/networks";
import { anyAnswers } from "../../support/arbitraries";
import { dataset, municipalities } from "../../../tooling/support/dataset";
import { answersOf } from "../../../tooling/support/dossiers";

const network = (id: string) => {
  const found = dataset.networks.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(id);
  return found;
};
const named = (name: string): Municipality => {
  const found = municipalities.find((one) => one.name === name);
  if (found === undefined) throw new RangeError(name);
  return found;
};
const access = (id: string, name: string | null) => networkAccess(network(id), name === null ? null : named(name));
const fee = (id: string, name: string | null) => {
  const { joining } = network(id);
  return joining === null ? undefined : feeFor(joining.fee, name === null ? null : named(name));
};

describe("networkAccess", () => {
  it.each([
    ["eurocities", "Gent", "yes"],
    ["eurocities", "Roeselare", "partner"],
    ["eurocities", "Herstappe", "too-small"],
    ["eurocities", null, "not-told"],
    ["climate-alliance", "Herstappe", "yes"],
    ["cemr", "Gent", "association"],
    ["cities-alliance", "Gent", "closed"],
    ["inclucities", null, "closed"],
    ["ruaf", "Gent", "closed"],
  ] as const)("%s, %s: %s", (id, name, expected) => {
    expect(access(id, name)).toBe(expected);
  });

  it("lets 13 municipalities into Eurocities, two of them in full", () => {
    const all = municipalities.map((municipality) => networkAccess(network("eurocities"), municipality));
    expect(all.filter((one) => one === "partner" || one === "yes")).toHaveLength(13);
    expect(all.filter((one) => one === "yes")).toHaveLength(2);
  });
});

describe("feeFor", () => {
  it.each([
    ["climate-alliance", "Herstappe", 250],
    ["fair-trade-towns", null, 250],
    ["mufpp", null, 0],
    ["eurocities", "Gent", null],
    ["climate-alliance", null, null],
    ["iclei", "Herstappe", 450],
  ] as const)("%s, %s: %s", (id, name, expected) => {
    expect(fee(id, name)).toBe(expected);
  });

  it("is 0.85 cent for each inhabitant of Climate Alliance, between the lowest and the highest fee", () => {
    for (const municipality of municipalities) {
      const { population2020: inhabitants } = municipality;
      const expected = Math.round(Math.min(15_000, Math.max(250, inhabitants * 0.0085)));
      expect(fee("climate-alliance", municipality.name)).toBe(expected);
    }
  });
});

describe("matchNetworks", () => {
  it("gives none when no theme was chosen", () => {
    expect(matchNetworks(dataset, answersOf({}), null)).toEqual([]);
    expect(matchNetworks(dataset, answersOf({ themes: [] }), null)).toEqual([]);
  });

  it("leaves out a network whose partners are elsewhere than asked", () => {
    const ids = (partnerRegion?: string) =>
      matchNetworks(
        dataset,
        answersOf({ themes: ["health"], ...(partnerRegion === undefined ? {} : { partnerRegion }) }),
        null,
      ).map(({ id }) => id);
    for (const region of [undefined, "europe", "no-preference"]) expect(ids(region)).toContain("cities4cities");
    for (const region of ["global-south", "no-partner"]) expect(ids(region)).not.toContain("cities4cities");
  });

  it("gives those that share a theme, most shared themes first, and those without a theme last", () => {
    const bare = { ...network("uclg"), id: "a-bare-one", themes: [] };
    const facts = { ...dataset, networks: [bare, ...dataset.networks] };
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(null, ...municipalities), (answers, municipality) => {
        const chosen = answers.themes ?? [];
        const found = matchNetworks(facts, answers, municipality);
        const shared = found.map((n) => n.themes.filter((t) => chosen.includes(t)).length);
        expect(shared).toEqual(shared.toSorted((a, b) => b - a));
        expect(found.filter((_, at) => shared[at] === 0).map(({ id }) => id)).toEqual(
          chosen.length === 0 ? [] : [bare.id],
        );
      }),
    );
  });

  it("never gives one that the municipality cannot join", () => {
    const ids = (name: string, theme: string) =>
      matchNetworks(dataset, answersOf({ themes: [theme] }), named(name)).map(({ id }) => id);
    expect(ids("Herstappe", "migration-integration")).toEqual([]);
    expect(ids("Gent", "migration-integration")).toEqual(["eurocities"]);
    expect(ids("Gent", "food-agriculture")).toEqual(["fair-trade-towns", "iclei", "mufpp"]);
  });
});
