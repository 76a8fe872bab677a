import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { certaintyNow } from "../../src/engine/weights/certainty";
import { analyse } from "../../src/report/analysis";
import { NO_NEWS } from "../../src/workers/analysis-job";
import { adviceFor, reportFor } from "../../src/store/advice";
import { facts } from "../../src/store/app";
import { NO_ANSWERS, type Answers } from "../../src/domain/answers";
import { CertaintySection } from "../../src/ui/pages/result/certainty/CertaintySection";
import type { SectionProps } from "../../src/ui/parts/report/section-types";
import { formName } from "../../src/wording/phrases";
import { renderApp, renderPart, i18n } from "../support/render-app";

/** Attainable: not the city-to-city partnership, which is best of all eight. */
const ANSWERS = {
  ambitions: { reciprocity: 3, "capacity-building": 3, "global-citizenship": 2 },
  double: ["reciprocity"],
  term: "1-2",
  staff: { now: 0.2, freed: 0 },
  money: { now: 5000, freed: 1000 },
} as const;

describe("the advice, with how certain it is", () => {
  it("says it under the title, in the list of eight and in a section of its own", async () => {
    await renderApp("/result", ANSWERS);
    await screen.findByText(/^De eerste plaats blijft bijna altijd dezelfde: in 95% van de wegingen/);
    const row = screen.getByRole("row", { name: /^Korte termijn expertise-uitwisseling 9 van/ });
    expect(within(row).getByText("bijna altijd")).toBeTruthy();
    expect(within(row).getByText("95%")).toBeTruthy();
    const best = screen.getByRole("link", { name: "Stedenband" }).closest("tr") ?? document.body;
    expect(within(best).getByText("los van mensen en geld")).toBeTruthy();
    await screen.findByRole("heading", { level: 2, name: "Hoe zeker is dit?" });
    await screen.findByRole("table", { name: "Haalbare vormen: hoe vaak op welke plaats" });
  });

  it("has a list of sections; each opens, and takes the focus", async () => {
    const user = await renderApp("/result", ANSWERS);
    const list = screen.getByRole("navigation", { name: "Op deze pagina" });
    await user.click(within(list).getByRole("link", { name: "Hoe zeker is dit?" }));
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 2, name: "Hoe zeker is dit?" }));
    expect(window.location.hash).toBe("#/result/certainty");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toMatch(/past nu het best$/);
  });

  it("opens at a section from its address", async () => {
    await renderApp("/result/certainty", ANSWERS);
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 2, name: "Hoe zeker is dit?" }));
  });

  it("says what was asked for and not delivered, and why a term does not fit", async () => {
    await renderApp("/result", ANSWERS);
    expect(screen.getAllByText(/^Niet geleverd, vooral: /).length).toBeGreaterThan(3);
    expect(screen.getAllByText("u vroeg kort tot middellang, dit is lang").length).toBeGreaterThan(0);
  });
});

/** The section with this much known. */
function renderSection(answers: Partial<Answers>, more: Partial<SectionProps> = {}): void {
  const outcome = adviceFor({ ...NO_ANSWERS, ...answers });
  const certainty = certaintyNow(facts, outcome.answers, outcome.advice);
  const analysis = analyse(facts, outcome.answers, outcome.advice, certainty);
  const report = reportFor(outcome, null, { analysis });
  const original = { outcome, report, known: {} };
  const news = { ...NO_NEWS, analysis, stage: "final" as const };
  const around = { original, difference: null, news, originalNews: news };
  renderPart(<CertaintySection {...original} {...around} {...more} />, answers);
}

describe("the section on certainty", () => {
  it("has the forms in the order of the list of eight", () => {
    renderSection(ANSWERS);
    const names = (table: HTMLElement) =>
      within(table)
        .getAllByRole("row")
        .slice(2)
        .map((row) => row.querySelector("th span")?.textContent);
    const shown = names(screen.getByRole("table", { name: "Haalbare vormen: hoe vaak op welke plaats" }));
    const { ranking } = reportFor(adviceFor({ ...NO_ANSWERS, ...ANSWERS }), null, {});
    const listed = ranking.filter(({ part }) => part === "attainable").map(({ form }) => formName(i18n, form));
    expect(shown).toEqual(listed);
    const all = screen.getByRole("table", { name: /^Alle vormen/, hidden: true });
    expect(names(all).at(0)).toBe("Stedenband");
  });

  it("is a table: a row a form, a column a place, numbers in the cells", () => {
    renderSection(ANSWERS);
    const table = screen.getByRole("table", { name: "Haalbare vormen: hoe vaak op welke plaats" });
    const rows = within(table).getAllByRole("row").slice(2);
    expect(rows).toHaveLength(7);
    const cells = within(rows[0] ?? table).getAllByRole("cell");
    expect(within(rows[0] ?? table).getByRole("rowheader").textContent).toContain("Korte termijn");
    expect(cells.map((cell) => cell.textContent)[0]).toMatch(/^95%/);
    expect(cells).toHaveLength(7);
    for (const bar of table.querySelectorAll("svg")) expect(bar.getAttribute("aria-hidden")).toBe("true");
    expect(table.querySelector("[style]")).toBeNull();
    expect(screen.getAllByText("Deze aandelen zijn exact berekend.")).toHaveLength(2);
    expect(screen.getByText("Toon alle vormen, los van mensen en geld")).toBeTruthy();
  });

  it("says between which weights the top stays, and which readings change it into what", () => {
    renderSection({ ambitions: { reciprocity: 3 }, occasions: ["local-organisations"] });
    expect(screen.getAllByText(/^Zolang ‘.*’ .* blijft de top dezelfde\. Nu weegt dat 3\./).length).toBeGreaterThan(0);
    expect(screen.getByRole("heading", { level: 3, name: "Wat als we het anders lezen?" })).toBeTruthy();
    expect(screen.getByText("Zonder aanleiding en partner").nextElementSibling?.textContent).toMatch(
      /^Dan kom(t|en samen) eerst: /,
    );
  });

  it("shows the second figure alone when nothing is attainable, and says so", () => {
    const outcome = adviceFor({ ...NO_ANSWERS, ...ANSWERS });
    const certainty = { ...certaintyNow(facts, outcome.answers, outcome.advice), attainable: null };
    const report = reportFor(outcome, null, { analysis: analyse(facts, outcome.answers, outcome.advice, certainty) });
    renderSection(ANSWERS, { report });
    expect(screen.getByText(/geen enkele vorm is nu haalbaar/)).toBeTruthy();
    const table = screen.getByRole("table", { name: "Alle vormen, los van mensen en geld: hoe vaak op welke plaats" });
    expect(within(table).getAllByRole("row")).toHaveLength(10);
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
