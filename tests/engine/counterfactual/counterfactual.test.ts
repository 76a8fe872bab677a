import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withAnswer } from "../../../src/domain/answer-path";
import { randomFrom, randomProfile } from "../../../tooling/population";
import type { FormAdvice } from "../../../src/domain/advice";
import type { Answers } from "../../../src/domain/answers";
import type { Dataset } from "../../../src/domain/dataset";
import { advise } from "../../../src/engine/score/advise";
import { counterfactuals } from "../../../src/engine/counterfactual/counterfactual";
import type {
  ChangedAnswer,
  Counterfactual,
  ChangeTarget,
  FormCounterfactuals,
} from "../../../src/engine/counterfactual/types";
import { effectiveAnswers } from "../../../src/questionnaire/flow";
import { anyAnswers, reordered } from "../../support/arbitraries";
import { benefits, dataset } from "../../../tooling/support/dataset";
import { answersOf } from "../../../tooling/support/dossiers";
import { asking, contextOption, smallData } from "../../support/small-data";

const topOf = (data: Dataset, answers: Answers) => advise(data, answers).attainable[0]?.forms ?? [];

function after(answers: Answers, changes: readonly ChangedAnswer[]): Answers {
  return changes.reduce((sum, { path, to }) => withAnswer(sum, path, to), answers);
}

function only(data: Dataset, answers: Answers, form: string): FormCounterfactuals {
  const found = counterfactuals(data, answers).forms.find((f) => f.form === form);
  if (found === undefined) throw new RangeError(form);
  return found;
}

const short = (change: Counterfactual | null) =>
  change && [
    change.questions,
    change.steps,
    ...change.changes.map((c) => `${c.path}: ${String(c.from)} > ${String(c.to)}`),
  ];

describe("ambitions, counted by hand", () => {
  const data = smallData([
    { id: "a", levels: [3, 1] },
    { id: "c", levels: [1, 2] },
    { id: "d", levels: [1, 1] },
  ]);

  it("a 3 + 1, c 1 + 2: asking b1 once puts c first; from 3 to no opinion is one step too", () => {
    const { alone, among } = only(data, asking([3, 2]), "c");
    // To 1 is two steps, to 0 three, to no opinion one: a 1, c 2.
    expect(short(alone.ambitions)).toEqual([1, 1, "ambitions.b1: 3 > no-opinion"]);
    expect(alone.ways).toBe(1);
    // b1 at 2: a 2 + 1, c 1 + 2.
    expect(short(among.ambitions)).toEqual([1, 1, "ambitions.b1: 3 > 2"]);
    expect(among.ways).toBe(2);
  });

  it("never for a form that another beats or equals everywhere, with the space that was searched", () => {
    const { alone, among } = only(data, asking([3, 2]), "d");
    expect(alone).toEqual({ smallest: null, ambitions: null, ways: 0, others: [] });
    // b1 1 and b2 1: all three deliver 2.
    expect(short(among.ambitions)).toEqual([2, 2, "ambitions.b1: 3 > no-opinion", "ambitions.b2: 2 > 1"]);
    expect(counterfactuals(data, asking([3, 2])).space).toEqual({
      ambitions: 25,
      double: 3,
      term: 5,
      occasions: 0,
      partnerRegion: 0,
      allOccasions: true,
    });
  });

  it("from an open question it names the open answer", () => {
    const { among } = only(data, asking([3]), "c");
    expect(among.ambitions?.changes).toEqual([{ path: "ambitions.b1", from: 3, to: 1 }]);
    // b1 at 1 and b2 at 2: a 1 + 1, c 1 + 2.
    const { alone } = only(data, asking([2]), "c");
    expect(short(alone.ambitions)).toEqual([2, 2, "ambitions.b1: 2 > 1", "ambitions.b2: undefined > 2"]);
  });
});

