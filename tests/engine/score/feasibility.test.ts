import { describe, expect, it } from "vitest";
import { feasibilityOf, resourceFit } from "../../../src/engine/score/feasibility";
import { workForm } from "../../../tooling/support/dataset";
import { answersOf } from "../../../tooling/support/dossiers";

describe("resourceFit", () => {
  it.each([
    { need: 0.5, now: 0.5, freed: 0, fit: "fits", toFree: 0, lacking: 0 },
    { need: 0.5, now: 2, freed: undefined, fit: "fits", toFree: 0, lacking: 0 },
    { need: 0.5, now: 0.3, freed: 0.2, fit: "stretch", toFree: 0.2, lacking: 0 },
    { need: 0.5, now: 0.3, freed: 1, fit: "stretch", toFree: 0.2, lacking: 0 },
    { need: 0.5, now: 0.1, freed: 0.1, fit: "not-now", toFree: 0.4, lacking: 0.3 },
    { need: 10_000, now: 6000, freed: 0, fit: "not-now", toFree: 4000, lacking: 4000 },
    { need: 10_000, now: 0, freed: 10_000, fit: "stretch", toFree: 10_000, lacking: 0 },
    { need: 0, now: "unknown", freed: "unknown", fit: "fits", toFree: 0, lacking: 0 },
    { need: 0, now: undefined, freed: undefined, fit: "fits", toFree: 0, lacking: 0 },
  ] as const)("need $need, now $now, freed $freed: $fit", ({ need, now, freed, ...expected }) => {
    expect(resourceFit(need, now, freed)).toEqual({ ...expected, need, unknown: null });
  });

  it("knows that 0.1 + 0.2 is 0.3", () => {
    expect(resourceFit(0.3, 0.1, 0.2)).toMatchObject({ fit: "stretch", toFree: 0.2, lacking: 0 });
    expect(resourceFit(0.5, 0.29, 0.2)).toMatchObject({ fit: "not-now", toFree: 0.21, lacking: 0.01 });
    expect(resourceFit(0.3, 0.1 + 0.2, 0)).toMatchObject({ fit: "fits" });
    expect(resourceFit(0.7, 0.6, 0.1)).toMatchObject({ fit: "stretch", toFree: 0.1 });
  });

  it("says that the need is unknown, whatever there is", () => {
    const unknown = { fit: "unknown", need: null, toFree: null, lacking: null, unknown: "need" };
    expect(resourceFit(null, 5, 5)).toEqual(unknown);
    expect(resourceFit(null, undefined, undefined)).toEqual(unknown);
  });

  it("says that the capacity is unknown, never that it is zero", () => {
    expect(resourceFit(0.5, "unknown", 0)).toMatchObject({ fit: "unknown", unknown: "capacity", toFree: null });
    expect(resourceFit(0.5, undefined, 1)).toMatchObject({ fit: "unknown", unknown: "capacity" });
    expect(resourceFit(0.5, 0.2, "unknown")).toMatchObject({ fit: "unknown", unknown: "capacity", toFree: 0.3 });
    expect(resourceFit(0.5, 0.2, undefined)).toMatchObject({ fit: "unknown", lacking: null });
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -1])("takes %s for unknown", (now) => {
    expect(resourceFit(0.5, now, 1)).toMatchObject({ fit: "unknown", unknown: "capacity" });
  });
});

describe("feasibilityOf", () => {
  const stedenband = workForm("stedenband");
  const of = (now: number, freed: number, euro: number, more: number) =>
    feasibilityOf(stedenband, answersOf({ staff: { now, freed }, money: { now: euro, freed: more } }));

  it("counts the worse of staff and money", () => {
    expect(of(0.5, 0, 10_000, 0)).toMatchObject({ fit: "fits", attainable: true });
    expect(of(0.5, 0, 4000, 6000)).toMatchObject({ fit: "stretch", attainable: true });
    expect(of(0.1, 0.4, 10_000, 0)).toMatchObject({ fit: "stretch", attainable: true });
    expect(of(1, 0, 4000, 0)).toMatchObject({ fit: "not-now", attainable: false });
    expect(of(0.1, 0.4, 4000, 0)).toMatchObject({ fit: "not-now", attainable: false });
  });

  it("never punishes more than is needed", () => {
    expect(of(50, 50, 1_000_000, 1_000_000).fit).toBe("fits");
  });

  it("is attainable with a warning when something is unknown", () => {
    expect(feasibilityOf(stedenband, answersOf({}))).toMatchObject({ fit: "unknown", attainable: true });
    const half = answersOf({ staff: { now: 1 }, money: { now: "unknown" } });
    expect(feasibilityOf(stedenband, half)).toMatchObject({ fit: "unknown", attainable: true });
  });

  it("is not attainable when one resource lacks, even if the other is unknown", () => {
    const answers = answersOf({ staff: { now: "unknown" }, money: { now: 0, freed: 0 } });
    expect(feasibilityOf(stedenband, answers)).toMatchObject({ fit: "not-now", attainable: false });
  });

  it("knows no staff need for the other forms, and their euro by the level of the matrix", () => {
    const answers = answersOf({ staff: { now: 0, freed: 0 }, money: { now: 0, freed: 0 } });
    expect(feasibilityOf(workForm("jumelage"), answers)).toMatchObject({ fit: "unknown", attainable: true });
    const indirect = feasibilityOf(workForm("indirect-cooperation"), answers);
    expect(indirect).toMatchObject({
      fit: "not-now",
      money: { need: 5000, lacking: 5000 },
      staff: { unknown: "need" },
    });
  });
});
