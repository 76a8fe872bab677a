// @vitest-environment node
import { describe, expect, it } from "vitest";
import type { ComposedDocument } from "../../../src/documents/model";
import { renderPdf } from "../../../src/documents/pdf/render";
import { PAGE } from "../../../src/documents/pdf/theme";
import { accessibilityFaults } from "../../support/pdf-faults";
import { inspectPdf } from "../../support/pdf-inspect";
import {
  LONG_NAME,
  META,
  documentOf,
  longNames,
  longTable,
  minimal,
  pdfFonts,
  ranking,
  rich,
  withOnePage,
} from "../../../tooling/support/pdf-samples";
import { allTags } from "../../support/pdf-tags";

const fonts = pdfFonts();
const inspect = async (document: ComposedDocument) => inspectPdf(await renderPdf(document, fonts));
const flat = (text: string) => text.replace(/\s+/g, " ").trim();

describe("a document with every block", async () => {
  const file = await inspect(rich);

  it("has no accessibility fault", () => {
    expect(accessibilityFaults(file)).toEqual([]);
  });

  it("tells its title and language", () => {
    expect([file.title, file.lang, file.showsTitle]).toEqual([META.title, "nl-BE", true]);
  });

  it("declares PDF/UA-1 and PDF/A-3a", () => {
    expect(flat(file.xmp)).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(flat(file.xmp)).toContain("<pdfaid:part>3</pdfaid:part> <pdfaid:conformance>A</pdfaid:conformance>");
  });

  it("has the headings in order, with a section for each chapter", () => {
    const chapters = ["De rangschikking", "Stedenband", "Vergelijking", "Bijlage: alle rijen", "Bronnen"];
    expect(file.headings.filter(({ level }) => level === 2).map(({ text }) => text)).toEqual(chapters);
    expect(file.headings[0]).toEqual({ level: 1, text: "Advies voor Voorbeeldgem" });
    const sections = file.tags[0]?.children.filter(({ role }) => role === "Sect") ?? [];
    expect(sections.map(({ children }) => children[0]?.role)).toEqual(chapters.map(() => "H2"));
  });

  it("has nested bookmarks", () => {
    expect(file.bookmarks.map(({ title, items }) => [title, items.length])).toEqual([["Advies voor Voorbeeldgem", 5]]);
  });

  it("keeps the order of the blocks in the text", () => {
    const order = [
      "delen de eerste plaats",
      "De rangschikking",
      "Lidmaatschap",
      "vte: volt",
      "Waarom",
      "Termijn: past",
    ];
    const places = order.map((i18n) => file.text.indexOf(i18n));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it("separates words at the ends of lines", () => {
    expect(flat(file.text)).toContain("die terugvloeit naar de eigen diensten. Daarom staat een stedenband bovenaan");
  });

  it("has tables with captions, column headers and row headers", () => {
    const [first, second] = file.tables;
    expect(first?.caption).toBe(ranking.caption);
    expect(first?.columnHeaders.map(flat)).toEqual(ranking.columns.map(({ header }) => header));
    expect(first?.rows.map(({ headers }) => headers[0])).toContain("Noodhulp");
    expect(second?.rows.map(({ headers, width }) => [headers[0], width])).toContainEqual(["Baten bij de partner", 4]);
  });

  it("has figures with a text and a place", () => {
    expect(file.figures).toHaveLength(1);
    expect(file.figures[0]?.alt).toContain("stedenband 7 van 9 plussen");
    const [left = 0, bottom = 0, right = 0, top = 0] =
      (file.figures[0]?.bbox ?? "").match(/[\d.]+/g)?.map(Number) ?? [];
    expect([left < right, bottom < top, right < 596, top < 842]).toEqual([true, true, true, true]);
  });

  it("has links that say where they go, and marks other languages", () => {
    expect(file.links[0]?.contents).toBe(
      "het meerjarenprogramma van VVSG: https://www.vvsg.be/internationaal/programma?jaar=2026&taal=nl",
    );
    const english = allTags(file.tags).filter(({ lang }) => lang === "en");
    expect(english.map(({ role, text }) => [role, flat(text)])).toEqual([
      ["Span", "Municipal International Cooperation"],
    ]);
  });

  it("has lists with labels and their kind of numbering", () => {
    const lists = allTags(file.tags).filter(({ role }) => role === "L");
    expect(lists.map(({ attributes }) => attributes["ListNumbering"])).toEqual([
      "/Disc",
      "/Disc",
      "/Decimal",
      "/Decimal",
    ]);
    const [item] = lists[2]?.children ?? [];
    expect(item?.children.map(({ role, text }) => [role, text.trim()])).toEqual([
      ["Lbl", "1."],
      ["LBody", "Bespreek het advies in het college."],
    ]);
  });

  it("carries the attachment unchanged", () => {
    const { name, description, mime, text } = rich.meta.attachment ?? { name: "", description: "", mime: "", text: "" };
    expect(file.attachment).toMatchObject({ name, description, mime, relationship: "Source" });
    expect(new TextDecoder().decode(file.attachment?.bytes)).toBe(text);
  });

  it("numbers its pages in the footers, outside the text", () => {
    expect(file.artifacts[1]).toContain(`Pagina 2 van ${file.pages}`);
    expect(file.artifacts[1]).toContain(META.footerLeft);
    expect(file.text).not.toContain("Pagina 2");
  });
});

describe("a document that begins with one page", async () => {
  const file = await inspect(withOnePage);

  it("shows the first version that fits, alone on its page", () => {
    expect(accessibilityFaults(file)).toEqual([]);
    expect([file.text.includes("Reden 3:"), file.text.includes("Reden 4:")]).toEqual([true, false]);
    const inside = allTags(file.tags).filter(({ role, text }) => role === "H2" && text.trim() === "Inhoud");
    expect(inside.map(({ pages }) => pages)).toEqual([[1]]);
  });

  it("lists what follows with its pages, each a link", () => {
    const lines = allTags(file.tags).filter(({ role }) => role === "TOCI");
    expect(lines.map(({ text }) => flat(text))).toEqual(["De rangschikking 2", "Bijlage 2"]);
    expect(file.links.map(({ contents, url }) => [contents, url])).toEqual([
      ["De rangschikking, 2", null],
      ["Bijlage, 2", null],
    ]);
  });

  it("has its running title on every page but the first, outside the text", () => {
    expect(file.artifacts.map((text) => text.includes(META.runningTitle))).toEqual(
      file.artifacts.map((_, page) => page > 0),
    );
  });
});

describe("the smallest document", () => {
  it("is accessible, and has no attachment", async () => {
    const file = await inspect(minimal);
    expect(accessibilityFaults(file)).toEqual([]);
    expect([file.pages, file.attachment]).toEqual([1, null]);
  });

  it("has a page also without blocks after the heading", async () => {
    expect((await inspect(documentOf([]))).pages).toBe(1);
  });
});

describe("names that nobody expected", async () => {
  const file = await inspect(longNames);

  it("are drawn without a fault", () => {
    expect(accessibilityFaults(file)).toEqual([]);
  });

  it("leave markup in the title alone", () => {
    expect(file.title).toBe(longNames.meta.title);
    expect(file.xmp).toContain("A &amp; B &lt;x&gt;");
    expect(file.xmp).not.toContain("A & B <x>");
  });

  it("are all there in the text, and cut to one line in the footer", () => {
    const letters = (text: string) => text.replace(/\s/g, "");
    expect(letters(file.headings[1]?.text ?? "")).toBe(letters(LONG_NAME));
    expect(letters(file.tables[0]?.caption ?? "")).toBe(letters(LONG_NAME));
    expect(file.artifacts[0]).toMatch(/…\s*Pagina 1 van/);
  });

  it("stay inside the margins", async () => {
    const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
    const js = await getDocument({ data: await renderPdf(longNames, fonts), verbosity: 0 }).promise;
    for (let number = 1; number <= js.numPages; number += 1) {
      const { items } = await (await js.getPage(number)).getTextContent();
      for (const item of items) {
        if (!("str" in item) || item.str.trim() === "") continue;
        expect(item.transform[4]).toBeGreaterThan(PAGE.left - 1);
        expect(item.transform[4] + item.width).toBeLessThan(PAGE.width - PAGE.right + 5);
        expect(item.transform[5]).toBeGreaterThan(30);
      }
    }
  });

  it("split a row that is taller than a page, in one TR", () => {
    const tall = file.tables[0]?.rows.find(({ headers }) => headers[0] === "Hoger dan een bladzijde");
    expect(tall?.width).toBe(3);
    expect(flat(tall?.text ?? "").split("Sint-").length).toBeGreaterThan(60);
  });
});

describe("a table of 120 rows", async () => {
  const file = await inspect(documentOf([longTable(120)]));

  it("runs on over pages as one table", () => {
    expect(accessibilityFaults(file)).toEqual([]);
    expect(file.tables).toHaveLength(1);
    expect(file.tables[0]?.rows).toHaveLength(120);
    expect(file.tables[0]?.pages.length).toBeGreaterThan(3);
  });

  it("repeats its column headers as an artifact, not as text", () => {
    expect(file.artifacts.slice(1).every((text) => text.includes("Toelichting"))).toBe(true);
    expect(file.artifacts[0]).not.toContain("Toelichting");
    expect(file.text.split("Toelichting")).toHaveLength(2);
  });
});

describe("the same document", () => {
  it("gives the same bytes", async () => {
    expect(await renderPdf(rich, fonts)).toEqual(await renderPdf(structuredClone(rich), pdfFonts()));
  });

  it("gives other bytes on another date", async () => {
    const later = { ...rich, meta: { ...rich.meta, date: "2026-03-05T08:00:00Z" } };
    expect(await renderPdf(later, fonts)).not.toEqual(await renderPdf(rich, fonts));
  });
});
