import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Answers, DOSSIER_KIND, DOSSIER_VERSION, NO_ANSWERS } from "../../src/domain/answers";
import { questionsOf } from "../../src/domain/question";
import { dossierSchema } from "../../src/dossier/file-schema";
import { dossierText, makeDossier } from "../../src/dossier/make";
import { readDossier, readDossierText } from "../../src/dossier/read";
import { anyAnswers } from "../support/arbitraries";
import { dataset, municipalities } from "../../tooling/support/dataset";

const GOOD = { term: "1-1", ambitions: { reciprocity: 2 } };

const file = (answers: unknown, more: object = {}) => ({
  kind: DOSSIER_KIND,
  version: DOSSIER_VERSION,
  answers,
  ...more,
});

function read(answers: object) {
  const reading = readDossier(file({ ...GOOD, ...answers }), dataset, municipalities);
  if (!reading.ok) throw new Error(reading.error);
  return reading;
}

describe("files that are no dossier", () => {
  it.each([
    ["", "not-json"],
    ["{", "not-json"],
    ["null", "not-a-dossier"],
    ["[]", "not-a-dossier"],
    ['"dossier"', "not-a-dossier"],
    ["{}", "not-a-dossier"],
    [JSON.stringify({ ...file({}), kind: "other" }), "not-a-dossier"],
    [JSON.stringify({ kind: DOSSIER_KIND, version: 1 }), "not-a-dossier"],
    [JSON.stringify({ ...file({}), version: "1" }), "not-a-dossier"],
    [JSON.stringify(file([])), "not-a-dossier"],
    [JSON.stringify({ ...file({}), version: 4 }), "newer-version"],
    [JSON.stringify({ ...file({}), version: 0 }), "unknown-version"],
    [JSON.stringify({ ...file({}), version: 0.5 }), "unknown-version"],
  ])("%s: %s", (text, error) => {
    expect(readDossierText(text, dataset)).toEqual({ ok: false, error });
  });
});

describe("one bad answer", () => {
  it.each([
    [{ respondent: { name: "x".repeat(301) } }, { kind: "text", path: "answers.respondent.name", limit: 300 }],
    [{ respondent: { name: 7 } }, { kind: "text", path: "answers.respondent.name" }],
    [{ municipality: "99999" }, { kind: "municipality", value: '"99999"' }],
    [{ municipality: "Gent" }, { kind: "municipality", value: '"Gent"' }],
    [{ staff: { now: 101 } }, { kind: "number", path: "answers.staff.now", value: "101", unit: "fte", ceiling: 100 }],
    [{ staff: { now: 0.125 } }, { kind: "number", value: "0.125" }],
    [{ staff: { now: "veel" } }, { kind: "number", value: '"veel"' }],
    [{ money: { now: -1 } }, { kind: "number", unit: "euro", value: "-1" }],
    [{ money: { now: 10.5 } }, { kind: "number", unit: "euro", ceiling: 50_000_000 }],
    [{ money: { now: null } }, { kind: "number", value: "null" }],
    [{ partnerRegion: "moon" }, { kind: "option", question: "partner-region", maximum: null }],
    [{ runningForms: ["moon"] }, { kind: "option", maximum: 9, value: '["moon"]' }],
    [{ runningForms: ["jumelage", "jumelage"] }, { kind: "option", question: "running-forms" }],
    [{ double: ["reciprocity"] }, { kind: "unknown-field", path: "answers.double" }],
    [{ ambitions: { reciprocity: 2, "global-citizenship": "no-opinion" } }, { kind: "option" }],
    [{ runningForms: ["twinning"] }, { kind: "option", path: "answers.runningForms" }],
    [{ occasions: "disaster" }, { kind: "option", question: "occasions" }],
    [{ staff: { volunteers: true } }, { kind: "option", path: "answers.staff.volunteers", value: "true" }],
    [{ colour: "red" }, { kind: "unknown-field", path: "answers.colour" }],
    [{ staff: { later: 1 } }, { kind: "unknown-field", path: "answers.staff.later" }],
    [{ staff: [1] }, { kind: "group", path: "answers.staff" }],
    [{ money: "none" }, { kind: "group", path: "answers.money" }],
  ])("%j is reported and left out; the others are kept", (bad, fault) => {
    const { faults, dossier } = read(bad);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject(fault);
    expect(dossier.answers).toEqual({ ...NO_ANSWERS, ...GOOD });
  });

  it("of another data set is refused as a whole", () => {
    const foreign = { ...makeDossier(dataset, NO_ANSWERS), dataset: { id: "elsewhere", version: "1.0" } };
    expect(readDossier(foreign, dataset)).toEqual({ ok: false, error: "other-data" });
  });

  it("of an ambition is reported, and the other ambitions are kept", () => {
    const { faults, dossier } = read({ ambitions: { reciprocity: 4, "global-citizenship": 3, budget: 1 } });
    expect(faults.map((f) => [f.kind, f.path])).toEqual([
      ["unknown-field", "answers.ambitions.budget"],
      ["option", "answers.ambitions.reciprocity"],
    ]);
    expect(dossier.answers.ambitions).toEqual({ "global-citizenship": 3 });
  });

  it("of a list names what is unknown in it, and keeps the rest", () => {
    const { faults, dossier } = read({ runningForms: ["atlantis", "jumelage"], occasions: ["nothing-known"] });
    expect(faults).toMatchObject([
      { path: "answers.runningForms", value: '["atlantis"]' },
      { path: "answers.occasions", value: '["nothing-known"]' },
    ]);
    expect(dossier.answers.runningForms).toEqual(["jumelage"]);
    expect(dossier.answers).not.toHaveProperty("occasions");
  });

  it("names the options that there are", () => {
    const [fault] = read({ term: "1-3" }).faults;
    expect(fault).toMatchObject({ options: ["1-1", "1-2", "2-2", "2-3", "3-3", "no-preference"] });
  });

  it("is shown shortened", () => {
    const [fault] = read({ runningForms: Array(50).fill("stedenband") }).faults;
    expect(fault?.kind === "option" && fault.value.length).toBe(40);
  });
});

