import type { Language } from "../../src/i18n/languages";
import { createTranslator, type Translator } from "../../src/i18n/translator";
import bundles from "./read/texts";

/** The translators of all languages, Dutch first. */
export const allWords: readonly Translator[] = bundles.map(createTranslator);

/** The translator of one language. */
export function wordsIn(language: Language): Translator {
  const found = allWords.find((words) => words.language === language);
  if (found === undefined) throw new RangeError(`no texts in "${language}"`);
  return found;
}

/** The Dutch translator. */
export const i18n: Translator = wordsIn("nl");
