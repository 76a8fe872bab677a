import { type Gender, GENDERS } from "../domain/texts";

/** What a language needs besides its texts. */
export interface LanguageFacts {
  /** BCP 47 tag with the region whose habits count, for `Intl` and for documents. */
  readonly locale: string;
  /** The language in its own name. */
  readonly name: string;
  /** The same, as short as it can be; absent = the code. */
  readonly sign?: string;
  /** Numbers have a decimal comma; spreadsheets then expect a semicolon between fields. */
  readonly decimalComma: boolean;
  /** Stands before a colon or semicolon: a no-break space in French, else nothing. */
  readonly beforeColon: string;
  /** How the first of a row is written, such as a day of a month or an article; `Intl` does not know it. */
  readonly first: string;
  /** A word that joins a name after it, and how it is written before a vowel; absent = none does. */
  readonly of?: { readonly word: string; readonly beforeVowel: string };
  /** Genders of names with which other words agree. */
  readonly genders: readonly Gender[];
  /**
   * The language whose texts are shown where this one has none of its own, and whose names, numbers and order count;
   * absent = this one is complete.
   */
  readonly over?: string;
}

/**
 * The languages of the product, the source first. A language is a row here and a folder in `data/texts/`; the rest of
 * the code, the service worker and the build read this table. Why easy Dutch is called so, and what it has of its own:
 * docs/decisions/0015-easy-dutch.md.
 */
export const languages = {
  nl: { locale: "nl-BE", name: "Nederlands", decimalComma: true, beforeColon: "", first: "1", genders: GENDERS },
  "nl-x-easy": {
    locale: "nl-BE",
    name: "Eenvoudig Nederlands",
    sign: "Eenvoudig",
    decimalComma: true,
    beforeColon: "",
    first: "1",
    genders: GENDERS,
    over: "nl",
  },
  fr: {
    locale: "fr-BE",
    name: "Français",
    decimalComma: true,
    beforeColon: "\u00a0",
    first: "1er",
    of: { word: "de ", beforeVowel: "d’" },
    genders: ["masculine", "feminine"],
  },
  en: { locale: "en-GB", name: "English", decimalComma: false, beforeColon: "", first: "1", genders: [] },
  de: { locale: "de-BE", name: "Deutsch", decimalComma: true, beforeColon: "", first: "1", genders: GENDERS },
} as const satisfies Readonly<Record<string, LanguageFacts>>;

/** Code of a language of the product. */
export type Language = keyof typeof languages;

/** Code of a language with all texts: names, numbers and order are those of one of these. */
export type WholeLanguage = { [L in Language]: "over" extends keyof (typeof languages)[L] ? never : L }[Language];

/** All languages, the source first. */
export const LANGUAGES = Object.keys(languages) as readonly Language[];

/** Whether a language has all texts. */
export function isWholeLanguage(language: Language): language is WholeLanguage {
  return !("over" in languages[language]);
}

/** The language itself where it is complete, else the one that it is laid over. */
export function wholeOf(language: Language): WholeLanguage {
  return isWholeLanguage(language) ? language : languages[language].over;
}

/** The language in which the texts are written first, and which is chosen when nothing says otherwise. */
export const SOURCE_LANGUAGE: WholeLanguage = "nl";
