import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { load } from "./load";

interface Size {
  readonly kind: string;
  readonly name: string;
  readonly size: number;
}
interface Sizes {
  readonly BUDGETS: Readonly<Record<string, { readonly most: number }>>;
  readonly initialFiles: (html: string) => readonly string[];
  readonly kindOf: (name: string) => string | null;
  readonly measure: (html: string, files: Readonly<Record<string, Buffer>>) => readonly Size[];
  readonly tooLarge: (sizes: readonly Size[]) => readonly string[];
}
const { BUDGETS, initialFiles, kindOf, measure, tooLarge } = (await load("sizes.mjs")) as Sizes;

const HTML = `<link rel="icon" href="./icon.svg"><script src="./boot.js"></script>
<script type="module" crossorigin src="./assets/index-a.js"></script>
<link rel="modulepreload" crossorigin href="./assets/app-b.js">
<link rel="preload" as="font" href="./assets/inter-400-c.woff2" />
<link rel="stylesheet" crossorigin href="./assets/index-d.css">
<link rel="modulepreload" crossorigin href="./assets/start-nl-e.js" />`;
const small = Buffer.from("a");

describe("sizes", () => {
  it("knows what the start page loads at once", () => {
    expect(initialFiles(HTML)).toEqual(["index-a.js", "app-b.js", "index-d.css"]);
  });

  it.each([
    ["pdf.worker-x.js", "worker"],
    ["fr-x.js", "texts"],
    ["start-fr-x.js", "start"],
    ["MapPage-x.js", "chunk"],
    ["MapPage-x.css", "sheet"],
    ["inter-400-x.woff2", "font"],
    ["inter-400-x.ttf", null],
  ])("counts %s as %s", (name, kind) => {
    expect(kindOf(name)).toBe(kind);
  });

  it("adds up the start page, says which files are too large, and passes the rest", () => {
    const half = randomBytes(70_000);
    const files = {
      "index-a.js": half,
      "app-b.js": half,
      "index-d.css": small,
      "start-nl-e.js": small,
      "start-fr-e.js": randomBytes(5_000),
      "Map-f.js": small,
    };
    const sizes = measure(HTML, files);
    expect(sizes.find(({ kind }) => kind === "script")?.size).toBeGreaterThan(145);
    const [fault, ...others] = tooLarge(sizes);
    expect(others).toEqual([]);
    expect(fault).toMatch(
      /start page.*14\d\.\d kB, the budget is 115 kB \(index-a\.js \+ app-b\.js \+ start-fr-e\.js\)/,
    );
    expect(tooLarge(measure(HTML, { ...files, "index-a.js": small }))).toEqual([]);
  });

  it("has the budgets of the design", () => {
    expect([BUDGETS["script"]?.most, BUDGETS["style"]?.most]).toEqual([115, 12]);
  });
});
