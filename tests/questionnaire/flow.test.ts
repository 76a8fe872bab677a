import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers } from "../../src/domain/answers";
import {
  askedBenefits,
  askedPages,
  effectiveAnswers,
  firstOpenPage,
  nextPage,
  pagesOf,
  positionOf,
  previousPage,
  progressOf,
} from "../../src/questionnaire/flow";
import { anyAnswers } from "../support/arbitraries";
import { benefits, dataset } from "../../tooling/support/dataset";
import { answersOf } from "../../tooling/support/dossiers";

const { questionnaire } = dataset;
const nothing = answersOf({});
const opinions = (value: 0 | 1 | "no-opinion") => Object.fromEntries(benefits.map((id) => [id, value]));
const ids = (answers: Answers) => askedPages(questionnaire, answers).map((page) => page.id);

describe("which pages are asked", () => {
  it("leaves out what depends on answers that are not there yet", () => {
    expect(ids(nothing)).not.toContain("double");
    expect(ids(nothing)).not.toContain("staff-freed");
    expect(ids(nothing)).not.toContain("money-freed");
  });

  it("asks what counts double only when a plus was asked", () => {
    expect(ids(answersOf({ ambitions: { reciprocity: 1 } }))).toContain("double");
    expect(ids(answersOf({ ambitions: opinions(0) }))).not.toContain("double");
    expect(ids(answersOf({ ambitions: opinions("no-opinion") }))).not.toContain("double");
  });

  it("asks what could be freed only when it is known what there is", () => {
    expect(ids(answersOf({ staff: { now: 0 } }))).toContain("staff-freed");
    expect(ids(answersOf({ staff: { now: "unknown" } }))).not.toContain("staff-freed");
    expect(ids(answersOf({ money: { now: 100 } }))).toContain("money-freed");
    expect(ids(answersOf({ money: { now: "unknown" } }))).not.toContain("money-freed");
  });
});

describe("next and previous", () => {
  it("skip what is not asked", () => {
    expect(nextPage(questionnaire, nothing, "global-citizenship")?.id).toBe("term");
    expect(previousPage(questionnaire, nothing, "term")?.id).toBe("global-citizenship");
    const answers = answersOf({ ambitions: { reciprocity: 2 } });
    expect(nextPage(questionnaire, answers, "global-citizenship")?.id).toBe("double");
    expect(previousPage(questionnaire, answers, "term")?.id).toBe("double");
  });

  it("end at both ends", () => {
    expect(previousPage(questionnaire, nothing, "who")).toBeNull();
    expect(nextPage(questionnaire, nothing, "money-now")).toBeNull();
    expect(nextPage(questionnaire, answersOf({ money: { now: 1 } }), "money-now")?.id).toBe("money-freed");
    expect(previousPage(questionnaire, nothing, "no-such-page")).toBeNull();
  });

  it("are each other's opposite, for any answers", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const pages = ids(answers);
        pages.forEach((id, index) => {
          expect(nextPage(questionnaire, answers, id)?.id).toBe(pages[index + 1]);
          expect(previousPage(questionnaire, answers, id)?.id).toBe(pages[index - 1]);
        });
      }),
    );
  });
});

describe("positionOf", () => {
  it("counts steps and questions", () => {
    expect(positionOf(questionnaire, nothing, "occasions")).toEqual({
      step: 2,
      steps: 6,
      stepId: "context",
      question: 2,
      questions: 3,
    });
  });

  it("gives no total while an answer that decides it is missing", () => {
    expect(positionOf(questionnaire, nothing, "capacity-building")).toMatchObject({ question: 1, questions: null });
    expect(positionOf(questionnaire, nothing, "staff-now")).toMatchObject({ question: 1, questions: null });
  });

  it("gives the total as soon as it is decided", () => {
    const asked = answersOf({ ambitions: { "capacity-building": 1 }, staff: { now: "unknown" }, money: { now: 5 } });
    expect(positionOf(questionnaire, asked, "capacity-building")).toMatchObject({ question: 1, questions: 7 });
    expect(positionOf(questionnaire, asked, "staff-now")).toMatchObject({ question: 1, questions: 1 });
    expect(positionOf(questionnaire, asked, "money-freed")).toMatchObject({ question: 2, questions: 2 });
    const none = answersOf({ ambitions: opinions("no-opinion") });
    expect(positionOf(questionnaire, none, "global-citizenship")).toMatchObject({ question: 6, questions: 6 });
  });

  it("counts a page that is open although it is not asked, and knows no other pages", () => {
    expect(positionOf(questionnaire, nothing, "double")).toMatchObject({ question: 7, questions: 7 });
    expect(positionOf(questionnaire, nothing, "no-such-page")).toBeNull();
  });
});

describe("progress", () => {
  it("is empty, begun or complete for each step", () => {
    expect(progressOf(questionnaire, nothing)).toEqual(Array(6).fill("empty"));
    const answers = answersOf({ runningForms: "none", occasions: ["disaster"], term: "1-1" });
    expect(progressOf(questionnaire, answers)).toEqual(["complete", "begun", "empty", "complete", "empty", "empty"]);
  });

  it("is not held back by optional questions", () => {
    const answers = answersOf({ occasions: "none", partnerRegion: "no-preference" });
    expect(progressOf(questionnaire, answers)[1]).toBe("complete");
  });

  it("finds the first page that still needs an answer", () => {
    expect(firstOpenPage(questionnaire, nothing)?.id).toBe("running-forms");
    expect(firstOpenPage(questionnaire, answersOf({ runningForms: "none" }))?.id).toBe("occasions");
  });

  it("finds none when all is answered", () => {
    const answers = answersOf({
      runningForms: [],
      occasions: "none",
      partnerRegion: "europe",
      ambitions: opinions(0),
      term: "no-preference",
      staff: { now: "unknown", volunteers: "no" },
      money: { now: "unknown", grants: "unknown" },
    });
    expect(firstOpenPage(questionnaire, answers)).toBeNull();
    expect(progressOf(questionnaire, answers)).toEqual([
      "complete",
      "complete",
      "complete",
      "complete",
      "complete",
      "complete",
    ]);
  });
});

describe("effectiveAnswers", () => {
  const count = (answers: Answers) => effectiveAnswers(dataset, answers);

  it("leaves out answers to pages that are no longer asked", () => {
    const answers = answersOf({ staff: { now: "unknown", freed: 1 }, money: { freed: 500 } });
    expect(count(answers).staff).toEqual({ now: "unknown" });
    expect(count(answers).money).toEqual({});
  });

  it("leaves the answers themselves as they are, so that changing back brings them back", () => {
    const answers = answersOf({ staff: { now: "unknown", freed: 1 } });
    count(answers);
    expect(answers.staff.freed).toBe(1);
  });

  it("is done once: a second time changes nothing", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const once = count(answers);
        expect(count(once)).toEqual(once);
      }),
    );
  });
});

describe("the questionnaire of the data", () => {
  it("has six steps and no page twice", () => {
    const pages = pagesOf(questionnaire).map((page) => page.id);
    expect(questionnaire.steps).toHaveLength(6);
    expect(new Set(pages).size).toBe(pages.length);
  });

  it("asks benefits in the order of the data", () => {
    const answers = answersOf({ ambitions: { "global-citizenship": 1, "capacity-building": 3, reciprocity: 0 } });
    expect(askedBenefits(dataset, answers)).toEqual(["capacity-building", "global-citizenship"]);
  });
});
