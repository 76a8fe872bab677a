import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { lint } from "./oxlint";

interface Room {
  readonly imports: readonly string[];
  readonly lazy?: readonly string[];
}
interface Architecture {
  readonly rooms: Readonly<Record<string, Room>>;
}

const ROOT = resolve(import.meta.dirname, "../..");
const read = (name: string) => readFileSync(resolve(ROOT, name), "utf8");
const { rooms } = JSON.parse(read("architecture.json")) as Architecture;
const ROOMS = Object.keys(rooms);
const RULE = "eslint(no-restricted-imports)";

const folders = (path: string) =>
  readdirSync(resolve(ROOT, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** The findings about imports in one file, as the lines on which they are. */
function forbiddenLines(files: Readonly<Record<string, string>>, rule = RULE): Readonly<Record<string, number[]>> {
  const lines: Record<string, number[]> = {};
  for (const found of lint(files).filter((one) => one.rule === rule)) (lines[found.file] ??= []).push(found.line);
  return lines;
}

const importing = (name: string) => `import { x } from "${name}";\nexport const y = x;\n`;

describe("import directions between the rooms of src", () => {
  const pairs = ROOMS.flatMap((from) => ROOMS.filter((to) => to !== from).map((to) => ({ from, to })));
  /** The way up from a file to src, for a file so deep below its room. */
  const up = (room: string, deep: number) => "../".repeat(room.split("/").length + deep);
  const fileOf = (from: string, to: string, deep: string) => `src/${from}/${deep}to-${to.replace("/", "-")}.ts`;
  const files = Object.fromEntries(
    pairs.flatMap(({ from, to }) => [
      [fileOf(from, to, ""), importing(`${up(from, 0)}${to}/x`)],
      [fileOf(from, to, "deep/"), importing(`${up(from, 1)}${to}/x`)],
    ]),
  );
  const found = lint(files).filter((one) => one.rule === RULE);
  const reported = (from: string, to: string) =>
    found.filter(({ file }) => file === fileOf(from, to, "") || file === fileOf(from, to, "deep/")).length;

  it.each(pairs)("$from -> $to", ({ from, to }) => {
    expect(reported(from, to)).toBe(rooms[from]?.imports.includes(to) === true ? 0 : 2);
  });

  it("holds between rooms of ui when one is reached from beside", () => {
    const beside = {
      "src/ui/kit/a.ts": importing("../parts/x"),
      "src/ui/parts/form/a.ts": importing("../../pages/x"),
      "src/ui/pages/map/a.ts": importing("../../shell/x"),
      "src/ui/pages/map/b.ts": importing("../../parts/x"),
    };
    expect(Object.keys(forbiddenLines(beside)).toSorted()).toEqual(Object.keys(beside).slice(0, 3).toSorted());
  });

  it("says which direction is allowed", () => {
    const help = found.find((one) => one.file === "src/engine/to-ui-kit.ts")?.help;
    expect(help).toContain("src/engine may import src/domain");
  });

  it("has a room for every folder that exists", () => {
    const there = folders("src").flatMap((name) => (name === "ui" ? folders("src/ui").map((r) => `ui/${r}`) : [name]));
    const withCode = there.filter((name) => !["ui/fonts", "ui/styles"].includes(name));
    expect(ROOMS.toSorted()).toEqual(withCode.toSorted());
  });

  it.each(folders("src/ui/pages"))("the pages of %s know no other page", (page) => {
    const others = folders("src/ui/pages").filter((other) => other !== page);
    const text = others.map((other, index) => `import { x as x${index} } from "../${other}/x";`).join("\n");
    const file = `src/ui/pages/${page}/a.ts`;
    const exported = `export default [${others.map((_, index) => `x${index}`).join()}];`;
    expect(forbiddenLines({ [file]: `${text}\n${exported}\n` })[file]).toHaveLength(others.length);
  });
});

describe("architecture.json", () => {
  it("is what the lint rules and the table of CONTRIBUTING.md were made from (npm run architecture)", async () => {
    const tool = (await import(pathToFileURL(resolve(ROOT, "tooling/architecture.mjs")).href)) as {
      written(): Readonly<Record<string, string>>;
    };
    const made = tool.written();
    expect(JSON.parse(read(".oxlintrc.json"))).toEqual(JSON.parse(made[".oxlintrc.json"] ?? ""));
    expect(read("CONTRIBUTING.md")).toBe(made["CONTRIBUTING.md"]);
  });
});

describe("documents are loaded only when asked for", () => {
  const text = (up: string) =>
    [
      `import { draw } from "${up}documents/draw";`,
      `import type { Options } from "${up}documents/draw";`,
      `export const later = () => import("${up}documents/draw");`,
      `export { draw as again } from "${up}documents/word/draw";`,
      "export const now = (options: Options) => draw(options);",
    ].join("\n");

  it.each(ROOMS.filter((room) => rooms[room]?.lazy?.includes("documents")))(
    "%s: static imports are errors, import() and types are not",
    (room) => {
      const file = `src/${room}/a.ts`;
      expect(forbiddenLines({ [file]: text("../".repeat(room.split("/").length)) })).toEqual({ [file]: [1, 4] });
    },
  );

  it("the engine may not reach for them with import() either", () => {
    const file = "src/engine/a.ts";
    const later = 'export const later = () => import("../documents/draw");\n';
    expect(forbiddenLines({ [file]: later })).toEqual({ [file]: [1] });
  });
});

it("domain takes types of the schemas, and nothing of zod", () => {
  const file = "src/domain/a.ts";
  const text =
    'import type { S } from "../schema/s";\nimport { s } from "../schema/s";\nexport const x = (y: S) => s(y);\n';
  expect(forbiddenLines({ [file]: text })).toEqual({ [file]: [2] });
});

describe("packages and virtual modules", () => {
  it.each([
    ["engine", "react"],
    ["store", "react"],
    ["store", "wouter"],
    ["i18n", "react-i18next"],
    ["documents", "react-hook-form"],
    ["cli", "react-dom/server"],
    ["domain", "zod"],
    ["report", "zustand"],
    ["store", "zod"],
    ["ui/kit", "pdfkit"],
    ["ui/pages", "node:fs"],
    ["ui/kit", "virtual:core"],
    ["ui/pages", "virtual:library"],
    ["i18n", "virtual:municipalities"],
    ["ui/shell", "virtual:texts/nl"],
    ["cli", "virtual:core"],
  ])("src/%s may not import %s", (room, name) => {
    const file = `src/${room}/a.ts`;
    expect(forbiddenLines({ [file]: importing(name) })).toEqual({ [file]: [1] });
  });

  it("lets every room have what is its own", () => {
    const own = {
      "src/ui/kit/a.tsx": importing("react"),
      "src/ui/pages/b.ts": importing("wouter/use-browser-location"),
      "src/i18n/a.ts": importing("i18next"),
      "src/i18n/b.ts": importing("virtual:texts/nl"),
      "src/store/a.ts": importing("virtual:core"),
      "src/store/b.ts": importing("zustand/vanilla"),
      "src/dossier/c.ts": importing("zod/mini"),
      "src/documents/a.ts": importing("pdfkit"),
      "src/dataset/a.ts": importing("zod"),
      "src/dataset/b.ts": importing("node:fs"),
      "src/cli/a.ts": importing("node:fs"),
    };
    expect(forbiddenLines(own)).toEqual({});
  });
});

describe("workers and the entry", () => {
  const all = (names: readonly string[], up: string) =>
    `${names.map((name) => `import { x as ${name} } from "${up}${name}/x";`).join("\n")}\nexport default [${names.join()}];\n`;

  it("a worker may draw a document but not open the store", () => {
    const file = "src/workers/draw.worker.ts";
    expect(forbiddenLines({ [file]: all(["domain", "engine", "report", "documents", "i18n"], "../") })).toEqual({});
    expect(forbiddenLines({ [file]: all(["dataset", "store", "questionnaire"], "../") })).toEqual({
      [file]: [1, 2, 3],
    });
  });

  it("main.tsx mounts and does nothing else", () => {
    const text =
      'import { App } from "./ui/shell/App";\nimport { advise } from "./engine/advise";\nexport default [App, advise];\n';
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
