import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchPractices, sortPractices } from "../../../src/report/match/match";
import type { MatchContext } from "../../../src/report/match/types";
import { anyAnswers } from "../../support/arbitraries";
import { dataset, formIds, municipalities } from "../../../tooling/support/dataset";
import { answersOf } from "../../../tooling/support/dossiers";
import { NOWHERE } from "../../support/nowhere";

/** What is known when the answers name this municipality. */
function at(nis: string): MatchContext {
  return { date: "2026-11-23", municipality: municipalities.find((m) => m.nis === nis) ?? null, municipalities };
}

describe("matchPractices", () => {
  it("puts the example of the own municipality first, and says why", () => {
    const [first] = matchPractices(dataset, answersOf({ municipality: "36015" }), "stedenband", at("36015"));
    expect(first?.practice.id).toBe("roeselare-dogbo");
    // That it is as large, and in the same province, goes without saying.
    expect(first?.reasons).toEqual([{ kind: "municipality" }]);
  });

  it("names every reason with what is shared", () => {
    const answers = answersOf({
      municipality: "31005",
      partnerRegion: "europe",
      occasions: ["encounter", "disaster"],
      themes: ["culture-sport-heritage", "health"],
    });
    const found = matchPractices(dataset, answers, "jumelage", at("31005"));
    // Brugge is in the province of Lichtervelde, and larger.
    expect(found.find((m) => m.practice.id === "lichtervelde-ccra")?.reasons).toEqual([
      { kind: "occasion", ids: ["encounter"] },
      { kind: "region", id: "europe" },
      { kind: "theme", ids: ["culture-sport-heritage"] },
      { kind: "province", province: "West-Vlaanderen" },
    ]);
  });

  it("knows who is as large", () => {
    // Lichtervelde and Aartselaar: below and above 10,000 inhabitants.
    const size = (nis: string) =>
      matchPractices(dataset, answersOf({ municipality: nis }), "jumelage", at(nis))
        .find((m) => m.practice.id === "lichtervelde-ccra")
        ?.reasons.filter((r) => r.kind === "size");
    expect(size("11001")).toEqual([]);
    const small = municipalities.find((m) => m.population2020 < 10_000 && m.province === "Limburg");
    expect(size(small?.nis ?? "")).toEqual([{ kind: "size", sizeClass: "small" }]);
  });

  it("puts what shares more before what shares less", () => {
    const answers = answersOf({ partnerRegion: "global-south", themes: ["waste-circular"] });
    const going = (kind = "") => !kind.startsWith("end");
    const matches = matchPractices(dataset, answers, "stedenband", NOWHERE).filter(
      (m) => m.practice.open && going(m.practice.state?.kind),
    );
    const counts = matches.map((m) => m.reasons.length);
    expect(new Set(counts).size).toBeGreaterThan(1);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });

  it("gives no reason where nothing was answered, and goes by id", () => {
    const matches = matchPractices(dataset, answersOf({ occasions: "none" }), "stedenband", NOWHERE);
    expect(matches.every((m) => m.reasons.length === 0)).toBe(true);
    // The one that is being ended comes last.
    expect(matches.map((m) => m.practice.id)).toEqual([
      "deinze-lievegem-kemopodi",
      "merelbeke-toucountouna",
      "roeselare-dogbo",
      "oostende-banjul",
    ]);
  });

  it("knows no size and no province without the list of municipalities", () => {
    const { municipality } = at("36015");
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...formIds), (answers, form) => {
        const matches = matchPractices(dataset, answers, form, { ...NOWHERE, municipality });
        const kinds = matches.flatMap((m) => m.reasons.map((r) => r.kind));
        expect(kinds).not.toContain("size");
        expect(kinds).not.toContain("province");
      }),
    );
  });

  it("gives every example once for each of its forms", () => {
    const all = formIds.flatMap((form) =>
      matchPractices(dataset, answersOf({}), form, NOWHERE).map((m) => m.practice.id),
    );
    expect(all.toSorted()).toEqual(dataset.practices.flatMap((p) => [p.id, ...p.alsoForms.map(() => p.id)]).toSorted());
    expect(matchPractices(dataset, answersOf({}), "moon", NOWHERE)).toEqual([]);
  });
});

describe("examples that ended", () => {
  it("come after those that may go on; five are taken to run", () => {
    const matches = matchPractices(dataset, answersOf({}), "short-term-exchange", NOWHERE);
    const past = matches.filter(({ practice }) => practice.open).map(({ practice }) => practice.state?.kind ?? "");
    expect(past).toEqual(past.toSorted((a, b) => Number(/end/.test(a)) - Number(/end/.test(b))));
    expect(dataset.practices.filter(({ state }) => state?.kind === "runs").map(({ id }) => id)).toEqual([
      "brugge-ebolowa",
      "cities4cities",
      "merelbeke-toucountouna",
      "roeselare-dogbo",
      "wevelgem-jinja",
    ]);
  });

  it("stand once where two of their forms come first", () => {
    const forms = ["private-sector-cooperation", "international-youth-work"];
    const all = forms.flatMap((form) => matchPractices(dataset, answersOf({}), form, NOWHERE));
    const twice = all.filter(({ practice }) => practice.id === "wevelgem-jinja");
    expect(twice).toHaveLength(2);
    expect(sortPractices(all)).toHaveLength(new Set(all.map(({ practice }) => practice.id)).size);
  });
});
