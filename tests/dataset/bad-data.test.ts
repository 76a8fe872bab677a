import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { DataError } from "../../src/dataset/faults";
import { loadDataset } from "../../src/dataset/load";
import { loadTexts } from "../../src/dataset/texts/load-texts";
import { dataPlugin } from "../../src/dataset/plugins/vite-plugin";
import { dataset } from "../../tooling/support/dataset";
import { copyData } from "../support/dataset-folder";
import { DATA_CASES, JUMELAGE, KNOWLEDGE_CASES, TEXT_CASES } from "./bad-data-cases";

vi.mock("yaml", async (original) => (await import("../support/yaml-once")).yamlOnce(original));

const data = copyData();
afterEach(() => data.mend());
afterAll(() => data.end());

function linesOf(load: () => unknown): string[] {
  try {
    load();
  } catch (error) {
    if (error instanceof DataError) return error.message.split("\n");
    throw error;
  }
  return [];
}

/** Every line names the file and what is expected; field and value where there are any. */
const LINE = /^[\w./-]+\.(?:yaml|csv): (?:[\w.-]+(?: \d+)?(?: is .+;|:) )?expected \S.*$/;

const dataLines = () => linesOf(() => loadDataset(data.folder));
const textLines = () => linesOf(() => loadTexts(data.folder, "nl", dataset));

describe("a data folder with one thing wrong", () => {
  it("is the copy of a good one", () => {
    expect(dataLines()).toEqual([]);
    expect(textLines()).toEqual([]);
  });

  it.each([...DATA_CASES, ...KNOWLEDGE_CASES])("$what", ({ file, from, to, line }) => {
    data.replace(file, from, to);
    const lines = dataLines();
    expect(
      lines.some((found) => line.test(found)),
      lines.join("\n"),
    ).toBe(true);
    expect(lines.filter((found) => !LINE.test(found))).toEqual([]);
    expect(lines.length, `found: ${lines.join("\n")}`).toBeLessThanOrEqual(2);
  });

  it.each(["dataset.yaml", "context.yaml"])("without %s", (file) => {
    data.remove(file);
    expect(dataLines()).toContain(`${file}: expected this file to exist`);
  });

  it("without any form", () => {
    data.remove("work-forms");
    expect(dataLines()).toEqual(["work-forms: expected at least one .yaml file"]);
  });

  it("without a file or folder that need not be there, where other files still refer to it", () => {
    for (const part of ["municipalities.csv", "networks", "mentions"]) data.remove(part);
    const lines = dataLines();
    const codes =
      'practices/roeselare-dogbo.yaml: municipalities is "36015"; expected a NIS code of municipalities.csv';
    expect(lines).toContain(codes);
    expect(lines).toContain('places.yaml: zemst.mentions is "zemst-sokone"; expected a mention of mentions/');
  });

  it.each(["funding/amif.yaml", "municipalities.csv"])("with %s in another encoding than UTF-8", (file) => {
    data.write(file, Buffer.from("id: caf\u00e9\n", "latin1"));
    expect(dataLines()).toContain(`${file}: expected text in UTF-8`);
  });

  it.each([JUMELAGE, "texts/nl/notes.yaml"])("with a mark of the order of bytes before %s", (file) => {
    data.replace(file, "", "\uFEFF");
    expect([...dataLines(), ...textLines()]).toContain(
      `${file}: expected text in UTF-8 without a mark (BOM) before its first line`,
    );
  });

  it.each([
    ["of a value", "chapter: 10", "chapter: &ten 10\nothers: [*ten]"],
    ["of a value that is not there", "chapter: 10", "chapter: *ten"],
    ["that grow without end", "chapter: 10", "chapter: &a [1, 1]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]"],
  ])("with aliases %s", (_what, from, to) => {
    data.replace(JUMELAGE, from, to);
    expect(dataLines()).toEqual([`${JUMELAGE}: expected each value written out, without anchors (&) and aliases (*)`]);
  });

  it("with a code of municipalities that is no regular expression", () => {
    data.replace("dataset.yaml", "'^\\d{5}$'", "'^(\\d{5}$'");
    expect(dataLines()).toContain('dataset.yaml: municipalityCode is "^(\\\\d{5}$"; expected a regular expression');
  });

  it("tells all faults, not the first alone", () => {
    data.replace(JUMELAGE, 'reciprocity: "++"', 'reciprocity: "++++"');
    data.replace("practices/roeselare-dogbo.yaml", "years:", "year:");
    const lines = dataLines();
    expect(lines.some((line) => line.startsWith(JUMELAGE))).toBe(true);
    expect(lines.some((line) => line.startsWith("practices/roeselare-dogbo.yaml: year is"))).toBe(true);
  });
});

