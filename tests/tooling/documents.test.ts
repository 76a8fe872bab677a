import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const read = (path: string) => readFileSync(resolve(import.meta.dirname, "../..", path), "utf8");

interface PackageFile {
  readonly license: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
const packageFile = JSON.parse(read("package.json")) as PackageFile;

describe("docs/dependencies.md", () => {
  const rows = read("docs/dependencies.md")
    .split("\n")
    .filter((line) => line.startsWith("| ") && !/^\| (package|---) /.test(line));
  const listed = rows.flatMap((row) => row.split("|")[1]?.trim().split(", ") ?? []);

  it("has a row for every dependency, and no other rows", () => {
    const wanted = [...Object.keys(packageFile.dependencies), ...Object.keys(packageFile.devDependencies)];
    expect(listed.toSorted()).toEqual(wanted.toSorted());
  });
});

describe("README.md and CONTRIBUTING.md", () => {
  it.each(["README.md", "CONTRIBUTING.md"])("%s names only commands that exist", (file) => {
    const named = [...read(file).matchAll(/npm run (?:--silent )?([a-z:]+)/g)].map((match) => match[1] ?? "");
    expect(named.length).toBeGreaterThan(0);
    expect(Object.keys(packageFile.scripts)).toEqual(expect.arrayContaining(named));
  });
});

describe("publiccode.yml", () => {
  const { description, legal } = parse(read("publiccode.yml")) as {
    description: Record<string, { shortDescription: string; longDescription: string }>;
    legal: { license: string };
  };

  it("has the licence of package.json", () => {
    expect(legal.license).toBe(packageFile.license);
  });

  it.each(Object.entries(description))("keeps the lengths that the standard asks for: %s", (_language, texts) => {
    expect(texts.shortDescription.length).toBeLessThanOrEqual(150);
    expect(texts.longDescription.length).toBeGreaterThanOrEqual(150);
  });
});
