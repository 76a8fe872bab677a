import type { DataTexts, Language, TextBundle } from "../domain/texts";
import { createFormats, type Formats } from "./formats";
import { createMarker, type Marker } from "./marked";
import { createI18n, type Translate } from "./translator";

/** Everything that turns ids and numbers into one language: keys, formats and the texts of the data set. */
export interface Words {
  readonly language: Language;
  readonly t: Translate;
  readonly format: Formats;
  readonly data: DataTexts;
  /** Cuts a text at the names of another language. */
  readonly marked: Marker;
  /** The texts that these words were made from: plain data, for a worker. */
  readonly bundle: TextBundle;
}

/** Words of one language from its texts. */
export function createWords(bundle: TextBundle): Words {
  return {
    language: bundle.language,
    t: createI18n(bundle).t,
    format: createFormats(bundle.language),
    data: bundle.data,
    marked: createMarker(bundle.names),
    bundle,
  };
}

/** Each language in its own name. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  nl: "Nederlands",
  fr: "Français",
  en: "English",
  de: "Deutsch",
};
