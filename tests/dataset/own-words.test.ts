// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { copiedRuns, hashOf, RUN_LENGTH, runsOf, wordsOf } from "../../tooling/own-words";
import { textsIn } from "../../src/dataset/texts/text-files";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const FOLDER = here("../../data/texts/nl");
const NONE: ReadonlySet<string> = new Set();

function linesOf(path: string): string[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, "utf8")
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "" && !line.startsWith("#"));
}

/** YAML files of the texts, also in sub-folders. */
function yamlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => join(folder, name))
    .toSorted();
}

/** "file: key: run" for every run that a file shares with the guide. */
function copiesIn(path: string, hashes: ReadonlySet<string>, allowed: ReadonlySet<string>): string[] {
  return textsIn(parse(readFileSync(path, "utf8"))).flatMap(({ key, text }) =>
    copiedRuns(text, hashes, allowed).map((run) => `${relative(FOLDER, path)}: ${key}: ${run}`),
  );
}

describe("texts in our own words", () => {
  const hashes = new Set(linesOf(here("guide-nine-word-hashes.txt")));
  const allowed = new Set(linesOf(here("own-words-allowed.txt")).flatMap(runsOf));
  const files = yamlFiles(FOLDER).map((path) => relative(FOLDER, path));

  it("has the hashes of the guide and texts to check", () => {
    expect(hashes.size).toBeGreaterThan(5000);
    expect(files.length).toBeGreaterThanOrEqual(8);
  });

  it.each(files)("shares no run of nine words with the guide: %s", (name) => {
    expect(copiesIn(join(FOLDER, name), hashes, allowed)).toEqual([]);
  });
});

describe("the check itself", () => {
  const made = ["zeven", "blauwe", "geiten", "lezen", "elke", "dinsdag", "de", "krant", "van", "Één", "uil"];
  const hashes = new Set(runsOf(made.join(" ")).map(hashOf));

  it("finds a copied sentence, whatever its case, accents and punctuation", () => {
    const copy = `Ziet u: ${made.join(", ").toUpperCase().replace("ÉÉN", "EEN")}!`;
    expect(copiedRuns(copy, hashes, NONE)).toHaveLength(made.length - RUN_LENGTH + 1);
  });

  it("lets eight words in a row pass, and nine not", () => {
    expect(copiedRuns(made.slice(0, RUN_LENGTH - 1).join(" "), hashes, NONE)).toEqual([]);
    expect(copiedRuns(made.slice(0, RUN_LENGTH).join(" "), hashes, NONE)).toHaveLength(1);
  });

  it("lets an allowed name pass", () => {
    const name = made.slice(0, RUN_LENGTH).join(" ");
    expect(copiedRuns(name, hashes, new Set(runsOf(name)))).toEqual([]);
  });

  it("looks into lists and nested keys and names the key", () => {
    const found = textsIn({ workForms: { a: { steps: ["x", made.join(" ")], count: 3, none: null } } });
    expect(found.map(({ key }) => key)).toEqual(["workForms.a.steps.0", "workForms.a.steps.1"]);
    expect(found.flatMap(({ text }) => copiedRuns(text, hashes, NONE))).not.toEqual([]);
  });

  it("compares words without accents and signs", () => {
    expect(wordsOf("  Élancourt: 4de-pijler, CO₂! ")).toEqual(["elancourt", "4de", "pijler", "co2"]);
  });
});
