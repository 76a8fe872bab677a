import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers } from "../../../src/domain/answers";
import type { Dataset } from "../../../src/domain/dataset";
import { LEVELS } from "../../../src/domain/level";
import { advise } from "../../../src/engine/score/advise";
import { variantsOf } from "../../../src/engine/variants/variants";
import { highest } from "../../../src/engine/variants/tops";
import type { Variant } from "../../../src/engine/variants/types";
import { effectiveAnswers } from "../../../src/questionnaire/flow";
import { anyAnswers, reordered } from "../../support/arbitraries";
import { benefits, dataset } from "../../../tooling/support/dataset";
import { answersOf } from "../../../tooling/support/dossiers";
import { asking, contextOption, smallData } from "../../support/small-data";

const FEW = { seed: 1, samples: 50 };
const topOf = (data: Dataset, answers: Answers) => advise(data, answers).attainable[0]?.forms ?? [];

function pick<I extends Variant["id"]>(list: readonly Variant[], id: I): Extract<Variant, { id: I }>[] {
  return list.filter((r): r is Extract<Variant, { id: I }> => r.id === id);
}

/** Shape of a reading that a person can check. */
const short = ({ id, changes, same, tops, tried }: Variant) => ({
  id,
  changes,
  same,
  tried,
  tops: tops.map((t) => [t.forms.join(), t.count]),
});

describe("readings, counted by hand", () => {
  const data = smallData(
    [
      { id: "a", levels: [1, 3], disputed: { 0: 2 } },
      { id: "b", levels: [2, 0] },
    ],
    {
      occasions: [contextOption("o", { b: 3 })],
      regions: [contextOption("r", { a: 1, b: 0 })],
    },
  );
  const answers = asking([2, null], { occasions: ["o"], partnerRegion: "r" });

  it("b is first with 2 + 3 + 0 against 1 + 0 + 1", () => {
    expect(variantsOf(data, answers, FEW).top).toEqual(["b"]);
  });

  it("without context: b 2 against a 1", () => {
    const [found] = pick(variantsOf(data, answers, FEW).variants, "without-context");
    expect(found && short(found)).toEqual({
      id: "without-context",
      changes: false,
      same: 1,
      tried: 1,
      tops: [["b", 1]],
    });
  });

  it("no opinion on b2 as 0 to 3: a gets 2 + 0..3, b stays 5, so a joins at 3", () => {
    const [found] = pick(variantsOf(data, answers, FEW).variants, "no-opinion");
    expect(found && short(found)).toEqual({
      id: "no-opinion",
      changes: true,
      same: 3 / 4,
      tried: 4,
      tops: [
        ["b", 3],
        ["a,b", 1],
      ],
    });
  });

  it("disputed: a's first cell at 2 gives 3 against 5", () => {
    const found = pick(variantsOf(data, answers, FEW).variants, "disputed-cells");
    expect(found.map((r) => [r.cells, r.changes])).toEqual([
      [[{ form: "a", criterion: "b1", matrix: 1, text: 2 }], false],
    ]);
  });

  it("extra pluses: one plus of b1 asked twice, level 3 is worth 2 x 3/3, level 1 is 2 x 1/3", () => {
    const plain = smallData([
      { id: "a", levels: [1, 2] },
      { id: "b", levels: [3, 1] },
    ]);
    // own weights 2 and 2: a 2/3 + 4/3 = 6/3, b 6/3 + 2/3 = 8/3. As advised: a 2 + 2, b 2 + 1.
    const asked = asking([1, 2], { double: ["b1"] });
    const found = variantsOf(plain, asked, FEW);
    expect(found.top).toEqual(["a"]);
    expect(pick(found.variants, "extra-counts").map(short)).toEqual([
      { id: "extra-counts", changes: true, same: 0, tried: 1, tops: [["b", 1]] },
    ]);
  });
});

describe("disputed cells of the real data", () => {
  const answers = answersOf({ ambitions: { "civil-society-involvement": 2, "private-sector-involvement": 2 } });

  it("are read each alone and all together", () => {
    const found = pick(variantsOf(dataset, { ...answers, ambitions: every(1) }, FEW).variants, "disputed-cells");
    expect(found.map((r) => r.cells.map((c) => `${c.form} ${c.criterion} ${c.matrix}>${c.text}`))).toEqual([
      ["global-networks global-citizenship 0>1"],
      ["global-networks private-sector-involvement 1>2"],
      ["humanitarian-aid capacity-building 0>1"],
      ["humanitarian-aid civil-society-involvement 3>1"],
      [
        "global-networks global-citizenship 0>1",
        "global-networks private-sector-involvement 1>2",
        "humanitarian-aid capacity-building 0>1",
        "humanitarian-aid civil-society-involvement 3>1",
      ],
    ]);
  });

  it("only those of benefits that are asked about", () => {
    const found = pick(variantsOf(dataset, answers, FEW).variants, "disputed-cells");
    expect(found.flatMap((r) => r.cells.map((c) => c.criterion))).not.toContain("global-citizenship");
  });
});

