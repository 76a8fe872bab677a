// Writes the documents that every run validates to a folder, and one with a defect that the validator must find.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { PDFDict, PDFDocument, PDFName } from "pdf-lib";
import { renderPdf } from "../src/documents/pdf/render";
import { sampleDocument, sampleName, SAMPLES } from "./support/documents";
import { pdfFonts } from "./support/pdf-samples";

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("usage: sample-documents.ts FOLDER");
const fonts = pdfFonts();

/** The same file without the alternative text of figures: invisible on paper, but a violation of PDF/UA-1. */
async function spoiled(bytes: Uint8Array): Promise<Uint8Array> {
  const doc = await PDFDocument.load(bytes, { updateMetadata: false });
  for (const [, object] of doc.context.enumerateIndirectObjects())
    if (object instanceof PDFDict) object.delete(PDFName.of("Alt"));
  return doc.save({ useObjectStreams: false });
}

for (const sample of SAMPLES)
  writeFileSync(join(folder, `${sampleName(sample)}.pdf`), await renderPdf(sampleDocument(sample), fonts));
const [first] = SAMPLES;
if (first === undefined) throw new Error("there are no samples");
writeFileSync(join(folder, "with-a-defect.pdf"), await spoiled(await renderPdf(sampleDocument(first), fonts)));
