import { createElement, type FunctionComponent, type PropsWithChildren } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it, vi } from "vitest";
import { Router } from "wouter";
import type { Report } from "../../src/report/report";
import type { Translator } from "../../src/i18n/translator";
import { conflictPhrases } from "../../src/wording/advice/conflict";
import { formIn, numberOf, resourceInSentence, upperFirst } from "../../src/wording/phrases";
import { advise } from "../../src/engine/score/advise";
import { dataset } from "../../tooling/support/dataset";
import { allWords } from "../../tooling/support/languages";
import { manyReports } from "../support/many-reports";
import { untruths } from "../support/truth";

// The page is drawn as text: of the browser it asks only whether other tabs write.
vi.stubGlobal("window", { addEventListener: () => undefined, localStorage: null });
const { TranslatorContext } = await import("../../src/ui/kit/hooks/translator-context");
const { SiteContext } = await import("../../src/ui/kit/site/site-context");
const { Overview } = await import("../../src/ui/pages/result/overview/Overview");

const Place = Router as FunctionComponent<PropsWithChildren<{ ssrPath: string }>>;
const NEWS = { analysis: null, failed: false, stage: "sampled", fellBack: false } as const;
const KNOWN = { doneSteps: undefined, plan: undefined, municipalities: undefined };
const SITE = { hasPage: () => false, here: () => "#/result", at: (path: string) => path };

/** The overview as a reader gets it: its words in one line. */
function screenText(i18n: Translator, report: Report): string {
  const advised = {
    outcome: { answers: report.answers, advice: advise(dataset, report.answers) },
    report,
    known: KNOWN,
  };
  const page = createElement(Overview, {
    ...advised,
    original: advised,
    difference: null,
    news: NEWS,
    originalNews: NEWS,
  });
  const html = renderToStaticMarkup(
    createElement(
      SiteContext,
      { value: SITE },
      createElement(TranslatorContext, { value: i18n }, createElement(Place, { ssrPath: "/result" }, page)),
    ),
  );
  return html
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll("&amp;", "&")
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll(/[ \n]+/g, " ");
}

// Each dossier in one language.
it("the overview of two thousand dossiers says nothing that is not so", { timeout: 300_000 }, () => {
  const faults: string[] = [];
  for (const [index, report] of manyReports.entries()) {
    const i18n = allWords[index % allWords.length];
    if (i18n === undefined || faults.length > 3) break;
    for (const untrue of untruths(i18n, report, screenText(i18n, report), report.headline.kind === "top"))
      faults.push(`${untrue}\n${JSON.stringify(report.answers)}`);
  }
  expect(faults).toEqual([]);
});

it("finds what is not so in a page that was true", () => {
  const [i18n] = allWords;
  const report = manyReports.find(
    ({ headline, ranking }) =>
      headline.kind === "top" &&
      headline.certainty?.[0]?.verdict === "possible" &&
      ranking.some(({ advice }) => advice.conflicts.length > 0) &&
      ranking.some(({ advice: { money } }) => money.now === 3000 && money.standing !== "fits"),
  );
  if (i18n === undefined || report === undefined) throw new Error("no dossier to try");
  const page = screenText(i18n, report).trim();
  const found = (text: string) => untruths(i18n, report, text, true);
  expect(found(page)).toEqual([]);
  const first = report.ranking[0]?.form ?? "";
  const name = upperFirst(i18n, formIn(i18n, first));
  const always = i18n.t("certainty.always", { form: name, count: numberOf(i18n, [first]) });
  const over = i18n.t("standing.enough_money", { amount: resourceInSentence(i18n, "money", 3000) });
  expect(found(`${page} ${always}`)).toEqual([always]);
  expect(found(`${page} ${over}`)).toEqual([over]);
  expect(found(`${page} NaN euro`)).toHaveLength(1);
  const conflict = report.ranking.map(({ advice }) => conflictPhrases(i18n, advice.conflicts)).find(Boolean);
  expect(found(page.replaceAll(conflict ?? "", "")).length).toBeGreaterThan(0);
});
