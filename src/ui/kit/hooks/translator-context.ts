import { createContext, useContext } from "react";
import { isWhole, type StartTranslator, type Translator } from "../../../i18n/translator";

/**
 * The translator of the chosen language, set once at the top. At first it may only have the texts of the start page.
 */
export const TranslatorContext = createContext<StartTranslator | null>(null);

/** The part of the translator that is always available: for start page and frame. */
export function useStartTranslator(): StartTranslator {
  const i18n = useContext(TranslatorContext);
  if (i18n === null) throw new Error("useStartWords needs a WordsContext above it");
  return i18n;
}

/** The complete translator: for content within `Whole`. */
export function useTranslator(): Translator {
  const i18n = useStartTranslator();
  if (!isWhole(i18n)) throw new Error("useWords needs Whole above it");
  return i18n;
}
