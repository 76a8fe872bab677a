import type { Language } from "../domain/texts";

/** What is particular to a language. */
export interface LanguageFacts {
  /** BCP 47 tag: spelling, numbers and dates as they are in Belgium, or for English in Great Britain. */
  readonly locale: string;
  /** Its own name. */
  readonly name: string;
  /** Whether its spreadsheets expect a decimal comma, and so a semicolon between fields. */
  readonly decimalComma: boolean;
}

/** The one table of languages. */
export const languages: Readonly<Record<Language, LanguageFacts>> = {
  nl: { locale: "nl-BE", name: "Nederlands", decimalComma: true },
  fr: { locale: "fr-BE", name: "Français", decimalComma: true },
  en: { locale: "en-GB", name: "English", decimalComma: false },
  de: { locale: "de-BE", name: "Deutsch", decimalComma: true },
};
