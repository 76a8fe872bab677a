import { describe, expect, it } from "vitest";
import { type Block, introducesNext, mapTexts, type Text } from "../../src/documents/model";
import { rich, withOnePage } from "../../tooling/support/pdf-samples";

/** Every string of a value, but for what is no text that is drawn. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  if (typeof value !== "object" || value === null) return [];
  const apart = new Set(["kind", "tone", "colour", "fill", "stroke", "align", "lang", "link", "alt"]);
  return Object.entries(value).flatMap(([key, inner]) => (apart.has(key) ? [] : stringsIn(inner)));
}

describe("a change of texts", () => {
  const mark = (text: string) => `<${text}>`;
  const change = {
    line: mark,
    text: (text: Text): Text =>
      typeof text === "string" ? mark(text) : text.map((run) => ({ ...run, text: mark(run.text) })),
  };

  it("reaches each text of each kind of block once, and nothing else", () => {
    const inside = withOnePage.blocks.flatMap((block) => (block.kind === "page" ? block.versions.flat() : []));
    const blocks: readonly Block[] = [...rich.blocks, ...withOnePage.blocks, ...inside];
    const kinds = new Set(blocks.map(({ kind }) => kind));
    expect([...kinds].toSorted()).toEqual([
      "banner",
      "contents",
      "figure",
      "heading",
      "labelled",
      "list",
      "page",
      "paragraph",
      "table",
      "title",
    ]);
    for (const block of blocks)
      expect(stringsIn(mapTexts(block, change))).toEqual(stringsIn(block).map((text) => mark(text)));
  });
});

describe("a paragraph that introduces something", () => {
  it("is followed by a list, a table or a figure", () => {
    const paragraph: Block = { kind: "paragraph", text: "Dit zijn ze:" };
    const blocks: readonly Block[] = [paragraph, { kind: "list", ordered: false, items: ["a"] }, paragraph, paragraph];
    expect(blocks.map((_, index) => introducesNext(blocks, index))).toEqual([true, false, false, false]);
  });

  it("is not a note, which belongs to what stands above it", () => {
    const table: Block = { kind: "table", caption: "Cijfers", columns: [], rows: [] };
    const note: Block = { kind: "paragraph", text: "Zonder subsidies.", tone: "quiet" };
    expect(introducesNext([note, table], 0)).toBe(false);
    expect(introducesNext([{ kind: "paragraph", text: "Dit zijn ze:" }, table], 0)).toBe(true);
  });
});
