import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers } from "../../../src/domain/answers";
import { advise, formOf } from "../../../src/engine/score/advise";
import { allSets } from "../../../src/engine/portfolio/portfolio";
import { runningAdvice } from "../../../src/engine/score/running";
import { dataset } from "../../../tooling/support/dataset";
import { answersOf } from "../../../tooling/support/dossiers";
import { anySituation } from "../../support/situations";
import { asking, smallData } from "../../support/small-data";

const data = smallData([
  { id: "a", levels: [3, 3, 0], fte: 0.5, euro: 0 },
  { id: "b", levels: [0, 3, 1], fte: 0, euro: 0 },
  { id: "c", levels: [1, 1, 0], fte: 0, euro: 0, term: { from: 3, to: 3 } },
  { id: "d", levels: [0, 0, 3], fte: 0, euro: 500 },
  { id: "e", levels: [0, 1, 3], fte: 0, euro: 100 },
]);
const rich = { staff: { now: 1, freed: 0 }, money: { now: 1000, freed: 0 } } as const;
const words = (asked: readonly number[], running: readonly string[], rest: Partial<Answers> = {}) =>
  runningAdvice(advise(data, asking(asked, { ...rich, runningForms: running, ...rest })))?.forms.map(
    ({ form, word, reason, ownPluses }) => [form, word, reason, ownPluses],
  );

describe("one word for each running form", () => {
  it("keeps from two thirds on, and puts in order where people lack", () => {
    expect(words([3, 3, 3], ["a"])).toEqual([["a", "keep", "delivers-enough", 6]]);
    expect(words([3, 3, 3], ["a"], { staff: { now: 0.4, freed: 0.1 } })).toEqual([["a", "repair", "means-lack", 6]]);
  });

  it("reshapes from one third on, or with a conflict", () => {
    expect(words([3, 3, 3], ["b"])).toEqual([["b", "reshape", "delivers-part", 4]]);
    expect(words([1, 1, 0], ["c"], { term: "1-1" })).toEqual([["c", "reshape", "conflict", 2]]);
  });

  it("considers phasing out below a third, or what the others bring already, of equal ones only one", () => {
    expect(words([3, 3, 3], ["c"])).toEqual([["c", "phase-out", "delivers-little", 2]]);
    expect(words([1, 1, 0], ["a", "c"])).toEqual([
      ["a", "keep", "delivers-enough", 0],
      ["c", "phase-out", "brought-by-others", 0],
    ]);
  });
});

describe("what runs together", () => {
  it("says what it delivers and which form adds most; of equal ones the one that takes least money", () => {
    const found = runningAdvice(advise(data, asking([3, 3, 3], { ...rich, runningForms: ["a"] })));
    expect(found).toMatchObject({
      delivered: 6,
      asked: 9,
      adds: { form: "e", pluses: 3, on: [{ id: "b3", pluses: 3 }] },
    });
    expect(runningAdvice(advise(data, asking([3, 3], { ...rich, runningForms: ["a"] })))?.adds).toBeNull();
  });

  it("judges people and money as it judges that combination", () => {
    fc.assert(
      fc.property(anySituation, (answers) => {
        const found = runningAdvice(advise(dataset, answers));
        const ids = [
          ...(found?.forms.map(({ form }) => form) ?? []),
          ...(found?.adds == null ? [] : [found.adds.form]),
        ];
        const set = allSets(dataset, answers).find(({ forms }) => forms.join() === ids.toSorted().join());
        expect(found?.means).toEqual(
          found === null ? undefined : { standing: set?.standing, staff: set?.staff, money: set?.money },
        );
      }),
    );
  });

  it("is silent when nothing runs or nothing is asked", () => {
    expect(runningAdvice(advise(data, asking([3, 3])))).toBeNull();
    expect(runningAdvice(advise(data, asking([], { runningForms: ["a"] })))).toBeNull();
  });

  it("never delivers less than any of them, and what is added is a contender that does not run", () => {
    fc.assert(
      fc.property(anySituation, (answers) => {
        const advice = advise(dataset, answers);
        const found = runningAdvice(advice);
        if (found === null) return;
        for (const { form } of found.forms)
          expect(found.delivered).toBeGreaterThanOrEqual(formOf(advice, form)?.delivered ?? 0);
        const kept = found.forms.filter(({ reason }) => reason !== "brought-by-others").map(({ form }) => form);
        const again = runningAdvice(advise(dataset, { ...answersOf(answers), runningForms: kept }));
        expect(again?.delivered).toBe(found.delivered);
        if (found.adds === null) return;
        expect(advice.contenders).toContain(found.adds.form);
        expect(advice.situation.running).not.toContain(found.adds.form);
      }),
    );
  });
});
