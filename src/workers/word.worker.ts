import type { DrawReply } from "./drawing";
import { createTranslator } from "../i18n/translator";
import { composeDocument } from "../documents/compose";
import type { DrawRequest } from "../documents/job";
import { renderWord } from "../documents/word/render";

function tell(reply: DrawReply): void {
  self.postMessage(reply);
}

async function write({ report, texts, dossier, options }: DrawRequest): Promise<DrawReply> {
  tell({ kind: "stage", stage: "composing" });
  const document = composeDocument(createTranslator(texts), report, dossier, options);
  tell({ kind: "stage", stage: "drawing" });
  return { kind: "done", bytes: await renderWord(document), replaced: [] };
}

self.addEventListener("message", ({ data }: MessageEvent<DrawRequest>) => {
  write(data).then(tell, (error: unknown) =>
    tell({ kind: "failed", message: error instanceof Error ? error.message : String(error) }),
  );
});
