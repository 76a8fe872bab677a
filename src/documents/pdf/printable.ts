import type { PdfFonts } from "./fonts";
import { printable, unsupported } from "./glyphs";
import { type Script, scriptsIn } from "./letters";
import { type ComposedDocument, mapTexts, type Text } from "../model";

function changed({ meta, blocks }: ComposedDocument, line: (text: string) => string): ComposedDocument {
  const text = (one: Text): Text =>
    typeof one === "string" ? line(one) : one.map((run) => ({ ...run, text: line(run.text) }));
  return {
    meta: {
      ...meta,
      footerLeft: line(meta.footerLeft),
      runningTitle: line(meta.runningTitle),
      pageLabel: line(meta.pageLabel),
    },
    blocks: blocks.map((block) => mapTexts(block, { line, text })),
  };
}

/** Makes every visible text of the document drawable; metadata, alt texts and the attachment stay as they are. */
export function printableDocument(document: ComposedDocument, fonts: PdfFonts): ComposedDocument {
  return changed(document, (text) => printable(text, fonts));
}

/** Every visible text of the document. */
function textOf(document: ComposedDocument): string {
  const texts: string[] = [];
  changed(document, (text) => {
    texts.push(text);
    return text;
  });
  return texts.join("\n");
}

/**
 * Characters of the document that will be substituted, without duplicates: to warn the person who asked for the file.
 */
export function unsupportedIn(document: ComposedDocument, fonts: PdfFonts): readonly string[] {
  return unsupported(textOf(document), fonts);
}

/** Scripts that the document needs besides the usual letters. */
export function scriptsOf(document: ComposedDocument): readonly Script[] {
  return scriptsIn(textOf(document));
}
