import { describe, expect, it } from "vitest";
import { nearestFirst } from "../../src/report/counterfactual";
import { changeSentences } from "../../src/wording/advice/counterfactual";
import { goldenDossier, reportOf } from "../../tooling/support/documents";
import { i18n } from "../../tooling/support/words";

const report = reportOf(goldenDossier("duffel-pakistan"));
const questions = report.answerRows.map(({ question }) => question);
const sentences = changeSentences(i18n, nearestFirst(report.analysis?.counterfactuals ?? []), questions);

describe("the smallest changes in words", () => {
  it("put one option instead of another where nothing of the answer is kept", () => {
    expect(sentences.join("\n")).toContain("in plaats van ‘Helpen bij een ramp of conflict’ kiezen");
    expect(sentences.join("\n")).not.toMatch(/ook ‘.*niet meer ‘/);
  });

  it("share a sentence where the same change puts several forms first", () => {
    expect(sentences.join("\n")).toContain("dan komen een jumelage en een stedenband mee eerst.");
    const changes = sentences.map((sentence) => sentence.split(": dan ")[0]);
    expect(new Set(changes).size).toBe(changes.length);
  });
});
