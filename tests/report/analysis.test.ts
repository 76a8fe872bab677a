import { describe, expect, it } from "vitest";
import { advise } from "../../src/engine/score/advise";
import { effectiveAnswers } from "../../src/questionnaire/flow";
import { analyse } from "../../src/report/analysis";
import { buildReport } from "../../src/report/build";
import { readDossier } from "../../src/dossier/read";
import { dataset } from "../../tooling/support/dataset";
import { goldenCases } from "../../tooling/support/dossiers";

describe("analysis", () => {
  it.each(goldenCases())("of $id speaks of the same top group everywhere, and is part of the report", ({ raw }) => {
    const reading = readDossier(raw, dataset);
    if (!reading.ok) throw new Error(reading.error);
    const answers = effectiveAnswers(dataset, reading.dossier.answers);
    const advice = advise(dataset, answers);
    const analysis = analyse(dataset, answers, advice, null);
    const top = advice.attainable[0]?.forms ?? [];
    for (const part of [analysis.variants, analysis.weightIntervals, analysis.counterfactuals])
      expect([...part.top].toSorted()).toEqual([...top].toSorted());
    const context = { date: "2026-11-25", municipality: null, askedPages: [], analysis };
    expect(buildReport(dataset, answers, advice, context).analysis).toBe(analysis);
  });
});
