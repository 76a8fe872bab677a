import * as fc from "fast-check";
import { expect, it } from "vitest";
import { advise } from "../../src/engine/score/advise";
import { answerText, optionText } from "../../src/wording/answers/answer";
import { headlineReasons, headlineTitle } from "../../src/wording/advice/headline";
import { amountText, needText, partName, partOption, sourceText } from "../../src/wording/phrases";
import { standingText } from "../../src/wording/advice/standing";
import { pagesOf } from "../../src/domain/question";
import { buildReport } from "../../src/report/build";
import type { Report } from "../../src/report/report";
import { anyAnswers } from "../support/arbitraries";
import { dataset } from "../../tooling/support/dataset";
import { i18n } from "../../tooling/support/words";

/** Signs of a text that was not made well. */
const BROKEN = /undefined|null|NaN|\{\{|\[object|Infinity/;

/** Everything that is said about a report, apart from the person's own text. */
function sentencesOf(report: Report): (string | null)[] {
  const { headline } = report;
  const forms = report.ranking.flatMap(({ advice }) => [
    standingText(i18n, "staff", advice.staff),
    standingText(i18n, "money", advice.money),
    ...advice.parts.flatMap((part) => [partName(i18n, part), partOption(i18n, part), sourceText(i18n, part.source)]),
  ]);
  const top = report.top.flatMap((form) => [
    needText(i18n, "staff", form.needs.fte?.minimum ?? null),
    needText(i18n, "money", form.needs.euroPerYear?.minimum ?? null),
    ...form.amounts.map((amount) => amountText(i18n, amount)),
  ]);
  const answers = report.answerRows
    .filter((row) => row.question.kind !== "text")
    .map((row) => answerText(i18n, row.question, row.value, report.municipality));
  return [headlineTitle(i18n, headline), ...headlineReasons(i18n, report), ...forms, ...top, ...answers];
}

it("no sentence about any answers shows a hole, a key or an id", () => {
  const ids = new Set([...dataset.workForms, ...dataset.occasions, ...dataset.partnerRegions].map((item) => item.id));
  ids.delete("stedenband");
  ids.delete("jumelage");
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const counted = answers;
      const askedPages = pagesOf(dataset.questionnaire).map((page) => page.id);
      const context = { date: "2026-11-23", municipality: null, askedPages };
      for (const text of sentencesOf(buildReport(dataset, counted, advise(dataset, counted), context))) {
        if (text === null) continue;
        expect(text).not.toMatch(BROKEN);
        expect(text).not.toMatch(/^(headline|standing|fit|result|source|amount|check|common|term)\./);
        expect(text.trim()).not.toBe("");
        expect(ids.has(text)).toBe(false);
      }
    }),
  );
});

it("every option of every question has a name", () => {
  const questions = dataset.questionnaire.steps.flatMap((step) => step.pages.flatMap((page) => page.questions));
  for (const question of questions.filter((q) => q.escape !== null))
    expect(optionText(i18n, question, question.escape ?? "").name).not.toBe(question.escape);
});
