// @vitest-environment node
import { describe, expect, it } from "vitest";
import type { Answers } from "../../../src/domain/answers";
import { composeDocument } from "../../../src/documents/compose";
import { type Block, type PageBlock, runsOf, type Text } from "../../../src/documents/model";
import { renderPdf } from "../../../src/documents/pdf/render";
import { GIVES_WAY } from "../../../src/documents/one-page/parts";
import { LANGUAGES } from "../../../src/i18n/languages";
import { goldenDossier, reportOf } from "../../../tooling/support/documents";
import { pdfFonts } from "../../../tooling/support/pdf-samples";
import { DOCUMENT_CASES } from "../../support/document-cases";
import { accessibilityFaults } from "../../support/pdf-faults";
import { inspectPdf } from "../../support/pdf-inspect";
import { adviceCase } from "../../support/advice-cases";
import { wordsIn } from "../../../tooling/support/words";

const fonts = pdfFonts();
const flat = (text: string) => text.replace(/\s+/g, " ");

function plain(text: Text): string {
  return runsOf(text)
    .map((run) => run.text)
    .join("");
}

/** Every text of some blocks, one a line. */
function textsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    if (block.kind === "labelled") return [block.label, ...textsOf(block.blocks)];
    if (block.kind === "paragraph") return [plain(block.text)];
    if (block.kind === "list") return block.items.map(plain);
    if (block.kind !== "table") return [];
    return block.rows.flatMap((row) => (row.kind === "row" ? [plain(row.header), ...row.cells.map(plain)] : []));
  });
}

function pageOf(report: ReturnType<typeof reportOf>, language: (typeof LANGUAGES)[number] = "nl"): PageBlock {
  const [page] = composeDocument(wordsIn(language), report, null, { document: "short", forms: null }).blocks;
  if (page?.kind !== "page") throw new Error("no page");
  return page;
}

describe.each(DOCUMENT_CASES)("the page for the college: $name", ({ dossier }) => {
  const report = reportOf(dossier);

  it.each(LANGUAGES)("is one page, accessible, and read in the order in which one decides: %s", async (language) => {
    const i18n = wordsIn(language);
    const document = composeDocument(i18n, report, "{}", { document: "short", forms: null });
    const file = await inspectPdf(await renderPdf(document, fonts));
    expect(file.pages).toBe(1);
    expect(accessibilityFaults(file)).toEqual([]);
    const order = [
      "brief.decision",
      "brief.reasons",
      "brief.picture",
      "why.others",
      "brief.cost",
      "brief.risk",
      "brief.steps",
      "brief.certainty",
    ] as const;
    const titles = file.headings.filter(({ level }) => level === 2).map(({ text }) => flat(text));
    const wanted = order.map((key) => flat(i18n.t(key)));
    expect(titles).toEqual(wanted.filter((title) => titles.includes(title)));
    expect(titles).toContain(i18n.t("brief.decision"));
    if (report.headline.kind === "nothing-asked") return;
    const [figure] = file.figures;
    for (const { form, advice } of report.ranking) {
      const row = `${i18n.data.workForms[form]?.name ?? ""}${i18n.format.colon}`;
      const score = i18n.t("common.ofAsked", { delivered: advice.delivered, asked: advice.asked });
      expect(figure?.alt).toContain(`${row}${score}`);
    }
  });

  it("speaks in the third person", () => {
    const [everything = []] = pageOf(report).versions;
    expect(textsOf(everything).filter((text) => /\b(?:u|uw|we|wij|ons|onze|uzelf)\b/i.test(text))).toEqual([]);
  });
});

describe("what the page says of a dossier", () => {
  const said = (answers: Answers, date?: string) =>
    textsOf(pageOf(reportOf({ ...goldenDossier("brugge-ebolowa"), answers }, date)).versions[0] ?? []).join("\n");

  it("says of each means whether it was filled in", () => {
    const of = (staff: Answers["staff"], money: Answers["money"]) => said({ ...adviceCase("g1"), staff, money });
    const [both, noStaff, noMoney] = [of({}, {}), of({}, { now: 20_000 }), of({ now: 1 }, {})];
    expect(both).toContain("Wat de gemeente zelf heeft, is niet ingevuld.");
    expect(noStaff).toContain("Hoeveel werktijd de gemeente heeft, is niet ingevuld.");
    expect(noMoney).toContain("Hoeveel eigen geld de gemeente heeft, is niet ingevuld.");
    expect(`${noStaff}${noMoney}`).not.toContain("Wat de gemeente zelf heeft");
  });

  it("waits for no moment that is later than the day that it proposes", () => {
    const { answers } = goldenDossier("merelbeke-toucountouna");
    expect(said(answers)).toContain(
      "Vóór 31 januari 2027 (voorstel): Aan JINT en Bataljong vragen welke steun er nu is",
    );
    // The round in autumn closes before that day.
    expect(said(answers, "2026-09-01")).toContain("Vóór 1 oktober 2026 (voorstel): Aan JINT en Bataljong vragen");
  });
});

