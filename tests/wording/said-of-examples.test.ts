import { describe, expect, it } from "vitest";
import { composeDocument } from "../../src/documents/compose";
import { stateText } from "../../src/wording/knowledge/knowledge-facts";
import { ownExampleText } from "../../src/wording/advice/own-example";
import { methodSections } from "../../src/wording/knowledge/method";
import { adviceCase } from "../support/advice-cases";
import { goldenDossier, reportOf } from "../../tooling/support/documents";
import { i18n } from "../../tooling/support/words";

const roeselare = goldenDossier("roeselare-dogbo");
const oneOf = (answers: typeof roeselare.answers) => ownExampleText(i18n, reportOf({ ...roeselare, answers }));

describe("an example of the own municipality", () => {
  it("is told with its state where its form is proposed and nobody said that it runs", () => {
    expect(oneOf(roeselare.answers)).toBe(
      "De gids geeft al een voorbeeld van deze gemeente: Roeselare en Dogbo registreren elke geboorte (loopt wellicht, bronnen zonder datum).",
    );
  });

  it("is not where the form runs, where it is another municipality's, or where it is known to have ended", () => {
    expect(oneOf({ ...roeselare.answers, runningForms: ["stedenband"] })).toBeNull();
    expect(oneOf({ ...roeselare.answers, municipality: "13008" })).toBeNull();
    const report = reportOf(roeselare);
    const ended = { kind: "ended", certainty: "high", checkedOn: "2026-11-26", seen: [] } as const;
    const top = report.top.map((form) => ({
      ...form,
      practices: form.practices.map((match) => ({
        ...match,
        practice: { ...match.practice, state: { ...ended, date: null } },
      })),
    }));
    expect(ownExampleText(i18n, { ...report, top })).toBeNull();
  });
});

describe("the state of an example", () => {
  const state = { kind: "ending", certainty: "high", checkedOn: "2026-11-26", seen: [] } as const;

  it("has an end where the date lay ahead when it was looked up, and a trace otherwise", () => {
    expect(stateText(i18n, { ...state, date: "2026-11-30" })).toContain("einde: 30 november 2026");
    expect(stateText(i18n, { ...state, date: "2025-02" })).toContain("laatste spoor: februari 2025");
  });
});

describe("the points in the method", () => {
  const { dataset } = reportOf(roeselare);
  const asked = (given: number) => methodSections(i18n, dataset, given)[0]?.texts.join(" ");

  it("are counted where a file holds more than there are to give, and only there", () => {
    expect(asked(dataset.method.purse + 3)).toContain(`Dit dossier geeft er ${dataset.method.purse + 3}, dus meer.`);
    expect(asked(dataset.method.purse)).not.toContain("Dit dossier");
  });
});

describe("documents of a choice between many forms", () => {
  const report = reportOf({ ...roeselare, answers: adviceCase("five-way-tie") });
  const texts = JSON.stringify(composeDocument(i18n, report, null).blocks);

  it("name what the dearest ask, and say so of the others", () => {
    expect(report.brief.forms).toHaveLength(5);
    expect(report.brief.plans.map(({ forms }) => forms.map(({ form }) => form).join())).toEqual([
      "indirect-cooperation",
      "stedenband",
    ]);
    expect(texts).toContain("Bij de andere vormen is het minimum lager of onbekend.");
  });
});
