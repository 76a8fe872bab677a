import { describe, expect, it } from "vitest";
import { z } from "zod";
import { dossierSchemaSource } from "../../src/cli/dossier-json-schema";
import { dossierSchema } from "../../src/dossier/file-schema";
import { dataset } from "../../tooling/support/dataset";
import { goldenCases } from "../../tooling/support/dossiers";
import { i18n } from "../../tooling/support/words";

const strict = dossierSchema(dataset);
const source = dossierSchemaSource(dataset, i18n.bundle);
const published = JSON.parse(source) as Record<string, unknown>;
/** The published schema as another program reads it. */
const reader = z.fromJSONSchema(published);

const [golden] = goldenCases();
const good = golden?.raw as { readonly answers: Readonly<Record<string, object>> } & Readonly<Record<string, unknown>>;

const EXTRAS = {
  scenarios: [{ id: "scenario-1", name: "Met meer geld", answers: good.answers }],
  respondents: [{ id: "respondent-1", datasetVersion: "0.1", changedOn: "2026-11-20", answers: good.answers }],
  doneSteps: { stedenband: ["choose-theme", "ask-vvsg"] },
  plan: { ftePerYear: 70_000, startYear: 2027 },
};

const BAD: readonly [string, unknown][] = [
  ["no dossier at all", {}],
  ["another kind", { ...good, kind: "other" }],
  ["another version", { ...good, version: 2 }],
  ["an unknown field", { ...good, colour: "red" }],
  ["a date that is none", { ...good, changedOn: "23/11/2026" }],
  ["an unknown answer", { ...good, answers: { ...good.answers, colour: "red" } }],
  ["a level that does not exist", { ...good, answers: { ...good.answers, ambitions: { reciprocity: 4 } } }],
  ["a half euro", { ...good, answers: { ...good.answers, money: { now: 0.5 } } }],
  ["too much staff", { ...good, answers: { ...good.answers, staff: { now: 101 } } }],
  ["a scenario without a name", { ...good, scenarios: [{ ...EXTRAS.scenarios[0], name: "" }] }],
  ["steps of a form that does not exist", { ...good, doneSteps: { twinning: ["choose-theme"] } }],
  ["half a euro for an FTE", { ...good, plan: { ftePerYear: 0.5 } }],
  ["what counted double", { ...good, answers: { ...good.answers, double: ["reciprocity"] } }],
  ["no opinion", { ...good, answers: { ...good.answers, ambitions: { reciprocity: "no-opinion" } } }],
  ["a duel of one", { ...good, answers: { ...good.answers, duels: [{ heavier: "reciprocity" }] } }],
  ["an own level too high", { ...good, answers: { ...good.answers, own: { points: { occasion: 4 } } } }],
];

describe("the strict schema", () => {
  it.each(goldenCases())("accepts $id", ({ raw }) => {
    expect(strict.safeParse(raw).success).toBe(true);
  });

  it("accepts what stands beside the answers", () => {
    expect(strict.safeParse({ ...good, ...EXTRAS }).error).toBeUndefined();
    expect(reader.safeParse({ ...good, ...EXTRAS }).error).toBeUndefined();
  });

  it.each(BAD)("refuses %s", (_what, raw) => {
    expect(strict.safeParse(raw).success).toBe(false);
  });
});

describe("the published JSON Schema", () => {
  it("says what it is", () => {
    expect(published).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      title: "Dossier Wegwijzer mondiale samenwerking",
      type: "object",
      additionalProperties: false,
    });
    expect(source).toContain('"description": "Wederzijds leren"');
    expect(source.endsWith("}\n")).toBe(true);
  });

  it.each(goldenCases())("accepts $id", ({ raw }) => {
    expect(reader.safeParse(raw).error).toBeUndefined();
  });

  it.each(BAD)("refuses %s", (_what, raw) => {
    expect(reader.safeParse(raw).success).toBe(false);
  });

  it("asks for whole euros and for each choice once", () => {
    expect(source).toMatch(/"type": "integer",\s+"minimum": 0,\s+"maximum": 50000000/);
    const { answers } = published["properties"] as { readonly answers: unknown };
    expect(JSON.stringify(answers).match(/"uniqueItems":true/g)).toHaveLength(5);
  });
});
