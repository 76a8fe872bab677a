import type { DrawReply } from "../domain/drawing";
import { createWords } from "../i18n/words";
import type { NoteRequest } from "./job";
import { renderNote } from "./note";

function tell(reply: DrawReply): void {
  self.postMessage(reply);
}

async function write({ report, texts }: NoteRequest): Promise<DrawReply> {
  tell({ kind: "stage", stage: "composing" });
  const words = createWords(texts);
  tell({ kind: "stage", stage: "drawing" });
  return { kind: "done", bytes: await renderNote(words, report), replaced: [] };
}

self.addEventListener("message", ({ data }: MessageEvent<NoteRequest>) => {
  write(data).then(tell, (error: unknown) =>
    tell({ kind: "failed", message: error instanceof Error ? error.message : String(error) }),
  );
});
