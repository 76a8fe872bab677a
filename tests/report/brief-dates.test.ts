import { describe, expect, it } from "vitest";
import type { Answers } from "../../src/domain/answers";
import { goldenDossier, reportOf } from "../../tooling/support/documents";

function momentsOf(golden: string, date: string, own: Partial<Answers> = {}) {
  const dossier = goldenDossier(golden);
  const { brief } = reportOf({ ...dossier, answers: { ...dossier.answers, ...own } }, date);
  return brief.steps.flatMap((step) => (step.kind === "moment" ? [step.entry.moment.id] : []));
}

describe("a date as a next step", () => {
  it("is the council's revision of the plan while its draft can be ready before that month", () => {
    expect(momentsOf("duffel-pakistan", "2026-11-10")).toContain("multi-year-plan");
    expect(momentsOf("duffel-pakistan", "2026-11-28")).toEqual([]);
  });

  it("is never a day of the bookkeeping", () => {
    expect(momentsOf("duffel-pakistan", "2027-01-10")).not.toContain("unused-credits");
  });

  it("is not of the plan for aid that cannot wait", () => {
    const own = { staff: { now: 1, freed: 0 }, money: { now: 5000, freed: 0 } };
    expect(momentsOf("duffel-pakistan", "2026-11-10", own)).toEqual([]);
  });
});
