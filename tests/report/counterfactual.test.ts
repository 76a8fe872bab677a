import { describe, expect, it } from "vitest";
import type { Answers } from "../../src/domain/answers";
import { advise } from "../../src/engine/score/advise";
import { counterfactuals } from "../../src/engine/counterfactual/counterfactual";
import { randomFrom } from "../../src/engine/weights/sample";
import { nearestFirst, withChanges } from "../../src/report/counterfactual";
import { randomProfile } from "../../tooling/population";
import { dataset, formIds } from "../../tooling/support/dataset";
import { answersOf } from "../../tooling/support/dossiers";

const poor = { staff: { now: 0.1, freed: 0 }, money: { now: 0, freed: 0 } } as const;
const changesFor = (answers: Answers) => nearestFirst(counterfactuals(dataset, answers));

/** Forms that a change does not put where it says, with the answers as the application would try them. */
function broken(answers: Answers): readonly string[] {
  return changesFor(answers).flatMap(({ form, smallest }) => {
    if (smallest === null) return [];
    const changed = withChanges(answers, smallest);
    const top = advise(dataset, changed).possible[0]?.forms ?? [];
    return top.includes(form) && (smallest.place === "shared" || top.length === 1) ? [] : [form];
  });
}

describe("the nearest changes", () => {
  it("keep what they promise when they are tried", () => {
    const random = randomFrom(20_261_126);
    for (let profile = 0; profile < 15; profile += 1) expect(broken(randomProfile(dataset, random))).toEqual([]);
  });

  it("hold every form outside the top group once, those that nothing puts first last", () => {
    const answers = answersOf({ ambitions: { reciprocity: 3 }, ...poor });
    const top = advise(dataset, answers).possible[0]?.forms ?? [];
    const changes = changesFor(answers);
    expect([...changes.map(({ form }) => form), ...top].toSorted()).toEqual([...formIds].toSorted());
    const never = changes.map(({ smallest }) => smallest === null);
    expect(never.toSorted((a, b) => Number(a) - Number(b))).toEqual(never);
  });
});
