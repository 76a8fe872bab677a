import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Dossier, NO_ANSWERS, RESPONDENT_LIMIT, SCENARIO_LIMIT } from "../../src/domain/answers";
import { dossierText, makeDossier } from "../../src/dossier/make";
import { readDossier, readDossierText } from "../../src/dossier/read";
import { anyAnswers } from "../support/arbitraries";
import { dataset } from "../../tooling/support/dataset";
import { answersOf } from "../../tooling/support/dossiers";

const base = makeDossier(dataset, NO_ANSWERS);
const scenario = { id: "scenario-1", name: "Met een halve VTE", answers: answersOf({ staff: { now: 0.5 } }) };
const respondent = { id: "respondent-1", datasetVersion: "0.1", answers: answersOf({ term: "3-3" }) };

function read(extras: object) {
  const reading = readDossier({ ...base, ...extras }, dataset);
  if (!reading.ok) throw new Error(reading.error);
  return { dossier: reading.dossier, paths: reading.faults.map(({ kind, path }) => `${kind} ${path}`) };
}

describe("parts beside the answers", () => {
  it("come back as they were written", () => {
    const extras = {
      scenarios: [scenario],
      respondents: [{ ...respondent, changedOn: "2026-11-20" }],
      doneSteps: { jumelage: ["find-leader", "renew-plan"] },
      plan: { ftePerYear: 68_000, startYear: 2027 },
    };
    expect(read(extras)).toEqual({ dossier: { ...base, ...extras }, paths: [] });
  });

  it("of version 1 are not there, and nothing is wrong with that", () => {
    expect(readDossier({ ...base, version: 1 }, dataset)).toEqual({
      ok: true,
      dossier: base,
      faults: [],
      notes: [],
      datasetVersion: dataset.version,
    });
  });

  it.each([
    ["scenarios that are no list", { scenarios: {} }, "entry scenarios"],
    ["a scenario without answers", { scenarios: [{ id: "a", name: "A" }] }, "entry scenarios[0]"],
    ["a scenario without a name", { scenarios: [{ ...scenario, name: "" }] }, "entry scenarios[0]"],
    ["an id with signs that an address cannot hold", { scenarios: [{ ...scenario, id: "a/b" }] }, "entry scenarios[0]"],
    ["the same scenario twice", { scenarios: [scenario, scenario] }, "entry scenarios[1]"],
    ["a respondent that is none", { respondents: [7] }, "entry respondents[0]"],
    ["steps of an unknown form", { doneSteps: { twinning: [1] } }, "entry doneSteps.twinning"],
    ["steps that are no ids", { doneSteps: { jumelage: [true] } }, "entry doneSteps.jumelage"],
    ["steps that are a text", { doneSteps: "jumelage" }, "entry doneSteps"],
    ["a cost below nothing", { plan: { ftePerYear: -1 } }, "entry plan.ftePerYear"],
    ["a plan that is a text", { plan: "cheap" }, "entry plan"],
    ["a plan that begins in half a year", { plan: { startYear: 2026.5 } }, "entry plan.startYear"],
  ])("%s: told, and left out", (_what, extras, path) => {
    expect(read(extras).paths).toEqual([path]);
  });

  it("read the places of older dossiers as the first steps that stood there", () => {
    const { dossier, paths } = read({ doneSteps: { jumelage: [0, 2, 2], stedenband: [99] } });
    expect(dossier.doneSteps).toEqual({ jumelage: ["find-dormant", "find-leader"] });
    expect(paths).toEqual([]);
  });

  it("one bad entry leaves the others", () => {
    const { dossier, paths } = read({ scenarios: [null, scenario], respondents: [respondent, { id: 1 }] });
    expect(dossier).toEqual({ ...base, scenarios: [scenario], respondents: [respondent] });
    expect(paths).toEqual(["entry scenarios[0]", "entry respondents[1]"]);
  });

  it("one bad answer of a scenario leaves its other answers, and is named", () => {
    const answers = { ...scenario.answers, term: "9-9" };
    const { dossier, paths } = read({ scenarios: [{ ...scenario, answers }] });
    expect(dossier.scenarios).toEqual([scenario]);
    expect(paths).toEqual(["option scenarios[0].answers.term"]);
  });

  it("are left out beyond their number", () => {
    const many = (n: number) => Array.from({ length: n }, (_, i) => i + 1);
    const scenarios = many(SCENARIO_LIMIT + 1).map((i) => ({ ...scenario, id: `scenario-${i}` }));
    const respondents = many(RESPONDENT_LIMIT + 2).map((i) => ({ ...respondent, id: `respondent-${i}` }));
    const { dossier, paths } = read({ scenarios, respondents });
    expect(dossier.scenarios).toHaveLength(SCENARIO_LIMIT);
    expect(dossier.respondents).toHaveLength(RESPONDENT_LIMIT);
    expect(paths).toEqual(["entry scenarios[12]", "entry respondents[100]", "entry respondents[101]"]);
  });

  it("survive a file, whatever they hold", () => {
    const entries = fc.array(anyAnswers, { maxLength: 4 });
    fc.assert(
      fc.property(anyAnswers, entries, entries, (own, tried, others) => {
        const dossier: Dossier = {
          ...makeDossier(dataset, own, "2026-11-23"),
          ...(tried.length === 0
            ? {}
            : { scenarios: tried.map((answers, i) => ({ id: `scenario-${i}`, name: `N ${i}`, answers })) }),
          ...(others.length === 0
            ? {}
            : { respondents: others.map((answers, i) => ({ id: `r-${i}`, datasetVersion: "0.1", answers })) }),
        };
        const reading = readDossierText(dossierText(dossier), dataset);
        expect(reading).toMatchObject({ ok: true, faults: [], datasetVersion: dataset.version });
        expect(reading.ok && reading.dossier).toEqual(dossier);
      }),
      { numRuns: 50 },
    );
  });

  it("never stop a dossier from opening, whatever stands there", () => {
    const keys = fc.constantFrom("scenarios", "respondents", "doneSteps", "plan");
    fc.assert(
      fc.property(fc.dictionary(keys, fc.jsonValue()), (extras) => {
        expect(read(extras).dossier.answers).toEqual(NO_ANSWERS);
      }),
      { numRuns: 500 },
    );
  });
});
