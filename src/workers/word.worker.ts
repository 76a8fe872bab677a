import type { DrawReply } from "./drawing";
import { createTranslator } from "../i18n/translator";
import type { NoteRequest } from "../documents/word/job";
import { renderNote } from "../documents/word/note";

function tell(reply: DrawReply): void {
  self.postMessage(reply);
}

async function write({ report, texts }: NoteRequest): Promise<DrawReply> {
  tell({ kind: "stage", stage: "composing" });
  const i18n = createTranslator(texts);
  tell({ kind: "stage", stage: "drawing" });
  return { kind: "done", bytes: await renderNote(i18n, report), replaced: [] };
}

self.addEventListener("message", ({ data }: MessageEvent<NoteRequest>) => {
  write(data).then(tell, (error: unknown) =>
    tell({ kind: "failed", message: error instanceof Error ? error.message : String(error) }),
  );
});
