// @vitest-environment node
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFString } from "pdf-lib";
import { describe, expect, it } from "vitest";
import { faultsOf } from "../../../src/documents/pdf/check";
import type { Block } from "../../../src/documents/model";
import { renderPdf } from "../../../src/documents/pdf/render";
import { accessibilityFaults } from "../../support/pdf-faults";
import { inspectPdf } from "../../support/pdf-inspect";
import type { TagNode } from "../../support/pdf-tags";
import { documentOf, longNames, minimal, pdfFonts, ranking, rich } from "../../../tooling/support/pdf-samples";

const fonts = pdfFonts();

describe("faultsOf", () => {
  it.each([minimal, rich, longNames])("finds nothing in a good document", (document) => {
    expect(faultsOf(document)).toEqual([]);
  });

  it.each<[string, Block]>([
    ["level 3 follows level 1", { kind: "heading", level: 3, text: "Te diep" }],
    ["a heading is empty", { kind: "heading", level: 2, text: " " }],
    ["a figure has no alternative text", { kind: "figure", alt: " ", width: 1, height: 1, shapes: [] }],
    ["has no size", { kind: "figure", alt: "x", width: 0, height: 1, shapes: [] }],
    ["a table has no caption", { ...ranking, caption: "" }],
    ["has no rows", { ...ranking, rows: [{ kind: "section", text: "x" }] }],
    ["a row has not one cell per column", { ...ranking, columns: ranking.columns.slice(1) }],
    ["a column has no header", { ...ranking, columns: ranking.columns.map((column) => ({ ...column, header: "" })) }],
    ["is no web or mail address", { kind: "paragraph", text: [{ text: "x", link: "javascript:alert(1)" }] }],
    ["is no web or mail address", { kind: "list", ordered: true, items: [[{ text: "x", link: "zie boven" }]] }],
  ])("finds: %s", async (fault, block) => {
    expect(faultsOf(documentOf([block])).join()).toContain(fault);
    await expect(renderPdf(documentOf([block]), fonts)).rejects.toThrow(fault);
  });

  it("finds a missing title, language and date", () => {
    expect(faultsOf(documentOf([], { title: "", language: "", date: "gisteren" }))).toHaveLength(3);
  });
});

/** Changes every object of a good file that has a key with a value. */
async function spoiled(key: string, value: string, change: (dict: PDFDict) => void): Promise<Uint8Array> {
  const doc = await PDFDocument.load(await renderPdf(rich, fonts), { updateMetadata: false });
  let changed = 0;
  for (const [, object] of doc.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || object.get(PDFName.of(key))?.toString() !== value) continue;
    change(object);
    changed += 1;
  }
  expect(changed).toBeGreaterThan(0);
  return doc.save({ useObjectStreams: false });
}

const to = (role: string) => (dict: PDFDict) => dict.set(PDFName.of("S"), PDFName.of(role));

describe("the check of the tests itself finds a defect that is put in", () => {
  it.each<[string, string, string, (dict: PDFDict) => void]>([
    ["a figure without Alt", "S", "/Figure", (dict) => void dict.delete(PDFName.of("Alt"))],
    ["a figure without Alt", "S", "/Figure", (dict) => dict.set(PDFName.of("Alt"), PDFString.of(" "))],
    ["a figure without BBox", "S", "/Figure", (dict) => void dict.delete(PDFName.of("A"))],
    ["without TH for each column", "S", "/TH", to("TD")],
    ["a table without Caption", "S", "/Caption", to("P")],
    ["skips a level", "S", "/H2", to("H4")],
    ["the bookmarks are not the headings", "S", "/H2", to("P")],
    ["a row of another width", "S", "/TH", (dict) => void dict.delete(PDFName.of("A"))],
    ["a link without its tag", "S", "/Link", to("Span")],
    ["a link without Contents", "Subtype", "/Link", (dict) => void dict.delete(PDFName.of("Contents"))],
    ["a font that is not inside", "Type", "/FontDescriptor", (dict) => void dict.delete(PDFName.of("FontFile2"))],
    ["a font whose glyphs cannot be read", "Subtype", "/Type0", (dict) => void dict.delete(PDFName.of("ToUnicode"))],
    ["no language", "Type", "/Catalog", (dict) => void dict.delete(PDFName.of("Lang"))],
    ["not one Document tag", "Type", "/Catalog", (dict) => void dict.delete(PDFName.of("StructTreeRoot"))],
    ["no title", "Type", "/Catalog", (dict) => void dict.delete(PDFName.of("ViewerPreferences"))],
  ])("%s (%s %s)", async (fault, key, value, change) => {
    const faults = accessibilityFaults(await inspectPdf(await spoiled(key, value, change)));
    expect(faults.join("; ")).toContain(fault);
  });

  it("text and lines outside tags, and a missing glyph", async () => {
    const { openKit, finish } = await import("../../../src/documents/pdf/kit");
    const kit = openKit({ pdfVersion: "1.7", tagged: true, size: "A4" });
    kit.registerFont("regular", fonts.regular).font("regular");
    kit.addPage();
    kit.text("los 日", 70, 70, { lineBreak: false, baseline: "alphabetic" });
    kit.moveTo(10, 10).lineTo(90, 10).stroke();
    const faults = accessibilityFaults(await inspectPdf(await finish(kit))).join("; ");
    expect(faults).toMatch(/text outside tags: los.*2 drawings outside tags.*1 missing glyphs/);
  });

  it("a page without its number", async () => {
    const file = await inspectPdf(await renderPdf(documentOf([], { pageLabel: "Pagina {page}" }), fonts));
    expect(accessibilityFaults(file)).toEqual(["a page without its number"]);
  });

  it("a heading at the foot of a page, away from its text", async () => {
    const file = await inspectPdf(await renderPdf(minimal, fonts));
    const onAnotherPage = (tag: TagNode): TagNode => ({
      ...tag,
      pages: tag.role === "H1" ? [9] : tag.pages,
      children: tag.children.map(onAnotherPage),
    });
    const faults = accessibilityFaults({ ...file, tags: file.tags.map(onAnotherPage) });
    expect(faults).toEqual(['heading "Advies" is alone at the foot of a page']);
  });

  it("text that is read in another order than it is drawn", async () => {
    const reversed = (dict: PDFDict) => {
      const kids = dict.lookup(PDFName.of("K"), PDFArray);
      dict.set(PDFName.of("K"), dict.context.obj(kids.asArray().toReversed()));
    };
    const good = await inspectPdf(await renderPdf(rich, fonts));
    const bad = await inspectPdf(await spoiled("S", "/Sect", reversed));
    expect([good.pagesOutOfOrder, bad.pagesOutOfOrder.length > 0]).toEqual([[], true]);
  });
});