describe("good dossiers", () => {
  it("checks the municipality only against a list that is given", () => {
    const reading = readDossier(file({ municipality: "99999" }), dataset);
    expect(reading).toMatchObject({ ok: true, faults: [], dossier: { answers: { municipality: "99999" } } });
  });

  it.each(["2026-02-31", "gisteren", "2026-1-1", 20261123, null])("drop a date that is none: %s", (changedOn) => {
    const reading = readDossier(file({}, { changedOn }), dataset);
    expect(reading.ok && reading.dossier).toStrictEqual(makeDossier(dataset, NO_ANSWERS));
  });

  it.each<[string, unknown, string]>([
    ["another version", { id: dataset.id, version: "0.0" }, "0.0"],
    ["no version", { id: dataset.id }, dataset.version],
    ["nothing that could be one", { id: dataset.id, version: 7 }, dataset.version],
    ["no data", undefined, dataset.version],
  ])("tell on which data they were given: %s", (_, named, expected) => {
    const reading = readDossier(file({}, { dataset: named }), dataset);
    expect(reading.ok && reading.datasetVersion).toBe(expected);
  });

  it("come back as they were written, and keep to the strict schema", () => {
    const schema = dossierSchema(dataset);
    fc.assert(
      fc.property(anyAnswers, (answers: Answers) => {
        const dossier = makeDossier(dataset, answers, "2026-11-23");
        const reading = readDossierText(dossierText(dossier), dataset, municipalities);
        const given = Object.values(answers.ambitions).reduce<number>((sum, pluses) => sum + pluses, 0);
        const notes = given > dataset.worth.purse ? [{ kind: "points", given, most: dataset.worth.purse }] : [];
        expect(reading).toEqual({ ok: true, dossier, faults: [], notes, datasetVersion: dataset.version });
        expect(schema.safeParse(dossier).error).toBeUndefined();
      }),
    );
  });
});

describe("for any JSON", () => {
  const paths = questionsOf(dataset.questionnaire).map((q) => q.answerPath);

  it("reading never throws, and what it gives is valid", () => {
    const schema = dossierSchema(dataset);
    const keys = ["respondent", "ambitions", "staff", "money", ...paths.map((p) => p.split(".").at(-1) ?? "")];
    const answers = fc.dictionary(
      fc.oneof(fc.constantFrom(...keys), fc.string()),
      fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom(...keys), fc.jsonValue())),
    );
    const any = fc.oneof(
      fc.jsonValue(),
      answers.map((value) => file(value, { changedOn: "2026-02-30" })),
    );
    fc.assert(
      fc.property(any, (raw) => {
        const reading = readDossierText(JSON.stringify(raw), dataset, municipalities);
        expect(reading.ok ? schema.safeParse(reading.dossier).error : undefined).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  it("a file with __proto__ changes nothing outside itself", () => {
    const text = `{"kind":"${DOSSIER_KIND}","version":1,"answers":{"__proto__":{"term":"1-1"},"staff":{"__proto__":{"now":1}}}}`;
    const reading = readDossierText(text, dataset);
    expect(reading.ok && reading.dossier.answers).toEqual(NO_ANSWERS);
    expect(({} as Record<string, unknown>)["term"]).toBeUndefined();
  });
});
