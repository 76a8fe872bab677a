import { describe, expect, it } from "vitest";
import { composeDocument } from "../../src/documents/compose";
import { runsOf } from "../../src/documents/model";
import { LANGUAGES } from "../../src/i18n/languages";
import type { Report } from "../../src/report/report";
import { exampleFacts } from "../../src/wording/knowledge/knowledge";
import { goldenDossier, reportOf } from "../../tooling/support/documents";
import { goldenCases } from "../../tooling/support/dossiers";
import { wordsIn } from "../../tooling/support/words";

const reports = goldenCases().map(({ id }) => reportOf(goldenDossier(id)));

/** Without capitals, and with spaces at which a line may end. */
const plain = (text: string) => text.toLowerCase().replaceAll("\u00a0", " ");

/** Every item of every list in the full document, as text. */
function itemsOf(language: (typeof LANGUAGES)[number], report: Report): readonly string[] {
  return composeDocument(wordsIn(language), report, null).blocks.flatMap((block) =>
    block.kind === "list"
      ? block.items.map((item) =>
          runsOf(item)
            .map(({ text }) => text)
            .join(""),
        )
      : [],
  );
}

describe("examples in the full document", () => {
  it.each(LANGUAGES)("say when they were and whether they still run, %s", (language) => {
    const i18n = wordsIn(language);
    const seen = new Set<string>();
    const ended: string[] = [];
    for (const report of reports) {
      const items = itemsOf(language, report);
      for (const { practice } of report.examples) {
        const item = items.find((text) => text.startsWith(i18n.data.practices[practice.id]?.title ?? "?"));
        if (item === undefined || practice.state === null) continue;
        seen.add(practice.state.kind);
        // The first begins a sentence.
        for (const fact of exampleFacts(i18n, practice)) expect(plain(item)).toContain(plain(fact));
        if (practice.state.kind === "ended") ended.push(item);
      }
    }
    expect(ended.filter((item) => !item.includes(i18n.t("state.ended")))).toEqual([]);
    expect([...seen].toSorted()).toEqual(["ended", "ending", "runs", "unknown"]);
  });
});
