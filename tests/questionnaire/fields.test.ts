import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Question } from "../../src/domain/dataset";
import { questionsOf } from "../../src/questionnaire/flow";
import { fieldOf, type FieldValue, NAME_LIMIT, readField } from "../../src/questionnaire/fields";
import { optionsOf } from "../../src/questionnaire/options";
import { answerTo } from "../support/arbitraries";
import { benefits, dataset, formIds } from "../../tooling/support/dataset";

const questions = questionsOf(dataset.questionnaire);

function question(id: string): Question {
  const found = questions.find((q) => q.id === id);
  if (found === undefined) throw new RangeError(id);
  return found;
}

const field = (text: string, boxes: readonly string[] = []): FieldValue => ({ text, boxes });
const read = (id: string, text: string, boxes: readonly string[] = []) => readField(question(id), field(text, boxes));
const write = (value: number): string => String(value).replace(".", ",");

describe("readField", () => {
  it("reads a level as a number and its escape as a word", () => {
    expect(read("reciprocity", "0")).toEqual({ ok: true, value: 0 });
    expect(read("reciprocity", "3")).toEqual({ ok: true, value: 3 });
    expect(read("reciprocity", "no-opinion")).toEqual({ ok: true, value: "no-opinion" });
    expect(read("reciprocity", "")).toEqual({ ok: false, fault: { kind: "choose" } });
  });

  it("leaves an optional choice open", () => {
    expect(read("respondent-role", "")).toEqual({ ok: true, value: undefined });
    expect(read("term", "")).toEqual({ ok: false, fault: { kind: "choose" } });
    expect(read("term", "2-3")).toEqual({ ok: true, value: "2-3" });
  });

  it("reads boxes, their maximum and their escape", () => {
    expect(read("occasions", "", ["disaster", "encounter"])).toEqual({ ok: true, value: ["disaster", "encounter"] });
    expect(read("occasions", "", [])).toEqual({ ok: false, fault: { kind: "choose-many" } });
    expect(read("occasions", "", ["none"])).toEqual({ ok: true, value: "none" });
    expect(read("occasions", "", ["none", "disaster"])).toEqual({ ok: false, fault: { kind: "both" } });
    expect(read("themes", "", [])).toEqual({ ok: true, value: [] });
    expect(read("double", "", benefits.slice(0, 2))).toMatchObject({ ok: true });
    expect(read("double", "", benefits.slice(0, 3))).toEqual({ ok: false, fault: { kind: "too-many", maximum: 2 } });
  });

  it("reads numbers, or their escape, not both", () => {
    expect(read("staff-now", "0,5")).toEqual({ ok: true, value: 0.5 });
    expect(read("money-now", "€ 10.000")).toEqual({ ok: true, value: 10_000 });
    expect(read("money-now", "", ["unknown"])).toEqual({ ok: true, value: "unknown" });
    expect(read("money-now", "5", ["unknown"])).toEqual({ ok: false, fault: { kind: "both-number" } });
    expect(read("money-now", " ")).toEqual({ ok: false, fault: { kind: "number", fault: "empty", value: "" } });
    expect(read("staff-now", " 101 ")).toEqual({
      ok: false,
      fault: { kind: "number", fault: "too-large", value: "101" },
    });
  });

  it("reads a name without the spaces around it, and says by how much it is too long", () => {
    expect(read("respondent-name", "  An  ")).toEqual({ ok: true, value: "An" });
    expect(read("respondent-name", "   ")).toEqual({ ok: true, value: undefined });
    expect(read("respondent-name", "x".repeat(NAME_LIMIT))).toMatchObject({ ok: true });
    expect(read("respondent-name", "x".repeat(NAME_LIMIT + 2))).toEqual({
      ok: false,
      fault: { kind: "too-long", over: 2 },
    });
  });

  it("leaves the municipality to whoever has the list", () => {
    expect(read("municipality", "36015")).toEqual({ ok: true, value: "36015" });
    expect(read("municipality", "")).toEqual({ ok: true, value: undefined });
  });
});

describe("fieldOf", () => {
  it.each([
    ["staff-now", 0.5, field("0,5")],
    ["staff-now", "unknown", field("", ["unknown"])],
    ["occasions", ["disaster"], field("", ["disaster"])],
    ["occasions", "none", field("", ["none"])],
    ["reciprocity", 0, field("0")],
    ["term", "2-3", field("2-3")],
    ["respondent-name", undefined, field("")],
  ])("%s: %j", (id, answer, expected) => {
    expect(fieldOf(question(id), answer, write)).toEqual(expected);
  });

  /** What must be read back: an open question and an empty list are no answer, and texts lose the spaces around them. */
  function backAgain(q: Question, answer: unknown): unknown {
    if (Array.isArray(answer) && answer.length === 0 && !q.optional) return "choose-many";
    if (typeof answer === "string") return answer.trim() === "" ? undefined : answer.trim();
    return answer;
  }

  it.each(questions)("shows an answer that is read back as it was: $id", (q) => {
    fc.assert(
      fc.property(
        answerTo(q).filter((answer) => answer !== undefined),
        (answer) => {
          const reading = readField(q, fieldOf(q, answer, write));
          expect(reading.ok ? reading.value : reading.fault.kind).toEqual(backAgain(q, answer));
        },
      ),
    );
  });

  it.each(questions.filter((q) => !q.optional))("reads an open question as not answered: $id", (q) => {
    expect(readField(q, fieldOf(q, undefined, write)).ok).toBe(false);
  });
});

describe("optionsOf", () => {
  it("takes the options from the data or from the question itself", () => {
    expect(optionsOf(question("running-forms"), dataset)).toEqual(formIds);
    expect(optionsOf(question("double"), dataset)).toEqual(benefits);
    expect(optionsOf(question("term"), dataset)).toEqual(["1-1", "1-2", "2-2", "2-3", "3-3"]);
    expect(optionsOf(question("reciprocity"), dataset)).toEqual(["0", "1", "2", "3"]);
    expect(optionsOf(question("occasions"), dataset)).toHaveLength(8);
    expect(optionsOf(question("partner-region"), dataset)).toHaveLength(4);
    expect(optionsOf(question("themes"), dataset)).toHaveLength(11);
    expect(optionsOf(question("respondent-role"), dataset)).toEqual(dataset.roles);
    expect(optionsOf(question("respondent-name"), dataset)).toEqual([]);
  });
});
