import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { yamlFiles } from "../../src/cli/check-data";
import { editorSchemas, schemaLine } from "../../src/dataset/editor-schemas";
import { DATA_FOLDER } from "../../tooling/support/read/folder";

const ROOT = join(DATA_FOLDER, "..");
const files = yamlFiles(DATA_FOLDER);

describe("schemas for editors", () => {
  it.each(editorSchemas().map(({ file, text }) => [file, text] as const))("%s is up to date", (file, text) => {
    expect(readFileSync(join(ROOT, file), "utf8")).toBe(text);
  });

  it("exist for every kind of file, and every kind of file exists", () => {
    const used = new Set(files.map((file) => schemaLine(file)?.replace(/^.*schemas\//, "schemas/")));
    expect(used.has(undefined)).toBe(false);
    expect(
      editorSchemas()
        .map(({ file }) => file)
        .filter((file) => !used.has(file)),
    ).toEqual([]);
  });

  it("ask for what the file asks for: a field with a default need not be there, an unknown field may not", () => {
    const text = editorSchemas().find(({ file }) => file === "schemas/networks.schema.json")?.text ?? "";
    const schema = JSON.parse(text) as { required: string[]; additionalProperties: boolean };
    expect(schema.required).toEqual(["id", "name", "page", "lines"]);
    expect(schema.additionalProperties).toBe(false);
  });

  it.each(files)("%s names its schema in its first line", (file) => {
    expect(readFileSync(join(DATA_FOLDER, file), "utf8").split("\n", 1)[0]).toBe(schemaLine(file));
  });

  it("are found by a relative path, and not for a file of no known kind", () => {
    expect(schemaLine("texts/de/funding.yaml")).toBe(
      "# yaml-language-server: $schema=../../../schemas/texts-funding.schema.json",
    );
    expect(schemaLine("places.yaml")).toBe("# yaml-language-server: $schema=../schemas/places.schema.json");
    for (const file of ["other.yaml", "funding/old/dear.yaml", "texts/nl/other.yaml", "texts/x.yaml", "toString"])
      expect(schemaLine(file)).toBeNull();
  });
});
