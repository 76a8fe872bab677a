import { expect, it } from "vitest";
import { reportText } from "../../src/cli/report-text";
import { goldenDossier, reportOf } from "../../tooling/support/documents";
import { allWords } from "../../tooling/support/words";

it("says in a language that lacks texts, and in no other, that parts are not in it", () => {
  const report = reportOf(goldenDossier("roeselare-dogbo"));
  const saying = allWords.filter((i18n) => reportText(i18n, report).endsWith(i18n.t("partly.document")));
  expect(saying.map(({ language }) => language)).toEqual(["nl-x-easy"]);
});
