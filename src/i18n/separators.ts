import { type Language, languages } from "./languages";

/** Field separator in a spreadsheet file. */
export type Separator = ";" | ",";

/** Separators that spreadsheets expect in a language, the usual one first; more than one = the person chooses. */
export function separatorsOf(language: Language): readonly [Separator, ...Separator[]] {
  return languages[language].decimalComma ? [";"] : [",", ";"];
}
