import { describe, expect, it } from "vitest";
import { WHOLE_LANGUAGES } from "../../../src/i18n/whole-languages";
import { renderPdf } from "../../../src/documents/pdf/render";
import { planTable } from "../../../src/wording/plan/sums";
import { dossierText } from "../../../src/dossier/make";
import { readDossierText } from "../../../src/dossier/read";
import { dataset, municipalities } from "../../../tooling/support/dataset";
import { goldenDossier, reportOf, sampleDocument, sampleName, SAMPLES } from "../../../tooling/support/documents";
import { goldenCases } from "../../../tooling/support/dossiers";
import { accessibilityFaults } from "../../support/pdf-faults";
import { inspectPdf } from "../../support/pdf-inspect";
import { fillOf } from "../../support/pdf-layout";
import { allTags } from "../../support/pdf-tags";
import { pdfFonts } from "../../../tooling/support/pdf-samples";
import { wordsIn } from "../../../tooling/support/words";

const fonts = pdfFonts();
const letters = (text: string) => text.replace(/\s/g, "");

describe("the documents that are proved", () => {
  it("are ten full ones, of every golden case and in every language, and short ones", () => {
    expect(SAMPLES.filter(({ length }) => length === "full")).toHaveLength(10);
    expect([...new Set(SAMPLES.map(({ golden }) => golden))].toSorted()).toEqual(goldenCases().map(({ id }) => id));
    expect([...new Set(SAMPLES.map(({ language }) => language))].toSorted()).toEqual(WHOLE_LANGUAGES.toSorted());
  });
});

describe.each(SAMPLES.map((sample) => ({ name: sampleName(sample), sample })))("$name", async ({ sample }) => {
  const i18n = wordsIn(sample.language);
  const short = sample.length === "short";
  const dossier = goldenDossier(sample.golden);
  const report = reportOf(dossier);
  const bytes = await renderPdf(sampleDocument(sample), fonts);
  const file = await inspectPdf(bytes);

  it("is accessible", () => {
    expect(accessibilityFaults(file)).toEqual([]);
    expect(file.pagesOutOfOrder).toEqual([]);
  });

  it("has one page, or at most twelve", () => {
    expect(file.pages).toBeGreaterThanOrEqual(short ? 1 : 4);
    expect(file.pages).toBeLessThanOrEqual(short ? 1 : 12);
  });

  it("has its sections in the order in which a person decides, and their pages in the contents", () => {
    const all = file.headings.filter(({ level }) => level === 2).map(({ text }) => letters(text));
    const titles = all.slice(all.indexOf(letters(i18n.t("document.contentsTitle"))) + 1);
    const running = report.headline.kind === "top" && report.headline.running !== null;
    const wanted = (
      [
        "document.rankingTitle",
        "document.whyTitle",
        ...(running ? (["running.title"] as const) : []),
        "result.needs",
        "document.supportTitle",
        "result.examples",
        "result.steps",
        "calendar.title",
        "portfolio.title",
        "certainty.title",
        "counterfactual.title",
        "document.comparisonTitle",
        "document.answersTitle",
        "document.methodTitle",
        "document.sourcesTitle",
      ] as const
    ).map((key) => letters(i18n.t(key)));
    if (short) return;
    expect(titles).toEqual(wanted);
    const tags = allTags(file.tags);
    const pages = new Map(tags.filter(({ role }) => role === "H2").map((tag) => [letters(tag.text), tag.pages[0]]));
    const lines = tags.filter(({ role }) => role === "TOCI").map(({ text }) => letters(text));
    expect(lines).toEqual(wanted.map((title) => `${title}${(pages.get(title) ?? -2) + 1}`));
  });

  it("tears no row, figure or example, and leaves no page but the last almost empty", async () => {
    const whole = allTags(file.tags).filter(({ role }) => ["TR", "Figure", "LI", "Caption"].includes(role));
    expect(whole.filter(({ pages }) => pages.length > 1).map(({ text }) => text)).toEqual([]);
    const fills = await fillOf(bytes);
    expect(fills.slice(0, -1).filter((fill) => fill < 1 / 3)).toEqual([]);
  });

  it("shows certainty as a picture with its text, and as a table of the same forms", () => {
    const table = file.tables.find(({ caption }) => caption === i18n.t("certainty.caption"));
    const alt = letters(file.figures[1]?.alt ?? "");
    expect([file.figures.length, table === undefined]).toEqual(short ? [1, true] : [2, false]);
    expect((table?.rows ?? []).filter(({ headers }) => !alt.includes(letters(headers[0] ?? "")))).toEqual([]);
  });

  it("shows people and money as the screen does", () => {
    const [plan] = report.brief.plans;
    if (plan === undefined) throw new Error("no plan");
    const { groups } = planTable(i18n, plan);
    const shown = file.tables.map(({ rows }) => rows.map(({ text }) => letters(text)));
    for (const id of ["money", "staff"] as const) {
      const cells =
        groups
          .find((group) => group.id === id)
          ?.rows.flatMap((row) => (row.id === "form" ? [] : [letters(row.cells[0])])) ?? [];
      const [need, now, freed, balance] = cells;
      const wanted = [now, freed, need, balance].join("");
      expect(shown[0]?.some((text) => text.endsWith(wanted))).toBe(true);
    }
  });

  it("speaks its language, and names municipality and date at the foot of each page", () => {
    expect(file.lang?.slice(0, 2)).toBe(sample.language);
    const foot = letters(`${report.municipality?.name ?? ""} · ${i18n.format.date(report.date)}`);
    expect(file.artifacts.every((text) => letters(text).includes(foot))).toBe(true);
  });

  it("names all eight forms in the ranking", () => {
    const ranking = file.tables.find(({ caption }) => caption === i18n.t("document.rankingCaption"));
    const headers = ranking?.rows.map((row) => letters(row.headers[0] ?? "")) ?? [];
    const names = short ? [] : report.ranking.map(({ form }) => letters(i18n.data.workForms[form]?.name ?? ""));
    expect(names.filter((name) => !headers.some((header) => header.startsWith(name)))).toEqual([]);
  });

  it("holds the dossier, with the same answers", () => {
    const text = new TextDecoder().decode(file.attachment?.bytes);
    const reading = readDossierText(text, dataset, municipalities);
    expect(reading.ok && reading.faults).toEqual([]);
    expect(reading.ok && dossierText(reading.dossier)).toBe(dossierText(dossier));
  });
});
