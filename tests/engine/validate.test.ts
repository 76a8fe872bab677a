import { describe, expect, it } from "vitest";
import type { Answers } from "../../src/domain/answers";
import type { Dataset } from "../../src/domain/dataset";
import { portfolio } from "../../src/engine/portfolio/portfolio";
import { EngineError } from "../../src/engine/engine-error";
import { variantsOf } from "../../src/engine/variants/variants";
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
    expect(faultOf(good, asking([1, null], { double: ["b1"], term: "1-2" }))).toBeNull();
    expect(faultOf(good, answersOf({}))).toBeNull();
  });

  it.each<[string, Dataset, Answers]>([
    ["ambitions.b1: not-a-level", good, asking([NaN])],
    ["ambitions.b2: not-a-level", good, asking([1, -1])],
    ["ambitions.b1: not-a-level", good, asking([1.5])],
    ["term: not-a-term", good, asking([1], { term: "3-1" as "1-1" })],
    ["double: too-many", good, asking([1, 1], { double: ["b1", "b2", "b3"] })],
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
      "workForms.a: twice",
      smallData([
        { id: "a", levels: [1] },
        { id: "a", levels: [2] },
      ]),
      asking([]),
    ],
    ["occasions.o.levels.a: not-a-level", smallData([], { occasions: [contextOption("o", { a: NaN })] }), asking([])],
    ["partnerRegions.r.levels.a: not-a-level", smallData([], { regions: [contextOption("r", { a: 7 })] }), asking([])],
    ["worth.term: not-a-level", { ...good, worth: { ...good.worth, term: NaN as 0 } }, asking([])],
    ["worth.doubleFactor: not-a-count", { ...good, worth: { ...good.worth, doubleFactor: 0 } }, asking([])],
    ["worth.doubleMaximum: not-a-count", { ...good, worth: { ...good.worth, doubleMaximum: -1 } }, asking([])],
  ])("names the field: %s", (expected, data, answers) => {
    expect(faultOf(data, answers)).toBe(expected);
  });

  it("guards readings, smallest changes and combinations", () => {
    for (const run of [variantsOf, counterfactuals, portfolio])
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
    ["nothing asked", good, asking([0, null])],
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
    const all = [
      variantsOf(data, answers, { seed: 1, samples: 20 }),
      counterfactuals(data, answers),
      portfolio(data, answers),
    ];
    expect(hasNaN(all)).toBe(false);
  });

  it("all equal: the tie stays in every reading, and nothing puts one alone first", () => {
    const { top, variants: list } = variantsOf(equal, asking([1, 3]), { seed: 1, samples: 20 });
    expect(top).toEqual(["a", "b"]);
    expect(list.every((r) => !r.changes)).toBe(true);
    expect(counterfactuals(equal, asking([1, 3])).forms).toEqual([]);
    expect(portfolio(equal, asking([1, 3])).best.map((s) => s.forms)).toEqual([["a"], ["b"]]);
  });

  it("nothing asked: no top, and only what needs no score", () => {
    const found = variantsOf(good, asking([0, null]), { seed: 1, samples: 20 });
    expect(found.top).toEqual([]);
    expect(found.variants.map((r) => [r.id, r.tops.map((t) => [t.forms.join(), t.count])])).toEqual([
      [
        "no-opinion",
        [
          ["a", 3],
          ["", 1],
        ],
      ],
    ]);
  });
});
