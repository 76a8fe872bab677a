import { beforeEach, describe, expect, it } from "vitest";
import { RESPONDENT_LIMIT, SCENARIO_LIMIT } from "../../src/domain/answers";
import { makeDossier } from "../../src/dossier/make";
import { isSkipped } from "../../src/store/slices/weigh";
import type { TextStorage } from "../../src/store/keeping/keys";
import { type AppStore, createAppStore } from "../../src/store/store";
import { READING } from "../support/reading";
import { dataset } from "../../tooling/support/dataset";
import { answersOf } from "../../tooling/support/dossiers";

const ORIGINAL = answersOf({ term: "1-1", staff: { now: 0.2 } });

function memory(): TextStorage {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
}

let storage: TextStorage;
let store: AppStore;
const open = () => createAppStore({ dataset, reading: READING, storage: () => storage, today: () => "2026-11-25" });
const now = () => store.getState();

beforeEach(() => {
  storage = memory();
  store = open();
  now().open(makeDossier(dataset, ORIGINAL, "2026-11-23"));
});

describe("what if", () => {
  const more = [{ path: "staff.now", value: 0.5 }];

  it("changes answers beside the original", () => {
    now().tryOut(more);
    now().tryOut([{ path: "term", value: "3-3" }]);
    expect(now().trial).toEqual(answersOf({ term: "3-3", staff: { now: 0.5 } }));
    expect(now().dossier.answers).toEqual(ORIGINAL);
  });

  it("survives the next visit", () => {
    now().tryOut(more);
    expect(open().getState().trial).toEqual(now().trial);
  });

  it("is the original again when it is equal to it", () => {
    now().tryOut(more);
    now().tryOut([{ path: "staff.now", value: 0.2 }]);
    expect(now().trial).toBeNull();
  });

  it("goes back step by step, over the original too", () => {
    now().tryOut(more);
    now().tryAnswers(answersOf({ term: "2-2" }));
    now().endTrial();
    expect(now().trial).toBeNull();
    now().undoTrial();
    expect(now().trial).toEqual(answersOf({ term: "2-2" }));
    now().undoTrial();
    expect(now().trial?.staff.now).toBe(0.5);
    now().undoTrial();
    expect(now()).toMatchObject({ trial: null, trialPast: [] });
    now().undoTrial();
    expect(now()).toMatchObject({ trial: null, trialPast: [] });
  });

  it("becomes the original on request, and that can be undone", () => {
    now().markStep("jumelage", "ask-associations", true);
    now().tryOut(more);
    now().adoptTrial();
    expect(now()).toMatchObject({ trial: null, trialPast: [], dossier: { answers: { staff: { now: 0.5 } } } });
    expect(now().dossier).toMatchObject({ changedOn: "2026-11-25", doneSteps: { jumelage: ["ask-associations"] } });
    now().undo();
    expect(now().dossier.answers).toEqual(ORIGINAL);
  });

  it("ends when another dossier is opened or all is cleared", () => {
    now().tryOut(more);
    now().clear();
    expect(now()).toMatchObject({ trial: null, trialPast: [] });
    now().tryOut(more);
    now().open(makeDossier(dataset, ORIGINAL));
    expect(now()).toMatchObject({ trial: null, trialPast: [] });
  });
});

describe("scenarios", () => {
  it("are kept with a name and an id of their own, and survive an answer", () => {
    expect(now().keepScenario("  Meer geld ", answersOf({ term: "2-2" }))).toBe("scenario-1");
    expect(now().keepScenario("", answersOf({ term: "3-3" }))).toBe("scenario-2");
    now().removeScenario("scenario-1");
    expect(now().keepScenario("Weer", ORIGINAL)).toBe("scenario-1");
    now().answer([{ path: "term", value: "3-3" }]);
    expect(now().dossier.scenarios?.map(({ id, name }) => [id, name])).toEqual([
      ["scenario-2", "scenario-2"],
      ["scenario-1", "Weer"],
    ]);
    expect(open().getState().dossier).toEqual(now().dossier);
  });

  it("can be renamed, but not to nothing", () => {
    now().keepScenario("Eerste", ORIGINAL);
    now().renameScenario("scenario-1", " Tweede ");
    now().renameScenario("scenario-1", "  ");
    expect(now().dossier.scenarios?.[0]?.name).toBe("Tweede");
  });

  it("that are removed come back by undo", () => {
    now().keepScenario("Eerste", ORIGINAL);
    now().removeScenario("scenario-1");
    expect(now().dossier).not.toHaveProperty("scenarios");
    now().undo();
    expect(now().dossier.scenarios).toHaveLength(1);
  });

  it("are not kept beyond their number", () => {
    for (let i = 0; i < SCENARIO_LIMIT; i += 1) expect(now().keepScenario("x", ORIGINAL)).not.toBeNull();
    expect(now().keepScenario("x", ORIGINAL)).toBeNull();
    expect(now().dossier.scenarios).toHaveLength(SCENARIO_LIMIT);
  });
});

