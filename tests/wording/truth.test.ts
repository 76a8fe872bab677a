import { describe, expect, it } from "vitest";
import { reportText } from "../../src/cli/report-text";
import type { FormAdvice } from "../../src/domain/advice";
import type { Translator } from "../../src/i18n/translator";
import { allSets } from "../../src/engine/portfolio/portfolio";
import { leaderOf } from "../../src/report/headline";
import type { Report } from "../../src/report/report";
import { certaintySentence, certaintyTexts } from "../../src/wording/advice/certainty";
import { conflictPhrases } from "../../src/wording/advice/conflict";
import { changeSentences } from "../../src/wording/advice/counterfactual";
import { duelTexts } from "../../src/wording/advice/duel";
import { headlineReasons, headlineTitle } from "../../src/wording/advice/headline";
import { missingText } from "../../src/wording/advice/missing";
import { ownSettingTexts } from "../../src/wording/advice/own";
import { briefReasons } from "../../src/wording/brief/reasons";
import { formIn, numberOf, resourceInSentence } from "../../src/wording/phrases";
import { portfolioTexts, setStandingTexts } from "../../src/wording/advice/portfolio";
import { runningLine } from "../../src/wording/advice/running";
import { standingShort, standingText, standingWord } from "../../src/wording/advice/standing";
import { manyReports } from "../support/many-reports";
import { leftOver, RESOURCES, WORDS } from "../support/truth";
import { dataset } from "../../tooling/support/dataset";
import { allWords } from "../../tooling/support/words";

const reports = manyReports(2000);

/** Everything that stands under the title. */
function told(i18n: Translator, report: Report): string {
  return [...headlineReasons(i18n, report), ...certaintyTexts(i18n, report.headline)].join(" ");
}

function rowTexts(i18n: Translator, advice: FormAdvice): readonly string[] {
  return RESOURCES.flatMap((resource) => [
    standingText(i18n, resource, advice[resource]),
    standingShort(i18n, resource, advice[resource]),
    standingWord(i18n, advice[resource].standing),
  ]).concat(conflictPhrases(i18n, advice.conflicts));
}

function analysisTexts(i18n: Translator, { analysis, answerRows }: Report): readonly string[] {
  if (analysis === null) return [];
  const questions = answerRows.map(({ question }) => question);
  return [
    ...portfolioTexts(i18n, analysis.portfolio),
    ...analysis.portfolio.best.slice(0, 3).flatMap((set) => setStandingTexts(i18n, set)),
    ...changeSentences(i18n, analysis.counterfactuals, questions),
  ];
}

function everyText(i18n: Translator, report: Report): readonly string[] {
  const { headline, ranking, answers } = report;
  const runs = headline.kind === "top" ? (headline.running?.forms ?? []) : [];
  const standing = (form: string) => ranking.find((row) => row.form === form)?.advice ?? null;
  return [
    headlineTitle(i18n, headline),
    told(i18n, report),
    ...ranking.flatMap((row) => [missingText(i18n, row), ...rowTexts(i18n, row.advice)]),
    ...runs.map((running) => runningLine(i18n, running, standing(running.form))),
    ...analysisTexts(i18n, report),
    ...duelTexts(i18n, report),
    ...(answers.own === undefined ? [] : ownSettingTexts(i18n, answers.own)),
  ];
}

type Check = (holds: boolean, text: string, report: Report) => void;

/** The first sentences that do not hold, each with the answers that it came from. */
function faultsOf(look: (check: Check) => void): readonly string[] {
  const faults: string[] = [];
  look((holds, text, report) => {
    if (!holds) faults.push(`${text}\n${JSON.stringify(report.answers)}`);
  });
  return faults.slice(0, 3);
}

