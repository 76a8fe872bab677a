import { describe, expect, it } from "vitest";
import { OPEN_DATA_FILES } from "../../src/domain/facts/open-data";
import { openDataFiles } from "../../tooling/site/open-data";
import { dataset, municipalities } from "../../tooling/support/dataset";
import { DATA_FOLDER } from "../../tooling/support/read/folder";

const files = new Map(openDataFiles(DATA_FOLDER).map(({ name, text }) => [name, text]));
const textOf = (name: string) => files.get(name) ?? "";
/** Records of a CSV file: lines, since no text of the data has a line break in it. */
const records = (name: string) => textOf(name).trim().split(/\r?\n/).length - 1;

interface Whole {
  readonly licence: string;
  readonly facts: Readonly<Record<string, unknown>> & { readonly dataset: { readonly version: string } };
  readonly texts: Readonly<Record<string, { readonly channels: Readonly<Record<string, { readonly name: string }>> }>>;
}

describe("the published data", () => {
  it("are the files that the page about the data links to", () => {
    expect([...files.keys()]).toEqual(OPEN_DATA_FILES);
  });

  it("hold every fact and its texts in the four languages, with version and licence", () => {
    const whole = JSON.parse(textOf("wegwijzer.json")) as Whole;
    expect(whole.licence).toBe("EUPL-1.2");
    expect(whole.facts.dataset.version).toBe(dataset.version);
    expect(whole.facts["funding"]).toHaveLength(dataset.channels.length);
    for (const language of ["nl", "fr", "en", "de"])
      expect(Object.keys(whole.texts[language]?.channels ?? {})).toHaveLength(dataset.channels.length);
  });

  it("say the figures of the data and whose they are", () => {
    for (const [name, text] of files) expect(text.includes("{{figure"), name).toBe(false);
    expect(textOf("glossary.csv")).toContain("De gids beschrijft er acht.");
    const { credits } = JSON.parse(textOf("wegwijzer.json")) as { readonly credits: readonly string[] };
    expect(credits.slice(0, 2)).toEqual([
      "Facts: VVSG and HIVA-KU Leuven, Gemeentelijke mondiale samenwerking (2023), and the public pages that each fact names",
      "Inhabitants: Statbel, 1 January 2020",
    ]);
  });

  it("have a schema with every kind of facts", () => {
    const schema = JSON.parse(textOf("wegwijzer.schema.json")) as {
      readonly properties: { readonly facts: { readonly properties: Readonly<Record<string, { type?: string }>> } };
    };
    const { properties } = schema.properties.facts;
    const whole = JSON.parse(textOf("wegwijzer.json")) as Whole;
    expect(Object.keys(whole.facts).filter((kind) => properties[kind] === undefined)).toEqual([]);
    expect(properties["funding"]?.type).toBe("array");
  });

  it("have one record for each fact", () => {
    expect(records("funding.csv")).toBe(dataset.channels.length);
    expect(records("networks.csv")).toBe(dataset.networks.length);
    expect(records("practices.csv")).toBe(dataset.practices.length);
    expect(records("calendar.csv")).toBe(dataset.calendar.length);
    expect(records("criteria.csv")).toBe(dataset.criteria.length);
    expect(records("municipalities.csv")).toBe(municipalities.length);
    expect(textOf("funding.csv")).toMatch(/^\uFEFFid,kind,forms,.*name_nl/);
  });
});
