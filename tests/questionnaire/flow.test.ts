import { describe, expect, it } from "vitest";
import { pagesOf, questionsOf } from "../../src/domain/question";
import { firstOpenPage, nextPage, positionOf, previousPage, progressOf } from "../../src/questionnaire/flow";
import { benefits, dataset } from "../../tooling/support/dataset";
import { answersOf } from "../../tooling/support/dossiers";

const { questionnaire } = dataset;
const nothing = answersOf({});
const pages = pagesOf(questionnaire).map((page) => page.id);

describe("next and previous", () => {
  it("end at both ends, and are each other's opposite", () => {
    expect(previousPage(questionnaire, "who")).toBeNull();
    expect(nextPage(questionnaire, "money")).toBeNull();
    expect(previousPage(questionnaire, "no-such-page")).toBeNull();
    pages.forEach((id, index) => {
      expect(nextPage(questionnaire, id)?.id).toBe(pages[index + 1]);
      expect(previousPage(questionnaire, id)?.id).toBe(pages[index - 1]);
    });
  });
});

describe("positionOf", () => {
  it("counts steps, and knows no other pages", () => {
    expect(positionOf(questionnaire, "partner-region")).toEqual({ step: 3, steps: 7 });
    expect(positionOf(questionnaire, "no-such-page")).toBeNull();
  });
});

describe("progress", () => {
  it("is empty, begun or complete for each step", () => {
    expect(progressOf(questionnaire, nothing)).toEqual(Array(7).fill("empty"));
    const answers = answersOf({ municipality: "36015", occasions: ["disaster"], term: "1-1", staff: { now: 1 } });
    expect(progressOf(questionnaire, answers)).toEqual([
      "begun",
      "complete",
      "empty",
      "empty",
      "complete",
      "begun",
      "empty",
    ]);
  });

  it("is not held back by optional questions, nor by wishes without a point", () => {
    expect(progressOf(questionnaire, answersOf({ runningForms: "none" }))[0]).toBe("complete");
    expect(progressOf(questionnaire, answersOf({ ambitions: { reciprocity: 2 } }))[3]).toBe("complete");
  });

  it("finds the first page that still needs an answer", () => {
    expect(firstOpenPage(questionnaire, nothing)?.id).toBe("who");
    const answers = answersOf({ runningForms: "none", occasions: "none", partnerRegion: "europe" });
    expect(firstOpenPage(questionnaire, answers)?.id).toBe("ambitions");
  });

  it("finds none when all is answered", () => {
    const answers = answersOf({
      runningForms: [],
      occasions: "none",
      partnerRegion: "europe",
      ambitions: { reciprocity: 0 },
      term: "no-preference",
      staff: { now: "unknown", freed: "unknown", volunteers: "no" },
      money: { now: "unknown", freed: 0, grants: "unknown" },
    });
    expect(firstOpenPage(questionnaire, answers)).toBeNull();
    expect(progressOf(questionnaire, answers)).toEqual(Array(7).fill("complete"));
  });
});

describe("the questionnaire of the data", () => {
  it("has seven steps with a page each or more, and no page or question twice", () => {
    expect(questionnaire.steps.map((step) => step.pages.length > 0)).toEqual(Array(7).fill(true));
    const ids = questionsOf(questionnaire).map((question) => question.id);
    expect([new Set(pages).size, new Set(ids).size]).toEqual([pages.length, ids.length]);
  });

  it("asks all wishes on one page, out of one purse", () => {
    const purses = pagesOf(questionnaire).filter((page) => page.purse);
    expect(purses.map((page) => page.questions.map((question) => question.id))).toEqual([benefits]);
  });

  it("knows what is asked beside the result", () => {
    expect(questionnaire.elsewhere.map(({ id }) => id)).toEqual(["themes", "respondent-name", "respondent-role"]);
    expect(questionsOf(questionnaire)).toEqual(expect.arrayContaining([...questionnaire.elsewhere]));
  });
});
