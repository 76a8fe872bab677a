import { describe, expect, it } from "vitest";
import { composeDocument } from "../../../src/documents/compose";
import { renderPdf } from "../../../src/documents/pdf/render";
import { missingSigns } from "../../../src/documents/pdf/letters";
import { scriptsOf, unsupportedIn } from "../../../src/documents/pdf/printable";
import { basisOf } from "../../../src/report/basis/basis";
import { dossierFileText } from "../../../src/dossier/basis-file";
import { openFile } from "../../../src/dossier/open-file";
import { dataset } from "../../../tooling/support/dataset";
import { goldenDossier, reportOf } from "../../../tooling/support/documents";
import { accessibilityFaults } from "../../support/pdf-faults";
import { inspectPdf } from "../../support/pdf-inspect";
import { LONG_NAME, pdfFonts } from "../../../tooling/support/pdf-samples";
import { wordsIn } from "../../../tooling/support/words";

describe("a document of somebody with an unexpected name", () => {
  it.each([
    ["emoji", "An 🌍👩‍👩‍👧 Peeters", ["🌍", "👩", "👧"]],
    ["Vietnamese, Greek and Cyrillic", "Nguyễn Αθήνα Київ", []],
    ["right to left", "مدينة بيت لحم", Array.from("مدينةبتلح")],
    ["300 characters", LONG_NAME, []],
    ["markup", '<script>alert("x")</script> & < > ]]> -->', []],
    ["missing glyphs", "日本 ☂ An", ["日", "本", "☂"]],
    ["control characters and half a pair", "An\u0000\u0007 P\uD800eeters", ["\uD800"]],
  ])(
    "%s: is accessible, tells what it could not draw, and gives the name back as it was",
    async (_what, name, lacking) => {
      const golden = goldenDossier("duffel-pakistan");
      const dossier = { ...golden, answers: { ...golden.answers, respondent: { name } } };
      const report = reportOf(dossier);
      expect([...missingSigns(name)].toSorted()).toEqual([...new Set(lacking)].toSorted());
      for (const length of ["full", "short"] as const) {
        const text = dossierFileText(dossier, basisOf(dataset, report));
        const document = composeDocument(wordsIn("nl"), report, text, { document: length, forms: null });
        const fonts = pdfFonts(scriptsOf(document));
        const bytes = await renderPdf(document, fonts);
        expect(accessibilityFaults(await inspectPdf(bytes))).toEqual([]);
        // One page names nobody.
        const missing = length === "short" ? [] : [...new Set(lacking)].toSorted();
        expect([...unsupportedIn(document, fonts)].toSorted()).toEqual(missing);
        expect((await inspectPdf(bytes)).pages === 1).toBe(length === "short");
        const opened = await openFile(new Blob([new Uint8Array(bytes)]), dataset, null);
        expect(opened.ok && opened.reading.dossier.answers).toEqual(dossier.answers);
      }
    },
  );
});
