import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Advice, FormAdvice } from "../../../src/domain/advice";
import type { Answers } from "../../../src/domain/answers";
import type { Level } from "../../../src/domain/level";
import { advise, compareScores, formOf } from "../../../src/engine/score/advise";
import { benefits, dataset, formIds } from "../../../tooling/support/dataset";
import { answersOf } from "../../../tooling/support/dossiers";
import { anySituation, reordered } from "../../support/situations";
import { asking, contextOption, smallData } from "../../support/small-data";

const on = (parts: Partial<Answers>) => advise(dataset, answersOf(parts));
const deliveredOf = (advice: Advice) => new Map(advice.forms.map((f) => [f.form, f.delivered]));

describe("advise", () => {
  it("gives no score and no ranking when no pluses were asked", () => {
    const advice = on({ ambitions: { reciprocity: 0 }, term: "1-1" });
    expect(advice).toMatchObject({ scored: false, asked: 0, possible: [], notNow: [], topOfAll: [] });
    expect(advice.forms.map((f) => f.form).toSorted()).toEqual(formIds.toSorted());
  });

  it("counts by hand: reciprocity 3, citizenship 3, young people, Europe", () => {
    const advice = on({
      ambitions: { reciprocity: 3, "global-citizenship": 3 },
      occasions: ["young-people"],
      partnerRegion: "europe",
    });
    expect(advice.asked).toBe(3 + 3 + 3 + 2);
    expect(Object.fromEntries(deliveredOf(advice))).toMatchObject({
      stedenband: 3 + 2 + 2 + 0,
      jumelage: 2 + 2 + 2 + 2,
      "international-youth-work": 1 + 3 + 3 + 1,
      "humanitarian-aid": 1 + 1 + 0 + 2,
    });
  });

  it("counts what is beyond the question as extra, worth nothing", () => {
    const advice = on({ ambitions: { reciprocity: 1, "capacity-building": 1 } });
    expect(formOf(advice, "stedenband")).toMatchObject({ delivered: 2, asked: 2, extra: 4 });
    expect(advice.topOfAll).toContain("short-term-exchange");
  });

  it("puts equal scores in one group: ranks skip, lower euro threshold first, then id", () => {
    expect(on({ ambitions: { "civil-society-involvement": 3 } }).possible).toEqual([
      {
        rank: 1,
        forms: ["humanitarian-aid", "international-youth-work", "jumelage", "indirect-cooperation", "stedenband"],
      },
      { rank: 6, forms: ["private-sector-cooperation", "short-term-exchange"] },
      { rank: 8, forms: ["global-networks"] },
    ]);
  });

  it("never makes up for a conflict with pluses", () => {
    const advice = on({ ambitions: { "capacity-building": 3, reciprocity: 3 }, term: "1-1" });
    expect(advice.contenders.toSorted()).toEqual(["humanitarian-aid", "short-term-exchange"]);
    expect(advice.possible[0]?.forms).toEqual(["short-term-exchange"]);
    expect(formOf(advice, "stedenband")).toMatchObject({
      delivered: 6,
      conflicts: [{ kind: "term", wanted: { from: 1, to: 1 }, offered: { from: 3, to: 3 } }],
    });
  });

  it("says which form comes closest when every form conflicts", () => {
    const data = smallData(
      [
        { id: "a", levels: [3], term: { from: 3, to: 3 } },
        { id: "b", levels: [1], term: { from: 3, to: 3 } },
        { id: "c", levels: [2], term: { from: 1, to: 1 } },
      ],
      { occasions: [contextOption("o", { a: 1, b: 0 })], regions: [contextOption("r", { c: 1 })] },
    );
    const advice = advise(data, asking([3], { term: "1-1", occasions: ["o"], partnerRegion: "r" }));
    expect(advice.forms.map((f) => [f.form, f.conflicts.map(({ kind }) => kind)])).toEqual([
      ["c", ["occasion"]],
      ["a", ["term", "partner-region"]],
      ["b", ["term", "occasion", "partner-region"]],
    ]);
    expect(advice).toMatchObject({ fewestConflicts: 1, contenders: ["c"] });
  });

  it("keeps a running form possible, whatever lacks", () => {
    const advice = on({
      ambitions: { reciprocity: 3 },
      runningForms: ["stedenband"],
      staff: { now: 0, freed: 0 },
      money: { now: 0, freed: 0 },
    });
    expect(formOf(advice, "stedenband")).toMatchObject({ running: true, possible: true, standing: "not-now" });
    expect(advice.notNow.map((g) => g.forms)).toEqual([["indirect-cooperation"]]);
  });

  it("reads levels, points and needs as the person set them, and says so", () => {
    const advice = on({
      ambitions: { reciprocity: 1 },
      occasions: ["disaster"],
      partnerRegion: "europe",
      staff: { now: 0.3, freed: 0 },
      own: {
        occasions: { disaster: { jumelage: 2 } },
        points: { partnerRegion: 0, occasion: 1 },
        needs: { jumelage: { fte: 0.4 } },
      },
    });
    expect(advice.asked).toBe(1 + 1);
    const jumelage = formOf(advice, "jumelage");
    expect(jumelage?.parts.at(-1)).toMatchObject({ id: "occasion", level: 2, delivered: 1, source: { kind: "own" } });
    expect(jumelage).toMatchObject({ conflicts: [], standing: "not-now", needs: { fte: { status: "own" } } });
    expect(formOf(advice, "indirect-cooperation")?.conflicts.map((c) => c.kind)).toEqual([
      "occasion",
      "partner-region",
    ]);
  });
});

