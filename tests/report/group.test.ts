import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_ANSWERS } from "../../src/domain/answers";
import type { Question } from "../../src/domain/dataset";
import { effectiveAnswers, questionsOf } from "../../src/questionnaire/flow";
import { agreementOf, distanceOf, type GroupMember, reportGroup } from "../../src/report/group";
import { anyAnswers } from "../support/arbitraries";
import { dataset } from "../../tooling/support/dataset";
import { answersOf } from "../../tooling/support/dossiers";

function questionAt(path: string): Question {
  const found = questionsOf(dataset.questionnaire).find((q) => q.answerPath === path);
  if (found === undefined) throw new Error(path);
  return found;
}

const member = (
  id: string,
  parts: Parameters<typeof answersOf>[0],
  shares: Record<string, number> | null,
): GroupMember => ({
  id,
  answers: answersOf(parts),
  acceptability: shares,
});

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
    ["ambitions.reciprocity", [0, "no-opinion"], "near"],
    ["ambitions.reciprocity", ["no-opinion", "no-opinion"], "same"],
    ["ambitions.reciprocity", [2, undefined], "open"],
    ["partnerRegion", ["europe", "europe", "global-south"], "near"],
    ["partnerRegion", ["europe", "global-south"], "apart"],
    [
      "themes",
      [
        ["health", "migration-integration"],
        ["migration-integration", "health"],
      ],
      "same",
    ],
    ["staff.now", [0.5, 0.5, 1], "near"],
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
      rankings: 0,
      questions: [],
      pooled: { of: [], top: [] },
    });
  });

  it("says who agrees with the pooled advice, and who decides it", () => {
    const { members, pooled } = reportGroup(dataset, [
      member("a", { term: "1-1" }, { jumelage: 0.1, "short-term-exchange": 0.9 }),
      member("b", { term: "1-2" }, { jumelage: 0.6, "short-term-exchange": 0.4 }),
      member("c", {}, null),
    ]);
    expect(pooled).toMatchObject({ of: ["a", "b"], top: ["short-term-exchange"] });
    expect(members.map(({ id, scored, decides, without }) => ({ id, scored, decides, without }))).toEqual([
      { id: "a", scored: true, decides: true, without: ["jumelage"] },
      { id: "b", scored: true, decides: false, without: ["short-term-exchange"] },
      { id: "c", scored: false, decides: null, without: [] },
    ]);
    expect(members.map(({ agrees }) => agrees)).toEqual([true, true, null]);
  });

  it("shows who gave which answer, and leaves out what nobody answered", () => {
    const { questions } = reportGroup(dataset, [
      member("a", { partnerRegion: "europe" }, null),
      member("b", { partnerRegion: "global-south", term: "3-3" }, null),
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

  it("agrees wholly with itself, whatever was answered", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const counted = effectiveAnswers(dataset, answers);
        const same = ["a", "b", "c"].map((id) => ({ id, answers: counted, acceptability: null }));
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
      fc.property(fc.array(anyAnswers, { maxLength: 6 }), (list) => {
        const members = list.map((answers, i) => ({
          id: `m-${i}`,
          answers: effectiveAnswers(dataset, answers),
          acceptability: null,
        }));
        const { concordance, members: results } = reportGroup(dataset, members);
        expect(results).toHaveLength(list.length);
        expect(concordance === null || (concordance >= 0 && concordance <= 1)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("without answers asks nothing", () => {
    const [only] = reportGroup(dataset, [{ id: "a", answers: NO_ANSWERS, acceptability: null }]).members;
    expect(only).toMatchObject({ scored: false, agrees: null, decides: null });
  });
});
