import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { dataset, knownNis } from "../support/dataset";
import { readDossier } from "../../src/state/read-dossier";
import { reportOf } from "../support/documents";

const text = readFileSync("docs/result-trace.md", "utf8");

interface Row {
  readonly what: string;
  readonly fields: readonly string[];
  readonly file: string;
  readonly title: string;
}

/** The rows of the tables: a cell is cut at " | ", for a title may hold a bar. */
const rows: readonly Row[] = text
  .split("\n")
  .filter((line) => line.startsWith("| ") && !/^\| (On the page|---)/.test(line))
  .map((line) => {
    const [what = "", fields = "", file = "", title = ""] = line.slice(2, -2).split(" | ");
    return { what, fields: [...fields.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name), file, title: title.trim() };
  });

/** What stands at a path in a report; "[]" is each item of a list. */
function valuesAt(value: unknown, path: readonly string[]): readonly unknown[] {
  const [first, ...rest] = path;
  if (first === undefined) return [value];
  if (typeof value !== "object" || value === null) return [];
  const name = first.replace("[]", "");
  const inner: unknown = Object.entries(value).find(([key]) => key === name)?.[1];
  if (!first.endsWith("[]")) return valuesAt(inner, rest);
  return Array.isArray(inner) ? inner.flatMap((item: unknown) => valuesAt(item, rest)) : [];
}

const folders = ["tests/golden", "tests/dossiers"];
const reports = folders
  .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
  .filter((path) => path.endsWith(".json"))
  .map((path) => {
    const reading = readDossier(JSON.parse(readFileSync(path, "utf8")), dataset, knownNis);
    if (!reading.ok) throw new Error(path);
    return reportOf(reading.dossier);
  });

describe("the table of every number on the page of the advice", () => {
  it("has rows for every section of the page, and no other section", () => {
    const sections = [...readFileSync("src/ui/result/sections.ts", "utf8").matchAll(/id: "([a-z]+)"/g)];
    const headings = [...text.matchAll(/^## ([a-z]+)$/gm)];
    expect(headings.map(([, id]) => id)).toEqual(["headline", ...sections.map(([, id]) => id)]);
    expect(rows.length).toBeGreaterThan(50);
  });

  it.each(rows)("$what: is in the report of a dossier that is read", ({ fields }) => {
    expect(fields.length).toBeGreaterThan(0);
    const absent = fields.filter((field) =>
      reports.every((report) => valuesAt(report, field.split(".")).every((v) => v === undefined || v === null)),
    );
    expect(absent).toEqual([]);
  });

  it.each(rows)("$what: names a test that exists", ({ file, title }) => {
    expect(existsSync(file), file).toBe(true);
    expect(title.length).toBeGreaterThan(10);
    expect(readFileSync(file, "utf8")).toContain(`"${title}"`);
  });
});