describe("one other question", () => {
  const data = smallData(
    [
      { id: "a", levels: [3, 1], term: { from: 3, to: 3 } },
      { id: "c", levels: [2, 3], term: { from: 1, to: 1 } },
    ],
    {
      occasions: [contextOption("o1", { a: 3 }), contextOption("o2", { c: 2 }), contextOption("o3", { c: 3 })],
      regions: [contextOption("r", { c: 2 })],
    },
  );

  it("each that is enough, the fewest choices changed", () => {
    const answers = asking([3, 1], { occasions: "none" });
    const { alone } = only(data, answers, "c");
    expect(alone.others.map(short)).toEqual([
      [1, 0, "term: undefined > 1-1"],
      [1, 0, "occasions: none > o2"],
      [1, 0, "partnerRegion: undefined > r"],
    ]);
    expect(alone.smallest).toEqual(alone.others[0]);
  });

  it("doubles", () => {
    // b1 twice: a 6 + 1, c 4 + 2. Neither: 4 and 4. b2 twice: a 3 + 2, c 2 + 4.
    const { alone, among } = only(data, asking([3, 2], { double: ["b1"] }), "c");
    expect(alone.others.map(short)).toContainEqual([1, 0, "double: b1 > b2"]);
    expect(among.others.map(short)).toContainEqual([1, 0, "double: b1 > none"]);
  });

  it("nothing: an occasion that only helps the first", () => {
    const { among } = only(
      smallData([
        { id: "a", levels: [1] },
        { id: "c", levels: [0] },
      ]),
      asking([1]),
      "c",
    );
    expect(among).toEqual({ smallest: null, ambitions: null, ways: 0, others: [] });
  });
});

describe("resources in closed form", () => {
  it("stedenband needs 0.5 FTE and 10,000 euro: what is lacking, and whether it is then first", () => {
    const answers = answersOf({
      ambitions: { "capacity-building": 3, reciprocity: 3 },
      staff: { now: 0.1, freed: 0.2 },
      money: { now: 2000, freed: 500 },
    });
    const { resources, alone, among } = only(dataset, answers, "stedenband");
    expect(resources).toEqual({
      fte: 0.2,
      euroPerYear: 7500,
      changes: [
        { path: "staff.freed", from: 0.2, to: 0.4 },
        { path: "money.freed", from: 500, to: 8000 },
      ],
      thenFirst: "alone",
    });
    expect(alone.smallest).toEqual({ changes: [], questions: 0, steps: 0 });
    expect(among.others).toEqual([]);
  });

  it("a form that money alone would not put first says so, and what else it would take", () => {
    const data = smallData([
      { id: "a", levels: [3, 0] },
      { id: "c", levels: [2, 1], euro: 100 },
      { id: "d", levels: [2, 2], euro: 50 },
    ]);
    const { resources, alone, among } = only(data, asking([3, 0], { money: { now: 0, freed: 0 } }), "c");
    expect(resources).toMatchObject({ fte: 0, euroPerYear: 100, thenFirst: "no" });
    // With 100 euro d is there too, and equals or beats c everywhere.
    expect(alone.smallest).toBeNull();
    // b2 at 1: a 3, c 2 + 1, d 2 + 1. Or b1 at 2: all 2.
    expect(short(among.ambitions)).toEqual([1, 1, "ambitions.b2: 0 > 1"]);
    expect(among.ways).toBe(2);
  });
});

/** Distance of the method, told apart from the search: by comparing whole sets of answers. */
function distance(from: Answers, to: Answers, ids: readonly string[]): readonly [number, number] {
  const steps = ids.map((id) => {
    const [a, b] = [from.ambitions[id] ?? "no-opinion", to.ambitions[id] ?? "no-opinion"];
    if (a === b) return 0;
    return typeof a === "number" && typeof b === "number" ? Math.abs(a - b) : 1;
  });
  return [steps.filter((s) => s > 0).length, steps.reduce((sum, s) => sum + s, 0)];
}

/** Every way to answer the ambitions, by brute force through the advice. */
function bruteAmbitions(data: Dataset, answers: Answers, goal: (top: readonly string[]) => boolean) {
  const ids = data.criteria.filter((c) => c.kind === "benefit").map((c) => c.id);
  const options = [0, 1, 2, 3, "no-opinion"] as const;
  let best: readonly [number, number] | null = null;
  let ways = 0;
  for (let code = 0; code < 5 ** ids.length; code += 1) {
    const ambitions = Object.fromEntries(ids.map((id, i) => [id, options[Math.floor(code / 5 ** i) % 5] ?? 0]));
    const other = { ...answers, ambitions };
    const at = distance(answers, other, ids);
    const compared = best === null ? -1 : at[0] - best[0] || at[1] - best[1];
    if (compared > 0 || !goal(topOf(data, other))) continue;
    if (compared < 0) [best, ways] = [at, 1];
    else ways += 1;
  }
  return { best, ways };
}

/** All other answers to the questions beside the ambitions that reach a goal: their paths. */
function bruteOthers(data: Dataset, answers: Answers, goal: (top: readonly string[]) => boolean): readonly string[] {
  const subsets = (ids: readonly string[]): string[][] =>
    ids.reduce<string[][]>((all, id) => [...all, ...all.map((set) => [...set, id])], [[]]);
  const asked = Object.entries(answers.ambitions).flatMap(([id, t]) => (typeof t === "number" && t > 0 ? [id] : []));
  const tries: readonly (readonly [string, readonly unknown[]])[] = [
    ["double", subsets(asked).filter((set) => set.length <= 2)],
    ["term", ["1-1", "1-2", "2-2", "2-3", "3-3", "no-preference"]],
    ["occasions", subsets(data.occasions.map((o) => o.id))],
    ["partnerRegion", [...data.partnerRegions.map((r) => r.id), "no-preference"]],
  ];
  return tries
    .filter(([path, values]) => values.some((value) => goal(topOf(data, withAnswer(answers, path, value)))))
    .map(([path]) => path);
}

