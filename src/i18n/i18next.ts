import { createInstance, type i18n as I18n, type TFunction } from "i18next";
import type { StartBundle } from "./bundle";
import { type Language, type LanguageFacts, languages, wholeOf } from "./languages";

/** Translates a key of the interface texts; keys and placeholders are typed (see `keys.gen.d.ts`). */
export type Translate = TFunction;

/** A name after the word that joins it, in a language where that word depends on the name: "de Gent", "d’Aalst". */
function ofName(language: Language, name: string): string {
  const { of }: LanguageFacts = languages[language];
  if (of === undefined) return name;
  return `${/^[aeiouy]/i.test(name) ? of.beforeVowel : of.word}${name}`;
}

/** Creates an i18next instance for one language, ready for use. */
export function createI18n(bundle: StartBundle): I18n {
  const lng = wholeOf(bundle.language);
  const instance = createInstance();
  void instance.init({
    lng,
    resources: { [lng]: { interface: bundle.interface } },
    defaultNS: "interface",
    ns: ["interface"],
    fallbackLng: false,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  // In a text: {{municipality, of}}.
  instance.services.formatter?.add("of", (name) => ofName(bundle.language, String(name)));
  return instance;
}
