// Documents for the tests of src/documents/pdf: one with every block, the smallest possible, and one with unexpected
// names.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PDF_FONT_FILES, type PdfFonts, scriptFontFiles } from "../../src/documents/pdf/fonts";
import type { Script } from "../../src/documents/pdf/letters";
import type { Block, DocumentMeta, ComposedDocument, TableBlock, TableDataRow } from "../../src/documents/model";

const FOLDER = join(import.meta.dirname, "../../src/documents/pdf/fonts");

/** The committed fonts, with the letters of some scripts. */
export function pdfFonts(scripts: readonly Script[] = []): PdfFonts {
  const load = (name: string) => new Uint8Array(readFileSync(join(FOLDER, name)));
  const pair = (files: { readonly regular: string; readonly bold: string }) => {
    return { regular: load(files.regular), bold: load(files.bold) };
  };
  const display = load(PDF_FONT_FILES.display);
  return { ...pair(PDF_FONT_FILES), display, scripts: scripts.map((script) => pair(scriptFontFiles(script))) };
}

/** Basic metadata. */
export const META: DocumentMeta = {
  title: "Wegwijzer mondiale samenwerking: advies voor Voorbeeldgem",
  language: "nl-BE",
  author: "Gemeente Voorbeeldgem",
  creator: "Wegwijzer mondiale samenwerking 0.1.0",
  keywords: "wegwijzer-mondiale-samenwerking/dossier",
  subject: "Vormen van mondiale samenwerking die bij de gemeente passen",
  date: "2026-03-04",
  footerLeft: "Advies mondiale samenwerking · Voorbeeldgem · 4 maart 2026",
  runningTitle: "Start met een stedenband",
  pageLabel: "Pagina {page} van {pages}",
  attachment: null,
};

/** A document of some blocks below a heading 1. */
export function documentOf(blocks: readonly Block[], meta: Partial<DocumentMeta> = {}): ComposedDocument {
  return { meta: { ...META, ...meta }, blocks: [{ kind: "heading", level: 1, text: "Advies" }, ...blocks] };
}

/** The smallest document. */
export const minimal: ComposedDocument = documentOf([{ kind: "paragraph", text: "Er is nog niets gevraagd." }]);

const lorem =
  "De gemeente vraagt vooral om draagvlak bij inwoners en om kennis die terugvloeit naar de eigen diensten. Daarom staat een " +
  "stedenband bovenaan: die levert de meeste gevraagde plussen, en past in de tijd en het geld dat de gemeente vrijmaakt.";

const forms = [
  ["Stedenband", "7 van 9", "past", "0,5 vte", "€ 25.000", "zeker"],
  ["Stedelijke partnerschappen met een thema", "7 van 9", "past", "0,4 vte", "€ 20.000", "zeker"],
  ["Steun aan vierdepijlerinitiatieven", "6 van 9", "past", "0,1 vte", "€ 5.000", "zeker"],
  ["Eerlijke handel en duurzame aankoop", "6 van 9", "rek", "0,2 vte", "€ 8.000", "wankel"],
  ["Educatie en sensibilisering", "5 van 9", "past", "0,2 vte", "€ 6.000", "zeker"],
  ["Internationale stages", "4 van 9", "rek", "0,3 vte", "€ 12.000", "wankel"],
  ["Lidmaatschap van een netwerk", "3 van 9", "past", "0,05 vte", "€ 1.500", "zeker"],
  ["Noodhulp", "1 van 9", "nu niet", "onbekend", "onbekend", "zeker"],
] as const;

function rankingRow(cells: (typeof forms)[number], index: number): TableDataRow {
  const [name, pluses, fit, staff, money, certainty] = cells;
  const colour = fit === "rek" ? "stretch" : fit === "nu niet" ? "notNow" : "ink";
  const verdict = [{ text: fit, colour, bold: colour !== "ink" }] as const;
  return { kind: "row", header: name, cells: [pluses, verdict, staff, money, certainty], emphasised: index < 2 };
}

/** The ranking of eight forms. */
export const ranking: TableBlock = {
  kind: "table",
  caption: "De acht vormen, van de meeste naar de minste gevraagde plussen",
  columns: [
    { header: "Vorm", width: 5 },
    { header: "Plussen", width: 2 },
    { header: "Mensen en geld", width: 2 },
    { header: "Mensen", width: 2, align: "end" },
    { header: "Geld per jaar", width: 2, align: "end" },
    { header: "Zekerheid", width: 2 },
  ],
  rows: forms.map(rankingRow),
};