const level = fc.integer({ min: 0, max: 3 });
const ids = ["a", "c", "d", "e"];
const context = fc.dictionary(fc.constantFrom(...ids), level);
const term = fc.constantFrom({ from: 1, to: 2 } as const, { from: 3, to: 3 } as const, { from: 2, to: 3 } as const);

const smallCase = fc
  .record({
    levels: fc.array(fc.tuple(level, level, level), { minLength: 2, maxLength: 4 }),
    euro: fc.array(fc.constantFrom(0, 50, 100, null), { minLength: 4, maxLength: 4 }),
    terms: fc.array(term, { minLength: 4, maxLength: 4 }),
    contexts: fc.tuple(context, context, context),
    asked: fc.tuple(...Array.from({ length: 3 }, () => fc.constantFrom(0, 1, 2, 3, null, undefined))),
    double: fc.subarray(["b1", "b2", "b3"], { maxLength: 2 }),
    occasions: fc.subarray(["o1", "o2"]),
    asks: fc.record({
      term: fc.constantFrom("1-1", "3-3", "no-preference", undefined),
      partnerRegion: fc.constantFrom("r", "no-preference", undefined),
      money: fc.constantFrom({ now: 0, freed: 0 }, { now: 40, freed: 20 }, { now: 200, freed: 0 }, {}),
    }),
  })
  .map(({ levels, euro, terms, contexts, asked, double, occasions, asks }) => ({
    data: smallData(
      levels.map((row, i) => ({
        id: ids[i] ?? "",
        levels: row,
        euro: euro[i] ?? null,
        term: terms[i] ?? { from: 1, to: 1 },
      })),
      {
        occasions: [contextOption("o1", contexts[0]), contextOption("o2", contexts[1])],
        regions: [contextOption("r", contexts[2])],
      },
    ),
    answers: asking(asked, { ...asks, double, occasions }),
  }));

/** The changes of a target that do not reach it. */
function notEnough(data: Dataset, answers: Answers, target: ChangeTarget, goal: (top: readonly string[]) => boolean) {
  return [target.smallest, target.ambitions, ...target.others].filter(
    (change) => change !== null && !goal(topOf(data, after(answers, change.changes))),
  );
}

function checkTarget(data: Dataset, answers: Answers, target: ChangeTarget, goal: (top: readonly string[]) => boolean) {
  const { best, ways } = bruteAmbitions(data, answers, goal);
  expect(target.ambitions && [target.ambitions.questions, target.ambitions.steps]).toEqual(best);
  expect(target.ways).toBe(ways);
  expect(notEnough(data, answers, target, goal)).toEqual([]);
  const paths = target.others.map((c) => c.changes[0]?.path);
  const nothing = best !== null && best[0] === 0;
  expect(paths).toEqual(nothing ? [] : bruteOthers(data, answers, goal));
  const least = [best?.[0] ?? Infinity, ...target.others.map(() => 1)];
  expect(target.smallest?.questions ?? Infinity).toBe(Math.min(...least));
}

describe("beside brute force through the advice, on small data", () => {
  it("what is found is enough, and nothing nearer is", () => {
    fc.assert(
      fc.property(smallCase, ({ data, answers }) => {
        const { top, forms } = counterfactuals(data, answers);
        expect(top).toEqual(topOf(data, answers));
        expect(forms.map((f) => f.form).toSorted()).toEqual(
          data.workForms
            .map((f) => f.id)
            .filter((id) => !top.includes(id))
            .toSorted(),
        );
        for (const { form, resources, alone, among } of forms) {
          const rich = after(answers, resources?.changes ?? []);
          expect(advise(data, rich).forms.find((f) => f.form === form)?.feasibility.attainable).toBe(true);
          checkTarget(data, rich, alone, (first) => first.length === 1 && first[0] === form);
          checkTarget(data, rich, among, (first) => first.includes(form));
          const first = topOf(data, rich);
          const place = first.length === 1 ? "alone" : "shared";
          expect(resources?.thenFirst ?? "no").toBe(resources !== null && first.includes(form) ? place : "no");
        }
      }),
      { numRuns: 25 },
    );
  });
});

