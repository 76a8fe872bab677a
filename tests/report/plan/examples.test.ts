import { describe, expect, it } from "vitest";
import { moneyOfExamples } from "../../../src/report/plan/examples";
import { dataset, formIds, municipalities } from "../../../tooling/support/dataset";

const called = (name: string) => municipalities.find((one) => one.name === name) ?? null;
const context = (name: string | null) => ({
  date: "2026-11-25",
  municipality: name === null ? null : called(name),
  municipalities,
});
const idsFor = (name: string | null) =>
  moneyOfExamples(dataset, formIds, context(name)).map(({ practice }) => practice.id);

describe("amounts from other municipalities", () => {
  it("are in euros alone, and of a municipality", () => {
    const found = moneyOfExamples(dataset, formIds, context(null));
    expect(found.map(({ practice, size, same }) => [practice.id, size, same])).toEqual([
      ["deinze-lievegem-kemopodi", "large", null],
      ["duffel-pakistan", "medium", null],
      ["merelbeke-toucountouna", "large", null],
    ]);
    expect(found.flatMap(({ amounts }) => amounts).every(({ unit }) => unit.startsWith("eur"))).toBe(true);
  });

  it("begin with the municipality nearest in size, and say whether that is the same class", () => {
    expect(idsFor("Lichtervelde")[0]).toBe("duffel-pakistan");
    const [nearest] = moneyOfExamples(dataset, formIds, context("Tielt"));
    expect(nearest).toMatchObject({ same: true });
    expect(moneyOfExamples(dataset, formIds, context("Lichtervelde"))[0]).toMatchObject({ same: false });
  });

  it("leave out the asking municipality, other forms, and what cannot be placed", () => {
    expect(idsFor("Duffel")).not.toContain("duffel-pakistan");
    expect(moneyOfExamples(dataset, ["jumelage"], context(null))).toEqual([]);
    expect(moneyOfExamples(dataset, formIds, { date: "2026-11-25", municipality: null })).toEqual([]);
  });
});