describe.each(allWords.map((i18n) => ({ language: i18n.language, i18n })))("the sentences in $language", (its) => {
  const { i18n } = its;
  const words = WORDS[i18n.whole];

  it("have no hole, no key and no double space", () => {
    const faults = faultsOf((check) => {
      const broken = /undefined|null|NaN|\{\{|\[object|Infinity| {2}|\.\.|^[a-z]\w+\.[a-z]/;
      for (const report of reports) for (const text of everyText(i18n, report)) check(!broken.test(text), text, report);
    });
    expect(faults).toEqual([]);
  });

  it("say always and never only where that is proved", () => {
    const faults = faultsOf((check) => {
      for (const report of reports) {
        const { headline } = report;
        const text = certaintySentence(i18n, headline) ?? "";
        const leader = headline.kind === "top" ? leaderOf(headline.robustness ?? []) : undefined;
        if (words.always.test(text)) check(leader?.verdict === "always", text, report);
        check(!words.never.test(`${headlineTitle(i18n, headline)} ${told(i18n, report)}`), text, report);
      }
    });
    expect(faults).toEqual([]);
  });

  it("name the form that is first more often than the one of the headline", () => {
    const faults = faultsOf((check) => {
      for (const report of reports) {
        const { headline } = report;
        if (headline.kind !== "top" || headline.robustness === null || headline.everyForm) continue;
        const leader = leaderOf(headline.robustness);
        const [rival] = headline.others;
        if (leader === undefined || rival === undefined || rival.first <= leader.first) continue;
        const text = `${headlineTitle(i18n, headline)} ${told(i18n, report)}`.toLowerCase();
        check(text.includes(formIn(i18n, rival.form).toLowerCase()), text, report);
      }
    });
    expect(faults).toEqual([]);
  });

  it("never say of anything but what is there now that it is left over", () => {
    const faults = faultsOf((check) => {
      for (const report of reports)
        for (const { advice } of report.ranking)
          for (const resource of RESOURCES) {
            const text = standingText(i18n, resource, advice[resource]);
            const amount = leftOver(advice[resource]);
            check(words.over.test(text) === (amount !== null), text, report);
            if (amount !== null && amount > 0)
              check(text.includes(resourceInSentence(i18n, resource, amount)), text, report);
          }
    });
    expect(faults).toEqual([]);
  });

  it("say that people or money fit only of two known numbers", () => {
    const faults = faultsOf((check) => {
      for (const report of reports)
        for (const { advice } of report.ranking)
          for (const resource of RESOURCES) {
            const { standing, need, now } = advice[resource];
            const fits = standingWord(i18n, standing) === i18n.t("standing.word_fits");
            check(!fits || (need !== null && now !== null && need <= now), standing, report);
          }
    });
    expect(faults).toEqual([]);
  });

  it("name every condition that a form does not meet", () => {
    const faults = faultsOf((check) => {
      for (const report of reports) {
        const page = reportText(i18n, report);
        for (const { advice } of report.ranking) {
          const phrase = conflictPhrases(i18n, advice.conflicts);
          check(phrase !== "" || advice.conflicts.length === 0, advice.form, report);
          check(page.includes(phrase), phrase, report);
        }
        const { headline } = report;
        if (headline.kind !== "top" || headline.conflicts.length === 0 || headline.nobody) continue;
        const text = told(i18n, report);
        if (headline.better?.conflicts === 0) continue;
        for (const { kind } of headline.conflicts[0]?.conflicts ?? [])
          check(text.includes(i18n.t(`headline.condition_${kind}`)), text, report);
      }
    });
    expect(faults).toEqual([]);
  });

  it("say of a condition that it is met only where it was asked", () => {
    const said = (conditions: string): string => i18n.t("brief.conditions", { conditions });
    const [before = ""] = said("§").split("§");
    const faults = faultsOf((check) => {
      for (const report of reports) {
        const { term, partnerRegion, occasions } = report.answers;
        const asked = {
          term: term !== undefined && term !== "no-preference",
          occasion: occasions !== undefined && occasions !== "none",
          "partner-region": partnerRegion !== undefined && partnerRegion !== "no-preference",
        };
        for (const reason of briefReasons(i18n, report).filter((one) => one.startsWith(before)))
          for (const kind of ["term", "occasion", "partner-region"] as const)
            check(asked[kind] || !reason.includes(i18n.t(`headline.condition_${kind}`)), reason, report);
      }
    });
    expect(faults).toEqual([]);
  });

  it("say that one more form adds nothing only where none that is possible does", () => {
    const faults = faultsOf((check) => {
      for (const report of reports) {
        const { portfolio } = report.analysis ?? {};
        if (portfolio === undefined) continue;
        const [best] = portfolio.best;
        const text = portfolioTexts(i18n, portfolio).join(" ");
        if (best === undefined || !text.includes(i18n.t("portfolio.noMore"))) continue;
        const wider = allSets(dataset, report.answers).filter(
          ({ standing, forms }) => standing !== "not-now" && best.forms.every((form) => forms.includes(form)),
        );
        check(!wider.some(({ delivered }) => delivered > best.delivered), text, report);
      }
    });
    expect(faults).toEqual([]);
  });

  it("say of a form that it is first most often only where no other is as often", () => {
    const faults = faultsOf((check) => {
      for (const report of reports) {
        const { headline } = report;
        if (headline.kind !== "top" || headline.robustness === null) continue;
        const leader = leaderOf(headline.robustness);
        if (leader === undefined) continue;
        const text = certaintySentence(i18n, headline) ?? "";
        const values = { form: formIn(i18n, leader.form), count: numberOf(i18n, [leader.form]) };
        const said = (["byItself", "ofTheRest"] as const).some((key) =>
          text.includes(i18n.t(`certainty.${key}`, values)),
        );
        const others = headline.robustness.filter(({ form }) => form !== leader.form);
        check(!said || others.every(({ first }) => first < leader.first), text, report);
      }
    });
    expect(faults).toEqual([]);
  });

  it("never offer what runs as something new", () => {
    const faults = faultsOf((check) => {
      for (const report of reports) {
        const { headline } = report;
        if (headline.kind !== "top") continue;
        for (const { form } of headline.running?.forms ?? []) {
          const title = headlineTitle(i18n, headline).replaceAll(formIn(i18n, form, "own"), "");
          check(!title.includes(formIn(i18n, form, "withArticle")), title, report);
        }
      }
    });
    expect(faults).toEqual([]);
  });
});
