import { describe, expect, it } from "vitest";
import { NO_ANSWERS } from "../../../src/domain/answers";
import type { Language } from "../../../src/i18n/languages";
import { advise } from "../../../src/engine/score/advise";
import { composeDocument } from "../../../src/documents/compose";
import type { Block, Run, Text } from "../../../src/documents/model";
import { buildReport } from "../../../src/report/build";
import { dataset, municipalities } from "../../../tooling/support/dataset";
import { wordsIn } from "../../../tooling/support/words";

const answers = { ...NO_ANSWERS, ambitions: { "private-sector-involvement": 3 as const }, themes: ["food"] };
const roeselare = municipalities.find((m) => m.name === "Roeselare") ?? null;

function textsOf(block: Block): readonly Text[] {
  switch (block.kind) {
    case "banner":
    case "paragraph":
      return [block.text];
    case "list":
      return block.items;
    case "table":
      return block.rows.flatMap((row) => (row.kind === "row" ? [row.header, ...row.cells] : []));
    case "labelled":
      return block.blocks.flatMap(textsOf);
    case "page":
      return block.versions.flat().flatMap(textsOf);
    default:
      return [];
  }
}

function runsIn(language: Language): readonly Run[] {
  const report = buildReport(dataset, answers, advise(dataset, answers), {
    date: "2026-11-25",
    municipality: roeselare,
  });
  return composeDocument(wordsIn(language), report, "{}")
    .blocks.flatMap(textsOf)
    .flatMap((text) => (typeof text === "string" ? [{ text }] : text));
}

describe("the document's names of another language", () => {
  it("have runs of their own with their language", () => {
    const runs = runsIn("nl").filter((run) => run.lang !== undefined);
    expect(runs.map((run) => run.text)).toContain("Enterprises for SDG's");
    expect(new Set(runs.map((run) => run.lang))).toContain("en");
  });

  it("are Dutch names in a French document: the municipality, and the guide", () => {
    const dutch = runsIn("fr").filter((run) => run.lang === "nl");
    expect(dutch.map((run) => run.text)).toEqual(expect.arrayContaining(["Roeselare", dataset.guide.title]));
  });

  it.each(["nl", "fr", "en", "de"] as const)("are nowhere left in a text of the %s document", (language) => {
    const { marked } = wordsIn(language);
    const left = runsIn(language).flatMap((run) =>
      run.lang === undefined ? marked(run.text).filter((part) => part.lang !== undefined) : [],
    );
    expect(left).toEqual([]);
  });
});