const sections: TableBlock = {
  kind: "table",
  caption: "Wat gevraagd en geleverd is, per ambitie",
  columns: [
    { header: "Ambitie", width: 5 },
    { header: "Gevraagd", width: 1, align: "end" },
    { header: "Stedenband", width: 1, align: "end" },
    { header: "Noodhulp", width: 1, align: "end" },
  ],
  rows: [
    { kind: "section", text: "Baten in de eigen gemeente" },
    { kind: "row", header: "Draagvlak", cells: ["++", "++", ""] },
    { kind: "row", header: "Kennis voor de eigen diensten", cells: ["++", "++", "+"] },
    { kind: "section", text: "Baten bij de partner" },
    { kind: "row", header: "Sterker lokaal bestuur", cells: ["+", "+", ""] },
  ],
};

/** A table of `count` rows. */
export function longTable(count: number): TableBlock {
  const rows = Array.from({ length: count }, (_, i): TableDataRow => {
    return { kind: "row", header: `Rij ${i + 1}`, cells: [`waarde ${i + 1}`, i % 7 === 0 ? lorem : "kort"] };
  });
  const columns = [
    { header: "Naam", width: 1 },
    { header: "Waarde", width: 1 },
    { header: "Toelichting", width: 3 },
  ];
  return { kind: "table", caption: "Een lange tabel", columns, rows };
}

const chart: Block = {
  kind: "figure",
  alt: "Staafdiagram: stedenband 7 van 9 plussen, stedelijke partnerschappen 7, vierdepijler 6, noodhulp 1.",
  width: 470,
  height: 92,
  shapes: forms.slice(0, 4).flatMap(([name, pluses], row) => [
    {
      kind: "label" as const,
      x: 0,
      y: 16 + row * 23,
      text: name,
      size: 9,
      colour: "ink" as const,
    },
    ...Array.from({ length: 9 }, (_, i) => ({
      kind: "rect" as const,
      x: 200 + i * 22,
      y: 6 + row * 23,
      width: 18,
      height: 13,
      fill: i < Number(pluses[0]) ? ("sign" as const) : null,
      stroke: "sign" as const,
    })),
  ]),
};

const opening: Block = {
  kind: "title",
  eyebrow: "Wegwijzer mondiale samenwerking",
  title: "Advies voor Voorbeeldgem",
  subtitle: "Welke vormen van mondiale samenwerking passen bij wat de gemeente wil en kan",
};

const funding: Block = {
  kind: "paragraph",
  text: [
    { text: "De federale overheid financiert dit via " },
    { text: "het meerjarenprogramma van VVSG", link: "https://www.vvsg.be/internationaal/programma?jaar=2026&taal=nl" },
    { text: ". De oproep staat " },
    { text: "open", bold: true },
    { text: " (nagekeken op 1 maart 2026). De tekst heet in het Engels " },
    { text: "Municipal International Cooperation", lang: "en" },
    { text: "." },
  ],
};

