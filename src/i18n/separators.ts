import { type Language, languages } from "./languages";

/** What stands between the fields of a file for a spreadsheet. */
export type Separator = ";" | ",";

/** Separators that spreadsheets of a language expect, the usual one first; more than one = the person chooses. */
export function separatorsOf(language: Language): readonly [Separator, ...Separator[]] {
  return languages[language].decimalComma ? [";"] : [",", ";"];
}
