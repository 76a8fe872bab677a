import { loadTexts } from "../../src/dataset/texts/load-texts";
import { LANGUAGES } from "../../src/i18n/languages";
import { createTranslator, type Translator } from "../../src/i18n/translator";
import { DATA_FOLDER, dataset } from "./dataset";

/** The words of every language, Dutch first. */
export const allWords: readonly Translator[] = LANGUAGES.map((language) =>
  createTranslator(loadTexts(DATA_FOLDER, language, dataset)),
);
