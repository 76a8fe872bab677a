import type { Language } from "../../src/i18n/languages";
import { createTranslator, type Translator } from "../../src/i18n/translator";
import bundles from "./read/texts";

/** The words of every language, Dutch first. */
export const allWords: readonly Translator[] = bundles.map(createTranslator);

/** Words of one language. */
export function wordsIn(language: Language): Translator {
  const found = allWords.find((words) => words.language === language);
  if (found === undefined) throw new RangeError(`no texts in "${language}"`);
  return found;
}

/** Dutch words. */
export const i18n: Translator = wordsIn("nl");
