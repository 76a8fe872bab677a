import { expect, it } from "vitest";
import { composeDocument } from "../../src/documents/compose";
import { type Block, mapTexts, runsOf, type Text } from "../../src/documents/model";
import type { DocumentKind } from "../../src/documents/sections/section";
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

// Each dossier in one language, and each document of it: PDF and Word draw the same blocks.
it.each([
  ["full", true],
  ["short", false],
  ["note", true],
] as const satisfies readonly (readonly [DocumentKind, boolean])[])(
  "the %s document of two thousand dossiers says nothing that is not so",
  (document, whole) => {
    const faults: string[] = [];
    for (const [index, report] of manyReports.entries()) {
      const i18n = allWords[index % allWords.length];
      if (i18n === undefined || faults.length > 3) break;
      const text = textOf(composeDocument(i18n, report, null, { document, forms: null }).blocks);
      for (const untrue of untruths(i18n, report, text, whole))
        faults.push(`${untrue}\n${JSON.stringify(report.answers)}`);
    }
    expect(faults).toEqual([]);
  },
);
