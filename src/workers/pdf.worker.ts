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

async function fetchFont(name: string): Promise<Uint8Array> {
  const address = ADDRESSES[`../documents/pdf/fonts/${name}`];
  if (address === undefined) throw new Error(`there is no font ${name}`);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

const fonts = new Map<string, Promise<Uint8Array>>();

function fontBytes(name: string): Promise<Uint8Array> {
  const asked = fonts.get(name) ?? fetchFont(name);
  fonts.set(name, asked);
  return asked;
}

// The worker may start before it is asked; what fails here fails again, and is reported, when it is.
loadFonts(fontBytes, []).catch(() => fonts.clear());

serve<DrawRequest | GroupRequest, DrawStage, DrawResult>(async (request, { onNews }) => {
  onNews("composing");
  const i18n = createTranslator(request.texts);
  const document =
    "group" in request
      ? composeGroup(i18n, request.group)
      : composeDocument(i18n, request.report, request.dossier, request.options);
  onNews("loading");
  const loaded = await loadFonts(fontBytes, scriptsOf(document));
  onNews("drawing");
  const { bytes, pages } = await drawPdf(document, loaded);
  return { bytes: new Uint8Array(bytes), pages, replaced: unsupportedIn(document, loaded) };
});
