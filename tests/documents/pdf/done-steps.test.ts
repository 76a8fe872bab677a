import { describe, expect, it } from "vitest";
import { stepItems } from "../../../src/documents/pieces/steps";
import { runsOf } from "../../../src/documents/model";
import { renderPdf } from "../../../src/documents/pdf/render";
import { documentOf, goldenDossier, reportOf, wordsIn } from "../../../tooling/support/documents";
import { inspectPdf } from "../../support/pdf-inspect";
import { pdfFonts } from "../../../tooling/support/pdf-samples";

const i18n = wordsIn("nl");
const dossier = {
  ...goldenDossier("roeselare-dogbo"),
  doneSteps: { stedenband: ["choose-theme", "call-municipality"], jumelage: ["ask-associations"] },
};
const letters = (text: string) => text.replace(/\s/g, "");

describe("first steps in the document", () => {
  it("say which are done, as ticked on screen, and no other", () => {
    const done = i18n.t("document.stepDone");
    const marked = (form: string) =>
      stepItems(i18n, form, reportOf(dossier)).map((text) => runsOf(text).some((run) => run.text.includes(done)));
    expect(marked("stedenband")).toEqual([true, false, true, false, false]);
    expect(marked("jumelage").indexOf(true)).toBe(1);
    expect(marked("global-networks")).not.toContain(true);
  });

  it.each(["full", "short"] as const)("say so in the file: %s", async (length) => {
    const { text } = await inspectPdf(await renderPdf(documentOf(dossier, "nl", length), pdfFonts()));
    const [first = "", second = ""] = Object.values(i18n.data.workForms["stedenband"]?.steps ?? {});
    expect(letters(text)).toContain(letters(`${first} (${i18n.t("document.stepDone")})`));
    expect(letters(text)).toContain(letters(second));
    expect(letters(text)).not.toContain(letters(`${second} (${i18n.t("document.stepDone")})`));
  });
});
