import { createTranslator } from "../i18n/translator";
import { composeDocument } from "../documents/compose";
import boldUrl from "../documents/pdf/fonts/inter-600.ttf?url";
import regularUrl from "../documents/pdf/fonts/inter-400.ttf?url";
import type { DrawRequest } from "../documents/job";
import { renderPdf } from "../documents/pdf/render";
import { unsupportedIn } from "../documents/pdf/printable";
import type { DrawResult, DrawStage } from "./drawing";
import { serve } from "./work";

async function bytesAt(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

serve<DrawRequest, DrawStage, DrawResult>(async ({ report, texts, dossier, options }, { onNews }) => {
  onNews("loading");
  const [regular, bold] = await Promise.all([bytesAt(regularUrl), bytesAt(boldUrl)]);
  const fonts = { regular, bold };
  onNews("composing");
  const document = composeDocument(createTranslator(texts), report, dossier, options);
  onNews("drawing");
  return { bytes: new Uint8Array(await renderPdf(document, fonts)), replaced: unsupportedIn(document, fonts) };
});
