import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_ANSWERS } from "../../src/domain/answers";
import type { Question } from "../../src/domain/question";
import { questionsOf } from "../../src/domain/question";
import { agreementOf, distanceOf, reportGroup } from "../../src/report/group";
import { anySituation } from "../support/situations";
import { dataset } from "../../tooling/support/dataset";
import { answersOf } from "../../tooling/support/dossiers";

function questionAt(path: string): Question {
  const found = questionsOf(dataset.questionnaire).find((q) => q.answerPath === path);
  if (found === undefined) throw new Error(path);
  return found;
}

const member = (id: string, parts: Parameters<typeof answersOf>[0]) => ({ id, answers: answersOf(parts) });

describe("words for Kendall's W", () => {
  it.each([
    [0, "very-weak"],
    [0.1, "very-weak"],
    [0.2, "weak"],
    [0.3, "weak"],
    [0.5, "moderate"],
    [0.7, "strong"],
    [0.8, "very-strong"],
    [1, "very-strong"],
  ])("%s: %s", (w, i18n) => {
    expect(agreementOf(w)).toBe(i18n);
  });
});

describe("how far answers lie apart", () => {
  it.each([
    ["ambitions.reciprocity", [2, 2, undefined], "same"],
    ["ambitions.reciprocity", [2, 3], "near"],
    ["ambitions.reciprocity", [1, 3], "apart"],
    ["ambitions.reciprocity", [2, undefined], "open"],
    ["partnerRegion", ["europe", "europe", "global-south"], "apart"],
    ["partnerRegion", ["europe", "global-south"], "apart"],
    [
      "themes",
      [
        ["health", "migration-integration"],
        ["migration-integration", "health"],
      ],
      "same",
    ],
    ["staff.now", [0.5, 0.5, 1], "apart"],
    ["staff.now", [0.5, 1], "apart"],
    ["staff.now", [], "open"],
  ])("%s %j: %s", (path, values, distance) => {
    expect(distanceOf(questionAt(path), values)).toBe(distance);
  });
});

describe("a group", () => {
  it("of nobody is empty", () => {
    expect(reportGroup(dataset, [])).toMatchObject({
      members: [],
      concordance: null,
      agreement: null,
      questions: [],
      compromise: [],
    });
  });

  it("says what all can accept, and who decides it", () => {
    const { members, compromise } = reportGroup(dataset, [
      member("a", { ambitions: { reciprocity: 3 } }),
      member("b", { ambitions: { "global-citizenship": 3 } }),
      member("c", {}),
    ]);
    expect(compromise).toEqual(["stedenband"]);
    expect(members.map(({ id, scored, decides, without }) => ({ id, scored, decides, without }))).toEqual([
      { id: "a", scored: true, decides: true, without: ["international-youth-work"] },
      { id: "b", scored: true, decides: false, without: ["stedenband"] },
      { id: "c", scored: false, decides: null, without: [] },
    ]);
  });

  it("shows who gave which answer, and leaves out what nobody answered", () => {
    const { questions } = reportGroup(dataset, [
      member("a", { partnerRegion: "europe" }),
      member("b", { partnerRegion: "global-south", term: "3-3" }),
    ]);
    expect(questions.map(({ question, distance, given }) => [question.answerPath, distance, given])).toEqual([
      [
        "partnerRegion",
        "apart",
        [
          { id: "a", value: "europe" },
          { id: "b", value: "global-south" },
        ],
      ],
      [
        "term",
        "open",
        [
          { id: "a", value: undefined },
          { id: "b", value: "3-3" },
        ],
      ],
    ]);
  });

  it("does not compare who and where people are", () => {
    const { questions } = reportGroup(dataset, [
      member("a", { respondent: { name: "A" }, municipality: "11002", term: "1-2" }),
      member("b", { respondent: { name: "B" }, municipality: "44021", term: "1-2" }),
    ]);
    expect(questions.map(({ question }) => question.answerPath)).toEqual(["term"]);
  });

  it("agrees wholly with itself, whatever was answered", () => {
    fc.assert(
      fc.property(anySituation, (answers) => {
        const same = ["a", "b", "c"].map((id) => ({ id, answers }));
        const { concordance, questions, members } = reportGroup(dataset, same);
        expect(concordance ?? 1).toBeCloseTo(1, 12);
        expect(questions.every(({ distance }) => distance === "same")).toBe(true);
        expect(new Set(members.map(({ top }) => top.join())).size).toBe(1);
      }),
      { numRuns: 60 },
    );
  });

  it("takes any answers", () => {
    fc.assert(
      fc.property(fc.array(anySituation, { maxLength: 6 }), (list) => {
        const members = list.map((answers, i) => ({
          id: `m-${i}`,
          answers,
        }));
        const { concordance, members: results } = reportGroup(dataset, members);
        expect(results).toHaveLength(list.length);
        expect(concordance === null || (concordance >= 0 && concordance <= 1)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("without answers asks nothing", () => {
    const [only] = reportGroup(dataset, [{ id: "a", answers: NO_ANSWERS }]).members;
    expect(only).toMatchObject({ scored: false, decides: null });
  });
});
