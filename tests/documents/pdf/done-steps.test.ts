import { describe, expect, it } from "vitest";
import { stepItems } from "../../../src/documents/sections/steps";
import { runsOf } from "../../../src/documents/model";
import { renderPdf } from "../../../src/documents/pdf/render";
import { documentOf, goldenDossier, reportOf } from "../../../tooling/support/documents";
import { inspectPdf } from "../../support/pdf-inspect";
import { pdfFonts } from "../../../tooling/support/pdf-samples";
import { wordsIn } from "../../../tooling/support/words";

const i18n = wordsIn("nl");
const dossier = {
  ...goldenDossier("roeselare-dogbo"),
  doneSteps: { stedenband: ["choose-theme", "plan-means"], jumelage: ["ask-associations"] },
};
const letters = (text: string) => text.replace(/\s/g, "");

describe("first steps in the document", () => {
  it("say which are done, as ticked on screen, and no other", () => {
    const done = i18n.t("document.stepDone");
    const marked = (form: string) =>
      stepItems(i18n, form, reportOf(dossier)).map((text) => runsOf(text).some((run) => run.text.includes(done)));
    expect(marked("stedenband")).toEqual([true, false, false, true]);
    expect(marked("jumelage").indexOf(true)).toBe(1);
    expect(marked("global-networks")).not.toContain(true);
  });

  const [first = "", second = ""] = Object.values(i18n.data.workForms["stedenband"]?.steps ?? {});
  const textOf = async (length: "full" | "short") =>
    letters((await inspectPdf(await renderPdf(documentOf(dossier, "nl", length), pdfFonts()))).text);

  it("say so in the full document", async () => {
    const text = await textOf("full");
    expect(text).toContain(letters(`${first} (${i18n.t("document.stepDone")})`));
    expect(text).toContain(letters(second));
    expect(text).not.toContain(letters(`${second} (${i18n.t("document.stepDone")})`));
  });

  it("are no next step on one page", async () => {
    const text = await textOf("short");
    const shown = Object.entries(i18n.data.workForms["stedenband"]?.steps ?? {}).flatMap(([id, step]) =>
      text.includes(letters(step)) ? [id] : [],
    );
    expect(shown).not.toEqual([]);
    for (const id of dossier.doneSteps.stedenband) expect(shown).not.toContain(id);
  });
});
