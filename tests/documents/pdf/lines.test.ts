// @vitest-environment node
import { describe, expect, it } from "vitest";
import { tableColumns } from "../../../src/documents/pdf/blocks/table-layout";
import { type Strip, draw, paginate, paginateWell } from "../../../src/documents/pdf/flow";
import { breakLines, longestWord, oneLine } from "../../../src/documents/pdf/lines";
import { CONTENT_BOTTOM, PAGE, PARAGRAPHS } from "../../../src/documents/pdf/theme";
import type { TableBlock, Text } from "../../../src/documents/model";
import type { Pen } from "../../../src/documents/pdf/pen";

// Every character is 10 points wide here.
const measure = (text: string) => Array.from(text).length * 10;
const lines = (text: Text, limit: number) =>
  breakLines(text, PARAGRAPHS.normal, limit, measure).map(({ pieces }) => pieces.map((piece) => piece.text).join("|"));

describe("breakLines", () => {
  it.each<[string, Text, number, string[]]>([
    ["after spaces, which hang over the edge", "een twee drie", 80, ["een twee ", "drie"]],
    ["after hyphens between letters", "noord-zuid-werking", 110, ["noord-zuid-", "werking"]],
    ["not inside ranges and amounts", "in 2024-2026 en 0,5/1", 90, ["in ", "2024-2026 ", "en 0,5/1"]],
    ["not at a no-break space", "een €\u00a05 nu", 60, ["een ", "€\u00a05 nu"]],
    ["where the text says so", "een\ntwee", 500, ["een\n", "twee"]],
    ["inside a word that is too long", "abcdefghij k", 40, ["abcd", "efgh", "ij k"]],
    ["inside an address, after its signs", "https://a.be/bc?d=e", 100, ["https://a.", "be/bc?d=e"]],
    [
      "not between runs without a space",
      [{ text: "een " }, { text: "twee", bold: true }, { text: ", drie" }],
      90,
      ["een |twee|, ", "drie"],
    ],
    ["never before a combining mark", "aaaq\u0303b", 40, ["aaa", "q\u0303b"]],
    ["an empty text is one empty line", "", 50, [""]],
  ])("breaks %s", (_, text, limit, expected) => {
    expect(lines(text, limit)).toEqual(expected);
  });

  it("does not count the spaces at the end of a line", () => {
    expect(breakLines("een twee", PARAGRAPHS.normal, 50, measure).map(({ width }) => width)).toEqual([30, 40]);
  });
});

it("longestWord and oneLine measure words and cut lines", () => {
  expect(longestWord("een tweede woord", PARAGRAPHS.normal, measure)).toBe(60);
  expect(oneLine("een\ntwee drie", PARAGRAPHS.normal, 90, measure)).toBe("een twee…");
  expect(oneLine("kort", PARAGRAPHS.normal, 90, measure)).toBe("kort");
});

describe("columnsOf", () => {
  const table = (...widths: readonly (readonly [string, number])[]): TableBlock => ({
    kind: "table",
    caption: "x",
    columns: widths.map(([header, width]) => ({ header, width })),
    rows: [],
  });
  const widths = (block: TableBlock, total: number) =>
    tableColumns(block, 0, total, measure).map(({ width }) => Math.round(width));

  it("divides by shares", () => {
    expect(widths(table(["a", 1], ["b", 3]), 400)).toEqual([100, 300]);
  });

  it("gives a column the room for its longest word", () => {
    expect(widths(table(["samenwerking", 1], ["b", 9]), 400)).toEqual([131, 270]);
  });

  it("stays within the table when no words fit", () => {
    const all = widths(table(["x".repeat(60), 1], ["x".repeat(60), 1], ["x".repeat(60), 1]), 300);
    expect(all).toEqual([100, 100, 100]);
  });
});

describe("pages", () => {
  const drawn: [string, number, number][] = [];
  let page = -1;
  const pen = {
    get page() {
      return page;
    },
    addPage: () => void (page += 1),
  } as unknown as Pen;
  const strip = (name: string, height: number, rest: Partial<Strip> = {}): Strip => {
    return { before: 0, height, keep: false, draw: (top) => void drawn.push([name, page, top]), ...rest };
  };
  const pages = (...strips: readonly Strip[]) => {
    drawn.length = 0;
    page = -1;
    draw(paginate(strips), pen);
    return drawn.map(([name, number]) => `${name}${number}`).join(" ");
  };
  const full = CONTENT_BOTTOM - PAGE.top;

  it("never leaves a heading at the end of a page", () => {
    expect(pages(strip("text", full - 50), strip("head", 20, { keep: true }), strip("next", 40))).toBe(
      "text0 head1 next1",
    );
  });

  it("drops the space above at the top of a page", () => {
    expect(pages(strip("a", full), strip("b", 10, { before: 30 }))).toBe("a0 b1");
    expect(drawn[1]?.[2]).toBe(PAGE.top);
  });

  it("repeats a header only where a page breaks", () => {
    const repeated = { height: 20, draw: () => void drawn.push(["head", page, 0]) };
    expect(pages(strip("r", 400, { repeated }), strip("r", 200, { repeated }), strip("r", 300, { repeated }))).toBe(
      "r0 r0 head1 r1",
    );
  });

  it("starts a page where a strip wants one, but never an empty one", () => {
    expect(pages(strip("a", 10, { turns: true }), strip("b", 10, { turns: true }), strip("c", 10))).toBe("a0 b1 c1");
  });

  it("takes space between blocks rather than a last page of a few lines", () => {
    const strips = (gap: number, last: number) => [
      strip("a", (full - gap) / 2),
      strip("b", (full - gap) / 2, { before: gap }),
      strip("c", last, { before: 0 }),
    ];
    const last = (all: readonly Strip[]) => paginateWell(all).at(-1)?.page;
    expect(paginate(strips(100, 20)).at(-1)?.page).toBe(1);
    expect(last(strips(100, 20))).toBe(0);
    // Where that does not help, or the last page is worth it, nothing moves.
    expect(last(strips(10, 20))).toBe(1);
    expect(last(strips(800, 200))).toBe(1);
    expect(paginateWell(strips(10, 20)).map(({ gap }) => gap)).toEqual([0, 10, 0]);
  });

  it("breaks a chain that is longer than a page", () => {
    expect(pages(...Array.from({ length: 5 }, (_, i) => strip("k", 200, { keep: i < 4 })))).toBe("k0 k0 k0 k1 k1");
  });
});
