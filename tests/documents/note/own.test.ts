import { expect, it } from "vitest";
import { NO_ANSWERS } from "../../../src/domain/answers";
import { composeDocument } from "../../../src/documents/compose";
import { composeNote } from "../../../src/documents/note/compose";
import { makeDossier } from "../../../src/dossier/make";
import { dataset } from "../../../tooling/support/dataset";
import { reportOf } from "../../../tooling/support/documents";
import { allWords } from "../../../tooling/support/words";

const ANSWERS = { ...NO_ANSWERS, ambitions: { reciprocity: 3 as const } };
const OWN = { ...ANSWERS, own: { needs: { stedenband: { fte: 0.1 } } } };

it.each(allWords)("the note and the page for the college say that somebody set a need: $language", (i18n) => {
  const said = (answers: typeof ANSWERS): readonly string[] => {
    const report = reportOf(makeDossier(dataset, answers));
    const page = composeDocument(i18n, report, null, { document: "short", forms: null });
    return [page, composeNote(i18n, report, null)].map(({ blocks }) => JSON.stringify(blocks));
  };
  const sentence = i18n.t("brief.own");
  for (const text of said(OWN)) expect(text).toContain(sentence);
  for (const text of said(ANSWERS)) expect(text).not.toContain(sentence);
});
