import { createTranslator } from "../i18n/translator";
import { composeDocument } from "../documents/compose";
import boldUrl from "../documents/pdf/fonts/inter-600.ttf?url";
import regularUrl from "../documents/pdf/fonts/inter-400.ttf?url";
import { composeGroup } from "../documents/group/compose";
import type { DrawRequest, GroupRequest } from "../documents/job";
import { renderPdf } from "../documents/pdf/render";
import { unsupportedIn } from "../documents/pdf/printable";
import type { DrawResult, DrawStage } from "./drawing";
import { serve } from "./work";

async function bytesAt(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

serve<DrawRequest | GroupRequest, DrawStage, DrawResult>(async (request, { onNews }) => {
  onNews("loading");
  const [regular, bold] = await Promise.all([bytesAt(regularUrl), bytesAt(boldUrl)]);
  const fonts = { regular, bold };
  onNews("composing");
  const i18n = createTranslator(request.texts);
  const document =
    "group" in request
      ? composeGroup(i18n, request.group)
      : composeDocument(i18n, request.report, request.dossier, request.options);
  onNews("drawing");
  return { bytes: new Uint8Array(await renderPdf(document, fonts)), replaced: unsupportedIn(document, fonts) };
});
