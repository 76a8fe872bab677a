// @vitest-environment node
import { expect, it } from "vitest";
import { composeDocument } from "../../src/documents/compose";
import type { Block } from "../../src/documents/model";
import { goldenDossier, reportOf } from "../../tooling/support/documents";
import { WHOLE_LANGUAGES } from "../../src/i18n/whole-languages";
import { i18n, wordsIn } from "../../tooling/support/words";
import { DOCUMENT_CASES } from "../support/document-cases";

const tablesOf = (blocks: readonly Block[]) =>
  blocks.filter((block) => block.kind === "table").map((block) => JSON.stringify(block));

it.each(DOCUMENT_CASES)("no table stands twice in the full document: $name", ({ dossier }) => {
  const tables = tablesOf(composeDocument(i18n, reportOf(dossier), null).blocks);
  expect(tables.filter((text, at) => tables.indexOf(text) !== at)).toEqual([]);
});

it("where the best combination is what the advice proposes, it refers to what that needs", () => {
  const report = reportOf(goldenDossier("merelbeke-toucountouna"));
  const texts = JSON.stringify(composeDocument(i18n, report, null).blocks);
  expect(texts).toContain(i18n.t("portfolio.planAbove", { title: i18n.t("result.needs") }));
});

it.each(WHOLE_LANGUAGES)("an amount that the text of an example says is not said again, %s", (language) => {
  const words = wordsIn(language);
  const { blocks } = composeDocument(words, reportOf(goldenDossier("merelbeke-toucountouna")), null);
  // A name of another language stands in a run of its own.
  const texts = [...JSON.stringify(blocks).matchAll(/"text":"([^"]*)"/g)].map(([, text]) => text).join("");
  const label = words.data.amounts["youth-merelbeke-2020"]?.label ?? "?";
  // Once with the form, and not with the example, whose text has it.
  expect(texts.split(label)).toHaveLength(2);
});
