import { describe, expect, it } from "vitest";
import { composeDocument } from "../../src/documents/compose";
import { runsOf } from "../../src/documents/model";
import { ORDER } from "../../src/documents/order";
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
    expect(new Set(ORDER.map(([section]) => section)).size).toBe(ORDER.length);
    for (const [, ...kinds] of ORDER) {
      expect(kinds.length).toBeGreaterThan(0);
      expect(new Set(kinds).size).toBe(kinds.length);
    }
  });

  it("begins every document with what it is, and ends the long ones with their sources", () => {
    const sections = KINDS.map((kind) =>
      ORDER.filter(([, ...kinds]) => kinds.includes(kind)).map(([section]) => section.name),
    );
    expect(sections.map((names) => names[0])).toEqual(["onePage", "onePage"]);
    expect(sections.map((names) => names.at(-1))).toEqual(["sources", "onePage"]);
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
