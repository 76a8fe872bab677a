import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers } from "../../src/domain/answers";
import type { Dataset } from "../../src/domain/dataset";
import { portfolio } from "../../src/engine/portfolio/portfolio";
import { combinationSummary, namedWithSource } from "../../src/report/combination-summary";
import { anySituation } from "../support/situations";
import { dataset } from "../../tooling/support/dataset";
import { answersOf } from "../../tooling/support/dossiers";
import { asking, smallData } from "../support/small-data";

const data = smallData([
  { id: "a", levels: [3, 0], fte: 0.2, euro: 100 },
  { id: "b", levels: [0, 3], fte: null, euro: 50 },
  { id: "c", levels: [1, 1], fte: 0.1, euro: 0 },
]);
const RICH: Partial<Answers> = { staff: { now: 1, freed: 0 }, money: { now: 1000, freed: 0 } };
const POOR: Partial<Answers> = { staff: { now: 0, freed: 0 }, money: { now: 0, freed: 0 } };

function summary(answers: Answers, from: Dataset = data) {
  return combinationSummary(portfolio(from, answers));
}

describe("what combinations come down to", () => {
  it("is nothing when nothing was asked", () => {
    expect(summary(answersOf({}))).toEqual({ kind: "nothing-asked" });
  });

  it("is what would deliver most, when nothing is possible", () => {
    const found = summary(asking([3, 3], POOR), smallData([{ id: "a", levels: [3, 0], fte: 0.2, euro: 100 }]));
    expect(found).toMatchObject({ kind: "none-possible", most: { forms: ["a"], delivered: 3 } });
    expect(summary(asking([3], POOR), smallData([]))).toEqual({ kind: "nothing-asked" });
  });

  it("is that nothing is delivered, when the possible forms deliver nothing", () => {
    const one = smallData([{ id: "a", levels: [0], fte: 0, euro: 0 }]);
    expect(summary(asking([2], RICH), one)).toEqual({ kind: "nothing-delivered" });
  });

  it("is one form, when one delivers all that any set delivers", () => {
    expect(summary(asking([3], RICH))).toEqual({ kind: "one-enough", forms: ["a"] });
    // a and c both deliver it.
    expect(summary(asking([1], RICH))).toEqual({ kind: "one-enough", forms: ["c", "a"] });
  });

  it("is what already runs, when nothing makes it better", () => {
    expect(summary(asking([3], { ...RICH, runningForms: ["a"] }))).toMatchObject({
      kind: "running-enough",
      set: { forms: ["a"], added: [] },
    });
  });

  it("is the best sets, with what the best form alone delivers", () => {
    expect(summary(asking([3, 3], RICH))).toMatchObject({
      kind: "sets",
      best: [{ forms: ["a", "b"], delivered: 6, needs: { fte: { known: 0.2, atLeast: true } } }],
      start: { running: false, delivered: 3 },
    });
    expect(summary(asking([3, 3], { ...RICH, runningForms: ["c"] }))).toMatchObject({
      kind: "sets",
      best: [{ forms: ["a", "b", "c"] }],
      start: { running: true, delivered: 2 },
    });
  });

  it("always has sets that are better than where they start from", () => {
    fc.assert(
      fc.property(anySituation, (answers) => {
        const found = summary(answers, dataset);
        const sets = found.kind === "sets" ? found.best : [];
        const start = found.kind === "sets" ? found.start.delivered : 0;
        for (const set of sets) {
          expect(set.delivered).toBeGreaterThan(start);
          expect(set.added.length).toBeGreaterThan(0);
          expect(set.standing).not.toBe("not-now");
        }
      }),
    );
  });
});

describe("namedWithSource", () => {
  it("gives every named pair its place in the guide, whichever side names it", () => {
    const { sets } = portfolio(dataset, answersOf({ ambitions: { reciprocity: 3 } }));
    const pairs = sets.flatMap((set) => {
      const found = namedWithSource(dataset, set);
      expect(found.map(({ forms }) => forms)).toEqual(set.named);
      return found;
    });
    expect(pairs.length).toBeGreaterThan(0);
    expect(pairs.every(({ source }) => source.kind === "chapter" && source.lines.length > 0)).toBe(true);
  });
});
