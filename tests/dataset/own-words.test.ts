// @vitest-environment node
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { copiedRuns, hashOf, RUN_LENGTH, runsOf, wordsOf } from "../../tooling/own-words";
import { textFilesOf, textsIn } from "../../src/dataset/texts/text-files";
import { i18n } from "../../tooling/support/words";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const NONE: ReadonlySet<string> = new Set();

function linesOf(path: string): string[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, "utf8")
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "" && !line.startsWith("#"));
}

/** "key: run" for every run that the texts of a file share with the guide. */
function copiesIn(texts: unknown, hashes: ReadonlySet<string>, allowed: ReadonlySet<string>): string[] {
  return textsIn(texts).flatMap(({ key, text }) => copiedRuns(text, hashes, allowed).map((run) => `${key}: ${run}`));
}

describe("texts in our own words", () => {
  const hashes = new Set(linesOf(here("guide-nine-word-hashes.txt")));
  const allowed = new Set(linesOf(here("own-words-allowed.txt")).flatMap(runsOf));
  const files = Object.entries(textFilesOf(i18n.bundle));

  it("has the hashes of the guide and texts to check", () => {
    expect(hashes.size).toBeGreaterThan(5000);
    expect(files.length).toBeGreaterThanOrEqual(8);
  });

  it.each(files)("shares no run of nine words with the guide: %s", (_name, texts) => {
    expect(copiesIn(texts, hashes, allowed)).toEqual([]);
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
