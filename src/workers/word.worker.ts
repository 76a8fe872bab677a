import { createTranslator } from "../i18n/translator";
import { composeDocument } from "../documents/compose";
import type { DrawRequest } from "../documents/job";
import { renderWord } from "../documents/word/render";
import type { DrawResult, DrawStage } from "./drawing";
import { serve } from "./work";

serve<DrawRequest, DrawStage, DrawResult>(async ({ report, texts, dossier, options }, { onNews }) => {
  onNews("composing");
  const document = composeDocument(createTranslator(texts), report, dossier, options);
  onNews("drawing");
  return { bytes: await renderWord(document), replaced: [] };
});
