// @vitest-environment node
// What documents said wrong once, each kind over all dossiers.
import { describe, expect, it } from "vitest";
import { composeDocument } from "../../../src/documents/compose";
import { type Block, type Run, runsOf, type TableBlock, type Text } from "../../../src/documents/model";
import { renderPdf } from "../../../src/documents/pdf/render";
import { scriptsOf } from "../../../src/documents/pdf/printable";
import { LANGUAGES } from "../../../src/i18n/languages";
import { planVerdict } from "../../../src/report/plan/types";
import { goldenCases } from "../../../tooling/support/dossiers";
import { goldenDossier, reportOf } from "../../../tooling/support/documents";
import { pdfFonts } from "../../../tooling/support/pdf-samples";
import { DOCUMENT_CASES } from "../../support/document-cases";
import { accessibilityFaults } from "../../support/pdf-faults";
import { inspectPdf } from "../../support/pdf-inspect";
import { fillOf } from "../../support/pdf-layout";
import { allTags } from "../../support/pdf-tags";
import { dataset } from "../../../tooling/support/dataset";
import { wordsIn } from "../../../tooling/support/words";

const flat = (text: string) => text.replace(/\s+/g, " ");

/** Words that no document may say, with the language where they would stand. */
const NEVER: readonly (readonly [what: string, RegExp])[] = [
  ["just enough of nothing", /precies genoeg/i],
  [
    "a minimum that is short at most",
    /(?:hoogstens|au plus|at most|höchstens) [^.\n]*(?:te weinig|te kort|tekort|zu wenig)|(?:manque|short by) (?:au plus|at most)/i,
  ],
  ["first in a hundred percent", /in 100\s?% /],
  [
    "every year, and each year again",
    /(?:elk jaar|chaque année|every year|jedes Jahr)[^.\n]*(?:per jaar|par an|per year|pro Jahr)/i,
  ],
  ["a number of pages beside the true one", /\d+ (?:tot|à|to|bis) \d+ (?:bladzijden|pages|Seiten)/i],
  ["not checked beside checked on", /niet gecontroleerd|non vérifié|not checked|nicht geprüft/i],
  ["lines of our text file", /\b(?:regels?|lignes?|lines?|Zeilen?) \d+/i],
  ["a German nominative after a preposition", /\b(?:für|durch) ein zeitlich befristeter/i],
  ["a text without a value", /undefined|NaN|\{\{|\[object/],
];

/** Words of somebody who speaks to a reader: a document speaks of the municipality, and of the makers. */
const SPEAKS: Readonly<Record<string, RegExp>> = {
  nl: /\b(?:[Uu]|[Uu]w|[Ww]ij|[Ww]e|[Oo]ns|[Oo]nze)\b/,
  "nl-x-easy": /(?!)/,
  fr: /\b(?:[Vv]ous|[Vv]otre|[Vv]os|[Nn]ous|[Nn]otre|[Nn]os)\b/,
  en: /\b(?:[Yy]ou|[Yy]ours?|[Ww]e|[Oo]urs?)\b/,
  // "Sie" at the start of a sentence may be "she" or "they".
  de: /[\p{Ll},] Sie\b|\b(?:Ihnen|Ihr|Ihre[mnrs]?|[Ww]ir|[Uu]ns|[Uu]nser\p{Ll}*)\b/u,
};

/** Beginnings of a sentence that tells a reader what to do; in English a step in a list begins with a bare infinitive. */
const ORDERS: Readonly<Record<string, RegExp>> = {
  nl: /(?:^|[.:;] )(?:Begin(?! \d)|Bekijk|Bel|Bespreek|Betaal|Betrek|Denk|Ga|Gebruik|Geef|Kies|Kijk|Laat|Lees|Leg|Let|Maak|Mail|Neem|Nodig(?! zijn)|Noteer|Overleg|Plan|Praat|Reken|Schrijf|Spreek|Stel|Volg|Vraag|Vul|Werk|Zeg|Zet|Zoek) /,
  "nl-x-easy": /(?!)/,
  fr: /(?:^|[.:;] )(?!Chez |Assez )\p{Lu}\p{Ll}+ez /u,
  en: /(?:^|[.:;] )(?:Do not|Please|See|Use) /,
  de: /\p{Lu}\p{Ll}+n Sie /u,
};

function runsIn(block: Block): readonly Run[] {
  const of = (text: Text) => runsOf(text);
  switch (block.kind) {
    case "paragraph":
      return of(block.text);
    case "list":
      return block.items.flatMap(of);
    case "table":
      return block.rows.flatMap((row) => (row.kind === "row" ? [row.header, ...row.cells].flatMap(of) : []));
    case "labelled":
      return block.blocks.flatMap(runsIn);
    case "page":
      return block.versions.flat().flatMap(runsIn);
    default:
      return [];
  }
}

function tablesIn(blocks: readonly Block[]): readonly TableBlock[] {
  return blocks.flatMap((block): readonly TableBlock[] => {
    if (block.kind === "page") return tablesIn(block.versions[0] ?? []);
    if (block.kind === "labelled") return tablesIn(block.blocks);
    return block.kind === "table" ? [block] : [];
  });
}

const NUMBER = /^[€+\d][\d.,\s€%]*(?:VTE|ETP|FTE|VZÄ)?$/;

/** Columns with numbers alone that do not stand at the end. */
function leftNumbers({ caption, columns, rows }: TableBlock): readonly string[] {
  return columns.flatMap(({ align, header }, at) => {
    const cells = rows.flatMap((row) =>
      row.kind === "row" && at > 0
        ? [
            runsOf(row.cells[at - 1] ?? "")
              .map(({ text }) => text)
              .join(""),
          ]
        : [],
    );
    const filled = cells.filter((text) => text !== "");
    return filled.length > 0 && filled.every((text) => NUMBER.test(text)) && align !== "end"
      ? [`${caption}: ${header}`]
      : [];
  });
}

describe.each(DOCUMENT_CASES)("the full document: $name", ({ name, dossier }) => {
  const report = reportOf(dossier);
  const place = DOCUMENT_CASES.findIndex((one) => one.name === name);
  const language = LANGUAGES[place % LANGUAGES.length] ?? "nl";
  const i18n = wordsIn(language);
  const document = composeDocument(i18n, report, "{}");

  it("is accessible, tears nothing, wastes no page, and is read in order", async () => {
    const bytes = await renderPdf(document, pdfFonts(scriptsOf(document)));
    const file = await inspectPdf(bytes);
    expect(accessibilityFaults(file)).toEqual([]);
    const whole = allTags(file.tags).filter(({ role }) => ["TR", "Figure"].includes(role));
    expect(whole.filter(({ pages }) => pages.length > 1).map(({ text }) => text)).toEqual([]);
    expect((await fillOf(bytes)).slice(0, -1).filter((fill) => fill < 1 / 3)).toEqual([]);
    // Twelve pages is what documents a person meets may take; drawn ones have ties and long names.
    const golden = goldenCases().some(({ id }) => id === name);
    expect(file.pages).toBeLessThanOrEqual(golden ? 12 : report.top.length <= 3 ? 13 : 14);
    const text = flat(file.text);
    expect(NEVER.flatMap(([what, words]) => (words.test(text) ? [`${what}: ${words.exec(text)?.[0]}`] : []))).toEqual(
      [],
    );
  });

  it("writes percents in one way, in every language", () => {
    for (const other of LANGUAGES) {
      const texts = composeDocument(wordsIn(other), report, null)
        .blocks.flatMap(runsIn)
        .map((run) => run.text)
        .join("\n");
      expect([/\d%/.test(texts), /\d\s%/.test(texts)]).not.toEqual([true, true]);
    }
  });

  it("speaks to nobody, and writes no sign without a word", () => {
    for (const other of LANGUAGES) {
      const texts = composeDocument(wordsIn(other), report, null)
        .blocks.flatMap(runsIn)
        .flatMap(({ text, link }) => (link === undefined ? [text] : []));
      expect(texts.filter((text) => SPEAKS[other]?.test(text) ?? true)).toEqual([]);
      expect(texts.filter((text) => /^(?:\+{1,3}|-)$/m.test(text))).toEqual([]);
    }
  });

  it("tells nobody what to do: a step is named, and a risk says what is needed", () => {
    for (const other of LANGUAGES) {
      const orders = ORDERS[other] ?? /(?:)/;
      const texts = composeDocument(wordsIn(other), report, null).blocks.flatMap(runsIn);
      expect(texts.filter(({ text }) => orders.test(text)).map(({ text }) => text)).toEqual([]);
    }
  });

  it("says that nothing is left of what must first be freed", () => {
    for (const plan of report.brief.plans)
      for (const resource of ["money", "staff"] as const) {
        const figures = plan.years[0]?.[resource];
        if (figures === undefined || figures.extra === null || figures.extra.known === 0) continue;
        expect(planVerdict(figures).kind).not.toMatch(/^left/);
      }
  });

  it("says always only where no other form is ever first", () => {
    const always = (i18n.t("certainty.always", { form: "§", count: 1 }).split("§")[1] ?? "").trim();
    const texts = document.blocks.flatMap(runsIn).map((run) => flat(run.text));
    if (!texts.some((text) => text.includes(flat(always)))) return;
    expect(report.analysis?.robustness?.forms.filter(({ first }) => first > 0)).toHaveLength(1);
  });

  it("gives no first steps for what runs already", () => {
    const texts = document.blocks
      .flatMap((block) => (block.kind === "page" || block.kind === "list" ? runsIn(block) : []))
      .map((run) => run.text);
    const begun = report.ranking
      .filter(({ advice }) => advice.running)
      .flatMap(({ form }) => Object.values(i18n.data.workForms[form]?.steps ?? {}));
    expect(texts.filter((text) => begun.includes(text))).toEqual([]);
  });

  it("has no name of a form with a capital inside a sentence", () => {
    if (language === "de") return;
    const names = report.ranking.map(({ form }) => i18n.data.workForms[form]?.name ?? "");
    const sentences = document.blocks
      .flatMap((block) => (block.kind === "paragraph" || block.kind === "page" ? runsIn(block) : []))
      .map((run) => run.text);
    const captions = tablesIn(document.blocks).map(({ caption }) => caption);
    const inside = names.map((one) => new RegExp(`[\\p{Ll},;] ${one}\\b`, "u"));
    expect([...sentences, ...captions].filter((text) => inside.some((words) => words.test(text)))).toEqual([]);
  });

  it("puts numbers at the end of their column, old data not in red, what is not known not in green", () => {
    expect(tablesIn(document.blocks).flatMap(leftNumbers)).toEqual([]);
    const runs = document.blocks.flatMap(runsIn);
    const green = runs.filter(({ colour }) => colour === "sign").map((run) => run.text);
    expect(green).not.toContain(i18n.t("channel.status_unknown"));
    expect(green).not.toContain(i18n.t("common.unknown"));
    const red = runs.filter(({ colour }) => colour === "notNow").map((run) => run.text);
    const months = String(report.dataset.staleAfterMonths.amounts);
    expect(red.filter((text) => text.includes(` ${months} `))).toEqual([]);
  });
});

describe.each(LANGUAGES)("what documents take from the data, %s", (language) => {
  const { data } = wordsIn(language);
  const texts = [
    ...Object.values(data.networks).flatMap(({ summary, join = "" }) => [summary, join]),
    ...Object.values(data.channels).flatMap(({ summary, statusNote }) => [summary, statusNote]),
    ...Object.values(data.moments).flatMap(({ what, advice = "" }) => [what, advice]),
    ...Object.values(data.renewal).map(({ text }) => text),
    ...Object.values(data.workForms).flatMap(({ steps }) => Object.values(steps)),
    ...dataset.risks.flatMap(({ id, main }) => (main === null ? [] : Object.values(data.risks[id] ?? {}))),
  ];

  it("speaks to nobody and tells nobody what to do", () => {
    expect(texts.filter((text) => SPEAKS[language]?.test(text) ?? true)).toEqual([]);
    expect(texts.filter((text) => ORDERS[language]?.test(text) ?? true)).toEqual([]);
  });
});

describe("numbers for sources", () => {
  const report = reportOf(goldenDossier("roeselare-dogbo"));

  it.each(LANGUAGES)(
    "each stand in the list at the end, which has no more, and its pages can be opened: %s",
    (language) => {
      const { blocks } = composeDocument(wordsIn(language), report, null);
      const list = blocks.findLast((block) => block.kind === "list");
      if (list?.kind !== "list") throw new Error("no list of sources");
      const cited = blocks
        .flatMap(runsIn)
        .flatMap(({ text }) =>
          Array.from(text.matchAll(/\[(\d+(?:, \d+)*)\]/g), (match) => match[1]?.split(", ") ?? []),
        )
        .flat()
        .map(Number);
      expect([...new Set(cited)].toSorted((a, b) => a - b)).toEqual(list.items.map((_, at) => at + 1));
      const links = list.items.flatMap((item) => runsOf(item).flatMap(({ link }) => link ?? []));
      expect(links.length).toBeGreaterThan(2);
      expect(new Set(links).size).toBe(links.length);
    },
  );
});
