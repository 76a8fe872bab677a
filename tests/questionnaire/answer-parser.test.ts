import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AnswerFault } from "../../src/domain/answer-fault";
import type { Question } from "../../src/domain/question";
import { questionsOf } from "../../src/domain/question";
import { NAME_LIMIT } from "../../src/domain/answers";
import { answerParser, fieldOf, type FieldValue } from "../../src/questionnaire/answer-parser";
import { optionsOf } from "../../src/questionnaire/options";
import { answerTo } from "../support/arbitraries";
import { dataset, formIds, municipalities } from "../../tooling/support/dataset";

const questions = questionsOf(dataset.questionnaire);

function question(id: string): Question {
  const found = questions.find((q) => q.id === id);
  if (found === undefined) throw new RangeError(id);
  return found;
}

const field = (text: string, boxes: readonly string[] = []): FieldValue => ({ text, boxes });
const read = (id: string, text: string, boxes: readonly string[] = []) =>
  answerParser(question(id), dataset).field(field(text, boxes));
const write = (value: number): string => String(value).replace(".", ",");

describe("the controls of a question", () => {
  it("reads a level as a number, and no points as an open question", () => {
    expect(read("reciprocity", "0")).toEqual({ ok: true, value: 0 });
    expect(read("reciprocity", "3")).toEqual({ ok: true, value: 3 });
    expect(read("reciprocity", "")).toEqual({ ok: true, value: undefined });
    expect(read("reciprocity", "4")).toMatchObject({ ok: false, fault: { kind: "option", reason: "not-offered" } });
  });

  it("leaves an optional choice open", () => {
    expect(read("respondent-role", "")).toEqual({ ok: true, value: undefined });
    expect(read("term", "")).toMatchObject({ ok: false, fault: { kind: "option", reason: "missing", maximum: null } });
    expect(read("term", "2-3")).toEqual({ ok: true, value: "2-3" });
  });

  it("reads boxes, their maximum and their escape", () => {
    expect(read("occasions", "", ["disaster", "encounter"])).toEqual({ ok: true, value: ["disaster", "encounter"] });
    expect(read("occasions", "", [])).toMatchObject({
      ok: false,
      fault: { kind: "option", reason: "missing", maximum: 9 },
    });
    expect(read("occasions", "", ["none"])).toEqual({ ok: true, value: "none" });
    expect(read("occasions", "", ["none", "disaster"])).toMatchObject({
      ok: false,
      fault: { kind: "option", reason: "both" },
    });
    expect(read("themes", "", [])).toEqual({ ok: true, value: [] });
    const few = answerParser({ ...question("themes"), maximum: 2 }, dataset);
    const themes = dataset.themes.map((theme) => theme.id);
    expect(few.field(field("", themes.slice(0, 2)))).toMatchObject({ ok: true });
    expect(few.field(field("", themes.slice(0, 3)))).toMatchObject({
      ok: false,
      fault: { kind: "option", reason: "too-many", maximum: 2 },
    });
  });

  it("reads numbers, or their escape, not both", () => {
    expect(read("staff-now", "0,5")).toEqual({ ok: true, value: 0.5 });
    expect(read("money-now", "€ 10.000")).toEqual({ ok: true, value: 10_000 });
    expect(read("money-now", "", ["unknown"])).toEqual({ ok: true, value: "unknown" });
    expect(read("money-now", "5", ["unknown"])).toMatchObject({ ok: false, fault: { kind: "number", reason: "both" } });
    expect(read("money-now", " ")).toMatchObject({ ok: false, fault: { kind: "number", reason: "empty", value: "" } });
    expect(read("staff-now", " 101 ")).toEqual({
      ok: false,
      fault: { kind: "number", reason: "too-large", value: "101", unit: "fte", ceiling: 100 },
    });
  });

  it("shows a number of a file as it is, also where JSON has no sign for it", () => {
    const { stored } = answerParser(question("money-now"), dataset);
    expect(stored(JSON.parse("1e309"))).toMatchObject({ ok: false, fault: { value: "Infinity" } });
    expect(stored(-1)).toMatchObject({ ok: false, fault: { value: "-1" } });
  });

  it("reads a name without the spaces around it, and says by how much it is too long", () => {
    expect(read("respondent-name", "  An  ")).toEqual({ ok: true, value: "An" });
    expect(read("respondent-name", "   ")).toEqual({ ok: true, value: undefined });
    expect(read("respondent-name", "x".repeat(NAME_LIMIT))).toMatchObject({ ok: true });
    expect(read("respondent-name", "x".repeat(NAME_LIMIT + 2))).toMatchObject({
      ok: false,
      fault: { kind: "text", limit: NAME_LIMIT, over: 2 },
    });
  });

  it("reads a municipality by code or by name, and keeps a code while there is no list", () => {
    const typed = (text: string, list: typeof municipalities | null) =>
      answerParser(question("municipality"), dataset, list).field(field(text));
    expect(typed("36015", municipalities)).toEqual({ ok: true, value: "36015" });
    expect(typed("sint niklaas", municipalities)).toEqual({ ok: true, value: "46021" });
    expect(typed("", municipalities)).toEqual({ ok: true, value: undefined });
    expect(typed(" Atlantis", municipalities)).toEqual({
      ok: false,
      fault: { kind: "municipality", value: "Atlantis", listed: municipalities.length },
    });
    expect(typed("36015", null)).toEqual({ ok: true, value: "36015" });
    expect(typed("sint", null)).toEqual({ ok: true, value: undefined });
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

  const reasonOf = (fault: AnswerFault) => ("reason" in fault ? fault.reason : fault.kind);

  /** What must be read back: an open question and an empty list are no answer, and texts lose the spaces around them. */
  function backAgain(q: Question, answer: unknown): unknown {
    if (Array.isArray(answer) && answer.length === 0 && !q.optional) return "missing";
    if (typeof answer === "string") return answer.trim() === "" ? undefined : answer.trim();
    return answer;
  }

  it.each(questions)("shows an answer that is read back as it was: $id", (q) => {
    fc.assert(
      fc.property(
        answerTo(q).filter((answer) => answer !== undefined),
        (answer) => {
          const reading = answerParser(q, dataset).field(fieldOf(q, answer, write));
          expect(reading.ok ? reading.value : reasonOf(reading.fault)).toEqual(backAgain(q, answer));
        },
      ),
    );
  });

  it.each(questions.filter((q) => !q.optional && q.kind !== "level"))(
    "reads an open question as not answered: $id",
    (q) => {
      expect(answerParser(q, dataset).field(fieldOf(q, undefined, write)).ok).toBe(false);
    },
  );
});

describe("an answer in a file", () => {
  /** Numbers to the cent: a file may hold 5e-324, which the form writes as it is and does not read. */
  const json = fc.jsonValue().map((value) => (typeof value === "number" ? Math.round(value * 100) / 100 + 0 : value));
  it.each(questions)("is read as the form would store it, and nothing else: $id", (q) => {
    const parser = answerParser(q, dataset);
    fc.assert(
      fc.property(
        answerTo(q).filter((answer) => answer !== undefined),
        (answer) => {
          expect(parser.stored(answer)).toEqual({ ok: true, value: answer });
        },
      ),
    );
    fc.assert(
      fc.property(json, (value) => {
        const reading = parser.stored(value);
        // The form alone trims a text, and does not let a list be empty that must not be.
        const apart = q.kind === "text" || value === "" || (Array.isArray(value) && value.length === 0);
        const shown = reading.ok && !apart ? parser.field(fieldOf(q, value, write)) : reading;
        expect(shown).toEqual(reading);
      }),
    );
  });
});

describe("optionsOf", () => {
  it("takes the options from the data or from the question itself", () => {
    expect(optionsOf(question("running-forms"), dataset)).toEqual(formIds);
    expect(optionsOf(question("term"), dataset)).toEqual(["1-1", "1-2", "2-2", "2-3", "3-3"]);
    expect(optionsOf(question("reciprocity"), dataset)).toEqual(["0", "1", "2", "3"]);
    expect(optionsOf(question("occasions"), dataset)).toHaveLength(8);
    expect(optionsOf(question("partner-region"), dataset)).toHaveLength(4);
    expect(optionsOf(question("themes"), dataset)).toHaveLength(11);
    expect(optionsOf(question("respondent-role"), dataset)).toEqual(dataset.roles);
    expect(optionsOf(question("respondent-name"), dataset)).toEqual([]);
  });
});
