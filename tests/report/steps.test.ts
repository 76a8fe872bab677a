import { describe, expect, it } from "vitest";
import type { Answers } from "../../src/domain/answers";
import { advise } from "../../src/engine/score/advise";
import { buildReport } from "../../src/report/build";
import { type FormSteps, nextSteps } from "../../src/report/steps";
import { dataset, municipalities } from "../../tooling/support/dataset";

const ASKED: Answers = {
  respondent: {},
  ambitions: { reciprocity: 3, "capacity-building": 3 },
  partnerRegion: "global-south",
  staff: { now: 1, freed: 0 },
  money: { now: 20_000, freed: 0 },
};

function stepsOf(form: string, answers: Answers, doneSteps = {}, date = "2026-11-26"): FormSteps {
  const context = { municipality: null, date, doneSteps };
  const found = buildReport(dataset, answers, advise(dataset, answers), context).steps.find((one) => one.form === form);
  if (found === undefined) throw new Error(form);
  return found;
}

const ids = ({ steps }: FormSteps) => steps.map(({ id }) => id);

describe("steps of a form", () => {
  it("begin with it where it does not run, in the order of the data", () => {
    const steps = stepsOf("stedenband", ASKED);
    expect(steps.kind).toBe("start");
    expect(ids(steps)).toEqual(["choose-theme", "write-offer", "call-municipality", "ask-vvsg", "plan-means"]);
  });

  it("renew what runs, by what is advised of it", () => {
    const keep = stepsOf("stedenband", { ...ASKED, runningForms: ["stedenband"] });
    expect(keep.kind).toBe("renewal");
    expect(ids(keep)).toEqual([
      "renew-review",
      "renew-ask-partners",
      "renew-agreements",
      "renew-support",
      "renew-plan",
    ]);
    const stop = stepsOf("jumelage", { ...ASKED, runningForms: ["stedenband", "jumelage"] });
    expect(ids(stop)).toContain("renew-end-well");
    expect(ids(stop)).not.toContain("renew-support");
  });

  it("have an address, and a moment with its next date, where the data give one", () => {
    const { steps } = stepsOf("stedenband", ASKED);
    const of = (id: string) => steps.find((step) => step.id === id);
    expect(of("ask-vvsg")?.at?.link).toMatchObject({ url: "https://www.vvsg.be/internationaal" });
    expect(of("ask-vvsg")?.moment).toMatchObject({ from: "2026-12-31" });
    expect(of("plan-means")?.moment).toMatchObject({ from: "2026-12" });
    expect(of("choose-theme")).toMatchObject({ at: null, moment: null });
  });

  it("lose a moment that is past and does not come back", () => {
    const { steps } = stepsOf("stedenband", ASKED, {}, "2027-01-04");
    expect(steps.find(({ id }) => id === "ask-vvsg")?.moment).toBeNull();
  });

  it("do not send a municipality to itself", () => {
    const duffel = municipalities.find(({ name }) => name === "Duffel")?.nis;
    expect(ids(stepsOf("humanitarian-aid", ASKED))).toContain("ask-duffel");
    expect(ids(stepsOf("humanitarian-aid", { ...ASKED, municipality: duffel }))).toEqual([
      "check-regulation",
      "write-roles",
      "agree-days",
      "propose-amount",
    ]);
  });

  it("say what is next: the first that is not done, and the first of those with an address", () => {
    const next = (done: readonly string[]) =>
      nextSteps(stepsOf("stedenband", ASKED, { stedenband: done })).map(({ id }) => id);
    expect(next([])).toEqual(["choose-theme", "call-municipality"]);
    expect(next(["choose-theme", "write-offer"])).toEqual(["call-municipality"]);
    expect(next(["choose-theme", "write-offer", "call-municipality", "ask-vvsg"])).toEqual(["plan-means"]);
    expect(next(ids(stepsOf("stedenband", ASKED)))).toEqual([]);
  });

  it("lead somewhere: every form has a step with an address, and so has renewing", () => {
    const openable = (steps: FormSteps["steps"]) =>
      steps.some(({ at }) => at?.link != null && at.link.certainty !== "none");
    for (const { id } of dataset.workForms) {
      expect(openable(stepsOf(id, ASKED).steps), id).toBe(true);
    }
    expect(openable(stepsOf("stedenband", { ...ASKED, runningForms: ["stedenband"] }).steps)).toBe(true);
  });
});
