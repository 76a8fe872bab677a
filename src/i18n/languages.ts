import { type Gender, GENDERS } from "../domain/texts";

/** Facts about a language besides its texts. */
export interface LanguageFacts {
  /** BCP 47 tag with a region, for `Intl` and documents. */
  readonly locale: string;
  /** The language's own name. */
  readonly name: string;
  /** The shortest form of that name; absent = the code. */
  readonly sign?: string;
  /** Numbers have a decimal comma, and spreadsheets expect semicolons between fields. */
  readonly decimalComma: boolean;
  /** Precedes a colon or semicolon: a no-break space in French, otherwise nothing. */
  readonly beforeColon: string;
  /** A sentence after a colon begins with a capital. */
  readonly capitalAfterColon?: true;
  /** The first of a row, such as a day of a month or an article, which `Intl` gets wrong. */
  readonly first: string;
  /** The word that joins a name to what stands before it, and its form before a vowel. */
  readonly of?: { readonly word: string; readonly beforeVowel: string };
  /** Genders of names that other words agree with. */
  readonly genders: readonly Gender[];
  /** The complete language below this overlay, which provides the missing texts, names, numbers and order. */
  readonly over?: string;
}

/**
 * The languages of the product, the source first. A language is an entry here and a folder in `data/texts/`; the rest
 * of the code, the service worker and the build use this table. On the name and contents of easy Dutch:
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
  de: {
    locale: "de-BE",
    name: "Deutsch",
    decimalComma: true,
    beforeColon: "",
    capitalAfterColon: true,
    first: "1",
    genders: GENDERS,
  },
} as const satisfies Readonly<Record<string, LanguageFacts>>;

/** Code of a product language. */
export type Language = keyof typeof languages;

/** Code of a complete language, which provides names, numbers and order. */
export type WholeLanguage = { [L in Language]: "over" extends keyof (typeof languages)[L] ? never : L }[Language];

/** All languages, the source first. */
export const LANGUAGES = Object.keys(languages) as readonly Language[];

/** Whether a language is complete. */
export function isWholeLanguage(language: Language): language is WholeLanguage {
  return !("over" in languages[language]);
}

/** The language itself if it is complete, or else the one that it is an overlay of. */
export function wholeOf(language: Language): WholeLanguage {
  return isWholeLanguage(language) ? language : languages[language].over;
}

/** The language in which texts are written first; also the default. */
export const SOURCE_LANGUAGE: WholeLanguage = "nl";
