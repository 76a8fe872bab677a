import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerAt, withAnswer } from "../../src/domain/answer-path";
import { NO_ANSWERS } from "../../src/domain/answers";
import { questionsOf } from "../../src/domain/question";
import { anyAnswers } from "../support/arbitraries";
import { dataset } from "../../tooling/support/dataset";

const paths = questionsOf(dataset.questionnaire).map((q) => q.answerPath);

describe("answerAt", () => {
  it("reads one or two keys deep, and nothing where nothing is", () => {
    const answers = { ...NO_ANSWERS, term: "1-1", staff: { now: 0 } } as const;
    expect(answerAt(answers, "term")).toBe("1-1");
    expect(answerAt(answers, "staff.now")).toBe(0);
    expect(answerAt(answers, "staff.freed")).toBeUndefined();
    expect(answerAt(answers, "term.now")).toBeUndefined();
    expect(answerAt(answers, "nothing.at.all")).toBeUndefined();
  });
});

describe("withAnswer", () => {
  it("sets one answer and leaves the others and the original as they are", () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...paths), fc.jsonValue(), (answers, path, value) => {
        const before = structuredClone(answers);
        const changed = withAnswer(answers, path, value);
        expect(answerAt(changed, path)).toBe(value);
        for (const other of paths.filter((p) => p !== path))
          expect(answerAt(changed, other)).toBe(answerAt(answers, other));
        expect(answers).toEqual(before);
      }),
    );
  });

  it("takes an answer out, key and all", () => {
    const answers = withAnswer(withAnswer(NO_ANSWERS, "term", "1-1"), "staff.now", 1);
    expect(withAnswer(withAnswer(answers, "term", undefined), "staff.now", undefined)).toStrictEqual(NO_ANSWERS);
  });
});