function every(level: 0 | 1 | 2 | 3): Answers["ambitions"] {
  return Object.fromEntries(benefits.map((id) => [id, level]));
}

/** The data with one cell, or more, at the level of the text. */
function withCells(cells: readonly { form: string; criterion: string; text: number }[]): Dataset {
  const workForms = dataset.workForms.map((form) => ({
    ...form,
    cells: Object.fromEntries(
      Object.entries(form.cells).map(([id, cell]) => {
        const found = cells.find((c) => c.form === form.id && c.criterion === id);
        return [id, found === undefined ? cell : { ...cell, level: found.text as 0 }];
      }),
    ),
  }));
  return { ...dataset, workForms };
}

describe("for any answers", () => {
  it("each reading is what the advice says about those data and answers", () => {
    fc.assert(
      fc.property(anyAnswers, (raw) => {
        const answers = effectiveAnswers(dataset, raw);
        const { top, variants: list } = variantsOf(dataset, answers, FEW);
        expect(top).toEqual(topOf(dataset, answers));
        const { occasions: _o, partnerRegion: _p, ...rest } = answers;
        for (const r of pick(list, "without-context")) expect(r.tops[0]?.forms).toEqual(topOf(dataset, rest));
        for (const r of pick(list, "disputed-cells"))
          expect(r.tops[0]?.forms).toEqual(topOf(withCells(r.cells), answers));
        for (const r of list) {
          expect(r.tops.reduce((sum, t) => sum + t.count, 0)).toBe(r.tried);
          expect(r.changes).toBe(r.same < 1);
        }
      }),
    );
  });

  it("no opinion is each of the levels, all combinations", () => {
    const open = fc.tuple(anyAnswers, fc.subarray([...benefits], { minLength: 1, maxLength: 3 }));
    fc.assert(
      fc.property(open, ([raw, ids]) => {
        const none = Object.fromEntries(ids.map((id) => [id, "no-opinion" as const]));
        const answered = Object.fromEntries(benefits.map((id) => [id, 1 as const]));
        const answers = { ...raw, ambitions: { ...answered, ...raw.ambitions, ...none } };
        const said = benefits.filter((id) => answers.ambitions[id] === "no-opinion");
        if (said.length > 3) return;
        const counts = new Map<string, number>();
        for (let code = 0; code < 4 ** said.length; code += 1) {
          const levels = Object.fromEntries(said.map((id, i) => [id, LEVELS[Math.floor(code / 4 ** i) % 4]]));
          const ambitions = { ...answers.ambitions, ...levels } as Answers["ambitions"];
          const key = topOf(dataset, { ...answers, ambitions })
            .toSorted()
            .join();
          counts.set(key, (counts.get(key) ?? 0) + 1);
        }
        const [found] = pick(variantsOf(dataset, answers, FEW).variants, "no-opinion");
        expect(found?.benefits).toEqual(said.toSorted());
        expect(new Map(found?.tops.map((t) => [t.forms.toSorted().join(), t.count]))).toEqual(counts);
      }),
      { numRuns: 25 },
    );
  });

  it("extra pluses: levels and own weights, recounted from the matrix", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const [found] = pick(variantsOf(dataset, answers, FEW).variants, "extra-counts");
        const advice = advise(dataset, answers);
        expect(found === undefined).toBe(!advice.scored);
        const values = advice.forms
          .filter((f) => f.feasibility.attainable)
          .map((f) => {
            const cells = dataset.workForms.find((w) => w.id === f.form)?.cells ?? {};
            const value = f.parts.reduce((sum, p) => {
              const share = p.kind === "benefit" ? (cells[p.id]?.level ?? 0) / 3 : p.delivered / p.asked;
              return sum + p.multiplier * p.asked * share;
            }, 0);
            return { form: f.form, value };
          });
        const best = highest(values.map((v) => v.value)).map((index) => values[index]?.form);
        expect(new Set(found?.tops[0]?.forms)).toEqual(new Set(advice.scored ? best : []));
      }),
    );
  });

  it("the order of the data does not matter, and the same seed gives the same draws", () => {
    fc.assert(
      fc.property(anyAnswers, reordered, (answers, other) => {
        const one = variantsOf(dataset, answers, FEW);
        expect(variantsOf(other, answers, FEW)).toEqual(one);
        expect(variantsOf(dataset, answers, FEW)).toEqual(one);
      }),
      { numRuns: 40 },
    );
  });
});
