import { describe, expect, it } from "vitest";
import { withAnswer } from "../../src/domain/answer-path";
import { advise } from "../../src/engine/score/advise";
import { questionsOf } from "../../src/domain/question";
import { scenarioNameFault } from "../../src/questionnaire/scenario-name";
import { changesAdvice, trySteps } from "../../src/questionnaire/try-out";
import { dataset } from "../../tooling/support/dataset";
import { answersOf } from "../../tooling/support/dossiers";

describe("questions that can be tried out", () => {
  it("are not name, municipality, role, themes and volunteers", () => {
    const others = questionsOf(dataset.questionnaire).filter((question) => !changesAdvice(question));
    expect(others.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["municipality", "volunteers", "themes", "respondent-name", "respondent-role"]),
    );
  });

  it("leave nothing out that changes the advice", () => {
    const given = answersOf({ ambitions: { reciprocity: 2 }, staff: { now: 0.1 }, money: { now: 100 } });
    const left = questionsOf(dataset.questionnaire).filter((question) => !changesAdvice(question));
    for (const { answerPath } of left)
      for (const value of ["yes", "no", "12009", ["water"], undefined])
        expect(advise(dataset, withAnswer(given, answerPath, value))).toEqual(advise(dataset, given));
  });

  it("are grouped by step; what can be freed stands beside what there is", () => {
    const found = trySteps(dataset.questionnaire).map(({ step, questions }) => [step, questions.map(({ id }) => id)]);
    expect(Object.fromEntries(found)).toMatchObject({
      about: ["running-forms"],
      staff: ["staff-now", "staff-freed"],
      money: ["money-now", "money-freed", "grants"],
    });
  });
});

describe("the name of a scenario", () => {
  const there = [{ id: "scenario-1", name: "Snel" }];

  it.each([
    ["Traag", null, null],
    ["", null, { kind: "empty" }],
    [" \t ", null, { kind: "empty" }],
    ["x".repeat(80), null, null],
    [` ${"x".repeat(80)} `, null, null],
    ["x".repeat(81), null, { kind: "too-long", over: 1 }],
    ["snel ", null, { kind: "taken" }],
    ["SNEL", "scenario-1", null],
    ["Snel", "scenario-2", { kind: "taken" }],
  ] as const)("%j for %s gives %j", (typed, own, fault) => {
    expect(scenarioNameFault(typed, there, own)).toEqual(fault);
  });
});