/** Nearest [questions, steps] at which a form is first alone, and among the first: plain counting with the levels. */
function recount(answers: Answers, forms: readonly FormAdvice[], form: string) {
  const fixed = (f: FormAdvice) => f.parts.reduce((sum, p) => sum + (p.kind === "benefit" ? 0 : p.delivered), 0);
  const rows = forms.map((f) => ({
    fixed: fixed(f),
    levels: benefits.map((id) => dataset.workForms.find((w) => w.id === f.form)?.cells[id]?.level ?? 0),
  }));
  const own = forms.findIndex((f) => f.form === form);
  const atLeast = (forms[0]?.parts ?? []).reduce((sum, p) => sum + (p.kind === "benefit" ? 0 : p.asked), 0);
  const nearest: [number, number][] = [
    [99, 0],
    [99, 0],
  ];
  for (let code = 0; code < 5 ** benefits.length; code += 1) {
    const to = benefits.map((_, i) => Math.floor(code / 5 ** i) % 5);
    const asked = to.map((t) => t % 4);
    if (atLeast + asked.reduce((sum, t) => sum + t, 0) === 0) continue;
    const scores = rows.map((row) => row.levels.reduce<number>((s, l, i) => s + Math.min(l, asked[i] ?? 0), row.fixed));
    const rest = Math.max(...scores.filter((_, i) => i !== own));
    const lead = (scores[own] ?? 0) - rest;
    const moved = to.map((t, i) => {
      const now = answers.ambitions[benefits[i] ?? ""];
      return t === 4 ? 1 : Math.abs(t - Number(now));
    });
    const at: [number, number] = [moved.filter((m) => m > 0).length, moved.reduce((sum, m) => sum + m, 0)];
    [1, 0].forEach((least, goal) => {
      const best = nearest[goal] ?? [0, 0];
      if (lead >= least && (at[0] < best[0] || (at[0] === best[0] && at[1] < best[1]))) nearest[goal] = at;
    });
  }
  return nearest.map((found) => (found[0] === 99 ? null : found));
}

describe("on the real data", () => {
  it("every change found gives the top group it promises", () => {
    fc.assert(
      fc.property(anyAnswers, (raw) => {
        const answers = effectiveAnswers(dataset, raw);
        for (const { form, resources, alone, among } of counterfactuals(dataset, answers).forms) {
          const rich = after(answers, resources?.changes ?? []);
          const isAlone = (top: readonly string[]) => top.length === 1 && top[0] === form;
          expect(notEnough(dataset, rich, alone, isAlone)).toEqual([]);
          expect(notEnough(dataset, rich, among, (top) => top.includes(form))).toEqual([]);
          expect(alone.ambitions?.questions ?? 9).toBeGreaterThanOrEqual(among.ambitions?.questions ?? 9);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("no combination of 5^6 ambitions is nearer, recounted from the matrix", () => {
    const random = randomFrom(11);
    for (let n = 0; n < 6; n += 1) {
      const answers = randomProfile(dataset, random);
      const attainable = advise(dataset, answers).forms.filter((f) => f.feasibility.attainable);
      for (const { form, resources, alone, among } of counterfactuals(dataset, answers).forms) {
        if (resources !== null) continue;
        const [first, shared] = recount(answers, attainable, form);
        expect(alone.ambitions && [alone.ambitions.questions, alone.ambitions.steps]).toEqual(first);
        expect(among.ambitions && [among.ambitions.questions, among.ambitions.steps]).toEqual(shared);
      }
    }
  });

  it("says the size of the space: 5^6 ambitions, all sets of eight occasions, four regions", () => {
    const answers = answersOf({ ambitions: { reciprocity: 3, "global-citizenship": 1 } });
    expect(counterfactuals(dataset, answers).space).toEqual({
      ambitions: 15_625,
      double: 3,
      term: 5,
      occasions: 255,
      partnerRegion: dataset.partnerRegions.length,
      allOccasions: true,
    });
  });

  it("starts from nothing asked", () => {
    const { top, forms } = counterfactuals(dataset, answersOf({}));
    expect(top).toEqual([]);
    expect(forms).toHaveLength(8);
    const stedenband = forms.find((f) => f.form === "stedenband");
    expect(short(stedenband?.alone.ambitions ?? null)).toEqual([1, 1, "ambitions.reciprocity: undefined > 3"]);
  });

  it("does not depend on the order of the data", () => {
    fc.assert(
      fc.property(anyAnswers, reordered, (answers, other) => {
        expect(counterfactuals(other, answers)).toEqual(counterfactuals(dataset, answers));
      }),
      { numRuns: 20 },
    );
  });
});