describe("texts with one thing wrong", () => {
  it.each(TEXT_CASES)("$what", ({ file, from, to, line }) => {
    data.replace(file, from, to);
    const lines = textLines();
    expect(
      lines.some((found) => line.test(found)),
      lines.join("\n"),
    ).toBe(true);
  });

  it("in a second language that lacks a translation", () => {
    data.copy("texts/nl", "texts/fr");
    data.replace("texts/fr/criteria.yaml", "    short: Middenveld\n", "");
    data.replace("texts/fr/mentions.yaml", "  zemst-sokone:", "  zemst:");
    const lines = linesOf(() => loadTexts(data.folder, "fr", dataset));
    expect(lines).toEqual(["texts/fr/criteria.yaml: criteria.civil-society-involvement.short: expected text"]);
    data.replace("texts/fr/criteria.yaml", "    name: Betrokkenheid van het middenveld", "    name: B\n    short: C");
    expect(linesOf(() => loadTexts(data.folder, "fr", dataset))).toEqual([
      "texts/fr/mentions.yaml: mentions.zemst-sokone: expected a text",
      'texts/fr/mentions.yaml: mentions.zemst is "zemst"; expected an id that the data have',
    ]);
  });

  it("in another encoding than UTF-8", () => {
    data.write("texts/nl/notes.yaml", Buffer.from("notes:\n  caf\u00e9: { text: x }\n", "latin1"));
    expect(textLines()).toContain("texts/nl/notes.yaml: expected text in UTF-8");
  });

  it("without a file", () => {
    data.remove("texts/nl/notes.yaml");
    expect(textLines()).toContain("texts/nl/notes.yaml: expected this file to exist");
  });
});

describe("the build", () => {
  const load = (folder: string, id: string): unknown => {
    const { load: hook } = dataPlugin(folder);
    if (typeof hook !== "function") throw new Error("the plugin has no load hook");
    return Reflect.apply(hook, undefined, [id]) as unknown;
  };

  it("gives facts, municipalities and texts as modules", () => {
    for (const name of ["core", "support", "library", "municipalities", "texts/nl"])
      expect(load(data.folder, `\0virtual:${name}`)).toMatch(/^export default JSON\.parse\("/);
    expect(load(data.folder, "\0virtual:other")).toBeUndefined();
    expect(load(data.folder, "/src/main.tsx")).toBeUndefined();
  });

  it("gives of a language that is laid over another only what it says itself", () => {
    const module = String(load(data.folder, "\0virtual:texts/nl-x-easy"));
    expect(module).toMatch(/^import below from "virtual:texts\/nl";\nimport \{ layOver \} from ".*lay-over\.ts";/);
    expect(module).toContain("Welke samenwerking met het buitenland");
    expect(module.length).toBeLessThan(String(load(data.folder, "\0virtual:texts/nl")).length / 3);
    for (const kind of ["start-texts/start-", "paper-texts/paper-"])
      expect(load(data.folder, `\0virtual:${kind}nl-x-easy`)).toMatch(/^export default JSON\.parse\("/);
  });

  it("stops on a wrong file, and names it", () => {
    data.replace(JUMELAGE, 'reciprocity: "++"', 'reciprocity: "++++"');
    expect(() => load(data.folder, "\0virtual:core")).toThrow(/jumelage\.yaml: matrix\.cells\.reciprocity/);
  });

  it("stops on a missing language", () => {
    data.remove("texts/de");
    expect(() => load(data.folder, "\0virtual:texts/de")).toThrow(
      "texts/de: expected this folder: the texts of a language",
    );
  });

  it("stops on a missing text", () => {
    data.remove("texts/nl/notes.yaml");
    expect(() => load(data.folder, "\0virtual:texts/nl")).toThrow(DataError);
  });
});
