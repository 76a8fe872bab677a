import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Advice } from "../../../src/domain/advice";
import type { Answers } from "../../../src/domain/answers";
import type { Level } from "../../../src/domain/level";
import { advise, compareScores } from "../../../src/engine/score/advise";
import { feasibilityOf } from "../../../src/engine/score/feasibility";
import { anyAnswers, reordered } from "../../support/arbitraries";
import { benefits, dataset, formIds } from "../../../tooling/support/dataset";

const on = (answers: Answers) => advise(dataset, answers);
const deliveredOf = (advice: Advice) => new Map(advice.forms.map((f) => [f.form, f.delivered]));

/** 1 + number of forms strictly better, over all forms. */
function rankOf(advice: Advice, form: string): number {
  const delivered = deliveredOf(advice);
  return 1 + [...delivered.values()].filter((other) => other > (delivered.get(form) ?? 0)).length;
}

describe("for any answers", () => {
  it("all forms are there, each once, and the groups partition them", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const advice = on(answers);
        expect(advice.forms.map((f) => f.form).toSorted()).toEqual(formIds.toSorted());
        const grouped = [...advice.attainable, ...advice.notNow].flatMap((g) => g.forms);
        expect(grouped).toEqual(advice.scored ? advice.forms.map((f) => f.form) : []);
      }),
    );
  });

  it("groups hold equal scores, ranks count the forms before them", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const advice = on(answers);
        for (const part of [advice.attainable, advice.notNow]) {
          let before = 0;
          const scores = part.map((group) => {
            expect(group.rank).toBe(before + 1);
            before += group.forms.length;
            const each = new Set(group.forms.map((id) => deliveredOf(advice).get(id)));
            expect(each.size).toBe(1);
            return [...each][0] ?? 0;
          });
          expect(scores).toEqual([...new Set(scores)].toSorted((a, b) => b - a));
        }
      }),
    );
  });

  it("parts add up to the total, in whole pluses between 0 and what was asked", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const advice = on(answers);
        for (const form of advice.forms) {
          expect(form.parts.reduce((sum, p) => sum + p.multiplier * p.delivered, 0)).toBe(form.delivered);
          expect(form.parts.reduce((sum, p) => sum + p.multiplier * p.asked, 0)).toBe(form.asked);
          expect(form.asked).toBe(advice.asked);
          for (const part of form.parts) {
            expect(Number.isInteger(part.delivered)).toBe(true);
            expect(part.delivered).toBeGreaterThanOrEqual(0);
            expect(part.delivered).toBeLessThanOrEqual(part.asked);
            expect(part.source === null).toBe("level" in part.found && part.found.level === 0 && part.option !== null);
          }
        }
      }),
    );
  });

  it("the order of the data does not matter", () => {
    fc.assert(
      fc.property(anyAnswers, reordered, (answers, other) => {
        const [one, two] = [on(answers), advise(other, answers)];
        expect(two.forms.map((f) => [f.form, f.delivered, f.extra])).toEqual(
          one.forms.map((f) => [f.form, f.delivered, f.extra]),
        );
        expect(two.attainable).toEqual(one.attainable);
        expect(two.notNow).toEqual(one.notNow);
        expect(two.topOfAll).toEqual(one.topOfAll);
      }),
    );
  });

  it("compareScores orders both parts of the list", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { forms } = on(answers);
        for (const part of [true, false].map((is) => forms.filter((f) => f.feasibility.attainable === is)))
          expect(part.slice(1).every((form, i) => compareScores(part[i] ?? form, form) <= 0)).toBe(true);
      }),
    );
  });
});

