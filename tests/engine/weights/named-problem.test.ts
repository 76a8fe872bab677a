import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { advise } from "../../../src/engine/score/advise";
import { robustnessProblem } from "../../../src/engine/weights/named-problem";
import { finish, exactRobustness } from "../../../src/engine/weights/exact/robustness";
import { sampledRobustness } from "../../../src/engine/weights/sample/sample";
import { prepare } from "../../../src/engine/weights/problem";
import { effectiveAnswers } from "../../../src/questionnaire/flow";
import { anyAnswers } from "../../support/arbitraries";
import { benefits, dataset, formIds } from "../../../tooling/support/dataset";
import { answersOf } from "../../../tooling/support/dossiers";
import { PROPERTY_SEED } from "../../support/robustness";

describe("the robustness problem of an advice", () => {
  const [one = "", two = "", three = ""] = benefits;
  const answers = answersOf({
    ambitions: { [one]: 3, [two]: 1, [three]: 0 },
    double: [two],
    term: "2-3",
    occasions: [dataset.occasions[0]?.id ?? ""],
    staff: { now: 0.1, freed: 0 },
    money: { now: 0, freed: 0 },
  });
  const advice = advise(dataset, answers);

  it("varies every demand with points, doubled ones twice", () => {
    const problem = robustnessProblem(dataset, answers, advice, { forms: "all" });
    expect(problem?.forms).toEqual(formIds);
    expect(problem?.criteria.toSorted()).toEqual([one, two, "term", "occasion"].toSorted());
    const weight = (id: string) => problem?.weights[problem.criteria.indexOf(id)];
    expect([weight(one), weight(two), weight("term"), weight("occasion")]).toEqual([3, 2, 2, 3]);
    expect(problem?.region).toBe("agreeing");
  });

  it("compares the forms that are attainable, or all", () => {
    const attainable = advice.forms.filter((f) => f.feasibility.attainable).map((f) => f.form);
    expect(attainable.length).toBeLessThan(formIds.length);
    const problem = robustnessProblem(dataset, answers, advice, { forms: "attainable", region: "simplex" });
    expect(problem?.forms.toSorted()).toEqual(attainable.toSorted());
    expect(problem?.region).toBe("simplex");
  });

  it("is none where nothing was asked", () => {
    const none = answersOf({ ambitions: { [one]: 0 } });
    expect(robustnessProblem(dataset, none, advise(dataset, none), { forms: "all" })).toBeNull();
  });

  it("gives the score back with the own weights, and an answer for any answers", () => {
    fc.assert(
      fc.property(anyAnswers, (raw) => {
        const given = effectiveAnswers(dataset, raw);
        const found = advise(dataset, given);
        const problem = robustnessProblem(dataset, given, found, { forms: "attainable" });
        expect(problem === null).toBe(!(found.scored && found.attainable.length > 0));
        if (problem === null) return;
        const total = problem.weights.reduce((sum, c) => sum + c, 0);
        problem.forms.forEach((id, i) => {
          const form = found.forms.find((f) => f.form === id);
          const score = problem.weights.reduce((sum, c, j) => sum + c * (problem.values[i]?.[j] ?? NaN), 0) / total;
          expect(score).toBeCloseTo((form?.delivered ?? NaN) / (form?.asked ?? NaN), 12);
        });
        const exact = finish(exactRobustness(problem, { asked: "first", budget: 20_000 }));
        const { firstAlone, firstShared } = exact.kind === "exact" ? exact : sampledRobustness(problem);
        const { rows, classOf } = prepare(problem);
        const shares = rows.map((_, index) => {
          const i = classOf.indexOf(index);
          return (firstAlone[i] ?? NaN) + (firstShared[i] ?? NaN);
        });
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      }),
      { seed: PROPERTY_SEED, numRuns: 60 },
    );
  });
});
