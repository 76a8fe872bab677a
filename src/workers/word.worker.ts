import { createTranslator } from "../i18n/translator";
import type { NoteRequest } from "../documents/word/job";
import { renderNote } from "../documents/word/note";
import type { DrawResult, DrawStage } from "./drawing";
import { serve } from "./work";

serve<NoteRequest, DrawStage, DrawResult>(async ({ report, texts }, { onNews }) => {
  onNews("composing");
  const i18n = createTranslator(texts);
  onNews("drawing");
  return { bytes: await renderNote(i18n, report), replaced: [] };
});
