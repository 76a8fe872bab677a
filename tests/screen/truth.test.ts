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
import { manyReports } from "../support/many-reports";
import { untruths } from "../support/truth";
import { allWords } from "../../tooling/support/words";

// The pages are drawn as text: of the browser they ask only whether other tabs write, and its width.
const matchMedia = () => ({ matches: false, addEventListener: () => undefined });
vi.stubGlobal("window", { addEventListener: () => undefined, localStorage: null, matchMedia });
const { TranslatorContext } = await import("../../src/ui/kit/hooks/translator-context");
const { SiteContext } = await import("../../src/ui/kit/site/site-context");
const { Overview } = await import("../../src/ui/pages/result/overview/Overview");
const { CertaintyPage, MeansPage, SupportPage, TakeAlongPage, WhyPage } =
  await import("../../src/ui/pages/result/pages");
const { WhatIfPage } = await import("../../src/ui/pages/result/whatif/WhatIfPage");

const reports = manyReports(2000);

/** The pages of an advice; on the first two stands every form. */
const PAGES = [Overview, WhatIfPage, WhyPage, MeansPage, SupportPage, CertaintyPage, TakeAlongPage];
type Page = (typeof PAGES)[number];
const isWhole = (page: Page, { headline }: Report): boolean => PAGES.indexOf(page) < 2 && headline.kind === "top";

const Place = Router as FunctionComponent<PropsWithChildren<{ ssrPath: string }>>;
const NEWS = { analysis: null, failed: false, stage: "sampled", fellBack: false } as const;
const KNOWN = { doneSteps: undefined, plan: undefined, municipalities: undefined };
const SITE = { hasPage: () => false, here: () => "#/result", at: (path: string) => path };

/** A page as a reader gets it: its words in one line. */
function screenText(i18n: Translator, report: Report, of: Page = Overview): string {
  const advised = {
    outcome: { answers: report.answers, advice: advise(dataset, report.answers) },
    report,
    known: KNOWN,
  };
  const page = createElement(of, {
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

/** What the pages of all dossiers say that is not so; each dossier in one language, on the page that `pageOf` gives. */
function untruePages(pageOf: (index: number) => Page): readonly string[] {
  const faults: string[] = [];
  for (const [index, report] of reports.entries()) {
    const i18n = allWords[index % allWords.length];
    if (i18n === undefined || faults.length > 3) break;
    const page = pageOf(index);
    for (const untrue of untruths(i18n, report, screenText(i18n, report, page), isWhole(page, report)))
      faults.push(`${page.name}: ${untrue}\n${JSON.stringify(report.answers)}`);
  }
  return faults;
}

it("the overview of two thousand dossiers says nothing that is not so", { timeout: 300_000 }, () => {
  expect(untruePages(() => Overview)).toEqual([]);
});

it("nor do the pages behind it, each dossier on the next page", { timeout: 300_000 }, () => {
  const behind = PAGES.filter((page) => page !== Overview);
  const turn = (index: number): number => Math.floor(index / allWords.length) % behind.length;
  expect(untruePages((index) => behind[turn(index)] ?? Overview)).toEqual([]);
});

it("finds what is not so in a page that was true", () => {
  const [i18n] = allWords;
  const report = reports.find(
    ({ headline, ranking }) =>
      headline.kind === "top" &&
      headline.robustness?.[0]?.verdict === "possible" &&
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
