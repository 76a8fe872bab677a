import { describe, expect, it } from "vitest";
import { advise } from "../../src/engine/score/advise";
import { robustnessOf, FIRST } from "../../src/engine/weights/robustness";
import { analyse } from "../../src/report/analysis";
import { buildReport } from "../../src/report/build";
import { dataset } from "../../tooling/support/dataset";
import { adviceCase } from "../support/advice-cases";

const context = { date: "2026-11-25", municipality: null };

describe("analysis", () => {
  it.each(["combo", "g1", "g2", "g3", "zero-capacity"])("of %s speaks of the same forms everywhere", (name) => {
    const answers = adviceCase(name);
    const advice = advise(dataset, answers);
    const analysis = analyse(dataset, answers, advice, robustnessOf(advice, answers.duels, FIRST));
    const top = advice.possible[0]?.forms ?? [];
    expect(analysis.counterfactuals.some(({ form }) => top.includes(form))).toBe(false);
    expect(analysis.robustness?.forms.map(({ form }) => form)).toEqual(advice.contenders);
    const report = buildReport(dataset, answers, advice, { ...context, analysis });
    expect(report.analysis).toBe(analysis);
    expect(report.ranking[0]?.share?.form).toBe(top[0]);
  });

  it("orders the report by the shares once a duel counts", () => {
    const plain = adviceCase("combo");
    const answers = { ...plain, duels: [{ heavier: "global-citizenship", lighter: "private-sector-involvement" }] };
    const advice = advise(dataset, answers);
    const analysis = analyse(dataset, answers, advice, robustnessOf(advice, answers.duels));
    const report = buildReport(dataset, answers, advice, { ...context, analysis });
    expect(advice.possible[0]?.forms).toEqual(["private-sector-cooperation"]);
    expect(report.headline).toMatchObject({ kind: "top", forms: ["international-youth-work"] });
    expect(report.ranking[0]?.form).toBe("international-youth-work");
  });
});
