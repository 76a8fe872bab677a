import { createTranslator } from "../i18n/translator";
import { composeNote } from "../documents/note/compose";
import type { NoteRequest } from "../documents/job";
import { renderWord } from "../documents/word/render";
import type { DrawResult, DrawStage } from "./drawing";
import { serve } from "./work";

serve<NoteRequest, DrawStage, DrawResult>(async ({ report, texts, decide }, { onNews }) => {
  onNews("composing");
  const document = composeNote(createTranslator(texts), report, decide);
  onNews("drawing");
  return { bytes: await renderWord(document), replaced: [] };
});
