import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers } from "../../../src/domain/answers";
import { advise } from "../../../src/engine/score/advise";
import { questionsOf } from "../../../src/domain/question";
import { changesAdvice } from "../../../src/questionnaire/try-out";
import { buildReport } from "../../../src/report/build";
import { comparePairs } from "../../../src/report/compare/comparison";
import { compareScenarios } from "../../../src/report/compare/scenarios";
import { anyAnswers } from "../../support/arbitraries";
import { dataset, formIds } from "../../../tooling/support/dataset";
import { answersOf } from "../../../tooling/support/dossiers";

const questions = questionsOf(dataset.questionnaire).filter(changesAdvice);

function reportOf(given: Answers) {
  const answers = given;
  return buildReport(dataset, answers, advise(dataset, answers), {
    date: "2026-11-23",
    municipality: null,
  });
}

const compare = (...all: readonly Answers[]) =>
  compareScenarios(
    all.map((answers, index) => ({ id: `s${index}`, report: reportOf(answers) })),
    questions,
  );

describe("compareScenarios", () => {
  const less = answersOf({
    ambitions: { reciprocity: 3, "capacity-building": 3 },
    staff: { now: 0.2, freed: 0 },
    money: { now: 20_000, freed: 0 },
  });
  const more = { ...less, staff: { now: 0.2, freed: 0.3 } };

  it("shows who comes first, what that changes, every form, and only answers that were given", () => {
    const rows = compare(less, more);
    expect(rows.map(({ kind, id }) => [kind, id]).slice(0, 2)).toEqual([
      ["top", "top"],
      ["difference", "difference"],
    ]);
    expect(
      rows
        .filter(({ kind }) => kind === "standing")
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual([...formIds].toSorted());
    expect(rows.filter(({ kind }) => kind === "answer").map(({ id, differs }) => [id, differs])).toEqual([
      ["capacity-building", false],
      ["reciprocity", false],
      ["staff-now", false],
      ["staff-freed", true],
      ["money-now", false],
      ["money-freed", false],
    ]);
    const stedenband = rows.find(({ id }) => id === "stedenband");
    expect(stedenband?.differs).toBe(true);
    expect(stedenband?.cells).toMatchObject([
      { part: "not-now", delivered: 6, staff: { standing: "not-now", lacking: 0.3 } },
      { part: "possible", rank: 1, delivered: 6, staff: { standing: "after-freeing" } },
    ]);
    expect(rows[1]?.cells[0]).toEqual({ kind: "difference", difference: null });
    expect(rows[1]?.cells[1]).toMatchObject({ difference: { top: { changed: true } } });
  });

  it("is empty without columns", () => {
    expect(compare()).toEqual([]);
  });

  it("finds no difference between a set of answers and itself, and has a cell a column, for any answers", () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (a, b) => {
        expect(compare(a, a).filter(({ differs }) => differs)).toEqual([]);
        expect(compare(a, b, a).every(({ cells }) => cells.length === 3)).toBe(true);
      }),
      { numRuns: 15 },
    );
  });
});

describe("comparePairs", () => {
  it("takes every pair apart in pluses that add up, the better form first", () => {
    fc.assert(
      fc.property(anyAnswers, fc.subarray([...formIds], { maxLength: 4 }), (given, ids) => {
        const answers = given;
        const advice = advise(dataset, answers);
        const pairs = comparePairs(advice, [...ids, "moon", ...ids]);
        expect(pairs).toHaveLength(advice.scored ? (ids.length * (ids.length - 1)) / 2 : 0);
        for (const pair of pairs) {
          const pluses = [...pair.for, ...pair.against].reduce((sum, line) => sum + line.pluses, 0);
          const delivered = (id: string) => advice.forms.find(({ form }) => form === id)?.delivered ?? Number.NaN;
          expect(pair.difference).toBeGreaterThanOrEqual(0);
          expect(pluses).toBe(pair.difference);
          expect(delivered(pair.first) - delivered(pair.second)).toBe(pair.difference);
        }
      }),
      { numRuns: 60 },
    );
  });
});
