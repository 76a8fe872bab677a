import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ordinalShares } from "../../src/engine/variants/ordinal";
import type { Variant } from "../../src/engine/variants/types";
import { variantsOf } from "../../src/engine/variants/variants";
import { advise } from "../../src/engine/score/advise";
import { regionOf } from "../../src/engine/weights/region";
import { dataset } from "../../tooling/support/dataset";
import { anySituation } from "../support/situations";
import { asking, contextOption, smallData } from "../support/small-data";

function pick<I extends Variant["id"]>(list: readonly Variant[], id: I): Extract<Variant, { id: I }>[] {
  return list.filter((each): each is Extract<Variant, { id: I }> => each.id === id);
}

const short = (list: readonly Variant[]) => list.map(({ top, changes }) => [top.join(), changes]);

describe("variants, counted by hand", () => {
  const data = smallData(
    [
      { id: "a", levels: [2, 3], disputed: { 0: 3 } },
      { id: "b", levels: [2, 0], disputed: { 1: 3 } },
      { id: "c", levels: [3, 3] },
    ],
    { occasions: [contextOption("o", { a: 1, b: 3 })] },
  );
  // a 2 + 1 + 1, b 2 + 0 + 3, c 2 + 1 with a conflict.
  const answers = asking([2, 1], { occasions: ["o"] });
  const found = variantsOf(data, answers);

  it("extra pluses: a 2 x 2/3 + 1 x 3/3 + 1, b 2 x 2/3 + 3", () => {
    expect(short(pick(found, "extra-counts"))).toEqual([["b", false]]);
    expect(short(pick(variantsOf(data, asking([2, 1])), "extra-counts"))).toEqual([["c", true]]);
  });

  it("without the occasion nothing conflicts: a and c 3, b 2", () => {
    expect(short(pick(found, "without-context"))).toEqual([["a,c", true]]);
    expect(pick(variantsOf(data, asking([2])), "without-context")).toEqual([]);
  });

  it("disputed cells at the level of the text, each alone and all together", () => {
    const cells = pick(found, "disputed-cells");
    expect(cells.map((each) => each.cells.map(({ form, text }) => `${form}${text}`).join())).toEqual([
      "a3",
      "b3",
      "a3,b3",
    ]);
    expect(short(cells)).toEqual([
      ["b", false],
      ["b", false],
      ["b", false],
    ]);
  });

  it("the level 0 of c read as met: 2 + 1 + 3 beats 5", () => {
    const met = pick(found, "level-read-as-met");
    expect(met.map(({ form, kind }) => [form, kind])).toEqual([["c", "occasion"]]);
    expect(short(met)).toEqual([["c", true]]);
  });

  it("nothing asked: none", () => {
    expect(variantsOf(data, asking([0]))).toEqual([]);
  });
});

describe("ordinal levels", () => {
  it("meet the ranks of the R package smaa (weg-7x6-smaao)", () => {
    const vector = JSON.parse(readFileSync(new URL("../vectors/weg-7x6-smaao.json", import.meta.url), "utf8")) as {
      levels: readonly (readonly number[])[];
      expected: { computed: { rankAcceptability: readonly (readonly number[])[] } };
    };
    const region = regionOf(6, []) ?? { size: 6, above: [] };
    const problem = { delivered: vector.levels, asked: [3, 3, 3, 3, 3, 3], region };
    const { ranks } = ordinalShares(problem, 40_000, 5);
    vector.expected.computed.rankAcceptability.forEach((row, i) =>
      row.forEach((share, r) => expect(Math.abs((ranks[i]?.[r] ?? 0) - share)).toBeLessThan(0.01)),
    );
  });

  it("are the same for the same seed", () => {
    const problem = { delivered: [[1], [2]], asked: [3], region: { size: 1, above: [0] } };
    expect(ordinalShares(problem, 10, 1)).toEqual(ordinalShares(problem, 10, 1));
  });
});

describe("for any answers", () => {
  it("every variant has a top group of forms that are there, and says whether it is another one", () => {
    fc.assert(
      fc.property(anySituation, (answers) => {
        const advice = advise(dataset, answers);
        const now = advice.possible[0]?.forms ?? [];
        const counted = variantsOf(dataset, answers).filter(({ id }) => id !== "ordinal-levels");
        for (const variant of counted) {
          expect(variant.top.length).toBeGreaterThan(advice.scored && variant.id !== "without-context" ? 0 : -1);
          const other = variant.top.toSorted().join() !== now.toSorted().join();
          expect(variant.changes).toBe(other);
        }
      }),
      { numRuns: 30 },
    );
  });
});
