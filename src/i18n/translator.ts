import type { DataTexts } from "../domain/texts";
import type { StartBundle, TextBundle } from "./bundle";
import { type Language, type WholeLanguage, wholeOf } from "./languages";
import { createFormats, type Formats } from "./formats";
import { createMarker, type Marker } from "./marked";
import { createTranslate, type Translate } from "./i18next";

/** Turns ids and numbers into one language on the start page and in the frame. */
export interface StartTranslator {
  readonly language: Language;
  /** The complete language that provides names, order and conventions: Dutch for easy Dutch. */
  readonly whole: WholeLanguage;
  /** Only keys of `START_TEXTS` have a text. */
  readonly t: Translate;
  readonly format: Formats;
  readonly data: StartBundle["data"];
  /** Splits a text at names in another language. */
  readonly marked: Marker;
}

/** Turns ids and numbers into one language: keys, formats and the texts of the data set. */
export interface Translator extends StartTranslator {
  readonly data: DataTexts;
  /** The texts it was created from: plain data, for a worker. */
  readonly bundle: TextBundle;
}

/** Creates a translator for start page and frame. */
export function createStartTranslator(bundle: StartBundle): StartTranslator {
  return {
    language: bundle.language,
    whole: wholeOf(bundle.language),
    t: createTranslate(bundle),
    format: createFormats(bundle.language),
    data: bundle.data,
    marked: createMarker(bundle.names),
  };
}

/** Creates the translator of one language. */
export function createTranslator(bundle: TextBundle): Translator {
  return { ...createStartTranslator(bundle), data: bundle.data, bundle };
}

/** Whether the translator has all texts of the language. */
export function isWhole(i18n: StartTranslator): i18n is Translator {
  return "bundle" in i18n;
}
