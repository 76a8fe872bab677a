import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/domain/texts";
import { renderPdf } from "../../src/pdf/render";
import { dossierText, readDossierText } from "../../src/state/read-dossier";
import { dataset, knownNis } from "../support/dataset";
import { goldenDossier, reportOf, sampleDocument, sampleName, SAMPLES, wordsIn } from "../support/documents";
import { goldenCases } from "../support/dossiers";
import { accessibilityFaults } from "../support/pdf-faults";
import { inspectPdf } from "../support/pdf-inspect";
import { pdfFonts } from "../support/pdf-samples";

const fonts = pdfFonts();
const letters = (text: string) => text.replace(/\s/g, "");

describe("the documents that are proved", () => {
  it("are ten, of every golden case and in every language", () => {
    expect(SAMPLES).toHaveLength(10);
    expect([...new Set(SAMPLES.map(({ golden }) => golden))].toSorted()).toEqual(goldenCases().map(({ id }) => id));
    expect([...new Set(SAMPLES.map(({ language }) => language))].toSorted()).toEqual(LANGUAGES.toSorted());
  });
});

describe.each(SAMPLES.map((sample) => ({ name: sampleName(sample), sample })))("$name", async ({ sample }) => {
  const words = wordsIn(sample.language);
  const dossier = goldenDossier(sample.golden);
  const report = reportOf(dossier);
  const file = await inspectPdf(await renderPdf(sampleDocument(sample), fonts));

  it("is accessible", () => {
    expect(accessibilityFaults(file)).toEqual([]);
    expect(file.pagesOutOfOrder).toEqual([]);
  });

  it("has 4 to 10 pages", () => {
    expect(file.pages).toBeGreaterThanOrEqual(4);
    expect(file.pages).toBeLessThanOrEqual(10);
  });

  it("speaks its language, and names municipality and date at the foot of each page", () => {
    expect(file.lang?.slice(0, 2)).toBe(sample.language);
    const foot = letters(`${report.municipality?.name ?? ""} · ${words.format.date(report.date)}`);
    expect(file.artifacts.every((text) => letters(text).includes(foot))).toBe(true);
  });

  it("names all eight forms in the ranking", () => {
    const ranking = file.tables.find(({ caption }) => caption === words.t("document.rankingCaption"));
    const headers = ranking?.rows.map((row) => letters(row.headers[0] ?? "")) ?? [];
    for (const row of report.ranking) expect(headers).toContain(letters(words.data.workForms[row.form]?.name ?? ""));
  });

  it("holds the dossier, with the same answers", () => {
    const text = new TextDecoder().decode(file.attachment?.bytes);
    const reading = readDossierText(text, dataset, knownNis);
    expect(reading.ok && reading.faults).toEqual([]);
    expect(reading.ok && dossierText(reading.dossier)).toBe(dossierText(dossier));
  });
});
