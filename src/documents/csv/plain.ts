import { languages } from "../../i18n/languages";
import type { Translator } from "../../i18n/translator";
import { toHundredth } from "../../domain/hundredths";

/** A number as a spreadsheet of the language reads it: no unit, no grouping; what is not known is empty. */
export function plain({ language }: Translator, value: number | null): string {
  if (value === null) return "";
  const text = String(toHundredth(value));
  return languages[language].decimalComma ? text.replace(".", ",") : text;
}