describe("asking one plus more", () => {
  const raise = fc.tuple(anyAnswers, fc.constantFrom(...benefits), fc.constantFrom<Level>(0, 1, 2));
  const withLevel = (answers: Answers, id: string, level: number): Answers => ({
    ...answers,
    ambitions: { ...answers.ambitions, [id]: level as Level },
  });

  it("gives it to the forms that have it, and never helps a form that has not", () => {
    fc.assert(
      fc.property(raise, ([answers, id, level]) => {
        const before = on(withLevel(answers, id, level));
        const after = on(withLevel(answers, id, level + 1));
        const [old, now] = [deliveredOf(before), deliveredOf(after)];
        const gain = (form: string) => (now.get(form) ?? 0) - (old.get(form) ?? 0);
        const has = (form: string) => (dataset.workForms.find((f) => f.id === form)?.cells[id]?.level ?? 0) > level;
        const withIt = formIds.filter(has);
        const without = formIds.filter((form) => !has(form));
        expect(withIt.every((form) => gain(form) >= 1)).toBe(true);
        expect(without.map(gain)).toEqual(without.map(() => 0));
        expect(without.filter((form) => rankOf(after, form) < rankOf(before, form))).toEqual([]);
      }),
    );
  });

  it("changes nothing about the other parts", () => {
    fc.assert(
      fc.property(raise, ([answers, id, level]) => {
        const rest = (asked: number) =>
          on(withLevel(answers, id, asked))
            .forms.map((f) => ({ form: f.form, parts: f.parts.filter((p) => p.id !== id), fit: f.feasibility }))
            .toSorted((a, b) => (a.form < b.form ? -1 : 1));
        expect(rest(level + 1)).toEqual(rest(level));
      }),
    );
  });
});

describe("people and money", () => {
  const amount = (max: number) => fc.integer({ min: 0, max });
  const four = fc.tuple(amount(120), amount(120), amount(12_000), amount(12_000));
  const WORST_FIRST = ["not-now", "stretch", "unknown", "fits"];
  const answersFor = ([now, freed, euro, more]: readonly [number, number, number, number]): Answers => ({
    respondent: {},
    ambitions: {},
    staff: { now: now / 100, freed: freed / 100 },
    money: { now: euro, freed: more },
  });

  it("never fit worse when there is more", () => {
    fc.assert(
      fc.property(four, four, (some, more) => {
        const sum = some.map((value, index) => value + (more[index] ?? 0)) as [number, number, number, number];
        for (const form of dataset.workForms) {
          const [before, after] = [feasibilityOf(form, answersFor(some)), feasibilityOf(form, answersFor(sum))];
          expect(WORST_FIRST.indexOf(after.fit)).toBeGreaterThanOrEqual(WORST_FIRST.indexOf(before.fit));
          expect(after.money.lacking ?? 0).toBeLessThanOrEqual(before.money.lacking ?? 0);
          expect(after.staff.lacking ?? 0).toBeLessThanOrEqual(before.staff.lacking ?? 0);
          expect(after.staff.toFree ?? 0).toBeLessThanOrEqual(before.staff.toFree ?? 0);
        }
      }),
    );
  });

  it("lack exactly what is missing: with that freed as well, the form is a stretch", () => {
    fc.assert(
      fc.property(four, ([now, freed, euro, more]) => {
        for (const form of dataset.workForms) {
          const { staff, money } = feasibilityOf(form, answersFor([now, freed, euro, more]));
          const enough = answersFor([
            now,
            freed + Math.round((staff.lacking ?? 0) * 100),
            euro,
            more + (money.lacking ?? 0),
          ]);
          expect(feasibilityOf(form, enough).attainable).toBe(true);
        }
      }),
    );
  });

  it("and everything else that is not asked for leave the scores as they are", () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (answers, other) => {
        const changed: Answers = { ...other, ...pickScored(answers) };
        expect(deliveredOf(on(changed))).toEqual(deliveredOf(on(answers)));
        expect(on(changed).topOfAll).toEqual(on(answers).topOfAll);
      }),
    );
  });
});

/** The answers that the score depends on. */
function pickScored({ ambitions, double, term, occasions, partnerRegion }: Answers): Partial<Answers> {
  return { ambitions, double, term, occasions, partnerRegion };
}
