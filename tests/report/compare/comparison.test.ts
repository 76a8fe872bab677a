import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers } from "../../../src/domain/answers";
import { advise } from "../../../src/engine/score/advise";
import { compareForms, groupOf } from "../../../src/report/compare/comparison";
import { matchPractices } from "../../../src/report/match/match";
import { anyAnswers } from "../../support/arbitraries";
import { dataset, formIds, municipalities } from "../../../tooling/support/dataset";
import { NOWHERE } from "../../support/nowhere";
import { answersOf } from "../../../tooling/support/dossiers";

function compare(ids: readonly string[], parts: Partial<Answers> = {}) {
  const answers = answersOf(parts);
  return compareForms(dataset, answers, advise(dataset, answers), ids, NOWHERE);
}

const rowOf = (comparison: ReturnType<typeof compare>, id: string) => comparison.rows.find((row) => row.id === id);

describe("compareForms", () => {
  it("keeps the order in which the forms were chosen", () => {
    expect(compare(["jumelage", "stedenband"]).forms).toEqual(["jumelage", "stedenband"]);
  });

  it("leaves out unknown and double ids, and cuts at four", () => {
    expect(compare(["jumelage", "moon", "jumelage", "stedenband"]).forms).toEqual(["jumelage", "stedenband"]);
    expect(compare(formIds).forms).toEqual(formIds.slice(0, 4));
    expect(compare([]).forms).toEqual([]);
    expect(compare([]).rows.every((row) => row.cells.length === 0 && !row.differs)).toBe(true);
  });

  it("shows the cell of the matrix, what was asked and what the text says otherwise", () => {
    const comparison = compare(["humanitarian-aid", "jumelage"], { ambitions: { "civil-society-involvement": 2 } });
    expect(rowOf(comparison, "civil-society-involvement")).toEqual({
      kind: "benefit",
      id: "civil-society-involvement",
      cells: [
        { kind: "level", level: 3, asked: 2, delivered: 2, disputed: 1 },
        { kind: "level", level: 3, asked: 2, delivered: 2, disputed: null },
      ],
      // Another reading of the guide, but as much delivered.
      differs: false,
    });
    expect(rowOf(comparison, "reciprocity")?.cells[0]).toMatchObject({ asked: null, delivered: null });
  });

  it("marks what differs, and only that", () => {
    const comparison = compare(["stedenband", "jumelage"]);
    const differs = Object.fromEntries(comparison.rows.map((row) => [row.id, row.differs]));
    expect(differs).toMatchObject({
      "capacity-building": true,
      "civil-society-involvement": false,
      "global-citizenship": false,
      budget: true,
    });
    expect(comparison.rows.find((row) => row.kind === "term")?.differs).toBe(false);
    expect(comparison.rows.find((row) => row.kind === "staff")?.differs).toBe(true);
  });

  it("marks a level only for what it delivers of what was asked, and groups what was asked, what it asks and what was not asked", () => {
    const { rows } = compare(["stedenband", "jumelage"], { ambitions: { reciprocity: 2, "capacity-building": 1 } });
    const marked = rows.filter(({ kind, differs }) => kind === "benefit" && differs);
    expect(marked.map(({ id }) => id)).toEqual(["capacity-building"]);
    expect(rows.find(({ id }) => id === "budget")?.differs).toBe(false);
    const groups = rows.map(groupOf);
    expect(groups).toEqual([
      ...groups.filter((group) => group === "asked"),
      ...groups.filter((group) => group === "asks"),
      ...groups.filter((group) => group === "not-asked"),
      ...groups.filter((group) => group === "reading"),
    ]);
  });

  it("shows score and context only when they were asked", () => {
    const kinds = (parts: Partial<Answers>) =>
      new Set(compare(["stedenband", "jumelage"], parts).rows.map((r) => r.kind));
    expect(kinds({})).not.toContain("score");
    expect(kinds({})).not.toContain("occasion");
    const asked = kinds({ occasions: ["encounter"], partnerRegion: "europe" });
    expect(asked).toContain("score");
    expect(asked).toContain("occasion");
    expect(asked).toContain("partner-region");
  });

  it("has the examples nearest first, as the advice has them", () => {
    const answers = answersOf({ municipality: "11001" });
    const municipality = municipalities.find(({ nis }) => nis === "11001") ?? null;
    const context = { ...NOWHERE, municipality, municipalities };
    const ids = ["jumelage", "stedenband"];
    const { rows } = compareForms(dataset, answers, advise(dataset, answers), ids, context);
    const nearest = ids.map((form) => matchPractices(dataset, answers, form, context).map((m) => m.practice.id));
    expect(rows.find(({ kind }) => kind === "practices")?.cells).toEqual(
      nearest.map((found) => ({ kind: "practices", ids: found })),
    );
    // In the same province as Aartselaar.
    expect(nearest[0]?.[0]).toBe("zoersel-eurozoersel");
  });

  it("gives the pluses of the context", () => {
    const comparison = compare(["stedenband", "jumelage"], { occasions: ["encounter"] });
    expect(rowOf(comparison, "occasion")).toMatchObject({
      cells: [
        { kind: "score", delivered: 2, asked: 3 },
        { kind: "score", delivered: 3, asked: 3 },
      ],
      differs: true,
    });
  });

  it("has one cell a form in every row, for any answers and forms", () => {
    fc.assert(
      fc.property(anyAnswers, fc.subarray([...formIds], { minLength: 2 }), (answers, ids) => {
        const comparison = compareForms(dataset, answers, advise(dataset, answers), ids, NOWHERE);
        expect(comparison.forms).toEqual(ids.slice(0, 4));
        for (const row of comparison.rows) expect(row.cells).toHaveLength(comparison.forms.length);
        const same = compareForms(dataset, answers, advise(dataset, answers), ids.slice(0, 1), NOWHERE);
        expect(same.rows.some((row) => row.differs)).toBe(false);
      }),
    );
  });
});
