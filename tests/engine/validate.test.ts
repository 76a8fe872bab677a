import { describe, expect, it } from "vitest";
import type { Answers } from "../../src/domain/answers";
import type { Dataset } from "../../src/domain/facts/dataset";
import { nextDuel } from "../../src/engine/duels/duels";
import { groupAdvice } from "../../src/engine/group/group";
import { portfolioOf } from "../../src/engine/portfolio/portfolio";
import { EngineError } from "../../src/engine/engine-error";
import { advise } from "../../src/engine/score/advise";
import { runningAdvice } from "../../src/engine/score/running";
import { variantsOf } from "../../src/engine/variants/variants";
import { robustnessOf } from "../../src/engine/weights/robustness";
import { checkInput } from "../../src/engine/validate";
import { counterfactuals } from "../../src/engine/counterfactual/counterfactual";
import { answersOf } from "../../tooling/support/dossiers";
import { asking, contextOption, smallData } from "../support/small-data";

const good = smallData([
  { id: "a", levels: [1, 2] },
  { id: "b", levels: [3, 0] },
]);

function faultOf(data: Dataset, answers: Answers): string | null {
  try {
    checkInput(data, answers);
  } catch (error) {
    if (error instanceof EngineError) return `${error.field}: ${error.reason}`;
    throw error;
  }
  return null;
}

describe("checkInput", () => {
  it("accepts what is complete and what is open", () => {
    expect(faultOf(good, asking([3, 3, 3, 3], { term: "1-2", own: { points: { occasion: 1 } } }))).toBeNull();
    expect(faultOf(good, answersOf({}))).toBeNull();
  });

  it.each<[string, Dataset, Answers]>([
    ["ambitions.b1: not-a-level", good, asking([NaN])],
    ["ambitions.b2: not-a-level", good, asking([1, -1])],
    ["ambitions.b1: not-a-level", good, asking([1.5])],
    ["term: not-a-term", good, asking([1], { term: "3-1" as "1-1" })],
    ["own.occasions.o.a: not-a-level", good, asking([], { own: { occasions: { o: { a: 4 as 3 } } } })],
    ["own.points.occasion: not-a-level", good, asking([], { own: { points: { occasion: NaN as 1 } } })],
    ["own.needs.a.fte: not-an-amount", good, asking([], { own: { needs: { a: { fte: -1 } } } })],
    ["workForms.a.cells.b1.level: not-a-level", smallData([{ id: "a", levels: [NaN] }]), asking([1])],
    ["workForms.a.cells.b1.level: not-a-level", smallData([{ id: "a", levels: [-1] }]), asking([1])],
    [
      "workForms.a.cells.b1.disputed: not-a-level",
      smallData([{ id: "a", levels: [1], disputed: { 0: 4 } }]),
      asking([]),
    ],
    ["workForms.a.needs.euroPerYear: not-an-amount", smallData([{ id: "a", levels: [1], euro: -5 }]), asking([])],
    ["workForms.a.needs.fte: not-an-amount", smallData([{ id: "a", levels: [1], fte: NaN }]), asking([])],
    ["workForms.a.term: not-a-term", smallData([{ id: "a", levels: [1], term: { from: 3, to: 1 } }]), asking([])],
    [
      "workForms.a: duplicate",
      smallData([
        { id: "a", levels: [1] },
        { id: "a", levels: [2] },
      ]),
      asking([]),
    ],
    ["occasions.o.levels.a: not-a-level", smallData([], { occasions: [contextOption("o", { a: NaN })] }), asking([])],
    ["partnerRegions.r.levels.a: not-a-level", smallData([], { regions: [contextOption("r", { a: 7 })] }), asking([])],
    ["worth.occasion: not-a-level", { ...good, worth: { ...good.worth, occasion: NaN as 0 } }, asking([])],
    ["worth.purse: not-a-count", { ...good, worth: { ...good.worth, purse: 0 } }, asking([])],
  ])("names the field: %s", (expected, data, answers) => {
    expect(faultOf(data, answers)).toBe(expected);
  });

  it("guards variants, smallest changes and combinations", () => {
    for (const run of [variantsOf, counterfactuals, portfolioOf])
      expect(() => run(good, asking([NaN]))).toThrow("ambitions.b1: not-a-level");
  });
});

/** True when there is NaN anywhere. */
function hasNaN(value: unknown): boolean {
  if (typeof value === "number") return Number.isNaN(value);
  return typeof value === "object" && value !== null && Object.values(value).some(hasNaN);
}

describe("corners have a defined result, never NaN", () => {
  const equal = smallData([
    { id: "a", levels: [1, 1] },
    { id: "b", levels: [1, 1] },
  ]);
  it.each<[string, Dataset, Answers]>([
    ["no forms", smallData([]), answersOf({ term: "1-1" })],
    ["no forms and nothing asked", smallData([]), answersOf({})],
    ["nothing asked", good, asking([0])],
    ["one form", smallData([{ id: "a", levels: [1, 2] }]), asking([2, 2])],
    [
      "one criterion",
      smallData([
        { id: "a", levels: [1] },
        { id: "b", levels: [3] },
      ]),
      asking([2]),
    ],
    ["no benefits", smallData([{ id: "a", levels: [] }]), answersOf({ term: "1-1" })],
    ["all forms equal", equal, asking([1, 3])],
    ["amounts that are none", good, asking([1, 1], { staff: { now: NaN }, money: { now: -3, freed: NaN } })],
    ["none attainable", smallData([{ id: "a", levels: [1], euro: 9 }]), asking([1], { money: { now: 0, freed: 0 } })],
    ["nothing in the data is asked", good, asking([3, 3], { occasions: ["unknown"], partnerRegion: "unknown" })],
  ])("%s", (_, data, answers) => {
    const advice = advise(data, answers);
    const own = [
      advice,
      runningAdvice(advice),
      robustnessOf(advice),
      nextDuel(advice),
      groupAdvice(data, [{ id: "p", answers }]).rows,
    ];
    const all = [...own, variantsOf(data, answers), counterfactuals(data, answers), portfolioOf(data, answers)];
    expect(hasNaN(all)).toBe(false);
  });

  it("all equal: the tie stays in every variant, and there is nothing to change", () => {
    const found = variantsOf(equal, asking([1, 3]));
    expect(found.map(({ top, changes }) => [top, changes])).toEqual(found.map(() => [["a", "b"], false]));
    expect(counterfactuals(equal, asking([1, 3]))).toEqual([]);
    expect(portfolioOf(equal, asking([1, 3])).best.map((s) => s.forms)).toEqual([["a"], ["b"]]);
  });
});