describe("the steps where one must choose", () => {
  it("are the first ones of two forms, by name", () => {
    const report = reportOf({ ...goldenDossier("brugge-ebolowa"), answers: adviceCase("five-way-tie") });
    expect(report.brief.kind).toBe("choose");
    const first = report.brief.forms.slice(0, 2).map((form) => {
      const own = report.steps.find((one) => one.form === form);
      return [form, own?.steps.find(({ done }) => !done)?.id];
    });
    expect(report.brief.steps.flatMap((one) => (one.kind === "step" ? [[one.form, one.step.id]] : []))).toEqual(first);
    const texts = textsOf(pageOf(report).versions[0] ?? []).join("\n");
    expect(texts).toContain("Humanitaire hulp en noodhulp, vóór 31 december 2026 (voorstel): Nagaan of");
    expect(texts).toContain("Internationale jeugdwerking, vóór 31 december 2026 (voorstel): Met de jeugddienst");
  });
});

describe("the dates of the page", () => {
  const { answers } = goldenDossier("merelbeke-toucountouna");
  const said = (date: string) =>
    textsOf(pageOf(reportOf({ ...goldenDossier("brugge-ebolowa"), answers }, date)).versions[0] ?? []).join("\n");

  it("are no nearer than two weeks: a college cannot act sooner", () => {
    const round = "Laatste dag voor steun aan lokaal mondiaal beleid in Oost-Vlaanderen";
    expect(said("2026-11-16")).toContain(round);
    expect(said("2026-11-17")).not.toContain(round);
    expect(said("2026-11-17")).toContain("De gemeenteraad past het meerjarenplan aan");
  });
});

describe("the order in which content gives way", () => {
  /** What each step takes away, in a dossier where all of it is there. */
  const lost = (report: ReturnType<typeof reportOf>) => {
    const versions = pageOf(report).versions.map(textsOf);
    return GIVES_WAY.map((step, at) => {
      const [before = [], after = []] = [versions[at], versions[at + 1]];
      return { step, gone: before.filter((text) => !after.includes(text)), added: after.length > before.length };
    });
  };
  const report = reportOf({ ...goldenDossier("brugge-ebolowa"), answers: adviceCase("g1") });
  const steps = new Map(lost(report).map(({ step, gone }) => [step, gone]));
  const { data, t } = wordsIn("nl");

  it("has a version for each step, which never holds more than the one before", () => {
    expect(pageOf(report).versions).toHaveLength(GIVES_WAY.length + 1);
    expect(lost(report).filter(({ added }) => added)).toEqual([]);
  });

  it("begins with the second risk, and never takes the first", () => {
    const [first, second] = report.brief.risks.map(({ id }) => data.risks[id]);
    expect(steps.get("second-risk")).toEqual([`${second?.risk} ${second?.advice}`]);
    expect(steps.get("advice-on-risk")).toEqual([`${first?.risk} ${first?.advice}`]);
    expect(textsOf(pageOf(report).versions.at(-1) ?? [])).toContain(first?.risk);
  });

  it("takes what is counted, two reasons and a step, then what says that means are unknown, a step and the key of the marks last", () => {
    expect(steps.get("what-is-counted")?.join()).toContain(t("brief.notCounted"));
    expect(steps.get("third-reason")).toHaveLength(1);
    expect(steps.get("second-reason")).toHaveLength(1);
    expect(steps.get("key-of-marks")?.join().replaceAll("\u00a0", " ")).toContain(t("brief.keyMarks"));
    expect([steps.get("third-step")?.length, steps.get("second-step")?.length]).toEqual([1, 1]);
    const unknown = lost(reportOf(goldenDossier("roeselare-dogbo"))).find(({ step }) => step === "unknown-means");
    expect(unknown?.gone.join()).toContain(t("certainty.meansUnknown"));
  });

  it("keeps the decision, a reason, why not the next one, what nobody says, a dated step and the source", () => {
    const combo = reportOf({ ...goldenDossier("brugge-ebolowa"), answers: adviceCase("combo") });
    const least = textsOf(pageOf(combo).versions.at(-1) ?? []).join("\n");
    for (const key of ["decide_start", "limits"] as const) expect(least).toContain(t(`brief.${key}`));
    for (const text of [
      "Wat loopt, levert 13 van de 20 punten.",
      "Niemand zegt hoeveel werktijd",
      "Met een stedenband",
    ])
      expect(least).toContain(text);
    expect(least.match(/\(voorstel\)|december 2026/g)?.length).toBeGreaterThanOrEqual(1);
  });
});
