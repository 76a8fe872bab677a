import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const documents = execFileSync("git", ["ls-files", "*.md"], { encoding: "utf8" }).trim().split("\n");

/** Paths in backticks below these folders; "ID", "FILE" and "*" stand for a name. */
const PATH = /`((?:src|tests|tooling|docs|public|schemas)\/[^`\s]*)`/g;

/** A file or folder that a document names and that is not there, with the document; tests are named without `tests/` too. */
const missing = documents.flatMap((document) =>
  [...readFileSync(document, "utf8").matchAll(PATH)].flatMap(([, path = ""]) =>
    /[A-Z]{2}|\*/.test(path) || existsSync(path) || existsSync(`tests/${path}`) ? [] : [`${document}: ${path}`],
  ),
);

it("the documents name files and folders that are there", () => {
  expect(missing).toEqual([]);
});

it("the scripts that the documents name are in package.json", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly scripts: Record<string, string> };
  const named = documents.flatMap((document) =>
    [...readFileSync(document, "utf8").matchAll(/npm run (?:--silent )?([a-z][a-z:]*)/g)].map(([, name = ""]) => name),
  );
  expect([...new Set(named)].filter((name) => !(name in scripts))).toEqual([]);
});
