import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DataError } from "../../src/dataset/faults";
import { loadDataset } from "../../src/dataset/load";
import { loadTexts } from "../../src/dataset/load-texts";
import { dataPlugin } from "../../src/dataset/vite-plugin";
import { dataset } from "../support/dataset";
import { copyData, type DataCopy } from "../support/dataset-folder";
import { DATA_CASES, JUMELAGE, TEXT_CASES } from "./bad-data-cases";

let data: DataCopy;
beforeEach(() => {
  data = copyData();
});
afterEach(() => data.end());

function linesOf(load: () => unknown): string[] {
  try {
    load();
  } catch (error) {
    if (error instanceof DataError) return error.message.split("\n");
    throw error;
  }
  return [];
}

const dataLines = () => linesOf(() => loadDataset(data.folder));
const textLines = () => linesOf(() => loadTexts(data.folder, "nl", dataset));

describe("a data folder with one thing wrong", () => {
  it("is the copy of a good one", () => {
    expect(dataLines()).toEqual([]);
    expect(textLines()).toEqual([]);
  });

  it.each(DATA_CASES)("$what", ({ file, from, to, line }) => {
    data.replace(file, from, to);
    const lines = dataLines();
    expect(
      lines.some((found) => line.test(found)),
      lines.join("\n"),
    ).toBe(true);
    expect(lines.length, `found: ${lines.join("\n")}`).toBeLessThanOrEqual(2);
  });

  it.each(["dataset.yaml", "context.yaml", "municipalities.csv"])("without %s", (file) => {
    data.remove(file);
    expect(dataLines()).toContain(`${file}: expected this file to exist`);
  });

  it("without a folder", () => {
    data.remove("networks");
    expect(dataLines()).toContain("networks: expected at least one .yaml file");
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
    for (const name of ["dataset", "municipalities", "texts/nl"])
      expect(load(data.folder, `\0virtual:${name}`)).toMatch(/^export default JSON\.parse\("/);
    expect(load(data.folder, "\0virtual:other")).toBeUndefined();
    expect(load(data.folder, "/src/main.tsx")).toBeUndefined();
  });

  it("stops on a wrong file, and names it", () => {
    data.replace(JUMELAGE, 'reciprocity: "++"', 'reciprocity: "++++"');
    expect(() => load(data.folder, "\0virtual:dataset")).toThrow(/jumelage\.yaml: matrix\.cells\.reciprocity/);
  });

  it("stops on a missing text", () => {
    data.remove("texts/nl/notes.yaml");
    expect(() => load(data.folder, "\0virtual:texts/nl")).toThrow(DataError);
  });
});
