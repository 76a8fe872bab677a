import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { baseKey, textKeys, unusedKeys } from "../../src/cli/text-keys";
import { PAPER_TEXTS, screenAndPaper, SITE_TEXTS, START_TEXTS, startBundle } from "../../src/dataset/texts/start-texts";
import { i18n } from "../../tooling/support/words";

/** The file that a relative import means. */
function fileOf(from: string, specifier: string): string | undefined {
  const path = join(dirname(from), specifier);
  return [".ts", ".tsx"].map((ending) => path + ending).find((file) => existsSync(file));
}

/** Source of a file and of everything that it imports at once: not by `import()`, and not types. */
function loadedAtOnce(entry: string, seen = new Map<string, string>()): ReadonlyMap<string, string> {
  if (seen.has(entry)) return seen;
  const source = readFileSync(entry, "utf8");
  seen.set(entry, source);
  for (const [, specifier = ""] of source.matchAll(/^(?:import|export)(?! type)[^;]*? from "(\.[^"]+)";/gms)) {
    const file = fileOf(entry, specifier);
    if (file !== undefined) loadedAtOnce(file, seen);
  }
  return seen;
}

const all = i18n.bundle.interface;
const keys = [...new Set(textKeys(all).map(baseKey))];
const files = [...loadedAtOnce("src/main.tsx")];
/** What reads texts: the other folders know nothing of them, and have names of their own that look like keys. */
const readers = files.filter(([file]) => /^src\/(ui|i18n|wording)\//.test(file)).map(([, source]) => source);
const unused = new Set(unusedKeys(keys, readers));
const used = keys.filter((key) => !unused.has(key));

describe("texts of the start page", () => {
  it("are looked for in the code that is loaded at once, and not in pages that come later", () => {
    const names = files.map(([file]) => file);
    expect(names).toContain("src/ui/pages/start/StartPage.tsx");
    expect(names).not.toContain("src/ui/pages/result/ResultPage.tsx");
    expect(used).toContain("failure.title");
  });

  it("hold every key that this code uses", () => {
    const held = new Set(textKeys(startBundle(i18n.bundle, "").interface).map(baseKey));
    expect(used.filter((key) => !held.has(key))).toEqual([]);
  });

  it("name no section or key that this code does not use", () => {
    expect(START_TEXTS.filter((one) => !used.some((key) => key === one || key.startsWith(`${one}.`)))).toEqual([]);
  });

  it("are the same texts, with the steps and the names that stand in them", () => {
    const bundle = startBundle(i18n.bundle, "");
    expect(all).toMatchObject(bundle.interface);
    expect(bundle.data.steps).toEqual(i18n.data.steps);
    expect(i18n.bundle.names).toEqual(expect.arrayContaining([...bundle.names]));
    expect(bundle.names.length).toBeLessThan(i18n.bundle.names.length);
  });
});

describe("texts of paper", () => {
  const pages = new Map<string, string>();
  for (const file of readdirSync("src/ui", { recursive: true, encoding: "utf8" }))
    if (file.endsWith(".tsx")) loadedAtOnce(join("src/ui", file), pages);

  const ofSections = (sections: readonly string[]) => keys.filter((key) => sections.includes(key.split(".")[0] ?? ""));
  const words = [...pages].filter(([file]) => /^src\/(ui|wording)\//.test(file));

  it("are used by no page", () => {
    const sources = words.map(([, source]) => source);
    expect([...pages.keys()]).toContain("src/wording/advice/headline.ts");
    expect(unusedKeys(ofSections(PAPER_TEXTS), sources)).toEqual(ofSections(PAPER_TEXTS));
  });

  it("are, with those of the pages, all texts", () => {
    const { screen, paper } = screenAndPaper(i18n.bundle, true);
    expect(Object.keys(paper).toSorted()).toEqual(PAPER_TEXTS);
    expect({ ...screen.interface, ...paper }).toEqual(all);
  });

  it("of the files of the pages do not come with the pages, and only what writes those files uses them", () => {
    const sources = words.filter(([file]) => file !== "src/ui/shell/prerender.tsx").map(([, source]) => source);
    expect(unusedKeys(ofSections(SITE_TEXTS), sources)).toEqual(ofSections(SITE_TEXTS));
    const { interface: written } = screenAndPaper(i18n.bundle, true).screen;
    const { interface: shown } = screenAndPaper(i18n.bundle, false).screen;
    expect(Object.keys(written).filter((section) => !(section in shown))).toEqual(SITE_TEXTS);
  });
});
