import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { advise } from "../../../src/engine/score/advise";
import { certaintyNow } from "../../../src/engine/weights/certainty";
import { effectiveAnswers } from "../../../src/questionnaire/flow";
import { analyse } from "../../../src/report/analysis";
import { buildReport } from "../../../src/report/build";
import { marksOf } from "../../../src/report/marks";
import { firstShare } from "../../../src/report/certainty/shares";
import { robustnessOf } from "../../../src/report/certainty/robustness";
import { anyAnswers } from "../../support/arbitraries";
import { dataset } from "../../../tooling/support/dataset";
import { answersOf, goldenCases } from "../../../tooling/support/dossiers";
import type { Answers } from "../../../src/domain/answers";

function reportOf(raw: Answers) {
  const answers = effectiveAnswers(dataset, raw);
  const advice = advise(dataset, answers);
  const analysis = analyse(dataset, answers, advice, certaintyNow(dataset, answers, advice));
  return buildReport(dataset, answers, advice, { date: "2026-11-25", municipality: null, askedPages: [], analysis });
}

const CLEAR = answersOf({
  ambitions: { reciprocity: 3, "capacity-building": 3, "global-citizenship": 2 },
  double: ["reciprocity"],
  term: "1-2",
  staff: { now: 0.2, freed: 0 },
  money: { now: 5000, freed: 1000 },
});

describe("how often a form stays first", () => {
  it("stands in its row: among what is attainable, or among all where it is not", () => {
    const { ranking, headline, analysis } = reportOf(CLEAR);
    for (const row of ranking) {
      const among = row.part === "attainable" ? "attainable" : "all";
      const found = analysis?.certainty?.[among]?.forms.find(({ form }) => form === row.form);
      expect(row.share).toMatchObject({ form: row.form, among, exact: true, standardError: 0 });
      expect(row.share?.share).toBeCloseTo((found?.firstAlone ?? -1) + (found?.firstShared ?? -1), 12);
    }
    expect(ranking.find(({ form }) => form === "stedenband")?.share).toMatchObject({ among: "all" });
    expect(headline.kind === "top" && headline.certainty).toEqual([ranking[0]?.share]);
  });

  it("is not known without certainty", () => {
    expect(firstShare(null, "stedenband", "all")).toBeNull();
    expect(firstShare({ attainable: null, all: null }, "stedenband", "all")).toBeNull();
  });

  it("is above nothing for every form of the top group, in the golden dossiers", () => {
    for (const { raw } of goldenCases()) {
      const { headline } = reportOf((raw as { answers: Answers }).answers);
      if (headline.kind !== "top") throw new Error(headline.kind);
      expect(headline.certainty?.length).toBe(headline.forms.length);
      for (const { share } of headline.certainty ?? []) expect(share).toBeGreaterThan(0);
    }
  });
});

describe("marks to count", () => {
  it("join what counts double, the delivered first", () => {
    const row = reportOf(CLEAR).ranking[0];
    expect(row?.form).toBe("short-term-exchange");
    expect(row?.marks.map(({ weight, delivered }) => (delivered ? weight : -weight))).toEqual([
      2, 2, 1, 1, 1, 1, 1, -1, -1, -2,
    ]);
  });

  it("add up to what was asked and delivered, and what is missing to the rest, for any answers", () => {
    fc.assert(
      fc.property(anyAnswers, (raw) => {
        const { forms } = advise(dataset, effectiveAnswers(dataset, raw));
        for (const { parts, asked, delivered } of forms) {
          const marks = marksOf(parts);
          const sum = (list: typeof marks) => list.reduce((total, { weight }) => total + weight, 0);
          expect(sum(marks)).toBe(asked);
          expect(sum(marks.filter((mark) => mark.delivered))).toBe(delivered);
        }
      }),
    );
    for (const { advice, missing } of reportOf(CLEAR).ranking)
      expect(missing.reduce((total, line) => total + line.missing, 0)).toBe(advice.asked - advice.delivered);
  });
});

describe("how steady the top is", () => {
  it("names, for each reading that changes it, what is first then", () => {
    for (const { raw } of goldenCases()) {
      const { analysis } = reportOf((raw as { answers: Answers }).answers);
      if (analysis === null) throw new Error("no analysis");
      const { variants, weights, top } = robustnessOf(analysis);
      expect(top).toEqual(analysis.weightIntervals.top);
      for (const { changes, others, same, tried } of variants) {
        expect(others.length > 0).toBe(changes);
        expect(same + others.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
        expect(tried).toBeGreaterThan(0);
      }
      for (const { own, low, high, point } of weights) {
        expect(low?.at ?? own).toBeLessThanOrEqual(own);
        expect(high?.at ?? own).toBeGreaterThanOrEqual(own);
        expect([low, high].every((end) => end === null || end.beyond.length > 0)).toBe(true);
        expect(point).toBe(low !== null && high !== null && low.at === high.at);
      }
    }
  });

  it("finds the weight at which another form comes first", () => {
    const { analysis } = reportOf(answersOf({ ambitions: { reciprocity: 3, "global-citizenship": 1 } }));
    if (analysis === null) throw new Error("no analysis");
    const { weights } = robustnessOf(analysis);
    expect(weights.map(({ demand, own }) => [demand.id, own])).toEqual([
      ["reciprocity", 3],
      ["global-citizenship", 1],
    ]);
  });
});
