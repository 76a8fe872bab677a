import { isWholeLanguage, LANGUAGES } from "./languages";

/** The complete languages, the source first. */
export const WHOLE_LANGUAGES = LANGUAGES.filter(isWholeLanguage);
