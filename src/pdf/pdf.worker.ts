import { createWords } from "../i18n/words";
import { composeDocument } from "./compose/compose";
import boldUrl from "./fonts/inter-600.ttf?url";
import regularUrl from "./fonts/inter-400.ttf?url";

import type { PdfReply, PdfRequest } from "./job";
import { renderPdf } from "./render";
import { unsupportedIn } from "./texts";

async function bytesAt(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function draw({ report, texts, dossier }: PdfRequest): Promise<PdfReply> {
  const [regular, bold] = await Promise.all([bytesAt(regularUrl), bytesAt(boldUrl)]);
  const fonts = { regular, bold };
  const document = composeDocument(createWords(texts), report, dossier);
  const bytes = await renderPdf(document, fonts);
  return { ok: true, bytes: new Uint8Array(bytes), replaced: unsupportedIn(document, fonts) };
}

self.addEventListener("message", ({ data }: MessageEvent<PdfRequest>) => {
  draw(data).then(
    (reply) => self.postMessage(reply),
    (error: unknown) => {
      const reply: PdfReply = { ok: false, message: error instanceof Error ? error.message : String(error) };
      self.postMessage(reply);
    },
  );
});
