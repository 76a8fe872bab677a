import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  findMunicipality,
  lookUpMunicipality,
  matchMunicipalities,
  plainName,
} from "../../src/questionnaire/municipality";
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

describe("lookUpMunicipality", () => {
  const lookUp = (typed: string) => {
    const { municipality, former } = lookUpMunicipality(municipalities, typed) ?? {};
    return [municipality?.name, former?.name ?? null, former?.since ?? null];
  };

  it.each([
    ["Borsbeek", "Antwerpen", "Borsbeek", 2025],
    ["11007", "Antwerpen", "Borsbeek", 2025],
    ["nevele", "Deinze", "Nevele", 2019],
    ["Ham", "Tessenderlo-Ham", "Ham", 2025],
    ["Merelbeke", "Merelbeke-Melle", "Merelbeke", 2025],
    ["Sint-Amands", "Puurs-Sint-Amands", "Sint-Amands", 2019],
    ["44049", "Deinze", "Nevele", 2019],
    ["72040", "Oudsbergen", "Meeuwen-Gruitrode", 2019],
  ])("%s leads to %s", (typed, name, former, since) => {
    expect(lookUp(typed)).toEqual([name, former, since]);
  });

  it("tells of no other municipality where the name stayed and the code changed", () => {
    expect(lookUp("37015")).toEqual(["Tielt", null, null]);
    expect(lookUp("Lokeren")).toEqual(["Lokeren", null, null]);
  });

  it.each([
    ["Anvers", "Antwerpen"],
    ["Louvain", "Leuven"],
    ["Malines", "Mechelen"],
    ["Antwerp", "Antwerpen"],
    ["Ghent", "Gent"],
    ["Löwen", "Leuven"],
    ["Mecheln", "Mechelen"],
    ["Tongres", "Tongeren-Borgloon"],
  ])("knows the French, English or German name %s", (typed, name) => {
    expect(lookUp(typed)).toEqual([name, null, null]);
  });

  it("leads every former name and code to the municipality of today, unless another has the name today", () => {
    const merged = municipalities.filter((m) => m.former !== undefined);
    expect(merged).toHaveLength(20);
    for (const { name, former = [] } of merged)
      for (const typed of former.flatMap((one) => [one.name, one.nis ?? "no code"]))
        expect(lookUp(typed)[0], typed).toBe(name);
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

  it("finds a municipality by an old name, after those of today", () => {
    expect(names("Bors")).toEqual(["Antwerpen"]);
    expect(names("Ham").at(-1)).toBe("Tessenderlo-Ham");
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
