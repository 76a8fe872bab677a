// @vitest-environment node
import { expect, it } from "vitest";
import { composeDocument } from "../../src/documents/compose";
import type { Block } from "../../src/documents/model";
import { goldenDossier, reportOf } from "../../tooling/support/documents";
import { i18n } from "../../tooling/support/words";
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
