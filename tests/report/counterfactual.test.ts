import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers } from "../../src/domain/answers";
import { advise } from "../../src/engine/score/advise";
import { counterfactuals } from "../../src/engine/counterfactual/counterfactual";
import { type ChangeOption, changeOptions, withOption } from "../../src/report/counterfactual";
import { anyAnswers } from "../support/arbitraries";
import { dataset, formIds } from "../../tooling/support/dataset";
import { answersOf, goldenCases } from "../../tooling/support/dossiers";
import { goldenDossier } from "../../tooling/support/documents";

const optionsFor = (answers: Answers) => changeOptions(counterfactuals(dataset, answers));
const topWith = (answers: Answers, option: ChangeOption) =>
  advise(dataset, withOption(answers, option)).attainable[0]?.forms ?? [];

/** Options that do not put their form where they say, with the answers as the application would try them. */
function broken(answers: Answers): readonly ChangeOption[] {
  const options = optionsFor(answers).forms.flatMap(({ nearest, others }) => [...nearest, ...others]);
  return options.filter((option) => {
    const top = topWith(answers, option);
    return !top.includes(option.form) || (option.place === "alone" && top.length > 1);
  });
}

describe("changeOptions", () => {
  it.each(goldenCases().map(({ id }) => id))("keeps what it promises for %s", (id) => {
    const answers = goldenDossier(id).answers;
    expect(optionsFor(answers).forms.length).toBeGreaterThan(0);
    expect(broken(answers)).toEqual([]);
  });

  it("keeps what it promises for any answers", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(broken(answers)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it("holds every form outside the top group once, nearest first and never last", () => {
    const answers = answersOf({
      ambitions: { reciprocity: 3 },
      staff: { now: 0.1, freed: 0 },
      money: { now: 0, freed: 0 },
    });
    const top = advise(dataset, answers).attainable[0]?.forms ?? [];
    const { forms } = optionsFor(answers);
    expect([...forms.map(({ form }) => form), ...top].toSorted()).toEqual([...formIds].toSorted());
    const nevers = forms.map(({ never }) => never.among);
    expect(nevers.toSorted((a, b) => Number(a) - Number(b))).toEqual(nevers);
  });

  it("offers one way where the nearest is alone at the top at once", () => {
    const answers = answersOf({ ambitions: { "private-sector-involvement": 3 } });
    for (const { nearest, never } of optionsFor(answers).forms) {
      const places = nearest.map(({ place }) => place);
      expect(new Set(places).size).toBe(places.length);
      expect(never.among).toBe(nearest.length === 0);
      expect(never.alone).toBe(!places.includes("alone"));
    }
  });

  it("offers the resources that a form lacks, alone where they are enough", () => {
    const answers = answersOf({
      ambitions: { reciprocity: 3, "capacity-building": 3 },
      staff: { now: 0.2, freed: 0 },
      money: { now: 20_000, freed: 0 },
    });
    const stedenband = optionsFor(answers).forms.find(({ form }) => form === "stedenband");
    expect(stedenband?.nearest).toMatchObject([
      { place: "alone", changes: [], resources: { fte: 0.3, euroPerYear: 0 } },
    ]);
    expect(withOption(answers, stedenband?.nearest[0] ?? { resources: null, changes: [] }).staff.freed).toBe(0.3);
  });
});
