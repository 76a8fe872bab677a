import { afterAll, describe, expect, it } from "vitest";
import { dossierSchemaSource } from "../../src/cli/dossier-json-schema";
import { reportText } from "../../src/cli/report-text";
import { loadDataset } from "../../src/dataset/load";
import { loadTexts } from "../../src/dataset/texts/load-texts";
import { withAnswer } from "../../src/domain/answer-path";
import { type Answers, NO_ANSWERS } from "../../src/domain/answers";
import { advise } from "../../src/engine/score/advise";
import { answerText } from "../../src/wording/answers/answer";
import { createTranslator } from "../../src/i18n/translator";
import { pagesOf, questionsOf } from "../../src/domain/question";
import { buildReport, reportForm } from "../../src/report/build";
import { compareForms } from "../../src/report/compare/comparison";
import { dossierSchema } from "../../src/dossier/file-schema";
import { dossierText, makeDossier } from "../../src/dossier/make";
import { readDossierText } from "../../src/dossier/read";
import { copyData } from "../support/dataset-folder";
import { WHOLE_LANGUAGES } from "../../src/i18n/whole-languages";
import { addNinthCriterion, addNinthForm, addQuestion, DEPARTMENT, NINTH_CRITERION, NINTH_FORM } from "./ninth";

const data = copyData();
afterAll(() => data.end());
addNinthForm(data);
addNinthCriterion(data);
const { dataset, municipalities } = loadDataset(data.folder);
const i18n = createTranslator(loadTexts(data.folder, "nl", dataset));

const answers: Answers = {
  ...NO_ANSWERS,
  municipality: "36015",
  occasions: ["own-policy"],
  ambitions: { [NINTH_CRITERION]: 3, reciprocity: 2 },
  staff: { now: 1 },
  money: { now: 6000 },
};
const advice = advise(dataset, answers);

describe("a ninth form and a ninth criterion, in data alone", () => {
  it("stand in the data set", () => {
    expect(dataset.workForms).toHaveLength(9);
    expect(dataset.criteria).toHaveLength(9);
    expect(dataset.workForms.every((form) => form.cells[NINTH_CRITERION] !== undefined)).toBe(true);
  });

  it("are asked about, after the other benefits and out of the same purse", () => {
    const purse = pagesOf(dataset.questionnaire).find((page) => page.purse);
    expect(purse?.questions.map((question) => question.id).slice(-2)).toEqual(["global-citizenship", NINTH_CRITERION]);
  });

  it("count in the advice: 3 of the new criterion, 2 of reciprocity, 3 of the occasion", () => {
    expect(advice.asked).toBe(8);
    expect(advice.forms).toHaveLength(9);
    expect(advice.topOfAll).toEqual([NINTH_FORM]);
    expect(advice.forms.find((form) => form.form === NINTH_FORM)?.delivered).toBe(8);
    expect(advice.forms.find((form) => form.form === "stedenband")?.delivered).toBe(6);
  });

  it("stand in the report, the comparison and the text of the command line", () => {
    const municipality = municipalities.find((m) => m.nis === "36015") ?? null;
    const report = buildReport(dataset, answers, advice, { date: "2026-11-23", municipality });
    expect(report.ranking[0]?.form).toBe(NINTH_FORM);
    expect(report.top.map((form) => form.form)).toEqual([NINTH_FORM]);
    expect(report.answerRows.map((row) => row.question.id)).toContain(NINTH_CRITERION);
    const form = reportForm(dataset, answers, advice, NINTH_FORM, report);
    expect(form.practices[0]).toMatchObject({ practice: { id: "ninth" }, reasons: [{ kind: "municipality" }] });
    expect(form.channels.map(({ channel }) => channel.id)).toEqual(["ninth-fund"]);
    const { rows } = compareForms(dataset, answers, advice, [NINTH_FORM, "stedenband"], report);
    expect(rows.find((row) => row.id === NINTH_CRITERION)?.differs).toBe(true);
    expect(reportText(i18n, report)).toContain("Klimaatpartnerschap");
  });

  it("stand in the dossier and its schema", () => {
    const text = dossierText(makeDossier(dataset, { ...answers, runningForms: [NINTH_FORM] }));
    const reading = readDossierText(text, dataset, municipalities);
    expect(reading).toMatchObject({ ok: true, faults: [], dossier: { answers: { runningForms: [NINTH_FORM] } } });
    expect(dossierSchema(dataset).safeParse(JSON.parse(text)).success).toBe(true);
    const schema = dossierSchemaSource(dataset, i18n.bundle);
    for (const id of [NINTH_FORM, NINTH_CRITERION, "Klimaatwinst"]) expect(schema).toContain(`"${id}"`);
  });
});

describe("a question more, in data alone", () => {
  const copy = copyData();
  afterAll(() => copy.end());
  addQuestion(copy);
  const more = loadDataset(copy.folder).dataset;

  it("is asked, answered, kept and shown", () => {
    expect(
      pagesOf(more.questionnaire)
        .slice(0, 3)
        .map((page) => page.id),
    ).toEqual(["who", "department", "occasions"]);
    const given = withAnswer(NO_ANSWERS, "respondent.department", "youth");
    const reading = readDossierText(dossierText(makeDossier(more, given)), more);
    expect(reading).toMatchObject({
      ok: true,
      faults: [],
      dossier: { answers: { respondent: { department: "youth" } } },
    });
    const question = questionsOf(more.questionnaire).find((q) => q.id === "department");
    for (const language of WHOLE_LANGUAGES) {
      const texts = createTranslator(loadTexts(copy.folder, language, more));
      expect(question && answerText(texts, question, "youth", null)).toBe(DEPARTMENT[language].youth);
    }
  });

  it("is told what it lacks", () => {
    copy.replace("texts/nl/questionnaire.yaml", "youth: { name: Jeugd }", "young: { name: Jeugd }");
    expect(() => loadTexts(copy.folder, "nl", more)).toThrow(
      "texts/nl/questionnaire.yaml: questions.department.options.youth: expected a label",
    );
  });
});

describe("a ninth form that is not finished", () => {
  const copy = copyData();
  afterAll(() => copy.end());

  it("is told what it lacks, in the facts and in the texts", () => {
    addNinthForm(copy);
    addNinthCriterion(copy);
    copy.replace(`work-forms/${NINTH_FORM}.yaml`, `    ${NINTH_CRITERION}: "+++"\n`, "");
    expect(() => loadDataset(copy.folder)).toThrow(
      `work-forms/${NINTH_FORM}.yaml: matrix.cells.${NINTH_CRITERION}: expected a level for every criterion`,
    );
    copy.replace("texts/nl/work-forms.yaml", `  ${NINTH_FORM}:\n`, "  other-form:\n");
    expect(() => loadTexts(copy.folder, "nl", dataset)).toThrow(
      `texts/nl/work-forms.yaml: workForms.${NINTH_FORM}: expected a text`,
    );
  });
});
