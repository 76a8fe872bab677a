import { isWholeLanguage, LANGUAGES } from "./languages";

/** Languages with all texts, the source first. */
export const WHOLE_LANGUAGES = LANGUAGES.filter(isWholeLanguage);
