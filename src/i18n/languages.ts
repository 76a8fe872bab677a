/** What a language needs besides its texts. */
interface LanguageFacts {
  /** BCP 47 tag with the region whose habits count, for `Intl` and for documents. */
  readonly locale: string;
  /** The language in its own name. */
  readonly name: string;
  /** Numbers have a decimal comma; spreadsheets then expect a semicolon between fields. */
  readonly decimalComma: boolean;
  /** Stands before a colon or semicolon: a no-break space in French, else nothing. */
  readonly beforeColon: string;
  /** How the first day of a month is written in a date; `Intl` does not know it. */
  readonly firstDay: string;
}

/**
 * The languages of the product, the source first. A language is a row here and a folder in `data/texts/`; the rest of
 * the code, the service worker and the build read this table.
 */
export const languages = {
  nl: { locale: "nl-BE", name: "Nederlands", decimalComma: true, beforeColon: "", firstDay: "1" },
  fr: { locale: "fr-BE", name: "Français", decimalComma: true, beforeColon: "\u00a0", firstDay: "1er" },
  en: { locale: "en-GB", name: "English", decimalComma: false, beforeColon: "", firstDay: "1" },
  de: { locale: "de-BE", name: "Deutsch", decimalComma: true, beforeColon: "", firstDay: "1" },
} as const satisfies Readonly<Record<string, LanguageFacts>>;

/** Code of a language of the product. */
export type Language = keyof typeof languages;

/** All languages, the source first. */
export const LANGUAGES = Object.keys(languages) as readonly Language[];

/** The language in which the texts are written first, and which is chosen when nothing says otherwise. */
export const SOURCE_LANGUAGE: Language = "nl";

/** What stands between the fields of a file for a spreadsheet. */
export type Separator = ";" | ",";

/** Separators that spreadsheets of a language expect, the usual one first; more than one = the person chooses. */
export function separatorsOf(language: Language): readonly [Separator, ...Separator[]] {
  return languages[language].decimalComma ? [";"] : [",", ";"];
}
