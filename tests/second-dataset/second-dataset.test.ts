import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { dossierSchemaSource } from "../../src/cli/dossier-json-schema";
import { loadDataset } from "../../src/dataset/load";
import { loadTexts } from "../../src/dataset/texts/load-texts";
import { type Answers, NO_ANSWERS } from "../../src/domain/answers";
import { advise } from "../../src/engine/score/advise";
import { optionText } from "../../src/wording/answers/answer";
import { createTranslator } from "../../src/i18n/translator";
import { pagesOf, questionsOf } from "../../src/domain/question";
import { firstOpenPage, nextPage } from "../../src/questionnaire/flow";
import { optionsOf } from "../../src/questionnaire/options";
import { buildReport } from "../../src/report/build";
import { dossierSchema } from "../../src/dossier/file-schema";
import { dossierText, makeDossier } from "../../src/dossier/make";
import { readDossierText } from "../../src/dossier/read";

// A made-up country: three forms, two benefits and a term, two occasions, no examples, channels, notes or municipalities.
const folder = fileURLToPath(new URL("data", import.meta.url));
const { dataset, municipalities } = loadDataset(folder);
const texts = loadTexts(folder, "en", dataset);

/** Two ports: learning before trade, a season and a storm, one crew member of two. */
const answers: Answers = {
  ...NO_ANSWERS,
  occasions: ["storm"],
  ambitions: { "shared-learning": 2, "harbour-trade": 1 },
  term: "1-1",
  staff: { now: 1 },
};

describe("a data set of another country", () => {
  it("is read with what it has, and nothing more", () => {
    expect(dataset.id).toBe("harbourland");
    expect(dataset.workForms.map((form) => form.id)).toEqual(["sister-port", "trade-mission", "rescue-pact"]);
    const { practices, channels, networks, notes, mentions, publications, places, glossary } = dataset;
    const lists = [practices, channels, networks, notes, mentions, publications, places, glossary, municipalities];
    expect(lists.flat()).toEqual([]);
    expect(dataset.planning).toBeNull();
  });

  it("has pages and lines beyond those of the Flemish guide", () => {
    expect(dataset.workForms[2]?.source).toEqual({ kind: "chapter", page: 860, lines: [9100, 9190] });
  });

  it("asks its own questions, in its own order", () => {
    expect(pagesOf(dataset.questionnaire).map((page) => page.id)).toEqual(["occasion", "gains", "duration", "crew"]);
    expect(nextPage(dataset.questionnaire, "gains")?.id).toBe("duration");
    expect(firstOpenPage(dataset.questionnaire, NO_ANSWERS)?.id).toBe("occasion");
    expect(firstOpenPage(dataset.questionnaire, answers)).toBeNull();
  });

  it("is advised on by its own levels and its own worth", () => {
    const advice = advise(dataset, answers);
    // Learning 2, trade 1, occasion 2; the duration is a condition.
    expect(advice.asked).toBe(5);
    const scores = Object.fromEntries(advice.forms.map((form) => [form.form, form.delivered]));
    expect(scores).toEqual({ "sister-port": 3, "trade-mission": 2, "rescue-pact": 2 });
    // Only the pact answers a storm, and lasts one season.
    expect(advice.topOfAll).toEqual(["rescue-pact"]);
  });

  it("knows its own limits of staff and money", () => {
    const { forms } = advise(dataset, { ...answers, staff: { now: 1, freed: 0 } });
    const fits = Object.fromEntries(forms.map((form) => [form.form, form.staff.standing]));
    expect(fits).toEqual({ "sister-port": "fits", "trade-mission": "cannot-tell", "rescue-pact": "not-now" });
    expect(forms.at(-1)?.staff.lacking).toBe(1);
  });

  it("gets a report with every form", () => {
    const context = { date: "2026-11-23", municipality: null };
    const report = buildReport(dataset, answers, advise(dataset, answers), context);
    expect(report.dataset).toMatchObject({ id: "harbourland", version: "1.0", reviewedOn: "2026-11-23" });
    expect(report.ranking.map((row) => row.form)).toHaveLength(3);
    expect(report.comparison.forms).toHaveLength(3);
    expect(report.sources.guidePages).toEqual([812, 860]);
    expect(report.answerRows.map((row) => row.question.id)).toEqual(
      questionsOf(dataset.questionnaire).map((q) => q.id),
    );
  });

  it("writes a dossier, checks it and reads it back", () => {
    const text = dossierText(makeDossier(dataset, answers, "2026-11-23"));
    expect(readDossierText(text, dataset)).toMatchObject({ ok: true, faults: [], dossier: { answers } });
    expect(dossierSchema(dataset).safeParse(JSON.parse(text)).success).toBe(true);
    expect(dossierSchemaSource(dataset, texts)).toContain("harbourland");
  });

  it("has its own numbers in its texts, in figures for want of words", () => {
    const { t, data } = createTranslator(texts);
    expect(t("app.description")).toBe("Advice on 3 bonds and 2 gains.");
    expect(data.pages["occasion"]?.why).toBe("Worth 2 of the points.");
  });

  it("has a name for every option, in its own language", () => {
    const i18n = createTranslator(texts);
    for (const question of questionsOf(dataset.questionnaire))
      for (const option of optionsOf(question, dataset))
        expect(optionText(i18n, question, option).name, `${question.id}.${option}`).not.toBe(option);
  });
});
