import { expect, it } from "vitest";
import { composeDocument } from "../../src/documents/compose";
import { composeNote } from "../../src/documents/note/compose";
import { type Block, type ComposedDocument, mapTexts, runsOf, type Text } from "../../src/documents/model";
import type { Translator } from "../../src/i18n/translator";
import type { Report } from "../../src/report/report";
import { allWords } from "../../tooling/support/languages";
import { manyReports } from "../support/many-reports";
import { untruths } from "../support/truth";

/** Everything that a reader of the blocks gets, in one line. */
function textOf(blocks: readonly Block[]): string {
  const found: string[] = [];
  const take = <T extends Text>(text: T): T => {
    found.push(
      runsOf(text)
        .map((run) => run.text)
        .join(""),
    );
    return text;
  };
  for (const block of blocks) mapTexts(block, { line: take, text: take });
  return found
    .filter((text) => text !== "")
    .join(" ")
    .replaceAll("\n", " ");
}

type Compose = (i18n: Translator, report: Report) => ComposedDocument;

const full: Compose = (i18n, report) => composeDocument(i18n, report, null, { document: "full", forms: null });

// Each dossier in one language, and each document of it; the short PDF is the first page of the full one. The note names
// the forms that it is about, and no others.
it.each([
  ["full document", full, true],
  ["note", (i18n, report) => composeNote(i18n, report, null), false],
] as const satisfies readonly (readonly [string, Compose, boolean])[])(
  "the %s of two thousand dossiers says nothing that is not so",
  { timeout: 300_000 },
  (_, compose, whole) => {
    const faults: string[] = [];
    for (const [index, report] of manyReports.entries()) {
      const i18n = allWords[index % allWords.length];
      if (i18n === undefined || faults.length > 3) break;
      const text = textOf(compose(i18n, report).blocks);
      for (const untrue of untruths(i18n, report, text, whole))
        faults.push(`${untrue}\n${JSON.stringify(report.answers)}`);
    }
    expect(faults).toEqual([]);
  },
);
