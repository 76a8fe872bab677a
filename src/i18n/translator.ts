import type { DataTexts } from "../domain/texts";
import type { StartBundle, TextBundle } from "./bundle";
import { type Language, type WholeLanguage, wholeOf } from "./languages";
import { createFormats, type Formats } from "./formats";
import { createMarker, type Marker } from "./marked";
import { createI18n, type Translate } from "./i18next";

/** What turns ids and numbers into one language on the start page and in the frame around every page. */
export interface StartTranslator {
  readonly language: Language;
  /** The language whose names, order and habits count: easy Dutch is Dutch. */
  readonly whole: WholeLanguage;
  /** Of the keys, those of `START_TEXTS` have a text. */
  readonly t: Translate;
  readonly format: Formats;
  readonly data: StartBundle["data"];
  /** Cuts a text at the names of another language. */
  readonly marked: Marker;
}

/** Everything that turns ids and numbers into one language: keys, formats and the texts of the data set. */
export interface Translator extends StartTranslator {
  readonly data: DataTexts;
  /** The texts that these words were made from: plain data, for a worker. */
  readonly bundle: TextBundle;
}

/** Words of the start page and the frame from their texts. */
export function createStartTranslator(bundle: StartBundle): StartTranslator {
  return {
    language: bundle.language,
    whole: wholeOf(bundle.language),
    t: createI18n(bundle).t,
    format: createFormats(bundle.language),
    data: bundle.data,
    marked: createMarker(bundle.names),
  };
}

/** Words of one language from its texts. */
export function createTranslator(bundle: TextBundle): Translator {
  return { ...createStartTranslator(bundle), data: bundle.data, bundle };
}

/** Whether these words are all words of the language. */
export function isWhole(i18n: StartTranslator): i18n is Translator {
  return "bundle" in i18n;
}
