import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { WHOLE_LANGUAGES } from "../../../src/i18n/whole-languages";
import { noteOf } from "../../../src/report/note/note";
import { noteSubject } from "../../../src/wording/note/context";
import { goldenDossier, noteFile, reportOf } from "../../../tooling/support/documents";
import { LONG_NAME } from "../../../tooling/support/pdf-samples";
import { wordsIn } from "../../../tooling/support/words";

/** The files inside a Word file, as text. */
async function parts(language: (typeof WHOLE_LANGUAGES)[number], report = reportOf(goldenDossier("roeselare-dogbo"))) {
  const files = unzipSync(await noteFile(report, language));
  return (name: string) => strFromU8(files[name] ?? new Uint8Array());
}

function noteTitle(language: (typeof WHOLE_LANGUAGES)[number]): string {
  return noteSubject(wordsIn(language), noteOf(reportOf(goldenDossier("roeselare-dogbo")), null)).replace(/\.$/, "");
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Paragraphs of a style, as plain text. */
function styled(xml: string, style: string): readonly string[] {
  return (xml.match(/<w:p>.*?<\/w:p>/gs) ?? [])
    .filter((paragraph) => paragraph.includes(`<w:pStyle w:val="${style}"/>`))
    .map((paragraph) => [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map((match) => match[1]).join(""));
}

describe.each(WHOLE_LANGUAGES)("the note for the college, %s", async (language) => {
  const { t } = wordsIn(language);
  const read = await parts(language);
  const body = read("word/document.xml");

  it("has the sections of a note, in order, as headings", () => {
    expect(styled(body, "Title")).toEqual([t("note.title")]);
    expect(styled(body, "Heading1").map((text) => text.replaceAll("&apos;", "'"))).toEqual([
      t("note.subjectTitle"),
      t("note.serviceTitle"),
      t("note.contextTitle"),
      t("note.groundsTitle"),
      t("note.powerTitle"),
      t("note.motivationTitle"),
      t("note.advicesTitle"),
      t("note.moneyTitle"),
      t("note.decisionTitle"),
      t("note.annexTitle"),
      t("note.datesTitle"),
      t("note.sourcesTitle"),
    ]);
  });

  it("has headings that are in the outline, in the weight of their style", () => {
    for (const [style, level] of Object.entries({ Heading1: 0, Heading2: 1 }))
      expect(read("word/styles.xml").match(new RegExp(`w:styleId="${style}".*?</w:style>`, "s"))?.[0]).toContain(
        `<w:outlineLvl w:val="${level}"/>`,
      );
    expect(body).not.toContain('<w:b w:val="false"/>');
  });

  it("has a header row in every table, and a caption before it", () => {
    const tables = body.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
    expect(tables).toHaveLength(3);
    for (const table of tables) expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(styled(body, "Caption")).toHaveLength(tables.length);
  });

  it("numbers the articles as the language does, in each part from the first", () => {
    const numbering = read("word/numbering.xml");
    const labels = [...numbering.matchAll(/<w:lvlText w:val="([^"]*)"/g)].map(([, text]) => text);
    expect(labels).toContain(`${t("note.article")} %1.`);
    expect(labels.includes("Article 1er.")).toBe(language === "fr");
    const starts = [
      ...numbering.matchAll(/<w:start w:val="(\d)"\/>(?:(?!<w:lvl ).)*?<w:lvlText w:val="Article %1\."/gs),
    ];
    const wanted = { nl: [], fr: ["2"], en: ["1"], de: [] } satisfies Record<typeof language, readonly string[]>;
    expect(starts.map(([, start]) => start)).toEqual(wanted[language]);
  });

  it("tells its language, and its page at the foot", () => {
    const tag = { nl: "nl-BE", fr: "fr-BE", en: "en-GB", de: "de-BE" }[language];
    expect(read("word/styles.xml")).toContain(`<w:lang w:val="${tag}"/>`);
    expect(read("word/footer1.xml")).toContain("NUMPAGES");
    expect(read("docProps/core.xml")).toContain(`<dc:title>${escaped(noteTitle(language))} – Roeselare</dc:title>`);
  });

  it("marks what somebody has to fill in", () => {
    const marked = [...body.matchAll(/<w:highlight w:val="yellow"\/>.{0,200}?<w:t[^>]*>([^<]*)</gs)].map((m) => m[1]);
    expect(marked).toContain(t("note.check").replaceAll("'", "&apos;"));
    expect(marked.every((text) => /^\[.*\]$/.test(text ?? ""))).toBe(true);
  });

  it("has no hole in a sentence", () => {
    expect(body).not.toMatch(/undefined|NaN|\{\{|\[object/);
  });
});

describe("names that nobody expected", () => {
  it.each([
    ['<script>alert("x")</script> & Co', "&lt;script&gt;"],
    [`${LONG_NAME} 🌍 مدينة`, "🌍 مدينة"],
    ["\u0000\u0008An\uFFFF Peeters\uD800", "An Peeters"],
  ])("stay text: %s", async (name, expected) => {
    const dossier = goldenDossier("duffel-pakistan");
    const named = { ...dossier, answers: { ...dossier.answers, respondent: { name } } };
    const read = await parts("nl", reportOf(named));
    for (const file of ["word/document.xml", "docProps/core.xml"]) {
      // oxlint-disable-next-line no-control-regex -- XML forbids them
      expect(read(file)).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|<script/);
    }
    expect(read("word/document.xml")).toContain(expected);
  });

  it("do not stop a report of which nothing was asked", async () => {
    const dossier = goldenDossier("duffel-pakistan");
    const empty = { ...dossier, answers: { respondent: {}, ambitions: {}, staff: {}, money: {} } };
    expect(styled((await parts("nl", reportOf(empty)))("word/document.xml"), "Heading1").length).toBeGreaterThan(5);
  });
});
