import { languages } from "../../i18n/languages";
import type { Translator } from "../../i18n/translator";
import { toHundredth } from "../../domain/values/hundredths";

/** A number as the language's spreadsheets read it: no unit, no grouping; empty if unknown. */
export function plainNumber({ language }: Translator, value: number | null): string {
  if (value === null) return "";
  const text = String(toHundredth(value));
  return languages[language].decimalComma ? text.replace(".", ",") : text;
}
