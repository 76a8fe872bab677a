import type { DrawReply, DrawStage } from "./drawing";
import { createTranslator } from "../i18n/translator";
import { composeDocument } from "../documents/compose";
import boldUrl from "../documents/pdf/fonts/inter-600.ttf?url";
import regularUrl from "../documents/pdf/fonts/inter-400.ttf?url";

import type { DrawRequest } from "../documents/job";
import { renderPdf } from "../documents/pdf/render";
import { unsupportedIn } from "../documents/pdf/printable";

async function bytesAt(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

function tell(reply: DrawReply): void {
  self.postMessage(reply);
}

const reached = (stage: DrawStage) => tell({ kind: "stage", stage });

async function draw({ report, texts, dossier, options }: DrawRequest): Promise<DrawReply> {
  reached("loading");
  const [regular, bold] = await Promise.all([bytesAt(regularUrl), bytesAt(boldUrl)]);
  const fonts = { regular, bold };
  reached("composing");
  const document = composeDocument(createTranslator(texts), report, dossier, options);
  reached("drawing");
  const bytes = await renderPdf(document, fonts);
  return { kind: "done", bytes: new Uint8Array(bytes), replaced: unsupportedIn(document, fonts) };
}

self.addEventListener("message", ({ data }: MessageEvent<DrawRequest>) => {
  draw(data).then(tell, (error: unknown) =>
    tell({ kind: "failed", message: error instanceof Error ? error.message : String(error) }),
  );
});
