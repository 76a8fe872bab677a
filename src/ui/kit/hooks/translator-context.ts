import { createContext, useContext } from "react";
import { isWhole, type StartTranslator, type Translator } from "../../../i18n/translator";

/** The words of the chosen language; set once above everything. At first perhaps those of the start page alone. */
export const TranslatorContext = createContext<StartTranslator | null>(null);

/** What of the chosen language is always there: for the start page and the frame. */
export function useStartTranslator(): StartTranslator {
  const i18n = useContext(TranslatorContext);
  if (i18n === null) throw new Error("useStartWords needs a WordsContext above it");
  return i18n;
}

/** Words of the chosen language, all of them: for what stands below `Whole`. */
export function useTranslator(): Translator {
  const i18n = useStartTranslator();
  if (!isWhole(i18n)) throw new Error("useWords needs Whole above it");
  return i18n;
}
