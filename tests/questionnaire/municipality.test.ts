import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findMunicipality, matchMunicipalities, plainName } from "../../src/questionnaire/municipality";
import { municipalities } from "../../tooling/support/dataset";

const names = (typed: string) => matchMunicipalities(municipalities, typed).map((m) => m.name);
const found = (typed: string) => findMunicipality(municipalities, typed)?.nis;

describe("plainName", () => {
  it.each([
    ["Sint-Niklaas", "sint niklaas"],
    ["  SINT   NIKLAAS ", "sint niklaas"],
    ["'s-Gravenvoeren", "s gravenvoeren"],
    ["Élancourt", "elancourt"],
    ["", ""],
  ])("%j becomes %j", (text, plain) => {
    expect(plainName(text)).toBe(plain);
  });
});

describe("findMunicipality", () => {
  it.each(["Roeselare", "roeselare", " ROESELARE ", "36015", "Róeselare"])("finds Roeselare by %j", (typed) => {
    expect(found(typed)).toBe("36015");
  });

  it("finds a name with a hyphen without it", () => {
    expect(found("sint niklaas")).toBe(found("Sint-Niklaas"));
    expect(found("sint niklaas")).toBeDefined();
    expect(found("Heist op den Berg")).toBeDefined();
  });

  it.each(["", "Roesel", "Parijs", "99999"])("finds nothing for %j", (typed) => {
    expect(found(typed)).toBeUndefined();
  });

  it("finds each of the 285 by its name and by its code", () => {
    for (const municipality of municipalities) {
      expect(found(municipality.name), `${municipality.name} by name`).toBe(municipality.nis);
      expect(found(municipality.nis)).toBe(municipality.nis);
    }
  });
});

describe("matchMunicipalities", () => {
  it("puts names that begin with it before names of which a word begins with it", () => {
    const matches = names("ber");
    const [starting, inside] = [
      matches.filter((n) => n.startsWith("Ber")),
      matches.filter((n) => !n.startsWith("Ber")),
    ];
    expect(matches).toEqual([...starting, ...inside]);
    expect(starting.length).toBeGreaterThan(0);
    expect(inside).toContain("Heist-op-den-Berg");
  });

  it("ignores accents, capitals and hyphens", () => {
    expect(names("SINT-nik")).toEqual(["Sint-Niklaas"]);
    expect(names("sint nik")).toEqual(["Sint-Niklaas"]);
  });

  it("gives all for nothing typed and none for nonsense", () => {
    expect(names("")).toHaveLength(285);
    expect(names("  - ")).toHaveLength(285);
    expect(names("qqq")).toEqual([]);
  });

  it("never throws, and finds a name by any of its beginnings", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.constantFrom(...municipalities), fc.nat(30), (any, m, length) => {
        expect(Array.isArray(matchMunicipalities(municipalities, any))).toBe(true);
        expect(matchMunicipalities(municipalities, m.name.slice(0, length))).toContain(m);
      }),
    );
  });
});