describe("compareScores", () => {
  const score = (delivered: number, asked: number) => ({ delivered, asked }) as FormAdvice;

  it("compares fractions without dividing", () => {
    expect(compareScores(score(1, 3), score(2, 6))).toBe(0);
    expect(compareScores(score(2, 3), score(3, 5))).toBeLessThan(0);
    expect(compareScores(score(1, 3), score(1, 2))).toBeGreaterThan(0);
  });
});

describe("for any answers", () => {
  const place = (form: FormAdvice) => [form.conflicts.length, -form.delivered] as const;

  it("all forms are there once, in two parts, fewest conflicts first, then most pluses, with ranks that count", () => {
    fc.assert(
      fc.property(anySituation, (answers) => {
        const advice = advise(dataset, answers);
        const groups = [...advice.possible, ...advice.notNow];
        expect(advice.forms.map((f) => f.form).toSorted()).toEqual(formIds.toSorted());
        expect(groups.flatMap((g) => g.forms)).toEqual(advice.scored ? advice.forms.map((f) => f.form) : []);
        for (const part of [true, false]) {
          const forms = advice.forms.filter(({ possible }) => possible === part);
          const places = forms.map(place);
          expect(places).toEqual(places.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]));
          for (const { rank, forms: tied } of part ? advice.possible : advice.notNow)
            for (const id of tied) {
              const own = place(formOf(advice, id) as FormAdvice);
              const before = places.filter((p) => p[0] < own[0] || (p[0] === own[0] && p[1] < own[1]));
              expect(rank).toBe(1 + before.length);
            }
        }
      }),
    );
  });

  it("parts add up to the total, in whole pluses between 0 and what was asked", () => {
    fc.assert(
      fc.property(anySituation, (answers) => {
        const advice = advise(dataset, answers);
        for (const form of advice.forms) {
          expect(form.parts.reduce((sum, p) => sum + p.delivered, 0)).toBe(form.delivered);
          expect(form.asked).toBe(advice.asked);
          for (const { delivered, asked, level, source, option } of form.parts) {
            expect(delivered).toBe(Math.min(level, asked));
            expect(source === null && (level > 0 || option === null)).toBe(false);
          }
        }
      }),
    );
  });

  it("the order of the data does not matter", () => {
    fc.assert(
      fc.property(anySituation, reordered, (answers, other) => {
        const [one, two] = [advise(dataset, answers), advise(other, answers)];
        expect(two.forms.map((f) => [f.form, f.delivered, f.extra, f.standing])).toEqual(
          one.forms.map((f) => [f.form, f.delivered, f.extra, f.standing]),
        );
        expect([two.possible, two.notNow, two.topOfAll]).toEqual([one.possible, one.notNow, one.topOfAll]);
      }),
    );
  });

  it("one plus more goes to the forms that have it, and changes no condition and no means", () => {
    const raise = fc.tuple(anySituation, fc.constantFrom(...benefits), fc.constantFrom<Level>(0, 1, 2));
    const withLevel = (answers: Answers, id: string, level: number): Answers => ({
      ...answers,
      ambitions: { ...answers.ambitions, [id]: level as Level },
    });
    fc.assert(
      fc.property(raise, ([answers, id, level]) => {
        const before = advise(dataset, withLevel(answers, id, level));
        const after = advise(dataset, withLevel(answers, id, level + 1));
        for (const form of dataset.workForms) {
          const [old, now] = [before, after].map((advice) => formOf(advice, form.id) as FormAdvice) as [
            FormAdvice,
            FormAdvice,
          ];
          expect(now.delivered - old.delivered).toBe(Number((form.cells[id]?.level ?? 0) > level));
          expect([now.conflicts, now.standing]).toEqual([old.conflicts, old.standing]);
        }
      }),
    );
  });
});
