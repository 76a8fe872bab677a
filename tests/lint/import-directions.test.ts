import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { lint } from "./oxlint";

const EVERYWHERE = ["domain", "dataset", "engine", "questionnaire", "report", "state", "tables", "pdf", "word", "i18n"];

/** The table of docs and CONTRIBUTING.md: which folder of src may import which other, statically. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  dataset: ["domain"],
  engine: ["domain"],
  questionnaire: ["domain"],
  report: ["domain", "engine"],
  state: ["domain", "dataset", "engine", "questionnaire", "report"],
  tables: ["domain", "report", "i18n"],
  pdf: ["domain", "report", "i18n", "tables"],
  word: ["domain", "report", "i18n", "tables"],
  i18n: ["domain"],
  ui: ["domain", "state", "report", "i18n", "questionnaire", "tables"],
  cli: EVERYWHERE,
};
const FOLDERS = Object.keys(MAY_IMPORT);
const RULE = "eslint(no-restricted-imports)";

/** The first folder below src of a path. */
const folderOf = (path: string) => path.split("/")[1] ?? "";

/** The findings about imports in one file, as the lines on which they are. */
function forbiddenLines(files: Readonly<Record<string, string>>, rule = RULE): Readonly<Record<string, number[]>> {
  const lines: Record<string, number[]> = {};
  for (const found of lint(files).filter((one) => one.rule === rule)) (lines[found.file] ??= []).push(found.line);
  return lines;
}

describe("import directions between the folders of src", () => {
  const pairs = FOLDERS.flatMap((from) => FOLDERS.filter((to) => to !== from).map((to) => ({ from, to })));
  const files = Object.fromEntries(
    pairs.flatMap(({ from, to }) => [
      [`src/${from}/to-${to}.ts`, `import { x } from "../${to}/x";\nexport const y = x;\n`],
      [`src/${from}/deep/to-${to}.ts`, `import { x } from "../../${to}/x";\nexport const y = x;\n`],
    ]),
  );
  const found = lint(files).filter((one) => one.rule === RULE);

  it.each(pairs)("$from -> $to", ({ from, to }) => {
    const reported = found.filter((one) => folderOf(one.file) === from && one.file.endsWith(`/to-${to}.ts`));
    expect(reported.length).toBe(MAY_IMPORT[from]?.includes(to) ? 0 : 2);
  });

  it("says which direction is allowed", () => {
    const help = found.find((one) => one.file === "src/engine/to-ui.ts")?.help;
    expect(help).toContain("src/engine may import src/domain only");
  });

  it("has a row for every folder that exists", () => {
    const there = readdirSync(resolve(import.meta.dirname, "../../src"), { withFileTypes: true });
    expect(FOLDERS).toEqual(expect.arrayContaining(there.filter((e) => e.isDirectory()).map((e) => e.name)));
  });
});

describe("pdf and word are loaded only when asked for", () => {
  const text = [
    'import { draw } from "../pdf/draw";',
    'import type { Options } from "../pdf/draw";',
    'export const later = () => import("../pdf/draw");',
    'export { draw as again } from "../word/draw";',
    "export const now = (options: Options) => draw(options);",
  ].join("\n");

  it.each(["ui", "state"])("%s: static imports are errors, import() and types are not", (folder) => {
    const file = `src/${folder}/a.ts`;
    expect(forbiddenLines({ [file]: text })).toEqual({ [file]: [1, 4] });
  });

  it("the engine may not reach for them with import() either", () => {
    const file = "src/engine/a.ts";
    expect(forbiddenLines({ [file]: 'export const later = () => import("../pdf/draw");\n' })).toEqual({ [file]: [1] });
  });
});

describe("packages and virtual modules", () => {
  const importing = (name: string) => `import { x } from "${name}";\nexport const y = x;\n`;

  it.each([
    ["engine", "react"],
    ["state", "react"],
    ["state", "wouter"],
    ["i18n", "react-i18next"],
    ["pdf", "react-hook-form"],
    ["cli", "react-dom/server"],
    ["domain", "zod"],
    ["report", "zustand"],
    ["state", "zod"],
    ["ui", "pdfkit"],
    ["ui", "node:fs"],
    ["ui", "virtual:dataset"],
    ["ui", "virtual:library"],
    ["i18n", "virtual:municipalities"],
    ["ui", "virtual:texts/nl"],
    ["cli", "virtual:dataset"],
  ])("src/%s may not import %s", (folder, name) => {
    const file = `src/${folder}/a.ts`;
    expect(forbiddenLines({ [file]: importing(name) })).toEqual({ [file]: [1] });
  });

  it("lets every folder have what is its own", () => {
    const own = {
      "src/ui/a.tsx": importing("react"),
      "src/ui/b.ts": importing("wouter"),
      "src/ui/c.ts": importing("zod/mini"),
      "src/i18n/a.ts": importing("i18next"),
      "src/i18n/b.ts": importing("virtual:texts/nl"),
      "src/state/a.ts": importing("virtual:dataset"),
      "src/state/b.ts": importing("zustand/vanilla"),
      "src/state/c.ts": importing("zod/mini"),
      "src/pdf/a.ts": importing("pdfkit"),
      "src/dataset/a.ts": importing("zod"),
      "src/dataset/b.ts": importing("node:fs"),
      "src/cli/a.ts": importing("node:fs"),
    };
    expect(forbiddenLines(own)).toEqual({});
  });
});

describe("workers and the entry", () => {
  const importing = (...folders: string[]) =>
    `${folders.map((name) => `import { x as ${name} } from "../${name}/x";`).join("\n")}\nexport default [${folders.join()}];\n`;

  it("a worker beside the store may draw a PDF but not open the store", () => {
    const file = "src/state/draw.worker.ts";
    expect(forbiddenLines({ [file]: importing("domain", "engine", "report", "pdf", "i18n") })).toEqual({});
    expect(forbiddenLines({ [file]: importing("dataset", "ui", "questionnaire") })).toEqual({ [file]: [1, 2, 3] });
  });

  it("main.tsx mounts and does nothing else", () => {
    const text =
      'import { App } from "./ui/app";\nimport { advise } from "./engine/advise";\nexport default [App, advise];\n';
    expect(forbiddenLines({ "src/main.tsx": text })).toEqual({ "src/main.tsx": [2] });
  });
});

describe("cycles", () => {
  const cycle = (kind: string) => ({
    "src/engine/a.ts": `import ${kind}{ B } from "./b";\nexport type A = B;\nexport const a = 1;\n`,
    "src/engine/b.ts": `import { a } from "./a";\nexport type B = number;\nexport const b = a;\n`,
  });

  it.each(["", "type "])('are reported, also through "import %s{"', (kind) => {
    const lines = forbiddenLines(cycle(kind), "import(no-cycle)");
    expect(Object.keys(lines).toSorted()).toEqual(["src/engine/a.ts", "src/engine/b.ts"]);
  });
});