/** Every block, over several pages, with an attachment. */
export const rich: ComposedDocument = {
  meta: {
    ...META,
    attachment: {
      name: "wegwijzer-dossier.json",
      description: "De antwoorden en de uitkomst als gegevens",
      mime: "application/json",
      text: JSON.stringify({ schema: "wegwijzer/1", gemeente: "Mölnbergen & Zoerle", note: "één ✓" }, null, 2),
    },
  },
  blocks: [
    opening,
    {
      kind: "paragraph",
      tone: "lead",
      text: `${lorem} Twee vormen delen de eerste plaats; de gemeente kan tussen beide kiezen.`,
    },
    { kind: "heading", level: 2, text: "De rangschikking" },
    { kind: "paragraph", text: lorem },
    ranking,
    {
      kind: "paragraph",
      tone: "quiet",
      text: "vte: voltijdse equivalent. Bedragen zijn drempels per jaar, in euro van 2026.",
    },
    chart,
    { kind: "heading", level: 2, text: "Stedenband" },
    { kind: "heading", level: 3, text: "Waarom" },
    { kind: "paragraph", text: `${lorem} ${lorem}` },
    {
      kind: "list",
      ordered: false,
      items: [
        "Draagvlak: gevraagd ++, geleverd ++",
        [{ text: "Kennis: ", bold: true }, { text: `gevraagd ++, geleverd ++. ${lorem}` }],
        "Termijn: past",
      ],
    },
    { kind: "heading", level: 3, text: "Geld" },
    funding,
    { kind: "paragraph", text: lorem },
    {
      kind: "list",
      ordered: false,
      items: ["kies op grond van contacten die er al zijn", "of begin met de goedkoopste"],
    },
    { kind: "heading", level: 3, text: "Eerste stappen" },
    {
      kind: "list",
      ordered: true,
      items: [
        "Bespreek het advies in het college.",
        "Zoek een partner.",
        lorem,
        "Vraag steun aan ≥ € 5.000 → vóór 1 juni.",
      ],
    },
    { kind: "paragraph", text: "De gemeente vraagt een werking van minstens drie jaar; noodhulp duurt korter." },
    { kind: "heading", level: 2, text: "Vergelijking" },
    sections,
    { kind: "heading", level: 2, text: "Bijlage: alle rijen" },
    longTable(40),
    ...Array.from({ length: 9 }, (): Block => ({ kind: "paragraph", text: `${lorem} ${lorem}` })),
    { kind: "heading", level: 2, text: "Bronnen" },
    { kind: "list", ordered: true, items: Array.from({ length: 30 }, (_, i) => `Bron ${i + 1}: ${lorem}`) },
  ],
};

/** 300 characters, partly without a space. */
export const LONG_NAME =
  `${"Samenwerkingsverbandsovereenkomst".repeat(3)} ${"van de gemeente Sint-Katelijne-Waver en partners ".repeat(5)}`
    .padEnd(300, "x")
    .slice(0, 299)
    .concat("s");

/** Names of 300 characters everywhere, and markup in the title. */
export const longNames: ComposedDocument = {
  meta: { ...META, title: `A & B <x> "q" ${LONG_NAME}`, author: LONG_NAME, subject: "<&>", footerLeft: LONG_NAME },
  blocks: [
    {
      kind: "title",
      eyebrow: LONG_NAME,
      title: LONG_NAME,
      subtitle: LONG_NAME,
    },
    { kind: "heading", level: 2, text: LONG_NAME },
    { kind: "heading", level: 3, text: LONG_NAME },
    { kind: "paragraph", text: [{ text: LONG_NAME, link: `https://example.org/${"pad/".repeat(40)}?a=1&b=ü` }] },
    { kind: "list", ordered: true, items: [LONG_NAME, "x".repeat(300)] },
    { kind: "paragraph", text: "x".repeat(300) },
    {
      kind: "table",
      caption: LONG_NAME,
      columns: [
        { header: LONG_NAME, width: 1 },
        { header: "Kort", width: 1, align: "end" },
        { header: "x".repeat(60), width: 1, align: "end" },
      ],
      rows: [
        { kind: "section", text: LONG_NAME },
        { kind: "row", header: LONG_NAME, cells: ["1", "x".repeat(300)] },
        {
          kind: "row",
          header: "Hoger dan een bladzijde",
          cells: [`${LONG_NAME} `.repeat(15), "laag"],
          emphasised: true,
        },
      ],
    },
  ],
};

const reasons = Array.from({ length: 40 }, (_, i) => `Reden ${i + 1}: ${lorem}`);

/** A page of which only the last version fits, contents, and two sections on their own pages. */
export const withOnePage: ComposedDocument = {
  meta: META,
  blocks: [
    {
      kind: "page",
      versions: [40, 20, 3].map((count): readonly Block[] => [
        { kind: "banner", text: "Gemeente Voorbeeldgem, voor het college", end: "4 maart 2026" },
        { kind: "title", eyebrow: "", title: "Start met een stedenband", subtitle: "", compact: true },
        {
          kind: "labelled",
          label: "Redenen",
          blocks: [{ kind: "list", ordered: true, items: reasons.slice(0, count) }],
        },
      ]),
    },
    { kind: "heading", level: 2, text: "Inhoud" },
    { kind: "contents" },
    { kind: "heading", level: 2, text: "De rangschikking" },
    ranking,
    { kind: "heading", level: 2, text: "Bijlage" },
    longTable(40),
  ],
};
