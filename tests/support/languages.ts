import { loadTexts } from "../../src/dataset/load-texts";
import { LANGUAGES } from "../../src/domain/texts";
import { createWords, type Words } from "../../src/i18n/words";
import { DATA_FOLDER, dataset } from "./dataset";

/** The words of every language, Dutch first. */
export const allWords: readonly Words[] = LANGUAGES.map((language) =>
  createWords(loadTexts(DATA_FOLDER, language, dataset)),
);
