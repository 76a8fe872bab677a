// @vitest-environment node
import { describe, expect, it } from "vitest";
import { printable, unsupported } from "../../../src/documents/pdf/glyphs";
import { renderPdf } from "../../../src/documents/pdf/render";
import {
  BASIC_SIGNS,
  lettersOf,
  missingSigns,
  type Script,
  SCRIPTS,
  scriptsIn,
} from "../../../src/documents/pdf/letters";
import { scriptsOf, unsupportedIn } from "../../../src/documents/pdf/printable";
import { inspectPdf } from "../../support/pdf-inspect";
import { documentOf, minimal, pdfFonts } from "../../../tooling/support/pdf-samples";

const fonts = pdfFonts();

describe("printable", () => {
  it.each([
    [
      "Dutch, French and German stay as they are",
      "coördinatie, façade, Straße, œuvre, € 25.000 – “ja” ≥ ½ → ✓",
      undefined,
    ],
    ["letters with loose accents are put together", "coo\u0308rdinatie", "coördinatie"],
    ["a character without a glyph becomes a square", "日本 ok 😀", "□□ ok □"],
    ["soft hyphens and invisible characters go", "samen\u00adwerking\u200b\ufe0f", "samenwerking"],
    ["odd spaces become plain, narrow ones stay unbreakable", "a\u2003b\t\u202fc", "a b \u00a0c"],
    ["line breaks stay, other control characters go", "a\r\nb\u0007", "a\nb"],
    ["signs with a twin are drawn as the twin", "✔ ✕ non\u2010stop", "✓ ✗ non-stop"],
  ])("%s", (_, text, expected = text) => {
    expect(printable(text, fonts)).toBe(expected);
  });

  it("knows all signs of the texts", () => {
    expect(unsupported("✓ ✗ ≈ – — • … ‹ › « » “ ” ‘ ’ − × ≥ ≤ ≠ · ○ ● ■ □ ← → ↑ ↓ ² ½ ₂", fonts)).toEqual([]);
  });
});

describe("letters that only some names need", () => {
  const scripts = Object.keys(SCRIPTS) as Script[];
  const all = pdfFonts(scripts);

  it.each([
    ["Nguyễn Thị Ánh Tuyết", ["latin"]],
    ["Αθήνα, Γειά σου", ["greek"]],
    ["Київ, Москва, Љубљана", ["cyrillic"]],
    ["Zoë Łukasz Şahin", []],
  ])("are told from the text: %s", (name, wanted) => {
    expect(scriptsIn(name)).toEqual(wanted);
    expect([missingSigns(name), unsupported(name, pdfFonts(scriptsIn(name)))]).toEqual([[], []]);
  });

  it("stand in the font files as the ranges say: no more and no fewer are promised", () => {
    expect(scripts.map((script) => unsupported(lettersOf(script), pdfFonts([script])))).toEqual([[], [], []]);
    expect(unsupported(BASIC_SIGNS, fonts)).toEqual([]);
    const every = Array.from({ length: 0x2_000 }, (_, at) => String.fromCodePoint(0x20 + at)).join("");
    expect(missingSigns(every)).toEqual(unsupported(every, all));
  });

  it("are drawn, in a heading too, and can be read and searched", async () => {
    const name = "Nguyễn Αθήνα Київ";
    const document = documentOf([
      { kind: "heading", level: 2, text: name },
      { kind: "paragraph", text: `${name}, 2027` },
    ]);
    expect(scriptsOf(document)).toEqual(scripts);
    const file = await inspectPdf(await renderPdf(document, pdfFonts(scriptsOf(document))));
    expect(file.headings[1]?.text).toBe(name);
    expect(file.text).toContain(`${name}, 2027`);
    expect(file.missingGlyphs).toBe(0);
  });
});

describe("unsupported", () => {
  it("names each missing character once", () => {
    expect(unsupported("Γειά Γ ok", fonts)).toEqual(["Γ", "ε", "ι", "ά"]);
  });

  it("finds them anywhere in a document, but not in what is not drawn", () => {
    const alt = documentOf([{ kind: "figure", alt: "日", width: 1, height: 1, shapes: [] }]);
    const cell = documentOf([
      {
        kind: "table",
        caption: "Ж",
        columns: [{ header: "a", width: 1 }],
        rows: [{ kind: "row", header: [{ text: "Я" }], cells: [] }],
      },
    ]);
    expect(unsupportedIn(alt, fonts)).toEqual([]);
    expect(unsupportedIn(cell, fonts)).toEqual(["Ж", "Я"]);
    expect(unsupportedIn(minimal, fonts)).toEqual([]);
  });
});

describe("a document with characters that the fonts lack", () => {
  it("has no .notdef glyph", async () => {
    const file = await inspectPdf(
      await renderPdf(
        documentOf([
          { kind: "heading", level: 2, text: "Γειά 日本" },
          { kind: "paragraph", text: "😀 ok" },
        ]),
        fonts,
      ),
    );
    expect(file.missingGlyphs).toBe(0);
    expect(file.headings[1]?.text).toBe("□□□□ □□");
    expect(file.text).toContain("□ ok");
  });

  it("is searchable: a no-break space does not take the place of all spaces", async () => {
    const file = await inspectPdf(
      await renderPdf(documentOf([{ kind: "paragraph", text: "€\u00a025 per jaar, 2\u00d73" }]), fonts),
    );
    expect(file.text).toContain("€ 25 per jaar, 2×3");
  });
});
