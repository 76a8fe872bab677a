import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { robustnessOf } from "../../src/engine/weights/robustness";
import { analyse } from "../../src/report/analysis";
import { NO_NEWS } from "../../src/workers/analysis-job";
import { adviceFor, reportFor } from "../../src/store/advice";
import { facts } from "../../src/store/facts";
import { NO_ANSWERS, type Answers } from "../../src/domain/answers";
import { CertaintySection } from "../../src/ui/pages/result/certainty/CertaintySection";
import type { SectionProps } from "../../src/ui/parts/report/section-types";
import { formName } from "../../src/wording/phrases";
import { renderApp, renderPart, i18n } from "../support/render-app";

/** Possible: not the city-to-city partnership, which delivers most of all eight. */
const ANSWERS = {
  ambitions: { reciprocity: 3, "capacity-building": 3, "global-citizenship": 2 },
  term: "1-2",
  staff: { now: 0.2, freed: 0 },
  money: { now: 5000, freed: 1000 },
} as const;

const TABLE = "Hoe vaak elke vorm op welke plaats komt";

describe("the advice, with how certain it is", () => {
  it("says it in a word beside money and people, and in a table on a page of its own", async () => {
    await renderApp("/result", ANSWERS);
    const term = screen.getByText("Zekerheid", { selector: "dt" });
    await screen.findByText(/^(Zeer duidelijk|Duidelijk|Nipt|Niet beslist|Gelijk)$/);
    // Percentages stand on the page about certainty alone.
    expect(term.nextElementSibling?.textContent).not.toContain("%");
  });

  it("opens at a part from its address", async () => {
    await renderApp("/result/certainty", ANSWERS);
    expect(screen.getByRole("heading", { level: 1, name: /^Hoe zeker/ })).toBeTruthy();
    await screen.findByRole("table", { name: TABLE });
  });

  it("says nothing of it where no form is possible, and does not wait for it", async () => {
    const needs = Object.fromEntries(facts.workForms.map(({ id }) => [id, { fte: 1 }]));
    await renderApp("/result/certainty", { ...ANSWERS, staff: { now: 0, freed: 0 }, own: { needs } });
    await screen.findByText(/^Geen enkele combinatie kan nu/);
    expect(screen.queryByText("De zekerheid wordt berekend.")).toBeNull();
  });
});

/** The section with this much known. */
function renderSection(answers: Partial<Answers>, more: Partial<SectionProps> = {}): void {
  const outcome = adviceFor({ ...NO_ANSWERS, ...answers });
  const certainty = robustnessOf(outcome.advice);
  const analysis = analyse(facts, outcome.answers, outcome.advice, certainty);
  const report = reportFor(outcome, null, { analysis });
  const news = { ...NO_NEWS, analysis, stage: "final" as const };
  renderPart(<CertaintySection report={report} news={news} {...more} />, answers);
}

describe("the section on certainty", () => {
  it("is a table in the order of the list: a row a form, a column a place, numbers in the cells", () => {
    renderSection(ANSWERS);
    const table = screen.getByRole("table", { name: TABLE });
    const rows = within(table).getAllByRole("row").slice(2);
    const { advice } = adviceFor({ ...NO_ANSWERS, ...ANSWERS });
    const names = rows.map((row) => row.querySelector("th span")?.textContent);
    expect(names).toEqual(advice.contenders.map((form) => formName(i18n, form)));
    const cells = within(rows[0] ?? table).getAllByRole("cell");
    expect(cells).toHaveLength(rows.length);
    expect(cells[0]?.textContent).toMatch(/%/);
    for (const bar of table.querySelectorAll("svg")) expect(bar.getAttribute("aria-hidden")).toBe("true");
    expect(table.querySelector("[style]")).toBeNull();
  });

  it("says which readings change the top into what", () => {
    renderSection({ ambitions: { reciprocity: 3 }, occasions: ["local-organisations"] });
    expect(screen.getByRole("heading", { level: 2, name: "Wat bij een andere lezing?" })).toBeTruthy();
    expect(screen.getByText("Zonder aanleiding").nextElementSibling?.textContent).toMatch(
      /^Dan kom(t|en samen) eerst: /,
    );
  });

  it("says that it waits, that it failed, and that the page did the work", () => {
    const outcome = adviceFor({ ...NO_ANSWERS, ...ANSWERS });
    const report = reportFor(outcome, null);
    renderSection(ANSWERS, { report, news: NO_NEWS });
    expect(screen.getByText("De zekerheid wordt berekend.")).toBeTruthy();
    renderSection(ANSWERS, { report, news: { ...NO_NEWS, failed: true } });
    expect(screen.getByText(/^Dit deel kon nu niet berekend worden/)).toBeTruthy();
    const analysis = analyse(facts, outcome.answers, outcome.advice, null);
    const half = reportFor(outcome, null, { analysis });
    renderSection(ANSWERS, { report: half, news: { ...NO_NEWS, analysis, stage: "failed", fellBack: true } });
    expect(screen.getByText(/^De zekerheid kon nu niet berekend worden/)).toBeTruthy();
    expect(screen.getByText(/^Uw browser rekende dit uit op de pagina zelf/)).toBeTruthy();
  });
});
