import { describe, expect, it } from "vitest";
import { z } from "zod";
import { dossierSchemaSource } from "../../src/cli/dossier-json-schema";
import { dossierSchema } from "../../src/state/dossier-schema";
import { DATA_FOLDER, dataset } from "../support/dataset";
import { goldenCases } from "../support/dossiers";
import { loadTexts } from "../../src/dataset/load-texts";

const strict = dossierSchema(dataset);
const source = dossierSchemaSource(dataset, loadTexts(DATA_FOLDER, "nl", dataset));
const published = JSON.parse(source) as Record<string, unknown>;
/** The published schema as another program reads it. */
const reader = z.fromJSONSchema(published);

const [golden] = goldenCases();
const good = golden?.raw as { readonly answers: Readonly<Record<string, object>> } & Readonly<Record<string, unknown>>;

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
  [
    "three that count double",
    { ...good, answers: { ...good.answers, double: ["reciprocity", "capacity-building", "global-citizenship"] } },
  ],
];

describe("the strict schema", () => {
  it.each(goldenCases())("accepts $id", ({ raw }) => {
    expect(strict.safeParse(raw).success).toBe(true);
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
    expect(source).toContain('"description": "Wederkerigheid"');
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
    expect(source.match(/"uniqueItems": true/g)).toHaveLength(4);
  });
});
