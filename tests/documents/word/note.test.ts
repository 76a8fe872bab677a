import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Dossier } from "../../../src/domain/answers";
import { LANGUAGES } from "../../../src/i18n/languages";
import { goldenDossier, noteOf, reportOf, sampleName, SAMPLES, wordsIn } from "../../../tooling/support/documents";
import { LONG_NAME } from "../../../tooling/support/pdf-samples";

/** The files inside a Word file, as text. */
async function parts(language: (typeof LANGUAGES)[number], report = reportOf(goldenDossier("roeselare-dogbo"))) {
  const files = unzipSync(await noteOf(report, language));
  return (name: string) => strFromU8(files[name] ?? new Uint8Array());
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Paragraphs of a style, as plain text. */
function styled(xml: string, style: string): readonly string[] {
  return (xml.match(/<w:p>.*?<\/w:p>/gs) ?? [])
    .filter((paragraph) => paragraph.includes(`<w:pStyle w:val="${style}"/>`))
    .map((paragraph) => [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map((match) => match[1]).join(""));
}

describe.each(LANGUAGES)("the note for the college, %s", async (language) => {
  const { t } = wordsIn(language);
  const read = await parts(language);
  const body = read("word/document.xml");

  it("has the sections of a note, in order, as headings", () => {
    expect(styled(body, "Title")).toEqual([t("note.title")]);
    expect(styled(body, "Heading1").map((text) => text.replaceAll("&apos;", "'"))).toEqual([
      t("note.contextTitle"),
      t("document.adviceTitle"),
      t("document.rankingTitle"),
      t("portfolio.title"),
      t("certainty.title"),
      t("counterfactual.title"),
      t("plan.title"),
      t("note.fundingTitle"),
      t("note.councilTitle"),
      t("note.decisionTitle"),
      t("document.sourcesTitle"),
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
    expect(tables.length).toBeGreaterThanOrEqual(4);
    for (const table of tables) expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(styled(body, "Caption")).toHaveLength(tables.length);
  });

  it("tells its language, and its page at the foot", () => {
    const tag = { nl: "nl-BE", fr: "fr-BE", en: "en-GB", de: "de-BE" }[language];
    expect(read("word/styles.xml")).toContain(`<w:lang w:val="${tag}"/>`);
    expect(read("word/footer1.xml")).toContain("NUMPAGES");
    expect(read("docProps/core.xml")).toContain(`<dc:title>${escaped(t("note.subject"))} – Roeselare</dc:title>`);
  });

  it("marks what somebody has to fill in", () => {
    const marked = [...body.matchAll(/<w:highlight w:val="yellow"\/>.{0,200}?<w:t[^>]*>([^<]*)</gs)].map((m) => m[1]);
    expect(marked).toContain(t("note.councilPlaceholder").replaceAll("'", "&apos;"));
    expect(marked.every((text) => /^\[.*\]$/.test(text ?? ""))).toBe(true);
  });

  it("has no hole in a sentence", () => {
    expect(body).not.toMatch(/undefined|NaN|\{\{|\[object/);
  });
});

describe("the note of every golden case", () => {
  it.each(SAMPLES.map((sample) => ({ name: sampleName(sample), sample })))(
    "names all forms: $name",
    async ({ sample }) => {
      const report = reportOf(goldenDossier(sample.golden));
      const body = (await parts(sample.language, report))("word/document.xml");
      for (const { form } of report.ranking)
        expect(body).toContain((wordsIn(sample.language).data.workForms[form]?.name ?? "").replaceAll("'", "&apos;"));
    },
  );
});

describe("first steps in the note", () => {
  const dossier = goldenDossier("roeselare-dogbo");
  const stepsOf = async (doneSteps: Dossier["doneSteps"], language: (typeof LANGUAGES)[number]) => {
    const body = (await parts(language, reportOf({ ...dossier, doneSteps })))("word/document.xml");
    const { data } = wordsIn(language);
    const texts = Object.values(data.workForms["stedenband"]?.steps ?? {}).map((text) =>
      escaped(text).replaceAll("'", "&apos;"),
    );
    // Names of another language are runs of their own.
    const plain = body.replace(/<[^>]*>/g, "");
    return texts.map((text) => plain.split(text)[1]?.startsWith(` (${wordsIn(language).t("document.stepDone")})`));
  };

  it.each(LANGUAGES)("say which are done, as ticked on screen, and no other: %s", async (language) => {
    expect(await stepsOf({ stedenband: ["choose-theme", "call-municipality"] }, language)).toEqual([
      true,
      false,
      true,
      false,
      false,
    ]);
    expect(await stepsOf(undefined, language)).toEqual([false, false, false, false, false]);
  });
});

describe("names that nobody expected", () => {
  it.each([
    ['<script>alert("x")</script> & Co', "&lt;script&gt;"],
    [`${LONG_NAME} 🌍 مدينة`, "🌍 مدينة"],
    ["\u0000\u0008An\uFFFF Peeters\uD800", ">An Peeters<"],
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