describe("respondents", () => {
  const other = { id: "x", datasetVersion: "0.1", answers: answersOf({ term: "2-3" }) };

  it("get an id each, and can be removed and brought back", () => {
    expect(now().addRespondents([other, other])).toBe(2);
    expect(now().dossier.respondents?.map(({ id }) => id)).toEqual(["respondent-1", "respondent-2"]);
    now().removeRespondent("respondent-1");
    expect(now().dossier.respondents?.map(({ id }) => id)).toEqual(["respondent-2"]);
    now().undo();
    expect(now().dossier.respondents).toHaveLength(2);
  });

  it("beyond their number are left out, and that is told", () => {
    const many = Array.from({ length: RESPONDENT_LIMIT + 5 }, () => other);
    expect(now().addRespondents(many)).toBe(RESPONDENT_LIMIT);
    expect(now().addRespondents([other])).toBe(0);
  });
});

describe("first steps and plan", () => {
  it("keep what is ticked, and nothing of a form without ticks", () => {
    now().markStep("jumelage", "step-3", true);
    now().markStep("jumelage", "step-0", true);
    now().markStep("jumelage", "step-0", true);
    now().markStep("stedenband", "step-1", true);
    expect(now().dossier.doneSteps).toEqual({ jumelage: ["step-3", "step-0"], stedenband: ["step-1"] });
    now().markStep("stedenband", "step-1", false);
    now().markStep("jumelage", "step-3", false);
    now().markStep("jumelage", "step-0", false);
    expect(now().dossier).not.toHaveProperty("doneSteps");
  });

  it("keep the cost of an FTE, or take it out", () => {
    now().setPlan({ ftePerYear: 70_000 });
    expect(open().getState().dossier.plan).toEqual({ ftePerYear: 70_000 });
    now().setPlan({ startYear: 2027 });
    expect(open().getState().dossier.plan).toEqual({ startYear: 2027 });
    now().setPlan({ ftePerYear: undefined, startYear: undefined });
    expect(now().dossier).not.toHaveProperty("plan");
  });
});

describe("what weighs more", () => {
  const FIRST = { heavier: "reciprocity", lighter: "occasion" } as const;

  it("is answered, changed in its place, and taken back", () => {
    now().answerDuel(FIRST);
    now().answerDuel({ even: ["global-citizenship", "occasion"] });
    now().answerDuel({ heavier: "occasion", lighter: "reciprocity" });
    expect(now().dossier.answers.duels).toEqual([
      { heavier: "occasion", lighter: "reciprocity" },
      { even: ["global-citizenship", "occasion"] },
    ]);
    expect(open().getState().dossier).toEqual(now().dossier);
    now().takeBackDuel(["occasion", "global-citizenship"]);
    now().takeBackDuel(["reciprocity", "occasion"]);
    expect(now().dossier.answers).not.toHaveProperty("duels");
  });

  it("can be skipped, for this visit alone", () => {
    now().skipDuel(["reciprocity", "occasion"]);
    expect(isSkipped(now(), ["occasion", "reciprocity"])).toBe(true);
    expect(isSkipped(now(), ["occasion", "global-citizenship"])).toBe(false);
    expect(isSkipped(open().getState(), ["occasion", "reciprocity"])).toBe(false);
    expect(now().dossier.answers).not.toHaveProperty("duels");
  });

  it("acts on what is tried out, where something is", () => {
    now().tryOut([{ path: "term", value: "3-3" }]);
    now().answerDuel(FIRST);
    expect(now().trial?.duels).toEqual([FIRST]);
    expect(now().dossier.answers).not.toHaveProperty("duels");
    now().undoTrial();
    expect(now().trial).not.toHaveProperty("duels");
  });
});

describe("own settings", () => {
  it("are set part by part, and reset together", () => {
    now().setOwn({ points: { occasion: 2 }, needs: { jumelage: { fte: 0.2 } } });
    now().setOwn({ points: { partnerRegion: 1 }, needs: { jumelage: { fte: undefined } } });
    expect(now().dossier.answers.own).toEqual({ points: { occasion: 2, partnerRegion: 1 } });
    now().resetOwn();
    expect(now().dossier.answers).not.toHaveProperty("own");
  });
});
