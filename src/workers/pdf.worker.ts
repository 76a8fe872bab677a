import { createTranslator } from "../i18n/translator";
import { composeDocument } from "../documents/compose";
import { loadFonts } from "../documents/pdf/fonts";
import { composeGroup } from "../documents/group/compose";
import type { DrawRequest, GroupRequest } from "../documents/job";
import { drawPdf } from "../documents/pdf/render";
import { scriptsOf, unsupportedIn } from "../documents/pdf/printable";
import type { DrawResult, DrawStage } from "./drawing";
import { serve } from "./work";

const ADDRESSES = import.meta.glob<string>("../documents/pdf/fonts/*.ttf", {
  query: "?url",
  import: "default",
  eager: true,
});

async function fontBytes(name: string): Promise<Uint8Array> {
  const address = ADDRESSES[`../documents/pdf/fonts/${name}`];
  if (address === undefined) throw new Error(`there is no font ${name}`);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

serve<DrawRequest | GroupRequest, DrawStage, DrawResult>(async (request, { onNews }) => {
  onNews("composing");
  const i18n = createTranslator(request.texts);
  const document =
    "group" in request
      ? composeGroup(i18n, request.group)
      : composeDocument(i18n, request.report, request.dossier, request.options);
  onNews("loading");
  const fonts = await loadFonts(fontBytes, scriptsOf(document));
  onNews("drawing");
  const { bytes, pages } = await drawPdf(document, fonts);
  return { bytes: new Uint8Array(bytes), pages, replaced: unsupportedIn(document, fonts) };
});
