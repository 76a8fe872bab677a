import { describe, expect, it } from "vitest";
import { composeDocument } from "../../src/documents/compose";
import { runsOf } from "../../src/documents/model";
import { GROUP_ORDER, NOTE_ORDER, ORDER, sectionsOf } from "../../src/documents/order";
import type { DocumentKind } from "../../src/documents/section";
import { nearestFirst } from "../../src/report/counterfactual";
import { certaintyTexts } from "../../src/wording/advice/certainty";
import { changeSentences, searchedText } from "../../src/wording/advice/counterfactual";
import { dataset } from "../../tooling/support/dataset";
import { questionsOf } from "../../src/domain/question";
import { goldenDossier, reportOf } from "../../tooling/support/documents";
import { goldenCases } from "../../tooling/support/dossiers";
import { LANGUAGES } from "../../src/i18n/languages";
import { wordsIn } from "../../tooling/support/words";

const KINDS: readonly DocumentKind[] = ["full", "short"];

describe("the order of the sections", () => {
  it("names each section once, with at least one document, each once", () => {
    const all = [...ORDER, ...NOTE_ORDER, ...GROUP_ORDER];
    expect(new Set<unknown>(all.map(([section]) => section)).size).toBe(all.length);
    for (const [, ...kinds] of all) {
      expect(kinds.length).toBeGreaterThan(0);
      expect(new Set(kinds).size).toBe(kinds.length);
    }
  });

  it("begins every document with what it is, and ends the long ones with their sources", () => {
    const orders = [
      ...KINDS.map((kind) => sectionsOf(ORDER, kind)),
      ...(["note", "aid"] as const).map((kind) => sectionsOf(NOTE_ORDER, kind)),
      sectionsOf(GROUP_ORDER, "group"),
    ];
    const sections = orders.map((order) => order.map(({ name }) => name));
    expect(sections.map((names) => names[0])).toEqual(["onePage", "onePage", "opening", "opening", "letter"]);
    expect(sections.map((names) => names.at(-1))).toEqual([
      "sources",
      "onePage",
      "noteSources",
      "noteSources",
      "annex",
    ]);
  });
});

describe.each(goldenCases().map(({ id }) => id))("the documents of %s", (id) => {
  const report = reportOf(goldenDossier(id));

  it.each(LANGUAGES)("say what the page says, %s", (language) => {
    const i18n = wordsIn(language);
    const textOf = (document: DocumentKind) =>
      composeDocument(i18n, report, null, { document, forms: null })
        .blocks.flatMap((block) => {
          if (block.kind === "paragraph") return [block.text];
          return block.kind === "list" ? block.items : [];
        })
        .map((text) =>
          runsOf(text)
            .map((run) => run.text)
            .join(""),
        )
        .join("\n");
    if (report.analysis === null) throw new Error("no analysis");
    const changes = nearestFirst(report.analysis.counterfactuals);
    const sentences = [
      ...certaintyTexts(i18n, report.headline),
      ...changeSentences(i18n, changes, questionsOf(dataset.questionnaire)),
      searchedText(i18n, changes),
    ];
    for (const sentence of sentences) expect(textOf("full")).toContain(sentence);
    expect(textOf("short")).not.toContain(i18n.t("counterfactual.lead"));
  });
});
