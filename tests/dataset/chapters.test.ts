import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { placeInChapters } from "../../src/dataset/chapters";
import type { ChapterLines } from "../../src/domain/facts/source";
import { sourceText } from "../../src/wording/phrases";
import { dataset } from "../../tooling/support/dataset";
import { i18n } from "../../tooling/support/words";

const GUIDE = "../shared/source/keuzemenu-2023.txt";
const STARTS = [
  { page: 1, line: 1 },
  { page: 5, line: 10 },
  { page: 8, line: 20 },
];
const source = (page: number, lines: readonly number[]) => ({ kind: "chapter" as const, page, lines });

/** Every citation of lines in a value, with what it is part of. */
function citations(value: unknown): readonly ChapterLines[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "page" in value && "lines" in value && Array.isArray(value.lines) ? [value as ChapterLines] : [];
  return [...own, ...Object.values(value).flatMap(citations)];
}

describe("lines of the guide and their chapters", () => {
  it.each([
    ["one chapter, whatever page the file says", source(1, [12, 19]), source(5, [12, 19])],
    ["the last chapter has no end", source(1, [99]), source(8, [99])],
    ["several chapters", source(8, [20, 3, 21]), { ...source(8, [20, 21]), further: [{ page: 1, lines: [3] }] }],
  ])("%s", (_, from, to) => {
    expect(placeInChapters({ facts: [{ source: from }] }, STARTS)).toEqual({ facts: [{ source: to }] });
  });

  it("stay as they are where the data name no chapters", () => {
    expect(placeInChapters(source(7, [3, 40]), [])).toEqual(source(7, [3, 40]));
  });

  it("are told chapter by chapter", () => {
    const note = dataset.notes.find(({ id }) => id === "relief-civil-society");
    expect(sourceText(i18n, note?.source ?? null)).toBe("gids vanaf p. 4; gids vanaf p. 35");
  });

  it("each have the page of the chapter that they stand in", () => {
    const all = citations(dataset).filter(({ page }) => page > 0);
    expect(all.length).toBeGreaterThan(150);
    const { chapters } = dataset.guide;
    const wrong = all.flatMap(({ page, lines }) =>
      lines.filter((line) => chapters.findLast((one) => one.line <= line)?.page !== page),
    );
    expect(wrong).toEqual([]);
  });

  it.runIf(existsSync(GUIDE))("begin where the guide has their headings, on the pages of its contents", () => {
    const guide = readFileSync(GUIDE, "utf8").split("\n");
    const letters = (text: string) => text.toLowerCase().replaceAll(/[^a-z]/g, "");
    const contents = guide.slice(13, 25).map((line) => line.split("\t"));
    let at = 29;
    const found = contents.map(([name = "", page]) => {
      const title = letters(name.replace(/^\d\) /, ""));
      at = guide.findIndex((line, index) => index > at && !line.includes("\t") && letters(line) === title);
      return { page: Number(page), line: at + 1 };
    });
    expect(dataset.guide.chapters.slice(1)).toEqual(found);
  });
});
