import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../src/i18n/languages";
import { renderPdf } from "../../../src/documents/pdf/render";
import { planTable } from "../../../src/wording/plan/sums";
import { dossierText, readDossierText } from "../../../src/dossier/read";
import { dataset, municipalities } from "../../../tooling/support/dataset";
import {
  goldenDossier,
  reportOf,
  sampleDocument,
  sampleName,
  SAMPLES,
  wordsIn,
} from "../../../tooling/support/documents";
import { goldenCases } from "../../../tooling/support/dossiers";
import { accessibilityFaults } from "../../support/pdf-faults";
import { inspectPdf } from "../../support/pdf-inspect";
import { pdfFonts } from "../../../tooling/support/pdf-samples";

const fonts = pdfFonts();
const letters = (text: string) => text.replace(/\s/g, "");

describe("the documents that are proved", () => {
  it("are ten full ones, of every golden case and in every language, and short ones", () => {
    expect(SAMPLES.filter(({ length }) => length === "full")).toHaveLength(10);
    expect([...new Set(SAMPLES.map(({ golden }) => golden))].toSorted()).toEqual(goldenCases().map(({ id }) => id));
    expect([...new Set(SAMPLES.map(({ language }) => language))].toSorted()).toEqual(LANGUAGES.toSorted());
  });
});

describe.each(SAMPLES.map((sample) => ({ name: sampleName(sample), sample })))("$name", async ({ sample }) => {
  const i18n = wordsIn(sample.language);
  const short = sample.length === "short";
  const dossier = goldenDossier(sample.golden);
  const report = reportOf(dossier);
  const file = await inspectPdf(await renderPdf(sampleDocument(sample), fonts));

  it("is accessible", () => {
    expect(accessibilityFaults(file)).toEqual([]);
    expect(file.pagesOutOfOrder).toEqual([]);
  });

  it("has 4 to 12 pages, or two", () => {
    const [least, most] = short ? [2, 2] : [4, 12];
    expect(file.pages).toBeGreaterThanOrEqual(least);
    expect(file.pages).toBeLessThanOrEqual(most);
  });

  it("has its sections in the order in which a person decides", () => {
    const titles = file.headings.filter(({ level }) => level === 2).map(({ text }) => letters(text));
    const wanted = [
      i18n.t("document.adviceTitle"),
      i18n.t("document.rankingTitle"),
      ...(!short && report.headline.kind === "top" && report.headline.running ? [i18n.t("running.title")] : []),
      ...report.top.slice(0, short ? 1 : 3).map(({ form }) => i18n.data.workForms[form]?.name ?? ""),
      ...(short
        ? []
        : (
            [
              "portfolio.title",
              "certainty.title",
              "counterfactual.title",
              "document.comparisonTitle",
              "document.answersTitle",
              "document.methodTitle",
              "document.sourcesTitle",
            ] as const
          ).map((key) => i18n.t(key))),
    ];
    expect(titles.filter((title) => title !== letters(i18n.t("result.networks")))).toEqual(wanted.map(letters));
  });

  it("shows certainty as a picture with its text, and as a table of the same forms", () => {
    const table = file.tables.find(({ caption }) => caption === i18n.t("certainty.caption"));
    const alt = letters(file.figures[1]?.alt ?? "");
    expect([file.figures.length, table === undefined]).toEqual(short ? [0, true] : [2, false]);
    expect((table?.rows ?? []).filter(({ headers }) => !alt.includes(letters(headers[0] ?? "")))).toEqual([]);
  });

  it("shows people and money as the screen does, years that are alike at once", () => {
    const plan = report.top[0]?.plan;
    if (plan == null) throw new Error("no plan");
    const { caption, headers } = planTable(i18n, plan, "spans");
    const table = file.tables.find((one) => letters(one.caption ?? "") === letters(caption));
    expect(plan.years).toHaveLength(6);
    expect(table?.rows.map((row) => letters(row.headers[0] ?? ""))).toEqual(headers.slice(1).map(letters));
  });

  it("speaks its language, and names municipality and date at the foot of each page", () => {
    expect(file.lang?.slice(0, 2)).toBe(sample.language);
    const foot = letters(`${report.municipality?.name ?? ""} · ${i18n.format.date(report.date)}`);
    expect(file.artifacts.every((text) => letters(text).includes(foot))).toBe(true);
  });

  it("names all eight forms in the ranking", () => {
    const ranking = file.tables.find(({ caption }) => caption === i18n.t("document.rankingCaption"));
    const headers = ranking?.rows.map((row) => letters(row.headers[0] ?? "")) ?? [];
    for (const row of report.ranking) expect(headers).toContain(letters(i18n.data.workForms[row.form]?.name ?? ""));
  });

  it("holds the dossier, with the same answers", () => {
    const text = new TextDecoder().decode(file.attachment?.bytes);
    const reading = readDossierText(text, dataset, municipalities);
    expect(reading.ok && reading.faults).toEqual([]);
    expect(reading.ok && dossierText(reading.dossier)).toBe(dossierText(dossier));
  });
});
