import { createTranslator } from "../i18n/translator";
import { composeNote } from "../documents/note/compose";
import { composeGroup } from "../documents/group/compose";
import type { GroupRequest, NoteRequest } from "../documents/job";
import { renderWord } from "../documents/word/render";
import type { DrawResult, DrawStage } from "./drawing";
import { serve } from "./work";

serve<NoteRequest | GroupRequest, DrawStage, DrawResult>(async (request, { onNews }) => {
  onNews("composing");
  const i18n = createTranslator(request.texts);
  const document =
    "group" in request ? composeGroup(i18n, request.group) : composeNote(i18n, request.report, request.decide);
  onNews("drawing");
  return { bytes: await renderWord(document), pages: null, replaced: [] };
});
